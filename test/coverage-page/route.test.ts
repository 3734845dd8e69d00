import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWellFormed } from '../../src/coverage-page/model.ts';
import { EVERYTHING, type Route, SORT_KEYS, hashOf, routeOf } from '../../src/coverage-page/route.ts';
import { OUTCOMES } from '../../src/coverage-page/states.ts';

it.each([
  [{ view: 'overview' }, '#/'],
  [{ view: 'calls', selection: EVERYTHING }, '#/calls'],
  [
    { view: 'calls', selection: { ...EVERYTHING, product: 'scf', outcome: 'swallowed', text: 'a&b', sort: 'place' } },
    '#/calls?product=scf&outcome=swallowed&q=a%26b&sort=-place',
  ],
  [{ view: 'action', product: 'scf', action: 'CreateTrigger' }, '#/action/scf/CreateTrigger'],
  [
    { view: 'call', place: 'src/a b#.ts:3:5', name: 'scf CreateTrigger', line: 7 },
    '#/call/src/a%20b%23.ts:3:5?of=scf+CreateTrigger&line=7',
  ],
] as const satisfies readonly (readonly [Route, string])[])('writes and reads %j', (route, hash) => {
  expect(hashOf(route)).toBe(hash);
  expect(routeOf(hash)).toEqual(route);
});

const text = fc.string({ unit: 'grapheme' });
const selection = fc.record({
  product: text,
  action: text,
  outcome: fc.constantFrom('' as const, ...OUTCOMES),
  file: text,
  text,
  sort: fc.constantFrom(...SORT_KEYS),
  isDescending: fc.boolean(),
});
const route: fc.Arbitrary<Route> = fc.oneof(
  selection.map((each) => ({ view: 'calls' as const, selection: each })),
  fc.record({ view: fc.constant('action' as const), product: text, action: text }),
  fc.record({ view: fc.constant('call' as const), place: text, name: text, line: fc.integer({ min: 1, max: 1e6 }) }),
);

it('reads what it writes, whatever names are in it', () => {
  fc.assert(
    fc.property(route, (each) => {
      expect(routeOf(hashOf(each))).toEqual(each);
    }),
  );
});

it('writes halves of characters as what stands for them', () => {
  expect(hashOf({ view: 'action', product: '\uD800', action: 'a' })).toBe('#/action/%EF%BF%BD/a');
  expect(toWellFormed('a\uDC00b😀')).toBe('a\uFFFDb😀');
});

it.each(['', '#', '#nothing', '#/nothing/at/all', '#%'])('takes %j as the overview', (hash) => {
  expect(routeOf(hash)).toEqual({ view: 'overview' });
});

it.each(['#/calls?sort=nothing', '#/calls?outcome=fine'])('leaves out what does not exist: %s', (hash) => {
  expect(routeOf(hash)).toEqual({ view: 'calls', selection: EVERYTHING });
});
