import { expect, it } from 'vitest';
import {
  findPossibleCodes,
  type ListScope,
  type PossibleCodes,
} from '../../../src/analysis/findings/possible-scope.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { factsOf } from '../facts-of.ts';

/** The codes that one call can return whose error a program compares. */
function possibleFor(product: string, version: string, call: string, scope: ListScope): PossibleCodes | undefined {
  const { sites } = factsOf(`import { ${product} } from 'tencentcloud-sdk-nodejs-${product}';
    const client = new ${product}.v${version.replaceAll('-', '')}.Client({});
    client.${call}.catch((err) => { if (err.code === 'InternalError.Any') f(); });`);
  const [site] = sites;
  const origin = site?.expression.origin;
  if (origin === undefined) throw new Error('No call is found');
  return findPossibleCodes(origin, scope, builtinRegistry);
}

it('asks the lists of all versions: of the product, or of the action', () => {
  const call = ['scf', '2018-04-16', 'GetFunction({})'] as const;
  expect(possibleFor(...call, 'product')?.targets).toEqual([{ product: 'scf' }]);
  expect(possibleFor(...call, 'action')?.targets).toEqual([{ product: 'scf', action: 'GetFunction' }]);
});

it('asks both of two joint products, and says which calls are made', () => {
  const call = ['essbasic', '2021-05-26', 'ChannelCancelFlow({})'] as const;
  const action = { product: 'essbasic', action: 'ChannelCancelFlow' };
  expect(possibleFor(...call, 'product')?.called).toEqual([{ product: 'ess' }, { product: 'essbasic' }]);
  expect(possibleFor(...call, 'action')).toMatchObject({ called: [action], targets: [action, { product: 'ess' }] });
});

it.each([
  ['DeleteImages({})', 'action', true],
  ['AssessQuality({})', 'action', false],
  ['AssessQuality({})', 'product', true],
  ['request(name, {})', 'action', true],
] as const)('knows what was seen: of %s, by %s', (call, scope, isSeen) => {
  const { targets } = { targets: [{ product: 'none' }], ...possibleFor('tiia', '2019-05-29', call, scope) };
  const seen = builtinRegistry.observedIn({ targets }).map(({ code }) => code);
  expect(seen.includes('InvalidParameter.InvalidParameter')).toBe(isSeen);
});

it.each(['product', 'action'] as const)('knows nothing of an action that no list has, by %s', (scope) => {
  expect(possibleFor('scf', '2018-04-16', 'InventFunction({})', scope)).toBeUndefined();
});
