import type { TSESTree } from '@typescript-eslint/utils';
import type { RemovableEntry } from '../analysis/findings/replacement/removable-entries.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import type { Edit } from './edit.ts';

/** Removes the entry of a wrong code beside which the right one is. `undefined` if a comment would be removed as well. */
export function removeEntry(found: RemovableEntry, sourceCode: SourceCode): Edit | undefined {
  const range = findRange(found, sourceCode);
  if (range === undefined || hasComments(found.entry, range, sourceCode)) return undefined;
  return { range, text: '' };
}

/** Whether a comment is beside an entry, or within the removed range. */
function hasComments(entry: TSESTree.Node, range: readonly [number, number], sourceCode: SourceCode): boolean {
  const [from] = sourceCode.getTokenBefore(entry)?.range ?? range;
  const [, to] = sourceCode.getTokenAfter(entry)?.range ?? range;
  const [start, end] = [Math.min(from, range[0]), Math.max(to, range[1])];
  return sourceCode.getAllComments().some((comment) => start <= comment.range[0] && comment.range[1] <= end);
}

/** The range of an entry and of the separator before it, or else behind it; of a case, up to the next one. */
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
