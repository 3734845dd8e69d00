import { describe, expect, it } from 'vitest';
import { createRemember, createTable } from '../../../src/analysis/sdk-calls/memo.ts';

/** Which letters can be reached from each; the value of a letter is the set of all that can, itself included. */
type Graph = Readonly<Record<string, string>>;

/** `abc` → `a`, `b`, `c`. */
function lettersOf(text: string): string[] {
  return text.split('');
}

/** Asks for the letters in an order, by one memory; counts the computations. */
function reach(graph: Graph, order: string, maxDepth = 100): { readonly answers: Graph; readonly computed: number } {
  const remember = createRemember(maxDepth);
  const table = createTable<string, string>('', '?');
  let computed = 0;
  const valueOf = (letter: string): string =>
    remember(table, letter, () => {
      computed += 1;
      const all = [letter, ...lettersOf(graph[letter] ?? '').map(valueOf)].join('');
      return [...new Set(lettersOf(all))].sort().join('');
    });
  return { answers: Object.fromEntries(lettersOf(order).map((letter) => [letter, valueOf(letter)])), computed };
}

describe('createRemember', () => {
  it('computes what does not go in circles once', () => {
    expect(reach({ a: 'bc', b: 'd', c: 'd' }, 'aabcd')).toEqual({
      answers: { a: 'abcd', b: 'bd', c: 'cd', d: 'd' },
      computed: 4,
    });
  });

  it('gives the same answers in a circle, whatever is asked first', () => {
    const graph = { a: 'b', b: 'cd', c: 'a', d: '' };
    const answers = { a: 'abcd', b: 'abcd', c: 'abcd', d: 'd' };
    for (const order of ['abcd', 'cbad', 'dbca']) expect(reach(graph, order).answers).toEqual(answers);
  });

  it('gives the same answers in circles that touch', () => {
    const graph = { a: 'be', b: 'a', e: 'fb', f: 'e' };
    const all = 'abef';
    for (const order of ['abef', 'feba', 'ebfa'])
      expect(reach(graph, order).answers).toEqual({ a: all, b: all, e: all, f: all });
  });

  it('gives up where computations are nested too deeply', () => {
    expect(reach({ a: 'b', b: 'c', c: 'd' }, 'a', 2).answers).toEqual({ a: '?ab' });
  });

  it('goes on after a computation that throws', () => {
    const remember = createRemember(9);
    const table = createTable<string, string>('', '?');
    const fail = (): string => {
      throw new Error('No');
    };
    expect(() => remember(table, 'a', fail)).toThrow('No');
    expect(remember(table, 'a', () => 'again')).toBe('again');
  });
});
