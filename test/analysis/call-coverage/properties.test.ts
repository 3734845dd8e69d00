/** What holds for all programs that handle the failure of a call. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallCoverage, listCallCoverage } from '../../../src/analysis/call-coverage/index.ts';
import { DECISIONS, STATES } from '../../../src/analysis/call-coverage/types.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { factsOf } from '../facts-of.ts';
import { scaleRuns } from '../../property-runs.ts';
import { CLIENT, cover } from './cover.ts';

const CODES = ['ResourceInUse.Trigger', 'LimitExceeded.Trigger', 'InternalError', 'AuthFailure.TokenFailure'];

const code = fc.constantFrom(...CODES).map((text) => `'${text}'`);

/** Conditions of a handler: on the code, on something else, and such that cannot be read. */
const test = fc.oneof(
  code.map((text) => `err.code === ${text}`),
  code.map((text) => `err.code !== ${text}`),
  fc.array(code, { minLength: 1, maxLength: 3 }).map((texts) => `[${texts.join()}].includes(err.code)`),
  fc.constantFrom(
    'err',
    '!err',
    "err.code.startsWith('LimitExceeded.')",
    'x',
    "err.message.includes('x')",
    'other(err)',
  ),
);

const leaf = fc.constantFrom(
  '',
  'throw err;',
  "throw new Error('no');",
  'return;',
  'return 1;',
  'console.error(err);',
  'other(err);',
  'x = err;',
  'break;',
  'continue;',
);

const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(test, tie('statement'), tie('statement')).map(([a, b, c]) => `if (${a}) { ${b} } else { ${c} }`),
    fc
      .tuple(code, tie('statement'), tie('statement'))
      .map(([a, b, c]) => `switch (err.code) { case ${a}: ${b} default: ${c} }`),
    fc.tuple(tie('statement'), tie('statement')).map(([a, b]) => `${a} ${b}`),
    tie('statement').map((a) => `try { ${a} } finally { x; }`),
    tie('statement').map((a) => `for (const y of x) { ${a} }`),
  ),
}));

const program = (handler: string) =>
  `export async function f(x) { for (;;) { try { await client.CreateTrigger(x); } catch (err) { ${handler} } } }`;

/** Runs a property for the only call of each program. */
function holdsForAll(property: (call: CallCoverage, handler: string) => void): void {
  fc.assert(
    fc.property(statement, (handler) => {
      const [call] = cover(program(handler));
      if (call === undefined) throw new Error('no call');
      property(call, handler);
    }),
    { numRuns: scaleRuns(60) },
  );
}

describe('for all handlers', () => {
  it('the states of the codes add up to the codes of the action, each once and in order', () => {
    const scope = { targets: [{ product: 'scf', version: '2018-04-16', action: 'CreateTrigger' }] };
    const listed = [...builtinRegistry.codesIn(scope)].filter((each) => builtinRegistry.isListed(each, scope));
    holdsForAll(({ codes, commonCodes }) => {
      const common = new Set(commonCodes.map((each) => each.code));
      expect(codes.map((each) => each.code)).toEqual(listed.filter((each) => !common.has(each)));
      const byState = STATES.map((state) => codes.filter((each) => each.state === state).length);
      expect(byState.reduce((sum, count) => sum + count, 0)).toBe(codes.length);
    });
  });

  it('a code that nothing decides about has the state of its end, or a better one; a decided one has its place', () => {
    holdsForAll(({ codes, commonCodes, end }) => {
      for (const { state, loc } of [...codes, ...commonCodes]) {
        const isDecided = DECISIONS.some((kind) => kind === state);
        expect(loc === undefined).toBe(!isDecided);
        expect(STATES.indexOf(state)).toBeLessThanOrEqual(STATES.indexOf(end.outcome));
      }
    });
  });

  it('a code that the handler does not spell is decided by nothing but its prefix', () => {
    holdsForAll(({ codes }, handler) => {
      const decided = codes.filter(({ loc }) => loc !== undefined).map((each) => each.code);
      expect(decided.filter((each) => !handler.includes(each) && !each.startsWith('LimitExceeded.'))).toEqual([]);
    });
  });

  it('an unknown end has a reason, an uncaught one says how it leaves, and no other end has either', () => {
    holdsForAll(({ end: { outcome, loss, exit } }) => {
      expect([outcome === 'unknown', outcome === 'uncaught']).toEqual([loss !== undefined, exit !== undefined]);
    });
  });

  it('the same program gives the same', () => {
    fc.assert(
      fc.property(statement, (handler) => {
        const once = JSON.stringify(summary(cover(program(handler))));
        expect(JSON.stringify(summary(listCallCoverage(factsOf(CLIENT + program(handler)))))).toBe(once);
      }),
      { numRuns: scaleRuns(15) },
    );
  });
});

function summary(calls: readonly CallCoverage[]): unknown {
  return calls.map(({ end, codes, arrivals }) => [end.outcome, codes, arrivals.map(({ kind }) => kind)]);
}
