import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { resolveConstant } from './definitions.ts';
import { getStringIfConstant } from '../syntax/eslint-utils.ts';
import { findImportedValue, findStringOfType, findTypesOfTuple } from '../syntax/imported-types.ts';
import { findIteratedList, findListElements, skipSet } from './lists.ts';
import type { CodeLiteral, LiteralForm, LiteralMatch } from './code-literal.ts';
import { isSum, type SourceCode } from '../syntax/syntax.ts';

/** A string that an expression always has, and the node that spells it. */
export interface ConstantString {
  readonly value: string;
  readonly node: TSESTree.Node;
  readonly form: LiteralForm;
}

/**
 * The string that an expression always has, followed to the literal that spells it: through `const`, enum members, and
 * members of objects and classes that are never written to. Of what is imported, the use counts, where types know its text.
 * `undefined` if it is not constant.
 */
export function findConstantString(node: TSESTree.Node, sourceCode: SourceCode): ConstantString | undefined {
  return findString(node, sourceCode, 0);
}

function findString(node: TSESTree.Node, sourceCode: SourceCode, depth: number): ConstantString | undefined {
  const plain = resolveConstant(node, sourceCode);
  const spelled = findSpelledString(plain) ?? findImportedString(plain, sourceCode);
  if (spelled !== undefined) return spelled;
  if (plain.type !== 'BinaryExpression' && plain.type !== 'TemplateLiteral') return undefined;
  const value = getStringIfConstant(plain, sourceCode.getScope(plain)) ?? joinPieces(plain, sourceCode, depth);
  return value === undefined ? undefined : { value, node: plain, form: 'computed' };
}

/** Texts of texts are followed this deep. */
const MAX_DEPTH = 20;

/** A longer text is no code: texts that name another one twice grow with each of them. */
const MOST_LETTERS = 1000;

const joinedIn = oncePerObject((_sourceCode: SourceCode) => new Map<TSESTree.Node, string | undefined>());

/** The text of a template, or of a sum, all of whose pieces are constants: `` `${Namespace.Gone}.Function` ``. */
function joinPieces(
  node: TSESTree.BinaryExpression | TSESTree.TemplateLiteral,
  sourceCode: SourceCode,
  depth: number,
): string | undefined {
  const joined = joinedIn(sourceCode);
  if (joined.has(node) || depth > MAX_DEPTH) return joined.get(node);
  // A constant that is a piece of itself has no text.
  joined.set(node, undefined);
  const pieces = listPieces(node).map((piece) =>
    typeof piece === 'string' ? piece : findString(piece, sourceCode, depth + 1)?.value,
  );
  const text = pieces.includes(undefined) ? '' : pieces.join('');
  if (text !== '' && text.length <= MOST_LETTERS) joined.set(node, text);
  return joined.get(node);
}

/** The texts and expressions that a template or a sum joins; none for other operators. */
export function listPieces(
  node: TSESTree.BinaryExpression | TSESTree.TemplateLiteral,
): readonly (string | TSESTree.Node)[] {
  if (node.type === 'TemplateLiteral')
    return node.quasis.flatMap(({ value }, index) => [value.cooked ?? value.raw, node.expressions[index] ?? '']);
  return isSum(node) ? [node.left, node.right] : [];
}

function findImportedString(node: TSESTree.Node, sourceCode: SourceCode): ConstantString | undefined {
  const value = findStringOfType(findImportedValue(node, sourceCode)?.type);
  return value === undefined ? undefined : { value, node, form: 'imported' };
}

/** The most texts around an entry: nobody writes more, and each takes another look at the whole expression. */
const MOST_PIECES = 8;

/**
 * All strings that an expression can have where the file spells out a few: the constant itself, both branches of a
 * ternary, or the entries of a constant list for a variable that runs over them (`LIST.some((code) => …)`), also with a
 * text before or after (`` `${code}.` ``).
 */
export function listConstantStrings(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  mostPieces = MOST_PIECES,
): readonly ConstantString[] {
  const constant = findConstantString(node, sourceCode);
  if (constant !== undefined) return [constant];
  const plain = resolveConstant(node, sourceCode);
  if (plain.type === 'ConditionalExpression') {
    return [plain.consequent, plain.alternate].flatMap((branch) => findConstantString(branch, sourceCode) ?? []);
  }
  const extended = mostPieces > 0 ? findExtension(plain, sourceCode) : undefined;
  if (extended !== undefined) {
    const { inner, before, after } = extended;
    return listConstantStrings(inner, sourceCode, mostPieces - 1).map(({ value, node: entry }) => {
      return { value: `${before}${value}${after}`, node: entry, form: 'computed' };
    });
  }
  const list = plain.type === 'Identifier' ? findIteratedList(plain, sourceCode) : undefined;
  return list === undefined ? [] : stringsInList(list, sourceCode);
}

