/** How a literal and a code that it may mean differ, where they are made of the same words. */
import { namespaceOf, subCodeOf } from '../code.ts';
import { fold, isWordBorder, wordsOf } from './words.ts';

/** Whether the code has the sub-code of the literal in another namespace. A literal without a dot may be the sub-code alone. */
export function hasSubCodeOf(literal: string, code: string): boolean {
  const subCode = subCodeOf(code);
  return (
    subCode !== undefined && fold(subCode) === fold(subCodeOf(literal) ?? literal) && !hasNamespaceOf(literal, code)
  );
}

function hasNamespaceOf(literal: string, code: string): boolean {
  return fold(namespaceOf(code)) === fold(namespaceOf(literal));
}

/** Whether the code starts with the literal and goes on with another word. */
export function goesOn(literal: string, code: string): boolean {
  return code.length > literal.length && fold(code).startsWith(fold(literal)) && isWordBorder(code, literal.length);
}

/** Whether the literal is the code and one more word. A mere namespace is too little of a code. */
export function hasOneWordMore(literal: string, code: string): boolean {
  return (
    code.length < literal.length &&
    code.length > literal.indexOf('.') &&
    fold(literal).startsWith(fold(code)) &&
    isWordBorder(literal, code.length) &&
    wordsOf(literal.slice(code.length)).length === 1
  );
}

/** Whether the code has the same namespace, and the words of the literal in another order. */
export function isInOtherOrder(literal: string, code: string): boolean {
  return code.length === literal.length && hasNamespaceOf(literal, code) && bagOf(code) === bagOf(literal);
}

function bagOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text);
  return words.sort().join(' ');
}
