import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { isChanged } from '../syntax/writes.ts';
import type { Dispatch } from './dispatch.ts';
import { isAbsenceHandled, isTested } from './implicit-fallbacks.ts';
import { RECORD_METHODS } from '../sites/record.ts';
import type { CodeSite } from '../sites/code-site.ts';

/**
 * Tables that are indexed by a code, each once, however often it is used. A table has a fallback if every use has one, or if it is
 * asked before whether it has the code (`code in TEXTS`, `if (TEXTS[code])`).
 */
export function listLookups(sites: readonly CodeSite[], sourceCode: SourceCode): readonly Dispatch[] {
  const lookups = sites.filter(({ kind }) => kind === 'lookup');
  const asking = lookups.filter(({ node }) => !isRead(node) || isTested(node));
  const asked = groupBy(asking, ({ table }) => table);
  const reads = lookups.filter(({ node }) => isRead(node) && !isChanged(climbTypeSyntax(node)));
  const byCode = new Set(reads.filter(({ expression }) => expression.part === 'code').map(({ table }) => table));
  // A table that is also looked up by the namespace, for codes that it does not hold, is one dispatch, on the code.
  const uses = reads.filter(({ expression, table }) => expression.part === 'code' || !byCode.has(table));
  return Array.from(groupBy(uses, ({ table }) => table).values(), (group) => {
    const [{ node, expression, literals, table }] = group;
    const hasFallback = asked.has(table) || group.every((use) => isAbsenceHandled(use.node, sourceCode));
    const tests = (asked.get(table) ?? [])
      .filter((site) => site.expression.key === expression.key && site.node !== node)
      .map((site) => site.node);
    return { kind: 'lookup', node, expression, literals, hasFallback, ...(tests.length > 0 && { tests }) };
  });
}

/** Methods that read the entry of a code from a table. */
const READING: ReadonlySet<string> = new Set(['get', ...RECORD_METHODS]);

/** Whether a look-up reads an entry: `T[code]`, `T.get(code)`; `code in T` only tests for it. */
export function isRead(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' || READING.has(findMethodCall(node)?.name ?? '');
}
