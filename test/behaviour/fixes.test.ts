/**
 * What `--fix` and first suggestions may change: programs in which one text has two roles are run before and after. Unchanged
 * means: for every code but the corrected one, and for the errors that the program makes itself, the result is the same; for
 * the corrected one it is the same as well, or where nothing handled it before, it is what the wrong text got.
 */
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { scaleRuns } from '../property-runs.ts';
import { PLACES, type Place, SOURCES } from './places.ts';
import { type Behaviour, COMPOSITIONS, type Program, run, writeProgram } from './programs.ts';

/** A code, and texts that are proven to mean it. */
const CASES = [
  { right: 'ResourceNotFound.Function', wrong: ['ResourceNotFound.Functoin', 'ResourceNotFound.Fucntion'] },
  { right: 'LimitExceeded.Memory', wrong: ['LimitExceeded.Memroy', 'LimitExceded.Memory'] },
  { right: 'AuthFailure.SignatureExpire', wrong: ['AuthFailure.Signatureexpire', 'AuthFaliure.SignatureExpire'] },
  { right: 'InvalidParameterValue.OrderBy', wrong: ['InvalidParameterValue.Orderby', 'InvalidParameterValue.OrdreBy'] },
] as const;

type Case = (typeof CASES)[number];

const OTHER_CODES = [
  'ResourceNotFound',
  'ResourceNotFound.FunctionName',
  'ResourceInUse.Function',
  'LimitExceeded',
  'LimitExceeded.Timeout',
  'AuthFailure.TokenFailure',
  'InvalidParameterValue.Order',
  'Nonsense',
  '',
];

/** Which rules are on; severities and comments that switch a report off must not lead to half a fix. */
const RULES = [
  {
    'tc/no-unknown-code': 'error',
    'tc/no-misspelled-code': 'error',
    'tc/no-retired-code': 'warn',
  },
  { 'tc/no-unknown-code': 'error' },
  { 'tc/no-misspelled-code': 'error' },
  { 'tc/no-unknown-code': 'error', 'tc/no-misspelled-code': ['error', { fix: 'off' }], 'tc/no-retired-code': 'error' },
] as const satisfies readonly Linter.RulesRecord[];

const SHOWN = ['', "const HOST = 'scf.tencentcloudapi.com';\n"];

function createConfig(rules: Linter.RulesRecord, { typescript }: Program): Linter.Config {
  return {
    ...(typescript && { languageOptions: { parser: typescriptParser } }),
    plugins: { tc: plugin },
    rules,
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  };
}

const linter = new Linter();

function fix(program: Program, rules: Linter.RulesRecord): Program {
  const { output, messages } = linter.verifyAndFix(program.text, createConfig(rules, program));
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return { ...program, text: output };
}

/** Draws are written to the same programs for both properties. */
const known = new Map<Linter.RulesRecord, Map<string, readonly Linter.LintMessage[]>>(
  RULES.map((rules) => [rules, new Map()]),
);

/** The messages about a program, which is linted once with the same rules. */
function lint(program: Program, rules: Linter.RulesRecord): readonly Linter.LintMessage[] {
  const byText = known.get(rules);
  const messages = byText?.get(program.text) ?? linter.verify(program.text, createConfig(rules, program));
  byText?.set(program.text, messages);
  return messages;
}

/** The programs to which the first suggestion of each report leads. */
function suggest(program: Program, rules: Linter.RulesRecord): readonly Program[] {
  return lint(program, rules).flatMap(({ suggestions: [first] = [] }) => {
    if (first === undefined) return [];
    const { range, text } = first.fix;
    return { ...program, text: program.text.slice(0, range[0]) + text + program.text.slice(range[1]) };
  });
}

/** `mayBeAnyPart`: the texts of two parts are replaced one by one, so that the right code may come to any of them. */
function expectSame(before: Behaviour, after: Behaviour, { right, wrong }: Case, mayBeAnyPart = false): void {
  const others = OTHER_CODES.filter((code) => code !== right);
  expect(others.map(after.handle)).toEqual(others.map(before.handle));
  const gained = mayBeAnyPart ? ['P1', 'P2'] : wrong.map(before.handle);
  const allowed = before.handle(right) === 'none' ? ['none', ...gained] : [before.handle(right)];
  expect(allowed).toContain(after.handle(right));
}

const place = fc.constantFrom(...PLACES);

/** Two roles of one literal, of a wrong and the right one, and of two wrong ones. */
const roles = fc.constantFrom(
  ({ wrong: [wrong] }: Case) => [wrong, wrong] as const,
  ({ right, wrong: [wrong] }: Case) => [wrong, right] as const,
  ({ right, wrong: [wrong] }: Case) => [right, wrong] as const,
  ({ wrong }: Case) => wrong,
);