/** An expression with a constant text before or after it: `code + '.'`, `` `${code}.` ``. */
function findExtension(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): { readonly inner: TSESTree.Node; readonly before: string; readonly after: string } | undefined {
  if (node.type === 'TemplateLiteral') {
    const [inner, ...others] = node.expressions;
    const [before, after] = node.quasis.map(({ value }) => value.cooked);
    const isWhole = others.length === 0 && typeof before === 'string' && typeof after === 'string';
    return inner !== undefined && isWhole ? { inner, before, after } : undefined;
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const after = findConstantString(node.right, sourceCode)?.value;
  if (after !== undefined) return { inner: node.left, before: '', after };
  const before = findConstantString(node.left, sourceCode)?.value;
  return before === undefined ? undefined : { inner: node.right, before, after: '' };
}

/**
 * The constant strings in a list: an array literal, a `Set` of one, a constant that is either, or an imported tuple. The same
 * for all uses.
 */
export function stringsInList(list: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] {
  const elements = findListElements(list, sourceCode);
  return elements === undefined ? stringsInTuple(list, sourceCode) : readStrings(elements, sourceCode);
}

const readStrings = oncePerObject(
  (elements: readonly TSESTree.Node[], sourceCode: SourceCode): readonly ConstantString[] =>
    elements.flatMap((element) =>
      element.type === 'SpreadElement'
        ? stringsInTuple(element.argument, sourceCode)
        : (findConstantString(element, sourceCode) ?? []),
    ),
);

/** Whether a list holds entries that the file does not spell out: `[A, ...OTHERS]`, `[A, config.code]`. */
export function isOpenList(list: TSESTree.Node, sourceCode: SourceCode): boolean {
  const elements = findListElements(list, sourceCode) ?? [];
  return elements.some((element) =>
    element.type === 'SpreadElement'
      ? stringsInTuple(element.argument, sourceCode).length === 0
      : element.type !== 'Literal' && findConstantString(element, sourceCode) === undefined,
  );
}

/** The strings in a tuple of another file, whose type lists them. */
function stringsInTuple(list: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] {
  return readTuple(skipSet(resolveConstant(list, sourceCode), sourceCode), sourceCode);
}

const readTuple = oncePerObject((node: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] => {
  const imported = findImportedValue(node, sourceCode);
  const types = imported && findTypesOfTuple(imported.type, sourceCode);
  return (types ?? []).flatMap((type) => {
    const value = findStringOfType(type);
    return value === undefined ? [] : { value, node: imported?.firstUse ?? node, form: 'imported' as const };
  });
});

/** The record of a constant string as a literal that is compared with codes. */
export function createLiteral({ value, node, form }: ConstantString, match: LiteralMatch): CodeLiteral {
  return { value, match, form, range: node.range, loc: node.loc };
}

const literalsByMatch = oncePerObject(
  (_constants: readonly ConstantString[]) => new Map<LiteralMatch, readonly CodeLiteral[]>(),
);

/**
 * The records of constant strings. Lists and tables that many sites use are the same constants for all, and get the same
 * literals, so that a thousand uses of a thousand entries do not make a million literals.
 */
export function createLiterals(
  constants: readonly ConstantString[],
  match: LiteralMatch = 'code',
): readonly CodeLiteral[] {
  const create = () => constants.map((constant) => createLiteral(constant, match));
  if (constants.length < 2) return create();
  const byMatch = literalsByMatch(constants);
  const literals = byMatch.get(match) ?? create();
  byMatch.set(match, literals);
  return literals;
}

/** The string that a node spells out: a string literal, or a template without placeholders. */
export function findSpelledString(node: TSESTree.Node): ConstantString | undefined {
  if (node.type === 'Literal') {
    return typeof node.value === 'string' ? { value: node.value, node, form: 'string' } : undefined;
  }
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  const value = node.quasis[0]?.value.cooked;
  return typeof value !== 'string' ? undefined : { value, node, form: 'template' };
}
