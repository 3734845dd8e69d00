import { parse } from '@humanwhocodes/momoa';
import { BilingualError } from '../../language/bilingual-error.ts';
import type { Bilingual } from '../../language/language.ts';
import { renderBoth } from '../../language/sentence.ts';
import { JSON_PROBLEMS } from './sentences.ts';

/**
 * Reads JSON, with or without a byte order mark. Throws a `BilingualError`, `line 3, column 7: …`, where the text is none: the message of
 * `JSON.parse` names the place in some versions of Node.js only.
 */
export function parseJson(text: string): unknown {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(plain);
  } catch (error) {
    const said = String(error);
    throw new BilingualError(findPlace(plain) ?? { en: said, zh: said }, { cause: error });
  }
}

function findPlace(text: string): Bilingual<string> | undefined {
  try {
    parse(text, { mode: 'json' });
    return undefined;
  } catch (error) {
    if (!isPlaced(error)) return undefined;
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    // The parser gives the end of the text no place.
    const isEnd = message.startsWith('Unexpected end');
    const { line, column } = isEnd ? endOf(text) : error;
    const problem = renderBoth(isEnd ? JSON_PROBLEMS.end : JSON_PROBLEMS.unexpected, () => ({ message }));
    return renderBoth(JSON_PROBLEMS.at, (language) => ({ line, column, problem: problem[language] }));
  }
}

function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function isPlaced(error: unknown): error is Error & { readonly line: number; readonly column: number } {
  return error instanceof Error && 'line' in error && 'column' in error;
}
