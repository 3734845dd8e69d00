import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/** Whether the text of the file is the value of a literal, so that a part of it can be replaced: no escapes, no concatenation. */
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
      return false;
  }
}
