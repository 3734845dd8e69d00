import { describe, expect, it } from 'vitest';
import { areOppositeTerms } from '../../../src/registry/explain/terms.ts';

describe('areOppositeTerms', () => {
  it.each([
    ['groups', '[absent]', '[present]', true],
    ['a word and its denial', 'shar', 'not shar', true],
    ['words that differ in a prefix', 'encode', 'decode', true],
    ['groups that only differ', '[absent]', '[exceeded]', false],
    ['words that only differ', 'vpc', 'subnet', false],
  ])('compares %s', (_, one, other, expected) => {
    expect(areOppositeTerms(one, other)).toBe(expected);
    expect(areOppositeTerms(other, one)).toBe(expected);
  });
});
