import { parse } from '@humanwhocodes/momoa';

/**
 * Reads JSON, with or without a byte order mark. Throws `line 3, column 7: …` where the text is none: the message of
 * `JSON.parse` names the place in some versions of Node.js only.
 */
export function parseJson(text: string): unknown {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(plain);
  } catch (error) {
    throw new Error(findPlace(plain) ?? String(error), { cause: error });
  }
}

function findPlace(text: string): string | undefined {
  try {
    parse(text, { mode: 'json' });
    return undefined;
  } catch (error) {
    if (!isPlaced(error)) return undefined;
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    // The parser gives the end of the text no place.
    const { line, column } = message.startsWith('Unexpected end') ? endOf(text) : error;
    return `line ${line}, column ${column}: ${message}`;
  }
}

function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function isPlaced(error: unknown): error is Error & { readonly line: number; readonly column: number } {
  return error instanceof Error && 'line' in error && 'column' in error;
}
