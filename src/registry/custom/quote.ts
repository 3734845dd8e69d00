/** A longer text is cut in messages. */
const LONGEST = 60;

/** Writes a text as a literal on one line: control characters escaped, long ones cut. `Foo\n`  →  `'Foo\n'`. */
export function quote(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `'${JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Names a value in a message: `'text'`, `3`, `an array`, `an object`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'an array' : 'an object';
}

const NAME = /^[A-Za-z_$][\w$]{0,40}$/;

/** One more step of a path: `.products`, `[0]`, `['Foo..Bar']`. Keys of codes and actions are always quoted. */
export function step(key: unknown, parent: string): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return NAME.test(name) && !/\.(?:codes|actions)$/.test(parent) ? `.${name}` : `[${quote(name)}]`;
}
