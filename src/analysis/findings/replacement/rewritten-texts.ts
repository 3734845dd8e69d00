import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** What makes another text of one: methods of strings, and functions of libraries by their usual names. */
const REWRITING =
  /\.(?:replace(?:All)?|join|to(?:Locale)?(?:Lower|Upper)Case|slice|substr(?:ing)?|concat)\s*\(|(?:camel|snake|kebab|pascal|constant|lower|upper|start|title)_?(?:Case|First)\b|\bcapitali[sz]e/i;

/** A code in another form: its letters in another case, or with other separators. */
const formOf = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

/**
 * Whether a literal may be what a file itself makes of a code, so that it is right: it is the code in another form, or a bare code (whose
 * ending may be cut), and something in the file rewrites texts. Where the rewritten value goes is not followed everywhere.
 */
export function mayBeRewritten({ value, match }: CodeLiteral, code: string, { text }: SourceCode): boolean {
  if (match !== 'code') return false;
  const isOtherForm = formOf(value) === formOf(code);
  return (isOtherForm || !code.includes('.')) && REWRITING.test(text);
}
