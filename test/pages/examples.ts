/** Examples in JavaScript on pages: what they are marked as, and the configuration that stands above them. */

/** A code block, with the mark of the line above it, and the block of JSON that is next above it under the same heading. */
export interface Example {
  readonly mark: '✗' | '✓' | undefined;
  readonly code: string;
  readonly json: string | undefined;
}

/** The examples of a text, in order. */
export function findExamples(text: string): readonly Example[] {
  const parts = text.split(/^(?=#+ |```json$)/m);
  return parts.flatMap((part) => {
    const json = findJson(part);
    return Array.from(part.matchAll(/^(.*)\n\n```js\n([\s\S]*?)^```$/gm), ([, above = '', code = '']) => ({
      mark: markOf(above),
      code,
      json,
    }));
  });
}

/** The first block of JSON in a text. */
export function findJson(text: string): string | undefined {
  return /^```json\n([\s\S]*?)^```$/m.exec(text)?.[1];
}

/** The statements of an example: blank lines are between them. */
export function splitStatements(code: string): readonly string[] {
  return code.split(/\n\n(?=\S)/);
}

function markOf(line: string): Example['mark'] {
  if (line.startsWith('✗')) return '✗';
  return line.startsWith('✓') ? '✓' : undefined;
}
