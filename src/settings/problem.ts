/** How errors say what is wrong with a setting, and what would be right. */

export const PLUGIN = 'eslint-plugin-tencentcloud-errors';
/** Where settings stand among ESLint's shared ones. */
export const SETTINGS_KEY = 'tencentcloud-errors';

/** Characters of a wrong entry that an error shows. */
const MAX_SHOWN = 80;

/** An error about the setting at a path (`.products[1]`), with the rest of the sentence. */
export function settingsError(path: string, problem: string): Error {
  return new Error(`${PLUGIN}: settings['${SETTINGS_KEY}']${path} ${problem}`);
}

/** The end of a sentence about a name that does not exist. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? '.' : `. Did you mean '${name}'?`;
}

/** A text as errors show it: its start, with what does not print or turns the direction of writing escaped. */
export function show(text: string): string {
  const start = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return start.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The kind of a value, for a sentence: `null`, `an array`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return `${/^[ao]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
