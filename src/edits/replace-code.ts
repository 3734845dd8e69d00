import type { TSESLint } from '@typescript-eslint/utils';
import type { CodeLiteral } from '../analysis/types.ts';
import { findQuote } from './layout.ts';

/** A replacement of a piece of the file, as ESLint's fixers return it. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Puts a text in the quotes that the file uses more. */
function quoteLike(text: string, file: string): string {
  const quote = findQuote(file);
  return `${quote}${text}${quote}`;
}

/** `AuthFailure\.Token` → `AuthFailure.Token`. */
function unescape(pattern: string): string {
  return pattern.replaceAll('\\.', '.');
}

/**
 * Puts another code in the place of a literal, in the quotes that stand there.
 * `undefined` where the text of the file is not the value (escapes, concatenation), so that nothing is guessed.
 */
export function replaceCode(literal: CodeLiteral, code: string, sourceCode: TSESLint.SourceCode): Edit | undefined {
  const { form, range, value } = literal;
  const [start, end] = range;
  const written = sourceCode.text.slice(start, end);
  switch (form) {
    case 'string':
    case 'template':
      return written.slice(1, -1) === value ? { range: [start + 1, end - 1], text: code } : undefined;
    case 'key':
      return written === value
        ? { range, text: IDENTIFIER.test(code) ? code : quoteLike(code, sourceCode.text) }
        : undefined;
    case 'pattern':
      return unescape(written) === value ? { range, text: code.replaceAll('.', '\\.') } : undefined;
    case 'text':
      return written === value ? { range, text: code } : undefined;
    case 'computed':
      return undefined;
  }
}
