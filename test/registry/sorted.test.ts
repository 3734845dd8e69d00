import { describe, expect, it } from 'vitest';
import { includesSorted, positionIn } from '../../src/registry/sorted.ts';

const SORTED = ['A', 'A.B', 'A.C', 'B'];

describe('sorted texts', () => {
  it.each([
    ['', 0],
    ['A', 0],
    ['A.', 1],
    ['A.BB', 2],
    ['B', 3],
    ['C', 4],
  ])('%j stands, or would, at %d', (text, expected) => {
    expect(positionIn(SORTED, text)).toBe(expected);
  });

  it.each([...SORTED.map((text) => [text, true] as const), ['A.', false], ['C', false], ['', false]] as const)(
    'hold %j: %j',
    (text, expected) => {
      expect(includesSorted(text, SORTED)).toBe(expected);
    },
  );

  it('hold nothing where there are none', () => {
    expect(includesSorted('A', [])).toBe(false);
  });
});
