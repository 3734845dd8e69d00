/** How Chinese pages are written: punctuation, spaces, and the words of the glossary. */
import type { Nodes } from 'mdast';
import type { Page } from './page.ts';
import { REFUSED_TERMS } from './terms.ts';

/** A kind of slip: what it is called, and what it looks like. */
interface Slip {
  readonly name: string;
  readonly pattern: RegExp;
}

const SLIPS: readonly Slip[] = [
  { name: 'ASCII punctuation beside Han', pattern: /\p{Script=Han} ?[,;:!?](?!\p{L})|[,;!?] ?\p{Script=Han}/u },
  { name: 'an ASCII full stop behind Han', pattern: /\p{Script=Han}\.(?:\s|$)/u },
  { name: 'ASCII brackets around Han', pattern: /\p{Script=Han} ?\(|\(\p{Script=Han}|\p{Script=Han}\)/u },
  { name: 'ASCII quotes around Han', pattern: /["']\p{Script=Han}|\p{Script=Han}["']/u },
  {
    name: 'no space between Han and Latin',
    pattern: /\p{Script=Han}[\p{Script=Latin}\p{N}]|[\p{Script=Latin}\p{N}]\p{Script=Han}/u,
  },
  { name: 'a space between Han', pattern: /\p{Script=Han} +\p{Script=Han}/u },
  { name: 'a space beside full-width punctuation', pattern: /[，。；：！？、（）“”] | [，。；：！？、（）”]/u },
];

/** Stands for a span of code: it is set off by spaces, as Latin letters are. */
const CODE = 'x';
/** Stands where emphasis begins or ends. Markdown often needs a space there that the text does not have. */
const EMPHASIS = '\u2060';
const FULL_WIDTH = '[，。；：！？、（）“”]';
const NEEDLESS = new RegExp(
  [
    `(?<=\\p{Script=Han}) ?${EMPHASIS} ?(?=\\p{Script=Han})`,
    `(?<=${FULL_WIDTH}) ?${EMPHASIS} ?`,
    ` ?${EMPHASIS} ?(?=${FULL_WIDTH})`,
    EMPHASIS,
  ].join('|'),
  'gu',
);

/** What is written against the conventions on a Chinese page, each with the text around it; code is left out. */
export function findSlips(page: Page): readonly string[] {
  return page.sections.flatMap(({ nodes }) => nodes.flatMap(findTexts)).flatMap(findSlipsIn);
}

function findSlipsIn(text: string): readonly string[] {
  const slips = SLIPS.flatMap(({ name, pattern }) => excerptsOf(text, pattern).map((excerpt) => `${name}: ${excerpt}`));
  const terms = REFUSED_TERMS.flatMap(({ refused, use }) =>
    excerptsOf(text, refused).map((excerpt) => `write ${use}: ${excerpt}`),
  );
  return [...slips, ...terms];
}

function excerptsOf(text: string, pattern: RegExp): readonly string[] {
  const matches = text.matchAll(new RegExp(pattern, 'gu'));
  return Array.from(matches, ({ 0: found, index }) => text.slice(Math.max(0, index - 10), index + found.length + 10));
}

/** The texts of paragraphs, headings and cells, one for each. */
function findTexts(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [readText(node).replaceAll(NEEDLESS, '')];
  return 'children' in node ? node.children.flatMap((child) => findTexts(child)) : [];
}

function readText(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (node.type === 'inlineCode') return CODE;
  if (node.type === 'html') return node.value.startsWith('</') ? '' : CODE;
  const inner = 'children' in node ? node.children.map((child) => readText(child)).join('') : '';
  return node.type === 'emphasis' || node.type === 'strong' ? `${EMPHASIS}${inner}${EMPHASIS}` : inner;
}
