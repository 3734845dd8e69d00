import { describe, expect, it } from 'vitest';
import { createRemember, createTable, type Values } from '../../src/memo/recursive.ts';

/** Which letters can be reached from each; the value of a letter is the set of all that can, itself included. */
type Graph = Readonly<Record<string, string>>;

const LETTERS: Values<string> = { whileOpen: '', unsettled: '?', isEqual: (left, right) => left === right };

/** `abc` → `a`, `b`, `c`. */
function lettersOf(text: string): string[] {
  return text.split('');
}

/** Asks for the letters in an order, by one memory; counts the computations. */
function reach(graph: Graph, order: string, maxDepth = 100): { readonly answers: Graph; readonly computed: number } {
  const remember = createRemember(maxDepth);
  const table = createTable<string, string>(LETTERS);
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
  it('computes a value outside of cycles once', () => {
    expect(reach({ a: 'bc', b: 'd', c: 'd' }, 'aabcd')).toEqual({
      answers: { a: 'abcd', b: 'bd', c: 'cd', d: 'd' },
      computed: 4,
    });
  });

  it('computes the same values in a cycle, wherever it starts', () => {
    const graph = { a: 'b', b: 'cd', c: 'a', d: '' };
    const answers = { a: 'abcd', b: 'abcd', c: 'abcd', d: 'd' };
    for (const order of ['abcd', 'cbad', 'dbca']) expect(reach(graph, order).answers).toEqual(answers);
  });

  it('computes the same values in cycles that touch', () => {
    const graph = { a: 'be', b: 'a', e: 'fb', f: 'e' };
    const all = 'abef';
    for (const order of ['abef', 'feba', 'ebfa'])
      expect(reach(graph, order).answers).toEqual({ a: all, b: all, e: all, f: all });
  });

  it('computes what is nested too deeply when the rest is done', () => {
    const graph = { a: 'be', b: 'c', c: 'd', d: 'a', e: 'd' };
    for (const maxDepth of [1, 2, 3]) expect(reach(graph, 'ae', maxDepth).answers).toEqual({ a: 'abcde', e: 'abcde' });
  });

  it('computes each value of a cycle a few times, however long the cycle is', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const neighbours = lettersOf(letters).map((letter, at) => [letter, letters.slice(Math.max(0, at - 1), at + 2)]);
    const graph = Object.fromEntries(neighbours) as Graph;
    for (const order of [letters, lettersOf(letters).reverse().join('')]) {
      const { answers, computed } = reach(graph, order, 8);
      expect(new Set(Object.values(answers))).toEqual(new Set([letters]));
      expect(computed).toBeLessThan(6 * letters.length);
    }
  });

  it('keeps what is known of a cycle', () => {
    const graph = { a: 'b', b: 'c', c: 'a' };
    const { computed } = reach(graph, 'abcabc');
    expect(computed).toBeLessThanOrEqual(6);
  });

  it('gives up on a value that never comes to rest', () => {
    const remember = createRemember(9);
    const table = createTable<string, number>({
      whileOpen: 0,
      unsettled: -1,
      isEqual: (left, right) => left === right,
    });
    const grow = (): number => remember(table, 'a', () => grow() + 1);
    expect(grow()).toBe(-1);
  });

  it('goes on after a computation that throws', () => {
    const remember = createRemember(9);
    const table = createTable<string, string>(LETTERS);
    const fail = (): string => {
      throw new Error('No');
    };
    expect(() => remember(table, 'a', fail)).toThrow('No');
    expect(remember(table, 'a', () => 'again')).toBe('again');
  });

  it('forgets what needed a computation that throws', () => {
    const remember = createRemember(2);
    const table = createTable<string, string>(LETTERS);
    let isBroken = true;
    const outer = (): string => remember(table, 'a', () => inner() + broken());
    const inner = (): string => remember(table, 'b', () => `(${outer()}${deep()})`);
    const deep = (): string => remember(table, 'c', () => 'deep');
    const broken = (): string => {
      if (isBroken) throw new Error('No');
      return '!';
    };
    expect(outer).toThrow('No');
    isBroken = false;
    expect(remember(table, 'c', () => 'new')).toBe('new');
    expect(remember(table, 'b', () => 'new')).toBe('new');
  });
});
