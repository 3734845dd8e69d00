import { type Writer, writePlace } from './page.ts';

/** Characters that end a line, are not seen, or turn the direction of what follows. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Spells out what is not seen, such as the commands of terminals: names of files, and records of others, can have anything in them. */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Writes for a terminal. */
export const PLAIN: Writer = {
  name: showUnseen,
  place: (file, position) => showUnseen(writePlace(file, position)),
};
