import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { joinEdits, type Edit } from './edit.ts';
import { quoteMarkAt } from './markup.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Replaces a literal that is plainly written by a code, in the quotes of the literal. */
export function replaceCode({ form, range }: CodeLiteral, code: string, sourceCode: SourceCode): Edit {
  const [start, end] = range;
  switch (form) {
    case 'string':
    case 'template':
      return { range: [start + 1, end - 1], text: code };
    case 'key': {
      const quote = IDENTIFIER.test(code) ? '' : quoteMarkAt(range[0], sourceCode);
      return { range, text: `${quote}${code}${quote}` };
    }
    case 'pattern':
      return { range, text: code.replaceAll('.', '\\.') };
    default:
      return { range, text: code };
  }
}

/** Replaces several literals at once, in the order of the file. */
export function replaceCodes(literals: readonly CodeLiteral[], code: string, sourceCode: SourceCode): Edit {
  return joinEdits(
    literals.map((literal) => replaceCode(literal, code, sourceCode)),
    sourceCode.text,
  );
}
