import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../../syntax/method-calls.ts';
import { isCodeName, isErrorName } from '../../evidence/code-names.ts';
import { skipConversions } from '../../syntax/conversions.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';
import type { CodeSite } from '../../sites/code-site.ts';

/** The expressions of a file that hold codes. */
export interface Codes {
  /** Their texts. */
  readonly texts: ReadonlySet<string>;
  readonly siteAt: ReadonlyMap<TSESTree.Node, CodeSite>;
  readonly sourceCode: SourceCode;
}

/** Methods that look a text up in their object. */
export const LOOKUPS: ReadonlySet<string> = new Set('get has includes indexOf lastIndexOf hasOwnProperty'.split(' '));

/** Methods that search their object, a text, for another one. */
export const SEARCHES: ReadonlySet<string> = new Set(
  'includes startsWith endsWith indexOf lastIndexOf search match matchAll'.split(' '),
);

/** Methods that return a part or another form of a code. */
const CUTTING: ReadonlySet<string> = new Set(
  'split slice substring substr replace replaceAll toLowerCase toUpperCase trim toString at pop shift'.split(' '),
);

/** Whether an expression holds a code, or a part or another form of one. */
export function holdsCode(node: TSESTree.Node, codes: Codes): boolean {
  const plain = skipConversions(node);
  if (codes.texts.has(codes.sourceCode.getText(plain)) || isNameOfOneCode(lastName(plain))) return true;
  if (plain.type === 'MemberExpression' && plain.computed && plain.property.type === 'Literal')
    return isCut(plain.object, codes);
  return isCut(plain, codes);
}

/** A plural names a list or table of codes. */
function isNameOfOneCode(name: string): boolean {
  return isCodeName(name) && !/codes$/i.test(name);
}

/** `code.split('.')`, `code.toLowerCase()`. */
function isCut(node: TSESTree.Node, codes: Codes): boolean {
  const call = findMethodCall(node);
  return call !== undefined && CUTTING.has(call.name) && holdsCode(call.object, codes);
}

/** Whether an expression holds a code, or a longer key with one, as translations have: `` `errors.${code}` ``. */
export function holdsKeyOfCode(node: TSESTree.Node, codes: Codes): boolean {
  if (holdsCode(node, codes)) return true;
  const plain = skipTypeSyntax(node);
  if (plain.type === 'TemplateLiteral') {
    const isWord = plain.quasis.every(({ value }) => !/\s/.test(value.raw));
    return isWord && plain.expressions.some((each) => holdsCode(each, codes));
  }
  if (plain.type !== 'BinaryExpression' || plain.operator !== '+') return false;
  const { left, right } = plain;
  return left.type === 'Literal' && !/\s/.test(String(left.value)) && holdsCode(right, codes);
}

/** Whether an expression is a variable with the name of an error. */
export function isErrorVariable(node: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(node);
  return plain.type === 'Identifier' && isErrorName(plain.name);
}

/** `err.code`  →  `code` */
function lastName(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return plain.computed ? '' : (getPropertyName(plain) ?? '');
  return plain.type === 'Identifier' ? plain.name : '';
}
