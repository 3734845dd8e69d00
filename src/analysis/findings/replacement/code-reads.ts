import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { isCodeName, isErrorName } from '../../evidence/code-names.ts';
import { skipConversions } from '../../syntax/conversions.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import type { CodeSite } from '../../sites/code-site.ts';

/** What tests of codes are told by. */
export interface Codes {
  /** Expressions of the file that hold codes, as they are written. */
  readonly texts: ReadonlySet<string>;
  readonly siteAt: ReadonlyMap<TSESTree.Node, CodeSite>;
  readonly sourceCode: SourceCode;
}

/** Methods that make another text of a code, which still tells which it was. */
const CUTTING: ReadonlySet<string> = new Set(
  'split slice substring substr replace replaceAll toLowerCase toUpperCase trim toString at pop shift'.split(' '),
);

/** Whether an expression holds a code, or what is made of one. */
export function isCode(node: TSESTree.Node, codes: Codes): boolean {
  const plain = skipConversions(node);
  if (codes.texts.has(codes.sourceCode.getText(plain)) || isNameOfCode(lastName(plain))) return true;
  if (plain.type === 'MemberExpression' && plain.computed && plain.property.type === 'Literal')
    return isCut(plain.object, codes);
  return isCut(plain, codes);
}

/** A plural names a list or table of codes. */
function isNameOfCode(name: string): boolean {
  return isCodeName(name) && !/codes$/i.test(name);
}

/** `code.split('.')`, `code.toLowerCase()` */
function isCut(node: TSESTree.Node, codes: Codes): boolean {
  const call = findMethodCall(node);
  return call !== undefined && CUTTING.has(call.name) && isCode(call.object, codes);
}

/** A code, or a text without spaces around one, as keys of translations are: `` `errors.${code}` ``. */
export function isCodeText(node: TSESTree.Node, codes: Codes): boolean {
  if (isCode(node, codes)) return true;
  const plain = skipTypeSyntax(node);
  if (plain.type === 'TemplateLiteral') {
    const isWord = plain.quasis.every(({ value }) => !/\s/.test(value.raw));
    return isWord && plain.expressions.some((each) => isCode(each, codes));
  }
  if (plain.type !== 'BinaryExpression' || plain.operator !== '+') return false;
  const { left, right } = plain;
  return left.type === 'Literal' && !/\s/.test(String(left.value)) && isCode(right, codes);
}

/** Whether an expression is a variable that is named like an error. */
export function isError(node: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(node);
  return plain.type === 'Identifier' && isErrorName(plain.name);
}

/** `err.code`  →  `code` */
function lastName(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return plain.computed ? '' : (getPropertyName(plain) ?? '');
  return plain.type === 'Identifier' ? plain.name : '';
}
