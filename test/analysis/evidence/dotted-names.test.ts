import { expect, it } from 'vitest';
import { classifyDottedName, dottedNamesIn } from '../../../src/analysis/evidence/dotted-names.ts';
import { readSettings } from '../../../src/settings.ts';

const SETTINGS = readSettings({ 'tencentcloud-errors': { additionalCodes: ['MyGateway.Timeout'] } });

it.each([
  ['AuthFailure.TokenFailure', 'known'],
  ['AuthFailure.Marmalade', 'unknown'],
  ['InvalidInstanceID.Malformed', 'foreign'],
  ['MyGateway.Timeout', 'other'],
  ['Marmalade.Jar', 'other'],
  ['AuthFailure.title', 'other'],
  ['user.notFound', 'other'],
])('%s is %s', (name, kind) => {
  expect(classifyDottedName(name, SETTINGS)).toBe(kind);
});

it('are found in quotes, with their places', () => {
  expect(dottedNamesIn('a = "A.B"; b = \'C.D.E\'; f(`G.H`, I.J, "K", "L.M N");')).toEqual([
    { name: 'A.B', offset: 4 },
    { name: 'C.D.E', offset: 15 },
    { name: 'G.H', offset: 26 },
  ]);
});
