import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { listClashes } from '../../src/cli/doctor/clashes.ts';
import plugin from '../../src/index.ts';

const CODES = ['CertConfig', 'Cors', 'Description', 'Environment', 'Handler', 'Layers', 'Memory', 'Name'].map(
  (name) => `MyGateway.${name}`,
);

const REST_MARK = `
export function handle(err) {
  switch (err.code) {
    case 'ResourceInUse.Trigger':
      return 'trigger';
    default: // rest: ResourceInUse.*
      throw err;
  }
}`;
const REST_MARK_OF_LADDER = `
export function handle(err) {
  if (err.code === 'ResourceInUse.Trigger') return 'trigger';
  if (err.code === 'ResourceInUse.Cdn') return 'cdn'; // rest: ResourceInUse.*
  throw err;
}`;
const MANY_CASES = `
export function handle(err) {
  switch (err.code) {
${Array.from({ length: 60 }, (_, index) => `    case 'MyGateway.${String(CODES[index % 8])}${index}':`).join('\n')}
      return 'gateway';
    default:
      throw err;
  }
}`;
const CHAIN = `
export function handle(err) {
  ${CODES.concat(CODES, CODES)
    .map((code, index) => `if (err.code === '${code}${index}') {\n    return '${code}';\n  } else `)
    .join('')}{
    throw err;
  }
}`;

/** Runs one rule with the entry, and returns how often it reports. */
function countReports(rule: string, entry: Linter.RuleEntry, code: string): number {
  return new Linter().verify(code, [{ rules: { [rule]: entry } }]).length;
}

/** A configured entry as `calculateConfigForFile` gives it. */
function findFor(rule: string, options: readonly unknown[], ours: readonly string[]) {
  return listClashes({ [rule]: [2, ...options] }, ours).map((clash) => clash.rule);
}

describe.each<[string, string, string, readonly unknown[] | undefined]>([
  ['complexity', 'exhaustive-switch', MANY_CASES, [{ max: 20, variant: 'modified' }]],
  ['max-lines-per-function', 'exhaustive-switch', MANY_CASES, undefined],
  ['no-inline-comments', 'exhaustive-if-chain', REST_MARK_OF_LADDER, [{ ignorePattern: 'rest:' }]],
  ['line-comment-position', 'exhaustive-switch', REST_MARK, [{ ignorePattern: 'rest:' }]],
  ['max-statements', 'exhaustive-if-chain', CHAIN, undefined],
])('%s', (rule, ours, code, peace) => {
  it('reports what our rule is content with', () => {
    expect(countReports(rule, 'error', code)).toBeGreaterThan(0);
    expect(findFor(rule, [], [ours])).toEqual([rule]);
  });

  it('is at peace with the options that the doctor names, or has none', () => {
    if (peace === undefined) return;
    expect(countReports(rule, ['error', ...peace], code)).toBe(0);
    expect(findFor(rule, peace, [ours])).toEqual([]);
  });

  it('does not matter while our rule is off, or while it is off itself', () => {
    expect(findFor(rule, [], ['no-message-match'])).toEqual([]);
    expect(listClashes({ [rule]: [0] }, [ours])).toEqual([]);
  });
});

it.each([
  ['@typescript-eslint/naming-convention', 'exhaustive-lookup', [{ selector: 'objectLiteralProperty', format: null }]],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'exhaustive-switch',
    [{ considerDefaultExhaustiveForUnions: true }],
  ],
  ['@cspell/spellchecker', 'no-unknown-code', [{ cspell: { ignoreRegExpList: ['[A-Z]+'] } }]],
])('leaves %s alone once it has the options that make peace', (rule, ours, peace) => {
  expect(findFor(rule, [], [ours])).toEqual([rule]);
  expect(findFor(rule, peace, [ours])).toEqual([]);
});

it('counts a forbidden syntax only if it is the switch', () => {
  expect(findFor('no-restricted-syntax', ['SwitchStatement'], ['exhaustive-switch'])).toEqual(['no-restricted-syntax']);
  expect(findFor('no-restricted-syntax', ['WithStatement'], ['exhaustive-switch'])).toEqual([]);
});

it('counts no rule whose fix our rules are content with', () => {
  expect(countReports('capitalized-comments', 'error', REST_MARK)).toBe(1);
  expect(findFor('capitalized-comments', [], ['exhaustive-switch'])).toEqual([]);
});

it('sees a chain that the fix of no-else-return takes apart', () => {
  const chain = `export function handle(err) {
    if (err.Response.Error.Code === 'ResourceInUse.Trigger') {
      return 1;
    } else if (err.Response.Error.Code === 'ResourceInUse.Cdn') {
      return 2;
    } else {
      return 3;
    }
  }`;
  const config: Linter.Config = {
    plugins: { codes: plugin },
    rules: { 'codes/exhaustive-if-chain': 'error' },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  };
  const linter = new Linter();
  expect(linter.verify(chain, [config])).toHaveLength(1);
  const { output } = linter.verifyAndFix(chain, [{ rules: { 'no-else-return': ['error', { allowElseIf: false }] } }]);
  expect(output).not.toBe(chain);
  expect(findFor('no-else-return', [], ['exhaustive-if-chain'])).toEqual([]);
  expect(linter.verify(output, [config])).toHaveLength(1);
});
