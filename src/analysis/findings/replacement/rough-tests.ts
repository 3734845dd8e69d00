import type { TSESTree } from '@typescript-eslint/utils';
import { namespaceOf, subCodeOf } from '../../../registry/index.ts';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { findConstantStrings } from '../../constants/constant-strings.ts';
import { findNodes } from '../../syntax/nodes.ts';
import { type TextIndex, indexTexts } from './text-index.ts';
import { wordsOf } from './words.ts';
import type { CodeSite } from '../../sites/code-site.ts';
import type { FileFacts } from '../../facts.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** The tests of a file that ask for less than a whole code, and what they ask for. */
interface RoughTests {
  readonly prefixes: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** The words of patterns that no site reads, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Where bare codes stand that are compared as a whole. */
  readonly whole: ReadonlySet<number>;
}

/** Methods that look for a text in another one, or cut it there. */
const SEARCHING: ReadonlySet<string> = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'lastIndexOf',
  'search',
  'match',
  'matchAll',
  'split',
]);

/** Nobody asks for as many parts; a file that does is left alone. */
const MOST_PARTS = 100;

/** Shorter words stand in too many patterns by chance. */
const SHORTEST_WORD = 3;

/** More words are no pattern for codes, and take time to hold against each. */
const MOST_WORDS = 1000;

const remembered = new WeakMap<FileFacts, RoughTests>();

/**
 * Whether a file asks for a code by less than the whole of it: by its beginning, its namespace, a part, a pattern, or by
 * putting it together from pieces. Then something handles the code that does not name it.
 */
export function isTestedRoughly(code: string, facts: FileFacts, sourceCode: SourceCode): boolean {
  const tests = remembered.get(facts) ?? findRoughTests(facts, sourceCode);
  remembered.set(facts, tests);
  const texts = indexTexts(sourceCode);
  return (
    beginningsOf(code).some((prefix) => tests.prefixes.has(prefix)) ||
    tests.namespaces.has(namespaceOf(code)) ||
    tests.parts.size > MOST_PARTS ||
    [...tests.parts].some((part) => code.includes(part)) ||
    tests.words.size > MOST_WORDS ||
    [...tests.words].some((word) => isIn(word, code)) ||
    hasPieces(code, tests, texts)
  );
}

function findRoughTests(facts: FileFacts, sourceCode: SourceCode): RoughTests {
  const literals = facts.sites.flatMap((site) => (site.kind === 'message' ? [] : site.literals));
  const valuesOf = (match: string) => literals.flatMap((literal) => (literal.match === match ? literal.value : []));
  return {
    prefixes: new Set(valuesOf('prefix')),
    namespaces: new Set(valuesOf('namespace')),
    parts: new Set([...valuesOf('part'), ...findSearched(sourceCode)]),
    words: findUnreadWords(facts.sites, sourceCode),
    whole: new Set(literals.flatMap(({ match, range }) => (match === 'code' ? range[0] : []))),
  };
}

/** The texts that methods look for, in whatever. */
function findSearched(sourceCode: SourceCode): readonly string[] {
  return findNodes(sourceCode).flatMap((node) => {
    const call = node.type === 'CallExpression' ? findMethodCall(node) : undefined;
    const [text] = call?.arguments ?? [];
    if (call === undefined || text === undefined || !SEARCHING.has(call.name)) return [];
    return findConstantStrings(text, sourceCode).flatMap(({ value }) => (/\w{3}/.test(value) ? value : []));
  });
}

/** The words of regular expressions in which no site has found codes, such as `/not ?found/i`. */
function findUnreadWords(sites: readonly CodeSite[], sourceCode: SourceCode): ReadonlySet<string> {
  const read = new Set(sites.flatMap(({ literals }) => literals.map(({ range }) => range[0])));
  const starts = [...read].sort((one, other) => one - other);
  const patterns = indexTexts(sourceCode).texts.filter(({ node, kind }) => kind === 'pattern' || isPatternText(node));
  const unread = patterns.filter(({ node }) => !hasAnyWithin(starts, node.range));
  return new Set(
    unread.flatMap(({ text }) =>
      wordsOf(text.replaceAll(/\\[A-Za-z]/g, ' ')).filter((word) => word.length >= SHORTEST_WORD),
    ),
  );
}

/** The text of `new RegExp('…')`. */
function isPatternText({ parent }: TSESTree.Node): boolean {
  const isCall = parent?.type === 'NewExpression' || parent?.type === 'CallExpression';
  return isCall && parent.callee.type === 'Identifier' && parent.callee.name === 'RegExp';
}

function hasAnyWithin(sorted: readonly number[], [start, end]: readonly [number, number]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next < end;
}

/** `notfound` is in `ResourceNotFound`. */
function isIn(word: string, code: string): boolean {
  return code.replaceAll(/[\W_]/g, '').toLowerCase().includes(word);
}

/** Every beginning of a code but for the code itself. */
function beginningsOf(code: string): readonly string[] {
  return Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, index + 1));
}

/** Whether texts stand there of which the code can be put together, or which its pieces are compared with. */
function hasPieces(code: string, { whole }: RoughTests, texts: TextIndex): boolean {
  const namespace = namespaceOf(code);
  const subCode = subCodeOf(code);
  if (subCode === undefined) return false;
  const isLoose = ({ node }: { readonly node: TSESTree.Node }) => !whole.has(node.range[0]);
  return (
    texts.equalTo(`${namespace}.`).length > 0 ||
    texts.equalTo(`.${subCode}`).length > 0 ||
    texts.equalTo(namespace).some(isLoose) ||
    texts.equalTo(subCode).some(({ kind }) => kind !== 'name')
  );
}
