import { pick } from './random.ts';

/** Kinds of slips of the hand. */
export const SLIPS = ['delete', 'insert', 'replace', 'double', 'transpose', 'case'] as const;
export type Slip = (typeof SLIPS)[number];

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '0123456789'];
const DIGIT_ROW = 3;

/** The keys beside a key, and on the rows of letters those above and below it. */
function neighboursOf(character: string): readonly string[] {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(character.toLowerCase()));
  const column = KEY_ROWS[row]?.indexOf(character.toLowerCase()) ?? -1;
  const offsets =
    row === DIGIT_ROW
      ? [
          [0, -1],
          [0, 1],
        ]
      : [
          [0, -1],
          [0, 1],
          [-1, 0],
          [-1, 1],
          [1, -1],
          [1, 0],
        ];
  const places = offsets.map(([down = 0, right = 0]) => [row + down, column + right] as const);
  const letters = places.filter(([at]) => row === DIGIT_ROW || at !== DIGIT_ROW);
  return letters.map(([at, place]) => KEY_ROWS[at]?.charAt(place) ?? '').filter((key) => key !== '');
}

function swapCase(character: string): string {
  const upper = character.toUpperCase();
  return character === upper ? character.toLowerCase() : upper;
}

/** The text after one slip at a random place; the text itself where that place allows no such slip. */
export function slip(text: string, kind: Slip, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const [before, character, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'insert':
      return before + pick(LETTERS, random) + character + after;
    case 'double':
      return before + character + character + after;
    case 'transpose':
      return before + after.charAt(0) + character + after.slice(1);
    case 'case':
      return before + swapCase(character) + after;
    case 'replace': {
      const neighbours = neighboursOf(character);
      if (neighbours.length === 0) return text;
      const key = pick(neighbours, random);
      return before + (character === character.toLowerCase() ? key : key.toUpperCase()) + after;
    }
  }
}
