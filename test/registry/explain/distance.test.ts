import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestOf } from '../../../src/registry/explain/closest.ts';
import { FAR, distanceBetween, isSwap } from '../../../src/registry/explain/distance.ts';

describe('distanceBetween', () => {
  it.each([
    ['Function', 'Function', 0],
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['Function', 'Functoin', 1],
    ['ab', 'ba', 1],
    ['Function', 'Functio', 1],
    ['Function', 'FFunction', 1],
    ['Function', 'Fanction', 1],
    ['Function', 'function', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abcd', 'badc', 2],
  ])('counts from %j to %j', (a, b, distance) => {
    expect(distanceBetween(a, b, 3)).toBe(distance);
    expect(distanceBetween(b, a, 3)).toBe(distance);
  });

  it.each([
    ['abcd', 'wxyz', 3],
    ['a', 'abcde', 3],
    ['ab', 'ba', 0],
    ['kitten', 'sitting', 2],
  ])('gives up on %j and %j beyond %i', (a, b, bound) => {
    expect(distanceBetween(a, b, bound)).toBe(FAR);
  });

  it('counts as the definition does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distanceBetween(a, b, 20)).toBe(defined(a, b, a.length, b.length));
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });
});

/** Optimal string alignment as it is defined: by the ends of both strings. */
function defined(a: string, b: string, i: number, j: number): number {
  if (i === 0 || j === 0) return i + j;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const ways = [
    defined(a, b, i - 1, j) + 1,
    defined(a, b, i, j - 1) + 1,
    defined(a, b, i - 1, j - 1) + same,
    ...(i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? [defined(a, b, i - 2, j - 2) + 1] : []),
  ];
  return Math.min(...ways);
}

describe('isSwap', () => {
  it.each([
    ['ab', 2, 'ba', 2, true],
    ['ab', 2, 'ab', 2, false],
    ['xab', 3, 'ba', 2, true],
    ['ab', 1, 'ba', 2, false],
    ['ab', 2, 'ba', 1, false],
    ['ab', 2, 'bc', 2, false],
    ['ab', 2, 'ca', 2, false],
  ])('of %s up to %i and %s up to %i', (a, aEnd, b, bEnd, expected) => {
    expect(isSwap(a, aEnd, b, bEnd)).toBe(expected);
  });
});

describe('closestOf', () => {
  it.each([
    ['scff', 'scf'],
    ['SCF', 'scf'],
    ['cvmm', 'cvm'],
    ['cv', 'cvm'],
    ['cx', undefined],
    ['ckafak', 'ckafka'],
    ['ckavkas', 'ckafka'],
    ['ckavkass', undefined],
    ['nope', undefined],
    ['', undefined],
    ['elasticsearch-service', undefined],
    ['q', undefined],
  ])('finds the name nearest to %s', (word, expected) => {
    expect(closestOf(word, ['scf', 'cvm', 'ckafka', 'es', 'ape'])).toBe(expected);
  });

  it('takes the nearer of two, wherever it stands', () => {
    expect(closestOf('abcdefg', ['abxxefg', 'abcxefg'])).toBe('abcxefg');
    expect(closestOf('abcdefg', ['abcxefg', 'abxxefg'])).toBe('abcxefg');
  });
});