const drawn = fc.record({
  one: place,
  other: place,
  roles,
  each: fc.constantFrom(...CASES),
  composition: fc.constantFrom(...COMPOSITIONS),
  source: fc.constantFrom(...SOURCES),
  rules: fc.constantFrom(...RULES),
  shown: fc.constantFrom(...SHOWN),
  disabled: fc.constantFrom(
    '',
    '',
    '',
    ' // eslint-disable-line tc/no-unknown-code, tc/no-misspelled-code, tc/no-retired-code',
  ),
  disabledAt: fc.nat(6),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function write({ one, other, roles, each, composition, source, shown, disabled, disabledAt }: Drawn): Program {
  const [first, second] = roles(each);
  const parts = [
    { place: one, text: first },
    { place: other, text: second },
  ];
  const program = writeProgram(parts, composition, source, each.wrong[0]);
  const lines = program.text.split('\n').map((line, index) => (index === disabledAt ? line + disabled : line));
  return { ...program, text: shown + lines.join('\n') };
}

const RUNS = { numRuns: scaleRuns(125), seed: 20261126 };

describe('a fix', () => {
  it('changes nothing for codes that were handled, nor for what the program does by itself, and takes all equal texts or none', () => {
    let fixed = 0;
    fc.assert(
      fc.property(drawn, (each) => {
        const program = write(each);
        const messages = lint(program, each.rules);
        expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
        // Most have nothing to fix.
        if (messages.every((message) => message.fix === undefined)) return;
        const after = fix(program, each.rules);
        for (const wrong of each.each.wrong) {
          const left = after.text.split(wrong).length - 1;
          expect([0, program.text.split(wrong).length - 1]).toContain(left);
        }
        if (after.text === program.text) return;
        fixed += 1;
        expectSame(run(program), run(after), each.each);
        expect(run(after).own()).toBe(run(program).own());
      }),
      RUNS,
    );
    expect(fixed).toBeGreaterThan(scaleRuns(8));
  });
});

describe('the first suggestion', () => {
  it('changes nothing for codes that were handled', () => {
    let suggested = 0;
    fc.assert(
      fc.property(drawn, (each) => {
        const program = write(each);
        for (const after of suggest(program, each.rules)) {
          suggested += 1;
          expectSame(run(program), run(after), each.each, true);
        }
      }),
      // Few programs are offered one that must hold: most of their codes are made in the file itself.
      { ...RUNS, numRuns: scaleRuns(400) },
    );
    expect(suggested).toBeGreaterThan(scaleRuns(25));
  });
});

const [NO_SOURCE] = SOURCES;
const [ALL_RULES] = RULES;

function writeAlone(parts: readonly (readonly [Place, string])[], wrong: string): Program {
  const placed = parts.map(([place, text]) => ({ place, text }));
  return writeProgram(placed, 'in one function', NO_SOURCE, wrong);
}

const FIXED = PLACES.filter(({ isFixed }) => isFixed);

describe.each(FIXED)('a wrong text that stands once: $name', (only: Place) => {
  it.each(CASES.slice(0, 3))('is fixed to $right', ({ right, wrong: [wrong] }) => {
    const program = writeAlone([[only, wrong]], wrong);
    expect(fix(program, ALL_RULES).text).toBe(writeAlone([[only, right]], wrong).text);
  });
});

/** A program with one wrong text in two places, before and after it is fixed. */
interface FixedPair {
  readonly program: Program;
  readonly after: Program;
}

const fixedPairs = new Map<string, FixedPair>();

/** Fixes a wrong text in two places, which come in either order: pairs of places that are both fixed come twice. */
function fixPair(one: Place, other: Place, wrong: string): FixedPair {
  const places = [one, other].toSorted((a, b) => PLACES.indexOf(a) - PLACES.indexOf(b));
  const key = places.map(({ name }) => name).join(' + ');
  const known = fixedPairs.get(key);
  if (known !== undefined) return known;
  const program = writeAlone(
    places.map((each) => [each, wrong]),
    wrong,
  );
  const pair = { program, after: fix(program, ALL_RULES) };
  fixedPairs.set(key, pair);
  return pair;
}

/** Every pair of places of which one is fixed. */
describe.each(FIXED)('$name', (one: Place) => {
  const [each] = CASES;
  const {
    right,
    wrong: [wrong],
  } = each;

  it('is fixed together with the same wrong text in every other place, or not at all', () => {
    let fixed = 0;
    for (const other of PLACES) {
      const { program, after } = fixPair(one, other, wrong);
      if (after.text === program.text) continue;
      fixed += 1;
      expect(after.text).not.toContain(wrong);
      expectSame(run(program), run(after), each);
    }
    expect(fixed).toBeGreaterThanOrEqual(FIXED.length - 1);
  });

  it('is left alone beside the right code in every other place', () => {
    for (const other of PLACES) {
      const program = writeAlone(
        [
          [one, wrong],
          [other, right],
        ],
        wrong,
      );
      expect(fix(program, ALL_RULES).text).toBe(program.text);
    }
  });
});
