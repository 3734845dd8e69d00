import { isPlainlyWritten } from '../analysis/findings/replacement/literal-texts.ts';
import { findQuote } from './layout.ts';
import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

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

/**
 * Puts another code in the place of a literal, in the quotes that stand there.
 * `undefined` where the text of the file is not the value (escapes, concatenation), so that nothing is guessed.
 */
export function replaceCode(literal: CodeLiteral, code: string, sourceCode: SourceCode): Edit | undefined {
  if (!isPlainlyWritten(literal, sourceCode)) return undefined;
  const { form, range } = literal;
  const [start, end] = range;
  switch (form) {
    case 'string':
    case 'template':
      return { range: [start + 1, end - 1], text: code };
    case 'key':
      return { range, text: IDENTIFIER.test(code) ? code : quoteLike(code, sourceCode.text) };
    case 'pattern':
      return { range, text: code.replaceAll('.', '\\.') };
    default:
      return { range, text: code };
  }
}

/**
 * Puts another code in the place of several literals at once, in the order of the file. One edit that reaches from the first
 * to the last: ESLint applies it as a whole or not at all, whatever else it applies or is told to leave alone.
 */
export function replaceCodes(literals: readonly CodeLiteral[], code: string, sourceCode: SourceCode): Edit | undefined {
  const edits = literals.flatMap((literal) => replaceCode(literal, code, sourceCode) ?? []);
  const [first] = edits;
  if (first === undefined || edits.length < literals.length) return undefined;
  return edits.reduce((whole, edit) => ({
    range: [whole.range[0], edit.range[1]],
    text: whole.text + sourceCode.text.slice(whole.range[1], edit.range[0]) + edit.text,
  }));
}
