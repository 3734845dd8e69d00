import { squash } from '../../../registry/explain/words.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** Whether the file spells the value of a literal, so that a part of it can be replaced: no escapes, no concatenation. */
export function isPlainlyWritten({ form, range, value }: CodeLiteral, sourceCode: SourceCode): boolean {
  const written = sourceCode.text.slice(...range);
  switch (form) {
    case 'string':
    case 'template':
      return written.slice(1, -1) === value;
    case 'key':
    case 'text':
      return written === value;
    case 'pattern':
      return written.replaceAll('\\.', '.') === value;
    case 'computed':
    case 'imported':
      return false;
  }
}

/** Methods of strings, and functions of libraries by their usual names, that make another text of one. */
const REWRITING =
  /\.(?:replace(?:All)?|join|to(?:Locale)?(?:Lower|Upper)Case|slice|substr(?:ing)?|concat)\s*\(|(?:camel|snake|kebab|pascal|constant|lower|upper|start|title)_?(?:Case|First)\b|\bcapitali[sz]e/i;

/**
 * Whether a literal may be the result of rewriting a code in this file, and so be right: it is the code in another form (case,
 * separators), or a bare code, whose ending may be cut; and something in the file rewrites texts. Where a rewritten value goes
 * is not followed.
 */
export function mayBeRewritten({ value, match }: CodeLiteral, code: string, { text }: SourceCode): boolean {
  if (match !== 'code') return false;
  const isOtherForm = squash(value) === squash(code);
  return (isOtherForm || !code.includes('.')) && REWRITING.test(text);
}
