/** Blocks of code of a page and its translation: the same, but for comments and for texts in Chinese. */
import type { Code } from 'mdast';

const HAN = /\p{Script=Han}/u;
/** Comments that the rules or ESLint read. */
const DIRECTIVE = /^(?:\/\/|\/\*)\s*(?:rest[:：]|exhaustive|eslint-)/iu;
/** A string, or a comment of JavaScript and its kin. */
const PIECE = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;
const SCRIPTS: readonly string[] = ['js', 'ts', 'jsx', 'tsx', 'json', 'html', 'vue', 'svelte'];
const SHELLS: readonly string[] = ['sh', 'yaml'];

/**
 * The blocks of both pages in a form to compare. Of `console` only the command counts, since the command prints in the language
 * of the page. A line or string in Chinese takes the place of any other.
 */
export function comparable(english: readonly Code[], chinese: readonly Code[]): readonly [unknown, unknown] {
  return [english.map((block) => textOf(block, block)), chinese.map((block, index) => textOf(block, english[index]))];
}

function textOf(block: Code, model: Code | undefined): readonly [string, string] {
  const language = block.lang ?? '';
  return [
    language,
    adopt(piecesOf(block), piecesOf(model ?? block))
      .join('')
      .trimEnd(),
  ];
}

/** Puts the model's piece in the place of each that is in Chinese. */
function adopt(pieces: readonly string[], model: readonly string[]): readonly string[] {
  return pieces.map((piece, index) => (HAN.test(piece) ? (model[index] ?? piece) : piece));
}

function piecesOf({ lang, value }: Code): readonly string[] {
  const language = lang ?? '';
  if (language === 'console') return value.split('\n').slice(0, 1);
  if (SHELLS.includes(language)) return [value.replaceAll(/(?:^|\s)#.*$/gm, '')];
  return SCRIPTS.includes(language) ? scriptPieces(value) : value.split(/(?<=\n)/);
}

/** Strings and the code between them. Comments that nothing reads are left out, with the space before them. */
function scriptPieces(code: string): readonly string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: piece, index } of code.matchAll(PIECE)) {
    const isComment = /^(?:\/[/*]|<!--)/.test(piece);
    const before = code.slice(end, index);
    pieces.push(isComment && !DIRECTIVE.test(piece) ? before.trimEnd() : before);
    if (!isComment || DIRECTIVE.test(piece)) pieces.push(piece);
    end = index + piece.length;
  }
  return [...pieces, code.slice(end)];
}
