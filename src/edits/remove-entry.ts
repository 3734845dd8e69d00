import type { TSESTree } from '@typescript-eslint/utils';
import { type RemovableEntry, findRemovableEntry } from '../analysis/findings/replacement/removable-entries.ts';
import type { Edit } from './replace-code.ts';
import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/**
 * Removes the entry of a wrong text from a list, table, `switch`, union or enum that holds the right code as well.
 * `undefined` where that might change what is done for any code, and where a comment would go with it.
 */
export function removeEntry(literal: CodeLiteral, code: string, sourceCode: SourceCode): Edit | undefined {
  const found = findRemovableEntry({ literal, code }, sourceCode);
  const range = found && findRange(found, sourceCode);
  if (found === undefined || range === undefined) return undefined;
  return hasComments(found.entry, range, sourceCode) ? undefined : { range, text: '' };
}

/** Whether a comment stands at an entry, or in what goes with it. */
function hasComments(entry: TSESTree.Node, range: readonly [number, number], sourceCode: SourceCode): boolean {
  const [from] = sourceCode.getTokenBefore(entry)?.range ?? range;
  const [, to] = sourceCode.getTokenAfter(entry)?.range ?? range;
  const [start, end] = [Math.min(from, range[0]), Math.max(to, range[1])];
  return sourceCode.getAllComments().some((comment) => start <= comment.range[0] && comment.range[1] <= end);
}

/** An entry together with the separator before it, or else the one behind it; a case up to the next one. */
function findRange(
  { entry, separator }: RemovableEntry,
  sourceCode: SourceCode,
): readonly [number, number] | undefined {
  const before = sourceCode.getTokenBefore(entry);
  if (before !== null && separator !== undefined && before.value === separator) {
    return [sourceCode.getTokenBefore(before)?.range[1] ?? before.range[0], entry.range[1]];
  }
  const after = sourceCode.getTokenAfter(entry);
  if (separator === undefined) return after === null ? undefined : [entry.range[0], after.range[0]];
  const next = after?.value === separator ? sourceCode.getTokenAfter(after) : null;
  return next === null ? undefined : [entry.range[0], next.range[0]];
}
