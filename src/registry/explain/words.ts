/** A camel-case word of a code: its place, and its text in lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lower case, character for character: a text whose lower-case form has another length is returned as it is. */
export function fold(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text;
}

/** The letters and digits of a text, in lower case: `RESOURCE_NOT_FOUND`, `ResourceNotFound` → `resourcenotfound`. */
export function squash(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

type Kind = 'upper' | 'lower' | 'digit' | 'separator';

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return 'lower';
  if (unit >= 65 && unit <= 90) return 'upper';
  return unit >= 48 && unit <= 57 ? 'digit' : 'separator';
}

/** Whether the character is a letter or digit of ASCII. All others (dots, underscores, the rest) separate words. */
export function isInWord(text: string, at: number): boolean {
  return kindAt(text, at) !== 'separator';
}

/** Whether a word starts or ends before the character. Of a run of capitals the last starts a word: `SDK|App|Id|2`. */
export function isWordBorder(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at);
  if (before !== 'upper') return before !== after || before === 'separator';
  return after === 'upper' ? kindAt(text, at + 1) === 'lower' : after !== 'lower';
}

/** `SDKAppId2.Foo_bar` → `sdk`, `app`, `id`, `2`, `foo`, `bar`. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (!isWordBorder(text, end)) continue;
    if (isInWord(text, start)) words.push({ start, end, text: text.slice(start, end).toLowerCase() });
    start = end;
  }
  return words;
}

/** A word, as its borders say: `SDKAppId2` has four. */
const WORD = /[A-Z](?:[a-z]+|[A-Z]*(?![a-z]))|[a-z]+|[0-9]+/g;

/** The words of a text as they are written: `SDKAppId2.Foo_bar` → `SDK`, `App`, `Id`, `2`, `Foo`, `bar`. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
