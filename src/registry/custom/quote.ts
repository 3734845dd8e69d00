import { kindOf } from '../../language/kinds.ts';
import type { Language } from '../../language/language.ts';
import { quote } from '../../language/lists.ts';

/** A longer text is cut in messages. */
const LONGEST = 60;

/** A text on one line: control characters escaped, long ones cut. */
function showText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"');
}

/** Writes a text as a literal of JavaScript on one line. `Foo\n`  →  `'Foo\n'`. */
export function writeLiteral(text: string): string {
  return `'${showText(text).replaceAll("'", "\\'")}'`;
}

/** Quotes a text in a message, on one line: `'Foo\n'`, in Chinese `“Foo\n”`. */
export function quoteText(text: string, language: Language): string {
  return language === 'en' ? writeLiteral(text) : quote(showText(text), language);
}

/** Names a value in a message: `'text'`, `3`, `an array`, `an object`. */
export function describeValue(value: unknown, language: Language): string {
  if (typeof value === 'string') return quoteText(value, language);
  if (typeof value === 'function') return kindOf(value, language);
  if (typeof value !== 'object' || value === null) return String(value);
  return kindOf(value, language);
}

const NAME = /^[A-Za-z_$][\w$]{0,40}$/;

/** One more step of a path: `.products`, `[0]`, `['Foo..Bar']`. Keys of codes and actions are always quoted. */
export function step(key: unknown, parent: string): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return NAME.test(name) && !/\.(?:codes|actions)$/.test(parent) ? `.${name}` : `[${writeLiteral(name)}]`;
}
