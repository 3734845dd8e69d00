import { describe, expect, it } from 'vitest';
import { readPatternTexts } from '../../../src/analysis/constants/regexp-texts.ts';

function valuesOf(pattern: string): readonly string[] {
  return readPatternTexts(pattern, '').map(({ value }) => value);
}

describe('readPatternTexts', () => {
  it('reads alternatives in groups in groups', () => {
    expect(readPatternTexts('^(?:AuthFailure|Limit(Exceeded|s))\\.', '')).toMatchObject([
      { value: 'AuthFailure.', match: 'prefix' },
      { value: 'LimitExceeded.', match: 'prefix' },
      { value: 'Limits.', match: 'prefix' },
    ]);
  });

  it('gives up alternatives in alternatives, whose number doubles with each group', () => {
    const levels = 60;
    expect(valuesOf(`${'(?:a|b|c|d|e|f|g|h)(?:'.repeat(levels)}x${')'.repeat(levels)}`)).toEqual([]);
  });

  it('gives up long lists of alternatives', () => {
    expect(valuesOf('AuthFailure|'.repeat(500))).toEqual([]);
  });

  it.each([50, 2000, 4999])('survives %i groups in each other', (levels) => {
    const nested = `${'('.repeat(levels)}x${')'.repeat(levels)}`;
    expect(valuesOf(nested)).toEqual(levels === 50 ? ['x'] : []);
  });

  it('never runs a pattern: one that would take forever on its own text is read like any other', () => {
    expect(valuesOf(`^A(a+)+$`)).toEqual(['A']);
  });

  it('reads a long text, and leaves a longer one alone', () => {
    const long = 'A'.repeat(10_000);
    expect(valuesOf(long)).toEqual([long]);
    expect(valuesOf(`${long}A`)).toEqual([]);
  });

  it.each(['(', '[', '\\', '(?<a>.)(?<a>.)', '*'])('finds nothing in %s, which is no pattern', (pattern) => {
    expect(valuesOf(pattern)).toEqual([]);
  });
});
