import type { TSESTree } from '@typescript-eslint/utils';
import { isSum, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { resolveConstant } from './definitions.ts';
import { findConstantString, findSpelledString, listPieces } from './constant-strings.ts';

/** The place of a piece of a text that the file does not spell out. */
export const HOLE = '\uFFFC';

/** A constant that is longer than this is no piece of a name or an address. */
const MOST_LETTERS = 300;

/**
 * The text of an expression, with holes where it is not constant: `` `${SERVICE}.${region}.example.com` `` →
 * `scf.￼.example.com`. `undefined` if it is no text.
 */
export function findTextWithHoles(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const plain = resolveConstant(node, sourceCode);
  const pieces = listAllPieces(plain);
  if (pieces === undefined) return findConstantString(plain, sourceCode)?.value;
  return pieces.map((piece) => textOfPiece(piece, sourceCode)).join('');
}

/** Whether a node is a template with a dot in it, or a sum of texts with one that is no part of a longer sum. */
export function isWholeJoin(node: TSESTree.Node): boolean {
  const isJoin = node.type === 'TemplateLiteral' ? node.expressions.length > 0 : isSum(node) && !isSum(node.parent);
  if (!isJoin) return false;
  return (listAllPieces(node) ?? []).some((piece) => typeof piece === 'string' && piece.includes('.'));
}

/** The texts and expressions that a template or a sum joins, those of the sums on its left included. */
function listAllPieces(node: TSESTree.Node): readonly (string | TSESTree.Node)[] | undefined {
  if (node.type === 'TemplateLiteral') return listPieces(node);
  if (!isSum(node)) return undefined;
  const pieces: (string | TSESTree.Node)[] = [];
  let left: TSESTree.Node = node;
  while (isSum(left)) {
    pieces.push(textOrNode(left.right));
    left = skipTypeSyntax(left.left);
  }
  return [...pieces, textOrNode(left)].reverse();
}

function textOrNode(node: TSESTree.Node): string | TSESTree.Node {
  return findSpelledString(node)?.value ?? node;
}

function textOfPiece(piece: string | TSESTree.Node, sourceCode: SourceCode): string {
  if (typeof piece === 'string') return piece;
  const constant = findConstantString(piece, sourceCode)?.value;
  return constant === undefined || constant.length > MOST_LETTERS ? HOLE : constant;
}
