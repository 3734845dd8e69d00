import type { IdleNames } from '../analysis/dispatches/idle-rests.ts';
import type { RestNote } from '../analysis/sites/rest-notes.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import type { Edit } from './edit.ts';

/**
 * Removes the names of a rest comment that change nothing, or the whole comment if no other name is left. `undefined` for a
 * comment of several lines, which may say more.
 */
export function removeRest({ note, names }: IdleNames, sourceCode: SourceCode): Edit | undefined {
  const { comments, names: all, isAll } = note;
  const [{ loc }, ...others] = comments;
  if (others.length > 0 || loc.start.line !== loc.end.line) return undefined;
  const kept = all.filter((name) => !names.includes(name));
  if (kept.length === 0 && !isAll) return removeComment(note, sourceCode);
  const [first] = all;
  if (first === undefined || isAll) return undefined;
  return { range: [first.start, note.end], text: kept.map(({ text }) => text).join(', ') };
}

/** With its line, if nothing else is in it; else with the white space before it. */
function removeComment({ comments: [{ range, loc }] }: RestNote, { text, lines }: SourceCode): Edit {
  const line = lines[loc.start.line - 1] ?? '';
  const before = line.slice(0, loc.start.column);
  const after = line.slice(loc.end.column);
  const lineStart = range[0] - before.length;
  if (before.trim() === '' && after.trim() === '') {
    const next = range[1] + after.length;
    const newline = text.startsWith('\r\n', next) ? '\r\n' : '\n';
    return { range: [lineStart, text.startsWith(newline, next) ? next + newline.length : next], text: '' };
  }
  // A comment may be all that separates two words.
  const isSeparator = /\w$/.test(before) && /^\w/.test(after);
  const isOpening = /[([{]$/.test(before);
  const end = isOpening ? range[1] + after.length - after.trimStart().length : range[1];
  return { range: [lineStart + before.trimEnd().length, end], text: isSeparator ? ' ' : '' };
}
