import { describe, expect, it } from 'vitest';
import { explainFacts } from '../../../src/analysis/facts.ts';
import { type Place, listPlaces } from '../../../src/analysis/findings/places.ts';
import { parse } from '../sdk-calls/parse.ts';

const SDK = "import { scf } from 'tencentcloud-sdk-nodejs-scf';\n";

/** Each place of a program: its kind of site or its reason, and its texts; then what is left out there. */
function describePlaces(code: string, settings: Readonly<Record<string, unknown>> = {}): readonly string[] | string {
  const found = explainFacts(parse(code, 'ts').sourceCode, { 'tencentcloud-errors': settings });
  return typeof found === 'string' ? found : listPlaces(found.facts, found.refusals).map(describePlace);
}

function describePlace(place: Place): string {
  if (place.site === undefined) return `no ${place.reason}: ${valuesOf(place.literals)}`;
  const omitted = place.omitted.map(({ reason, literals }) => `, no ${reason}: ${valuesOf(literals)}`);
  return `${place.site.kind}: ${valuesOf(place.site.literals)}${omitted.join('')}`;
}

function valuesOf(literals: readonly { readonly value: string }[]): string {
  return literals.map(({ value }) => value).join(' ');
}

describe('a file in which nothing is checked', () => {
  it.each([
    ['has nothing of codes', "if (err.code === 'ENOENT') f();", 'nothing-of-codes'],
    [
      'is about another vendor',
      "import '@aws-sdk/client-s3'; if (err.code === 'LimitExceeded.Memory') f();",
      'other-vendor',
    ],
  ])('%s', (_, code, reason) => {
    expect(describePlaces(code)).toBe(reason);
  });
});

describe('the places of a file', () => {
  it('are in its order, those that are checked beside those that are not', () => {
    const code = `${SDK}
      log('ResourceNotFound.Function');
      if (err.code.trim() === 'LimitExceeded.Memory' || err.code.toUpperCase() === 'LimitExceeded.Memory') f();
      switch (err.code) { case 'ResourceInUse.Trigger': case 'Success': case 'not a code': }
      export const retryableCodes = ['LimitExceeded.Memory', 'ResourceNotFound.Function'];`;
    expect(describePlaces(code)).toEqual([
      'no lone-string: ResourceNotFound.Function',
      'equality: LimitExceeded.Memory',
      'no rewritten: LimitExceeded.Memory',
      'switch: ResourceInUse.Trigger, no other-word: Success, no no-shape: not a code',
      'definition: LimitExceeded.Memory ResourceNotFound.Function',
    ]);
  });

  it('are those of what is called a code, and of texts with a namespace', () => {
    const code = `${SDK}if (err.code === 'ENOENT' || kind === 'ENOENT' || kind === 'LimitExceeded.Seats'.length) f();`;
    expect(describePlaces(code)).toEqual(['no no-shape: ENOENT', 'no lone-string: LimitExceeded.Seats']);
  });

  it.each([
    [
      'a list and the comparison that uses it',
      "const list = ['LimitExceeded.Memory', 'LimitExceeded.Seats']; if (list.includes(err.code)) f();",
      ['membership: LimitExceeded.Memory LimitExceeded.Seats'],
    ],
    [
      'a constant and the comparison that is not checked',
      "const GONE = 'LimitExceeded.Seats'; if (err.code.toLowerCase() === GONE) f();",
      ['no rewritten: LimitExceeded.Seats'],
    ],
    [
      'a constant, its block and its type',
      "export const gone: Text = 'LimitExceeded.Seats';",
      ['no unnamed: LimitExceeded.Seats'],
    ],
    [
      'a comparison that is tried in two ways',
      "const is = (e, text) => e.code === text; is(awsError, 'LimitExceeded.Memory');",
      ['no vendor-nearby: LimitExceeded.Memory'],
    ],
  ])('are one for %s', (_, code, places) => {
    expect(describePlaces(SDK + code)).toEqual(places);
  });

  it('are what the settings make of them', () => {
    const code = `${SDK}if (answer.state === 'SeatsTaken' || answer.code === 'SeatsTaken') f();`;
    expect(describePlaces(code)).toEqual(['no unrecognised: SeatsTaken']);
    expect(describePlaces(code, { codeExpressions: ['answer.state'] })).toEqual([
      'equality: SeatsTaken',
      'no unrecognised: SeatsTaken',
    ]);
  });

  it('are found again without a trace in the facts of rules', () => {
    const { sourceCode } = parse(`${SDK}if (err.code.toLowerCase() === 'LimitExceeded.Memory') f();`, 'ts');
    const settings = { 'tencentcloud-errors': {} };
    const reasons = [1, 2].map(() => {
      const found = explainFacts(sourceCode, settings);
      return typeof found === 'string' ? [] : found.refusals.map(({ reason }) => reason);
    });
    expect(reasons[0]).toContain('rewritten');
    expect(reasons[1]).toEqual(reasons[0]);
  });
});
