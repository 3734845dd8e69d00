import type { TSESTree } from '@typescript-eslint/utils';
import { findAdditions } from '../constants/additions.ts';
import { createLiterals } from '../constants/constant-strings.ts';
import { findListPart, readEntries } from '../constants/entries.ts';
import { type EntryPart, findEntryPart } from '../constants/iterations.ts';
import type { AnalysisContext } from '../context.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findReturned, isFunction, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import type { CodeSite } from './code-site.ts';
import { createSite } from './create-site.ts';

export const RECORD_METHODS: ReadonlySet<string> = new Set(['find', 'findLast']);

/**
 * `HANDLERS.find((handler) => handler.code === err.code)`, `Object.entries(TEXTS).find(([code]) => code === err.code)`: a list of
 * records that is searched for the one of a code, as a table is.
 */
export function findRecordSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  const [callback] = call?.arguments ?? [];
  const test = callback && isFunction(callback) ? findReturned(callback) : undefined;
  for (const { part, compared } of test ? readTest(skipTypeSyntax(test), context.sourceCode) : []) {
    // A list of plain texts is only asked whether it has the code.
    if (part?.list !== call?.object || part === undefined || part.way.length === 0) continue;
    const { strings, isWhole } = readEntries(part, context.sourceCode);
    const site = createSite({ kind: 'lookup', node, compared, literals: createLiterals(strings) }, context);
    if (site === undefined) continue;
    const { keys, isOpen } = findAdditions(part.list, context.sourceCode);
    return { ...site, table: strings, isOpen: !isWhole || isOpen || keys.length > 0 };
  }
  return undefined;
}

/** A part of a record, and what it is compared with. */
interface Compared {
  readonly part: EntryPart | undefined;
  readonly compared: TSESTree.Node;
}

/** `x.code === err.code` on either side, and `x.codes.includes(err.code)`. */
function readTest(test: TSESTree.Node, sourceCode: SourceCode): readonly Compared[] {
  if (test.type === 'BinaryExpression' && /^==?=$/.test(test.operator)) {
    return [
      { part: findEntryPart(test.left, sourceCode), compared: test.right },
      { part: findEntryPart(test.right, sourceCode), compared: test.left },
    ];
  }
  const call = findMethodCall(test);
  const [compared] = call?.name === 'includes' ? call.arguments : [];
  return call && compared ? [{ part: findListPart(call.object, sourceCode), compared }] : [];
}
