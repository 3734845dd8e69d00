import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const SECTIONS = ['import', 'lookup', 'codes'];

describe('options of the benchmark', () => {
  it('measure everything, seven times, unless told otherwise', () => {
    const { sections, isQuick, scale } = readOptions([], SECTIONS);
    expect({ sections, isQuick, runs: scale.runs }).toEqual({ sections: SECTIONS, isQuick: false, runs: 7 });
  });

  it('choose sections, which keep their order', () => {
    expect(readOptions(['--only', 'codes,import'], SECTIONS).sections).toEqual(['import', 'codes']);
  });

  it('set the runs, also of a quick benchmark', () => {
    const { isQuick, scale } = readOptions(['--quick', '--runs', '3'], SECTIONS);
    expect({ isQuick, runs: scale.runs }).toEqual({ isQuick: true, runs: 3 });
  });

  it.each([
    [['--only', 'import,looku'], "--only: 'looku' is no section. Sections are import, lookup, codes."],
    [['--runs', '0'], "--runs: '0' is no whole number above 0."],
    [['--runs', 'many'], "--runs: 'many' is no whole number above 0."],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuse %j', (args, message) => {
    expect(() => readOptions(args, SECTIONS)).toThrow(message);
  });
});
