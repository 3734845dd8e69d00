import { readFileSync } from 'node:fs';

/** Throws what is wrong and where, unless the condition holds. */
export function check(condition: boolean, where: string, what: string): asserts condition {
  if (!condition) throw new Error(`${where}: ${what}`);
}

/** Reads a JSON file. Throws with its path when it is missing or malformed. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path}: the file is missing or cannot be read`);
  }
  return parseJson(text, path);
}

/** Parses JSON. Throws with the place when it is malformed. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where}: malformed JSON: ${String(error)}`, { cause: error });
  }
}

/** Asserts that a JSON value is an object, and returns its entries sorted by name. */
export function sortedEntries(value: unknown, where: string): readonly (readonly [string, unknown])[] {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), where, 'must be an object');
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Asserts that a JSON value is an object with no fields but these, and returns it. */
export function readFields(value: unknown, names: readonly string[], where: string): Readonly<Record<string, unknown>> {
  const entries = sortedEntries(value, where);
  const stranger = entries.find(([name]) => !names.includes(name));
  check(stranger === undefined, where, `unknown field ${JSON.stringify(stranger?.[0])}`);
  return Object.fromEntries(entries);
}

/** Asserts that a JSON value is a text of a form, and returns it. */
export function readText(value: unknown, pattern: RegExp, where: string): string {
  check(typeof value === 'string' && pattern.test(value), where, `${JSON.stringify(value)} does not match ${pattern}`);
  return value;
}

/** Asserts that a JSON value is a list of texts of a form, none twice, and returns them sorted. */
export function readTexts(value: unknown, pattern: RegExp, where: string): readonly string[] {
  check(Array.isArray(value), where, 'must be a list');
  const texts = value.map((item: unknown) => readText(item, pattern, where)).sort();
  const twice = texts.find((text, at) => text === texts[at - 1]);
  check(twice === undefined, where, `lists ${twice} twice`);
  return texts;
}
