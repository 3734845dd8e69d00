/** Reads settings of a kind. Each function throws an error that names the entry which is not of that kind. */
import { isDay } from '../registry/index.ts';
import { describe, settingsError, show } from './problem.ts';

/** One of a few words; the first where nothing is set. */
export function readChoice<T extends string>(
  user: ReadonlyMap<string, unknown>,
  key: string,
  choices: readonly [T, ...T[]],
): T {
  const value = user.get(key);
  const choice = value === undefined ? choices[0] : choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const allowed = choices.map((candidate) => `'${candidate}'`).join(' or ');
  throw settingsError(`.${key}`, `must be ${allowed}, but is ${quoteOrDescribe(value)}.`);
}

/** An ISO day that the calendar has; `undefined` where nothing is set. */
export function readDay(user: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = user.get(key);
  if (value === undefined || (typeof value === 'string' && isDay(value))) return value;
  throw settingsError(`.${key}`, `must be a day like '2026-06-30', but is ${quoteOrDescribe(value)}.`);
}

function quoteOrDescribe(value: unknown): string {
  return typeof value === 'string' ? `'${show(value)}'` : describe(value);
}

/** Strings of a shape, which `form` describes. */
export function readShaped(
  user: ReadonlyMap<string, unknown>,
  key: string,
  shape: RegExp,
  form: string,
): readonly string[] {
  const entries = readStrings(user, key);
  entries.forEach((entry, index) => {
    if (!shape.test(entry))
      throw settingsError(`.${key}[${index}]`, `is '${show(entry)}', which is not of the form ${form}.`);
  });
  return entries;
}

/** A list of strings; none where nothing is set. */
export function readStrings(user: ReadonlyMap<string, unknown>, key: string): readonly string[] {
  const value = user.get(key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw settingsError(`.${key}`, `must be an array of strings, but is ${describe(value)}.`);
  // `map` would leave out holes.
  return Array.from(value, (entry: unknown, index) => {
    if (typeof entry === 'string') return entry;
    throw settingsError(`.${key}[${index}]`, `must be a string, but is ${describe(entry)}.`);
  });
}
