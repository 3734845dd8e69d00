/** That the fuzzer is worth running: its programs parse and meet the rules, and what it says of a failure is small. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../fuzz/check.ts';
import { mutations } from '../fuzz/mutations.ts';
import { program } from '../fuzz/grammar.ts';
import { lint, parse } from '../fuzz/linting.ts';
import { readOptions } from '../fuzz/options.ts';
import { PRESETS } from '../fuzz/presets.ts';
import { shrink } from '../fuzz/shrink.ts';

const ORIGINAL = "import { a } from 'a';\ntry { f('b', \"c\"); } catch (err) { g(err); }\nh('d');\n";

describe('generated programs', () => {
  const programs = fc.sample(program, { seed: 1, numRuns: 60 });

  it('mostly parse, and mostly have something to report', () => {
    const parsed = programs.filter((each) => parse(each) === 'parsed');
    const reported = parsed.filter((each) => PRESETS.some((preset) => lint(each, preset).length > 0));
    expect(parsed.length).toBeGreaterThan(40);
    expect(reported.length).toBeGreaterThan(30);
  });

  it('are the same for the same seed', () => {
    expect(fc.sample(program, { seed: 1, numRuns: 60 })).toEqual(programs);
  });
});

describe('mutations', () => {
  it('change most texts, and leave many that parse', () => {
    const changed = fc.sample(mutations, { seed: 1, numRuns: 100 }).map((mutate) => mutate(ORIGINAL));
    const parsed = changed.filter((text) => parse({ text, filename: 'file.mjs', sourceType: 'module' }) === 'parsed');
    expect(new Set(changed).size).toBeGreaterThan(80);
    expect(parsed.length).toBeGreaterThan(30);
  });
});

describe('check', () => {
  it('counts what was reported and fixed', () => {
    const text = "import 'tencentcloud-sdk-nodejs'; if (err.code === 'ResourceNotFound.Functoin') f();";
    const outcome = check({ text, filename: 'file.mjs', sourceType: 'module' });
    expect(outcome.status).toBe('passed');
    expect(outcome.reports).toBeGreaterThan(1);
    expect(outcome.fixed).toBeGreaterThan(1);
  });

  it('tells what does not parse', () => {
    expect(check({ text: 'if (', filename: 'file.mjs', sourceType: 'module' }).status).toBe('unreadable');
  });
});

describe('shrink', () => {
  it('leaves out what a failure does not need', () => {
    const text = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n');
    expect(shrink(text, (smaller) => smaller.includes('37'))).toBe('37');
  });

  it('leaves a text alone of which everything is needed', () => {
    expect(shrink('abc', (smaller) => smaller === 'abc')).toBe('abc');
  });
});

describe('readOptions', () => {
  it('reads numbers, switches and folders', () => {
    expect(readOptions(['--seed', '7', '--seconds', '5', '--programs', '9', '--all', 'a', 'b'])).toEqual({
      seed: 7,
      seconds: 5,
      programs: 9,
      isExhaustive: true,
      folders: ['a', 'b'],
      printsReports: false,
    });
  });

  it.each([
    [['--seed', 'x'], "--seed must be a whole number, but is 'x'."],
    [['--seconds', '-1'], 'argument is ambiguous'],
    [['--sed', '1'], "Unknown option '--sed'"],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
