import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { builtinRegistry } from '../src/registry/index.ts';
import { scaleRuns } from './property-runs.ts';

const SCF = { targets: [{ product: 'scf' }] };
const CODES = [...builtinRegistry.codesIn(SCF)].filter((code) => code.includes('.'));

/** Programs with one place for a code, in the ways in which its text can stand. */
const PLACES = [
  (code: string) => `if (err.code === '${code}') f();`,
  (code: string) => `if ("${code}" != err.Code) f();`,
  (code: string) => `const c = \`${code}\`; if (err?.code === c) f();`,
  (code: string) => `switch (err.code) { case '${code}': f(); break; default: /* rest: AuthFailure.* */ }`,
  (code: string) => `const T = { "${code}": 1, other: 2 }; f(T[err.code]);`,
  (code: string) => `f(["${code}", 'x'].includes(err.code));`,
  (code: string) => `f(/^${code.replaceAll('.', '\\.')}$/.test(err.code));`,
  (code: string) => `expect(err).toMatchObject({ code: '${code}' }); // as documented`,
];

/** One-letter mistakes, and mistakes in case and separators. */
const mistake = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete', 'double', 'swap', 'upper', 'lower'), at: fc.nat(200) }),
  fc.record({ kind: fc.constantFrom('underscore', 'screaming'), at: fc.constant(0) }),
);

function makeMistake(code: string, { kind, at }: { kind: string; at: number }): string {
  const index = at % code.length;
  const [before, letter, after] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'double':
      return before + letter + letter + after;
    case 'swap':
      return before + after.charAt(0) + letter + after.slice(1);
    case 'upper':
      return before + letter.toUpperCase() + after;
    case 'lower':
      return before + letter.toLowerCase() + after;
    case 'underscore':
      return code.replaceAll('.', '_');
    default:
      return code.replaceAll('.', '_').toUpperCase();
  }
}

const config: Linter.Config = {
  ...plugin.configs.strict,
  settings: { 'tencentcloud-errors': { products: ['scf'] } },
};

const linter = new Linter();

describe('fixes', () => {
  it('parse, are stable, put a code in the place of the literal, and change nothing else', () => {
    let fixed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...CODES),
        mistake,
        fc.constantFrom(...PLACES),
        fc.constantFrom('\n', '\r\n'),
        (code, slip, place, newline) => {
          const text = write(place(makeMistake(code, slip)), newline);
          const { output, fixed: isFixed, messages } = linter.verifyAndFix(text, config);
          expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
          if (!isFixed) return;
          fixed += 1;
          const written = CODES.filter((known) => output === write(place(known), newline));
          expect(written).toHaveLength(1);
          // The last pass lints the output, so these are the messages about it.
          expect(messages.filter(({ fix }) => fix !== undefined)).toEqual([]);
          expect(messages.filter(({ ruleId }) => /no-(?:unknown|misspelled)-code/.test(ruleId ?? ''))).toEqual([]);
        },
      ),
      { numRuns: scaleRuns(150), seed: 20261124 },
    );
    expect(fixed).toBeGreaterThan(scaleRuns(50));
  });
});

function write(statement: string, newline: string): string {
  return ["import { Client } from 'tencentcloud-sdk-nodejs-scf';", statement, ''].join(newline);
}
