/** What the extreme programs are written with. */
import { WHOLE_REGISTRY, builtinRegistry } from '../src/registry/index.ts';

/** A shape of programs: a text for each size. */
export interface Shape {
  readonly name: string;
  readonly write: (size: number) => string;
  readonly filename?: string;
}

const CODES = [...builtinRegistry.codesIn(WHOLE_REGISTRY)].filter((code) => code.includes('.'));

/** One of the dotted codes of the registry, another for each number, quoted. */
export function codeAt(index: number): string {
  return `'${CODES[index % CODES.length] ?? ''}'`;
}

/** So many texts in a row. */
export function repeat(size: number, each: (index: number) => string, separator = ''): string {
  return Array.from({ length: size }, (_, index) => each(index)).join(separator);
}

/** A text in so many pairs of brackets. */
export function nest(size: number, open: string, inner: string, close: string): string {
  return open.repeat(size) + inner + close.repeat(size);
}
