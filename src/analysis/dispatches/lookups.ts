import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { isChanged } from '../syntax/writes.ts';
import type { Dispatch } from './dispatch.ts';
import { isAsserted } from './asserted-values.ts';
import { isTested } from './implicit-fallbacks.ts';
import { isChainComplete, listLookupChains } from './lookup-chains.ts';
import { findTableValues } from '../constants/table-values.ts';
import { RECORD_METHODS } from '../sites/record.ts';
import type { CodeSite } from '../sites/code-site.ts';

/**
 * Tables that are indexed by a code, each once, however often it is used. A table has a fallback if every use has one, or if it is
 * asked before whether it has the code (`code in TEXTS`, `if (TEXTS[code])`). Writes, assertions of tests, and tables that are lists
 * of codes with the same value are none; a table in the fallback of another one belongs to that.
 */
export function listLookups(sites: readonly CodeSite[], sourceCode: SourceCode): readonly Dispatch[] {
  const lookups = sites.filter(({ kind }) => kind === 'lookup');
  if (lookups.length === 0) return [];
  const asking = lookups.filter(({ node }) => !isRead(node) || isTested(node));
  const asked = groupBy(asking, ({ table }) => table);
  const reads = lookups.filter(
    ({ node }) => isRead(node) && !isChanged(climbTypeSyntax(node)) && !isAsserted(node, sourceCode),
  );
  const byCode = new Set(reads.filter(({ expression }) => expression.part === 'code').map(({ table }) => table));
  // A table that is also looked up by the namespace, for codes that it does not hold, is one dispatch, on the code.
  const uses = reads.filter(({ expression, table }) => expression.part === 'code' || !byCode.has(table));
  const groups = [...groupBy(listLookupChains(uses), ({ first }) => first.table).values()];
  return groups.flatMap((group) => {
    const [{ first }] = group;
    const areTests = group.every((chain) => isTested(chain.first.node));
    if (isListOfKeys(first.node, areTests, sourceCode)) return [];
    const { node, expression, table } = first;
    const literals = [first, ...group.flatMap(({ others }) => others)].flatMap((site) => site.literals);
    const hasFallback = asked.has(table) || group.every((chain) => isChainComplete(chain, sourceCode));
    const tests = (asked.get(table) ?? [])
      .filter((site) => site.expression.key === expression.key && site.node !== node)
      .map((site) => site.node);
    return { kind: 'lookup' as const, node, expression, literals, hasFallback, ...(tests.length > 0 && { tests }) };
  });
}

/**
 * Whether a table is but a list of its keys: all values are `true`, or they are the same constant and every look-up is a test of it.
 */
function isListOfKeys(use: TSESTree.Node, areTests: boolean, sourceCode: SourceCode): boolean {
  const table = tableOf(use);
  const values = (table && findTableValues(table, sourceCode)) ?? [];
  const [value, ...others] = new Set(values.map((each) => (each.type === 'Literal' ? each.value : each)));
  if (others.length > 0 || value === undefined) return false;
  return value === true || (typeof value !== 'object' && areTests);
}

/** The table that a look-up reads: `T` of `T[code]`, `T.get(code)`. */
function tableOf(use: TSESTree.Node): TSESTree.Node | undefined {
  return use.type === 'MemberExpression' ? use.object : findMethodCall(use)?.object;
}

/** Methods that read the entry of a code from a table. */
const READING: ReadonlySet<string> = new Set(['get', ...RECORD_METHODS]);

/** Whether a look-up reads an entry: `T[code]`, `T.get(code)`; `code in T` only tests for it. */
export function isRead(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' || READING.has(findMethodCall(node)?.name ?? '');
}
