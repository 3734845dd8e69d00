import fc from 'fast-check';
import { code } from './codes.ts';

/** Changes a text at a random place. */
type Mutation = (text: string) => string;

/** Words, numbers, quoted strings on one line, and single marks. */
const TOKEN = /[\w$]+|"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|[^\s\w$]/g;
const STRING = /(["'])(?:(?!\1)[^\\\n])*\1/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

function findSpans(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function replace(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

function mutateToken(text: string, kind: string, place: number): string {
  const spans = findSpans(text, TOKEN);
  const span = pick(spans, place);
  const next = pick(spans, place + 1);
  if (span === undefined || next === undefined) return text;
  const token = text.slice(span.start, span.end);
  if (kind === 'delete') return replace(text, span, '');
  if (kind === 'duplicate') return replace(text, span, `${token} ${token}`);
  return span.end > next.start
    ? text
    : replace(text, { start: span.start, end: next.end }, `${text.slice(next.start, next.end)} ${token}`);
}

function mutateLine(text: string, kind: string, place: number): string {
  const lines = text.split('\n');
  const at = place % lines.length;
  const line = lines[at] ?? '';
  if (kind === 'delete') return lines.toSpliced(at, 1).join('\n');
  if (kind === 'duplicate') return lines.toSpliced(at, 0, line).join('\n');
  return lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse()).join('\n');
}

const place = fc.nat();
const kind = fc.constantFrom('delete', 'duplicate', 'swap');

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(kind, place).map(
      ([how, at]) =>
        (text: string) =>
          mutateToken(text, how, at),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(kind, place).map(
      ([how, at]) =>
        (text: string) =>
          mutateLine(text, how, at),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(code, place).map(
      ([value, at]) =>
        (text: string) =>
          putCode(text, value, at),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(code, place).map(
      ([value, at]) =>
        (text: string) =>
          compareCode(text, value, at),
    ),
  },
);

/** Puts a code in the place of a string. */
function putCode(text: string, value: string, at: number): string {
  const span = pick(findSpans(text, STRING), at);
  return span === undefined ? text : replace(text, span, JSON.stringify(value));
}

/** Puts a statement that compares a code after the end of a line that ends a statement. */
function compareCode(text: string, value: string, at: number): string {
  const span = pick(findSpans(text, /;(?=\r?\n)/g), at);
  return span === undefined ? text : replace(text, span, `; if (err.code === ${JSON.stringify(value)}) f();`);
}

/** A few mutations, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((all) => (text: string) => all.reduce((changed, mutate) => mutate(changed), text));
