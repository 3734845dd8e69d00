import type { TSESTree } from '@typescript-eslint/utils';
import { namespaceOf, subCodeOf } from '../../../registry/index.ts';
import { squash, wordsOf } from '../../../registry/explain/words.ts';
import { oncePerObject } from '../../../memo/once.ts';
import { partitionPoint } from '../../../memo/partition-point.ts';
import { listConstantStrings } from '../../constants/constant-strings.ts';
import type { FileFacts } from '../../facts.ts';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import type { SourceCode } from '../../syntax/syntax.ts';
import { SEARCHES } from './code-values.ts';
import { type TextIndex, indexTexts } from './text-index.ts';

/** The texts that the tests of a file compare with less than a whole code. */
interface PartialTests {
  readonly prefixes: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** The words of patterns in which no site finds codes, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The places of literals that are compared with whole codes. */
  readonly wholePlaces: ReadonlySet<number>;
}

/** No program searches for as many parts; a file that does is not changed. */
const MOST_PARTS = 100;

/** Too many patterns hold shorter words by chance. */
const SHORTEST_WORD = 3;

/** More words are no pattern for codes, and take time to compare with each. */
const MOST_WORDS = 1000;

/**
 * Whether a file tests for less than a whole code: for its beginning, its namespace, a part or a pattern, or by composing it of
 * pieces. Then the file handles the code without naming it.
 */
export function isPartlyTested(code: string, facts: FileFacts): boolean {
  const tests = collectPartialTests(facts);
  const squashed = squash(code);
  return (
    beginningsOf(code).some((prefix) => tests.prefixes.has(prefix)) ||
    tests.namespaces.has(namespaceOf(code)) ||
    tests.parts.size > MOST_PARTS ||
    [...tests.parts].some((part) => code.includes(part)) ||
    tests.words.size > MOST_WORDS ||
    [...tests.words].some((word) => squashed.includes(word)) ||
    hasPieces(code, tests, indexTexts(facts.sourceCode))
  );
}

const collectPartialTests = oncePerObject((facts: FileFacts): PartialTests => {
  const literals = facts.sites.flatMap((site) => (site.kind === 'message' ? [] : site.literals));
  const valuesOf = (match: string) => literals.flatMap((literal) => (literal.match === match ? literal.value : []));
  return {
    prefixes: new Set(valuesOf('prefix')),
    namespaces: new Set(valuesOf('namespace')),
    parts: new Set([...valuesOf('part'), ...listSearchedTexts(facts.sourceCode)]),
    words: listUnreadWords(facts),
    wholePlaces: new Set(literals.flatMap(({ match, range }) => (match === 'code' ? range[0] : []))),
  };
});

/** The texts that methods search for in any text, or split it at. */
function listSearchedTexts(sourceCode: SourceCode): readonly string[] {
  return allNodesOf(sourceCode).flatMap((node) => {
    const call = node.type === 'CallExpression' ? findMethodCall(node) : undefined;
    const [text] = call?.arguments ?? [];
    const isSearch = call !== undefined && (SEARCHES.has(call.name) || call.name === 'split');
    if (!isSearch || text === undefined) return [];
    return listConstantStrings(text, sourceCode).flatMap(({ value }) => (/\w{3}/.test(value) ? value : []));
  });
}

/** The words of regular expressions in which no site has found codes, such as `/not ?found/i`. */
function listUnreadWords({ sites, sourceCode }: FileFacts): ReadonlySet<string> {
  const read = new Set(sites.flatMap(({ literals }) => literals.map(({ range }) => range[0])));
  const starts = [...read].sort((one, other) => one - other);
  const unread = indexTexts(sourceCode).texts.filter(({ node, kind }) => {
    if (kind !== 'pattern' && !isPatternText(node)) return false;
    const next = starts[partitionPoint(starts, (start) => start < node.range[0])];
    return next === undefined || next >= node.range[1];
  });
  const words = unread.flatMap(({ text }) => wordsOf(text.replaceAll(/\\[A-Za-z]/g, ' ')));
  return new Set(words.flatMap(({ text }) => (text.length >= SHORTEST_WORD && !/\d/.test(text) ? text : [])));
}

/** The text of `new RegExp('…')`. */
function isPatternText({ parent }: TSESTree.Node): boolean {
  const isCall = parent?.type === 'NewExpression' || parent?.type === 'CallExpression';
  return isCall && parent.callee.type === 'Identifier' && parent.callee.name === 'RegExp';
}

/** Every beginning of a code, without the code itself. */
function beginningsOf(code: string): readonly string[] {
  return Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, index + 1));
}

/** Whether the file has texts that can compose the code, or that its pieces are compared with. */
function hasPieces(code: string, { wholePlaces }: PartialTests, texts: TextIndex): boolean {
  const namespace = namespaceOf(code);
  const subCode = subCodeOf(code);
  if (subCode === undefined) return false;
  const isLoose = ({ node }: { readonly node: TSESTree.Node }) => !wholePlaces.has(node.range[0]);
  return (
    texts.equalTo(`${namespace}.`).length > 0 ||
    texts.equalTo(`.${subCode}`).length > 0 ||
    texts.equalTo(namespace).some(isLoose) ||
    texts.equalTo(subCode).some(({ kind }) => kind !== 'name')
  );
}
