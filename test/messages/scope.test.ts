import { expect, it } from 'vitest';
import { describeCalls, describeCount } from '../../src/messages/scope.ts';
import { builtinRegistry as registry } from '../../src/registry/index.ts';

const CALL = { product: 'scf', action: 'CreateTrigger' };
const ONE = { listed: 1, common: 0 };
const MANY = { listed: 5, common: 2 };

it.each([
  ['calls', [CALL], ONE, 1, 'code documented for scf CreateTrigger'],
  ['imports', [{ product: 'scf' }], MANY, 5, 'codes documented for scf and 2 common codes'],
  ['codes', [], { listed: 0, common: 3 }, 3, 'common codes'],
  ['codes', [{ product: 'scf' }], ONE, 1, 'code documented for scf (the product with all codes named here)'],
  [
    'codes',
    [{ product: 'scf' }, { product: 'tia' }],
    { listed: 2, common: 0 },
    2,
    'codes that the 2 products with all codes named here share',
  ],
] as const)('counts codes of a scope from %s', (source, targets, required, count, scope) => {
  const described = describeCount({ required, scope: { source, targets, isComplete: false } }, registry);
  expect(described).toEqual({ count, scope });
});

it.each([
  [[CALL, { product: 'scf', action: 'GetFunction' }], 'scf CreateTrigger and scf GetFunction'],
  [[CALL, { product: 'scf' }], 'scf'],
  [[{ product: 'scf', action: 'NoSuchAction' }], 'scf'],
])('describes calls: %j', (targets, text) => {
  expect(describeCalls({ targets }, registry)).toBe(text);
});
