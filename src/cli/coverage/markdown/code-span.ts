import { showUnseen } from '../show-unseen.ts';

/** A longer name is cut. */
const LONGEST = 300;

/**
 * Writes any text as code of Markdown, on one line, so that nothing in it is markup, a link or a mention: `a.js`  →  `` `a.js` ``. The names
 * of files are up to whoever writes them, and a comment on a pull request is read by others. Not for a cell of a table, which `|` would end.
 */
export function toCodeSpan(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const plain = showUnseen(cut);
  const longest = Math.max(0, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = needsPadding(plain) ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A backtick at an end would belong to the fence; of spaces at both ends, Markdown takes one off each. */
function needsPadding(text: string): boolean {
  if (text === '' || text.startsWith('`') || text.endsWith('`')) return true;
  return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
}
