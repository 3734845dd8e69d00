import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const SECTIONS = ['import', 'lookup', 'codes'];

describe('options of the benchmark', () => {
  it('measure everything, seven times, unless told otherwise', () => {
    const { sections, isWritten, scale } = readOptions([], SECTIONS);
    expect({ sections, isWritten, runs: scale.runs }).toEqual({ sections: SECTIONS, isWritten: true, runs: 7 });
  });

  it('choose sections, which keep their order', () => {
    expect(readOptions(['--only', 'codes,import'], SECTIONS).sections).toEqual(['import', 'codes']);
  });

  it('set the runs, also of a quick benchmark', () => {
    const { isWritten, scale } = readOptions(['--quick', '--runs', '3'], SECTIONS);
    expect({ isWritten, runs: scale.runs }).toEqual({ isWritten: false, runs: 3 });
  });

  it('write the figures of some sections on demand', () => {
    expect(readOptions(['--only', 'import'], SECTIONS).isWritten).toBe(false);
    expect(readOptions(['--only', 'import', '--write'], SECTIONS).isWritten).toBe(true);
  });

  it.each([
    [['--only', 'import,looku'], "--only: 'looku' is no section. Sections are import, lookup, codes."],
    [['--runs', '0'], "--runs: '0' is no whole number above 0."],
    [['--runs', 'many'], "--runs: 'many' is no whole number above 0."],
    [['--quick', '--write'], '--write: the figures of --quick mean nothing. Leave one of the two out.'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuse %j', (args, message) => {
    expect(() => readOptions(args, SECTIONS)).toThrow(message);
  });
});
