import { expect, it } from 'vitest';
import { describeCalls, describeCount } from '../../src/messages/scope.ts';
import { builtinRegistry as registry } from '../../src/registry/index.ts';

const ENGLISH = { registry, language: 'en' } as const;
const CHINESE = { registry, language: 'zh' } as const;

const CALL = { product: 'scf', action: 'CreateTrigger' };
const ONE = { listed: 1, common: 0 };
const MANY = { listed: 5, common: 2 };

it.each([
  ['calls', [CALL], ONE, '1 code documented for scf CreateTrigger', 'scf CreateTrigger 的文档列出 1 个错误码'],
  [
    'imports',
    [{ product: 'scf' }],
    MANY,
    '5 codes documented for scf and 2 common codes',
    'scf 的文档列出 5 个错误码，另有 2 个公共错误码',
  ],
  ['codes', [], { listed: 0, common: 3 }, '3 common codes', '公共错误码有 3 个'],
  [
    'codes',
    [{ product: 'scf' }],
    ONE,
    '1 code documented for scf (the product with all codes named here)',
    '只有 scf 含有此处写出的全部错误码，它的文档列出 1 个错误码',
  ],
  [
    'codes',
    [{ product: 'scf' }, { product: 'tia' }],
    { listed: 2, common: 0 },
    '2 codes that the 2 products with all codes named here share',
    '2 个产品含有此处写出的全部错误码，它们都列出的错误码有 2 个',
  ],
  ['type', [], ONE, '1 code that the type of the value allows', '值的类型允许 1 个错误码'],
] as const)('counts codes of a scope from %s: %j', (source, targets, required, english, chinese) => {
  const counted = { required, scope: { source, targets, isComplete: false } };
  expect(describeCount(counted, ENGLISH)).toBe(english);
  expect(describeCount(counted, CHINESE)).toBe(chinese);
});

it('counts namespaces', () => {
  const scope = { source: 'imports', targets: [{ product: 'scf' }], isComplete: false } as const;
  const counted = { required: { listed: 2, common: 1 }, scope, noun: 'namespace' } as const;
  expect(describeCount(counted, ENGLISH)).toBe(
    '2 namespaces of codes documented for scf and 1 namespace of common codes',
  );
  expect(describeCount(counted, CHINESE)).toBe('scf 的文档列出 2 个一级错误码，另有 1 个只含公共错误码的一级错误码');
});

const ACTIONS = ['CreateTrigger', 'GetFunction', 'DeleteFunction', 'ListTriggers'].map((action) => ({
  product: 'scf',
  action,
}));

/** Products that stand for calls of them, of which no codes are documented. */
const PRODUCTS = ['cvm', 'vpc', 'clb', 'sms'].map((product) => ({ product, action: 'NoSuchAction' }));

it.each([
  [
    [CALL, { product: 'scf', action: 'GetFunction' }],
    'scf CreateTrigger and scf GetFunction',
    'scf CreateTrigger 和 scf GetFunction',
  ],
  [[CALL, { product: 'scf' }], 'scf', 'scf'],
  [[{ product: 'scf', action: 'NoSuchAction' }], 'scf', 'scf'],
  [ACTIONS, 'scf CreateTrigger, scf GetFunction and 2 more', 'scf CreateTrigger、scf GetFunction 等 4 个接口'],
  [PRODUCTS, 'cvm, vpc and 2 more', 'cvm、vpc 等 4 个产品'],
  [
    [...ACTIONS.slice(0, 2), ...PRODUCTS.slice(0, 2)],
    'scf CreateTrigger, scf GetFunction and 2 more',
    'scf CreateTrigger、scf GetFunction 等 4 个产品或接口',
  ],
])('describes calls: %j', (targets, english, chinese) => {
  expect(describeCalls({ targets }, ENGLISH)).toBe(english);
  expect(describeCalls({ targets }, CHINESE)).toBe(chinese);
});
