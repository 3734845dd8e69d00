import { describe, expect, it, vi } from 'vitest';
import { WHOLE_REGISTRY, createRegistry } from '../../src/registry/index.ts';
import type { ScopeTarget } from '../../src/registry/index.ts';
import { createSmallRegistry, sourceOf } from './small-registry.ts';

const plain = {
  common: ['AuthFailure.TokenFailure', 'InternalError'],
  products: {
    scf: {
      '2018-04-16': {
        codes: {
          'InternalError.System': {},
          'LimitExceeded.Memory': { since: '2023-01-01' },
          ResourceNotFound: {},
          'ResourceNotFound.Function': {},
          'ResourceNotFound.FunctionName': {},
          'ResourceNotFound.Functoin': { retired: '2022-02-02', replacedBy: 'ResourceNotFound.Function' },
          'ResourceNotFound.Shared': { retired: '2021-01-01', replacedBy: 'ResourceNotFound.Function' },
          'ResourceNotFound.Moved': { retired: '2021-01-01' },
        },
        actions: {
          GetFunction: ['ResourceNotFound.Function', 'ResourceNotFound.FunctionName'],
          ListFunctions: [],
          UpdateFunction: ['LimitExceeded.Memory'],
        },
      },
    },
    vpc: {
      '2017-03-12': { codes: { 'LimitExceeded.Old': {}, 'ResourceNotFound.Both': {} }, actions: { Describe: [] } },
      '2020-01-01': {
        codes: {
          'LimitExceeded.Old': { retired: '2020-05-05' },
          'ResourceNotFound.Both': {},
          'ResourceNotFound.Moved': {},
          'ResourceNotFound.Shared': { retired: '2024-04-04', replacedBy: 'ResourceNotFound.Both' },
          UnsupportedOperation: {},
        },
        actions: { Create: ['ResourceNotFound.Both'], Describe: ['UnsupportedOperation'] },
      },
    },
  },
} as const;

const registry = createSmallRegistry(plain);
const COMMON = ['AuthFailure.TokenFailure', 'InternalError'];
const scopeOf = (...targets: ScopeTarget[]) => ({ targets });
const SCF = scopeOf({ product: 'scf' });
const VPC = scopeOf({ product: 'vpc' });
const SCF_CODES = [
  'AuthFailure.TokenFailure',
  'InternalError',
  'InternalError.System',
  'LimitExceeded.Memory',
  'ResourceNotFound',
  'ResourceNotFound.Function',
  'ResourceNotFound.FunctionName',
];

describe('products', () => {
  it('are those of the manifest', () => {
    expect(registry.snapshotDate()).toBe('2026-01-02');
    expect(registry.digest()).toBe('abc123');
    expect(registry.products().map(({ id }) => id)).toEqual(['scf', 'vpc']);
    expect(registry.product('vpc')).toEqual({ id: 'vpc', versions: ['2017-03-12', '2020-01-01'] });
    expect(registry.product('cvm')).toBeUndefined();
  });

  it.each([
    [{ product: 'vpc' }, ['2017-03-12', '2020-01-01']],
    [{ product: 'vpc', version: '2020-01-01' }, ['2020-01-01']],
    [{ product: 'vpc', version: '2020-01-01', action: 'Nobody' }, ['2020-01-01']],
    [{ product: 'vpc', version: '1999-01-01' }, []],
    [{ product: 'cvm' }, []],
  ])('have versions: %j', (target, versions) => {
    expect(registry.productVersions(target).map(({ version }) => version)).toEqual(versions);
  });

  it('have actions, of all versions or of one', () => {
    expect(registry.actions('vpc')).toEqual(['Create', 'Describe']);
    expect(registry.actions('vpc', '2017-03-12')).toEqual(['Describe']);
    expect(registry.actions('vpc', '1999-01-01')).toEqual([]);
    expect(registry.actions('cvm')).toEqual([]);
  });
});

describe('codesIn', () => {
  it.each([
    ['a product', SCF, SCF_CODES],
    ['the same product twice', scopeOf({ product: 'scf' }, { product: 'scf' }), SCF_CODES],
    [
      'one version',
      scopeOf({ product: 'vpc', version: '2017-03-12' }),
      [...COMMON, 'LimitExceeded.Old', 'ResourceNotFound.Both'],
    ],
    ['an action', scopeOf({ product: 'scf', action: 'UpdateFunction' }), [...COMMON, 'LimitExceeded.Memory']],
    [
      'an action of all versions that have it',
      scopeOf({ product: 'vpc', action: 'Describe' }),
      [...COMMON, 'UnsupportedOperation'],
    ],
    ['an action that documents nothing: its product', scopeOf({ product: 'scf', action: 'ListFunctions' }), SCF_CODES],
    ['an unknown action: its product', scopeOf({ product: 'scf', action: 'Nobody' }), SCF_CODES],
    [
      'two actions',
      scopeOf({ product: 'scf', action: 'UpdateFunction' }, { product: 'vpc', action: 'Create' }),
      [...COMMON, 'LimitExceeded.Memory', 'ResourceNotFound.Both'],
    ],
    ['an unknown product: the common codes', scopeOf({ product: 'cvm' }), COMMON],
    ['an unknown version: the common codes', scopeOf({ product: 'scf', version: '1999-01-01' }), COMMON],
  ])('gives the current codes of %s', (_, scope, codes) => {
    expect([...registry.codesIn(scope)]).toEqual(codes);
  });

  it('gives every current code in the whole registry', () => {
    expect([...registry.codesIn(WHOLE_REGISTRY)]).toEqual(
      [
        ...SCF_CODES,
        'LimitExceeded.Old',
        'ResourceNotFound.Both',
        'ResourceNotFound.Moved',
        'UnsupportedOperation',
      ].sort(),
    );
  });

  it('computes scopes with the same targets once', () => {
    const [scf, vpc] = [{ product: 'scf', action: 'GetFunction' }, { product: 'vpc' }];
    expect(registry.codesIn(scopeOf(vpc, scf))).toBe(registry.codesIn(scopeOf(scf, vpc, { ...scf })));
  });
});

describe('scopes', () => {
  it('with other targets have codes of their own', () => {
    const [product, version] = ['vpc', '2017-03-12'];
    const scopes = [scopeOf({ product }), scopeOf({ product, version }), scopeOf({ product, action: version })];
    expect(scopes.map((scope) => registry.isCode('UnsupportedOperation', scope))).toEqual([true, false, true]);
    const names = [scopeOf({ product, version, action: 'Create' }), scopeOf({ product, action: 'Create' })];
    expect(names.map((scope) => registry.isCode('LimitExceeded.Old', scope))).toEqual([true, false]);
  });
});

describe('isCode', () => {
  it.each([
    ['ResourceNotFound.Function', SCF, true],
    ['ResourceNotFound.Functoin', SCF, false],
    ['ResourceNotFound.Both', SCF, false],
    ['ResourceNotFound.Both', WHOLE_REGISTRY, true],
    ['AuthFailure.TokenFailure', scopeOf({ product: 'scf', action: 'GetFunction' }), true],
    ['AuthFailure', WHOLE_REGISTRY, false],
    ['resourcenotfound.function', WHOLE_REGISTRY, false],
    ['', WHOLE_REGISTRY, false],
  ])('%j in %j: %j', (code, scope, expected) => {
    expect(registry.isCode(code, scope)).toBe(expected);
  });
});

describe('isListed', () => {
  it.each([
    ['ResourceNotFound.Function', SCF, true],
    ['ResourceNotFound.Functoin', SCF, false],
    ['InternalError', SCF, false],
    ['InternalError', WHOLE_REGISTRY, false],
    ['ResourceNotFound.Both', WHOLE_REGISTRY, true],
    ['ResourceNotFound.Both', scopeOf({ product: 'scf' }, { product: 'vpc' }), true],
    ['ResourceNotFound', scopeOf({ product: 'scf', action: 'GetFunction' }), false],
    ['ResourceNotFound', scopeOf({ product: 'scf', action: 'ListFunctions' }), true],
  ])('%j in %j: %j', (code, scope, expected) => {
    expect(registry.isListed(code, scope)).toBe(expected);
  });
});

describe('codesOfNamespace', () => {
  it.each([
    ['ResourceNotFound', SCF, ['ResourceNotFound', 'ResourceNotFound.Function', 'ResourceNotFound.FunctionName']],
    ['InternalError', SCF, ['InternalError', 'InternalError.System']],
    ['InternalError', VPC, ['InternalError']],
    ['LimitExceeded', VPC, ['LimitExceeded.Old']],
    ['LimitExceeded', scopeOf({ product: 'vpc', version: '2020-01-01' }), []],
    ['Resource', SCF, []],
    ['ResourceNotFound.Function', SCF, []],
  ])('%j in %j', (namespace, scope, codes) => {
    expect(registry.codesOfNamespace(namespace, scope)).toEqual(codes);
  });
});

describe('isNamespace', () => {
  const gone = createSmallRegistry({
    common: ['Busy'],
    products: { old: { '2020-01-01': { codes: { 'Gone.Code': { retired: '2021-01-01' }, 'Here.Code': {} } } } },
  });

  it.each([
    ['Here', true],
    ['Gone', true],
    ['Busy', true],
    ['Here.Code', false],
    ['here', false],
    ['constructor', false],
  ])('%j: %j', (name, expected) => {
    expect(gone.isNamespace(name)).toBe(expected);
  });
});

describe('namespacesIn', () => {
  it('gives the first parts of codes, bare codes too', () => {
    expect([...registry.namespacesIn(VPC)]).toEqual([
      'AuthFailure',
      'InternalError',
      'LimitExceeded',
      'ResourceNotFound',
      'UnsupportedOperation',
    ]);
  });
});

describe('hasPrefix', () => {
  it.each([
    ['ResourceNotFound.Fun', SCF, true],
    ['ResourceNotFound.FunctionName', SCF, true],
    ['ResourceNotFound.FunctionNames', SCF, false],
    ['ResourceNotFound.Functo', SCF, false],
    ['ResourceNotFound.', SCF, true],
    ['DryRunOperation.', SCF, false],
    ['UnsupportedOperation.', WHOLE_REGISTRY, false],
    ['Nobody.', SCF, false],
    ['Auth', SCF, true],
    ['', SCF, true],
    ['A', SCF, true],
    ['Z', SCF, false],
    ['Un', SCF, false],
    ['Un', WHOLE_REGISTRY, true],
  ])('%j in %j: %j', (prefix, scope, expected) => {
    expect(registry.hasPrefix(prefix, scope)).toBe(expected);
  });
});

describe('productsWith', () => {
  it.each([
    ['ResourceNotFound.Function', ['scf']],
    ['LimitExceeded.Old', ['vpc']],
    ['ResourceNotFound.Moved', ['vpc']],
    ['ResourceNotFound.Functoin', []],
    ['InternalError', []],
    ['Nobody.Knows', []],
  ])('%j: %j', (code, products) => {
    expect(registry.productsWith(code)).toEqual(products);
  });
});

describe('retirement', () => {
  it.each([
    [
      'of a product, with its replacement',
      'ResourceNotFound.Functoin',
      SCF,
      { date: '2022-02-02', replacedBy: 'ResourceNotFound.Function', products: ['scf'] },
    ],
    [
      'the same in the whole registry',
      'ResourceNotFound.Functoin',
      WHOLE_REGISTRY,
      { date: '2022-02-02', replacedBy: 'ResourceNotFound.Function', products: ['scf'] },
    ],
    [
      'of two products that disagree on the replacement, at the later date',
      'ResourceNotFound.Shared',
      WHOLE_REGISTRY,
      { date: '2024-04-04', products: ['scf', 'vpc'] },
    ],
    ['of a code without replacement', 'ResourceNotFound.Moved', SCF, { date: '2021-01-01', products: ['scf'] }],
    [
      'of the version in scope',
      'LimitExceeded.Old',
      scopeOf({ product: 'vpc', version: '2020-01-01' }),
      { date: '2020-05-05', products: ['vpc'] },
    ],
    [
      'whatever the action',
      'ResourceNotFound.Functoin',
      scopeOf({ product: 'scf', action: 'UpdateFunction' }),
      { date: '2022-02-02', replacedBy: 'ResourceNotFound.Function', products: ['scf'] },
    ],
    ['not where another version still has it', 'LimitExceeded.Old', VPC, undefined],
    ['not where another product in scope still has it', 'ResourceNotFound.Moved', WHOLE_REGISTRY, undefined],
    ['not of another product', 'ResourceNotFound.Functoin', VPC, undefined],
    [
      'not of a code that the action alone lacks',
      'ResourceNotFound',
      scopeOf({ product: 'scf', action: 'GetFunction' }),
      undefined,
    ],
    ['not of a common code', 'InternalError', SCF, undefined],
    ['not of an unknown code', 'Nobody.Knows', WHOLE_REGISTRY, undefined],
  ])('%s', (_, code, scope, expected) => {
    expect(registry.retirement(code, scope)).toEqual(expected);
  });

  it('is that of all versions and products that had the code', () => {
    const code = (retired: string, replacedBy?: string) => ({
      codes: { A: { retired, ...(replacedBy && { replacedBy }) } },
    });
    const dropped = createSmallRegistry({
      products: {
        vpc: { '2017-03-12': code('2022-02-02', 'B'), '2020-01-01': code('2021-01-01', 'B') },
        cvm: { '2017-03-12': code('2020-01-01', 'B') },
        scf: { '2018-04-16': code('2023-03-03') },
      },
    });
    expect(dropped.retirement('A', VPC)).toEqual({ date: '2022-02-02', replacedBy: 'B', products: ['vpc'] });
    expect(dropped.retirement('A', scopeOf({ product: 'vpc' }, { product: 'cvm' }))).toEqual({
      date: '2022-02-02',
      replacedBy: 'B',
      products: ['cvm', 'vpc'],
    });
    expect(dropped.retirement('A', WHOLE_REGISTRY)).toEqual({ date: '2023-03-03', products: ['cvm', 'scf', 'vpc'] });
  });

  it('does not take a common code that a product dropped for withdrawn', () => {
    const dropped = createSmallRegistry({
      common: ['InternalError'],
      products: { scf: { '2018-04-16': { codes: { InternalError: { retired: '2022-02-02' } } } } },
    });
    expect(dropped.retirement('InternalError', SCF)).toBeUndefined();
    expect(dropped.retirement('InternalError', WHOLE_REGISTRY)).toBeUndefined();
    expect(dropped.isCode('InternalError', WHOLE_REGISTRY)).toBe(true);
  });
});

describe('existedOn', () => {
  const dated = createSmallRegistry({
    common: ['InternalError'],
    products: {
      scf: {
        '2018-04-16': {
          codes: { Old: {}, New: { since: '2023-01-01' }, Short: { since: '2021-01-01', retired: '2022-01-01' } },
          actions: { GetFunction: ['New'] },
        },
      },
      vpc: {
        '2017-03-12': { codes: { New: { since: '2024-01-01' }, Short: { since: '2025-01-01' } } },
        '2020-01-01': { codes: { New: { since: '2022-06-01' } } },
      },
    },
  });

  it.each([
    ['a code without a day', 'Old', SCF, '2000-01-01', true],
    ['a common code', 'InternalError', SCF, '2000-01-01', true],
    ['a code that the scope lacks', 'Nobody.Knows', SCF, '2000-01-01', true],
    ['a code on the day before', 'New', SCF, '2022-12-31', false],
    ['a code on its first day', 'New', SCF, '2023-01-01', true],
    ['a code of an action', 'New', scopeOf({ product: 'scf', action: 'GetFunction' }), '2022-12-31', false],
    ['the version that had it first', 'New', VPC, '2022-06-01', true],
    ['the version in scope', 'New', scopeOf({ product: 'vpc', version: '2017-03-12' }), '2023-12-31', false],
    ['the product that had it first', 'New', WHOLE_REGISTRY, '2022-06-01', true],
    ['all products', 'New', WHOLE_REGISTRY, '2022-05-31', false],
    [
      'a code that was withdrawn on the day',
      'Short',
      scopeOf({ product: 'scf' }, { product: 'vpc' }),
      '2022-01-01',
      false,
    ],
    ['a code that was withdrawn later', 'Short', scopeOf({ product: 'scf' }, { product: 'vpc' }), '2021-12-31', true],
  ])('answers for %s', (_, code, scope, day, expected) => {
    expect(dated.existedOn(code, scope, day)).toBe(expected);
  });
});

describe('describe', () => {
  const text = (en: string) => ({ en, zh: en });
  const described = createSmallRegistry({
    ...plain,
    descriptions: {
      common: { InternalError: text('common') },
      products: {
        scf: {
          InternalError: text('scf'),
          'ResourceNotFound.Function': text('function'),
          'ResourceNotFound.Functoin': text('functoin'),
          'ResourceNotFound.Moved': text('moved'),
          'Nobody.Knows': text('nobody'),
        },
        vpc: { 'LimitExceeded.Old': text('old'), 'ResourceNotFound.Moved': text('moved to vpc') },
      },
    },
  });

  it.each([
    ['that of a product in scope first', 'InternalError', SCF, 'scf'],
    [
      'that of a product among others in scope',
      'InternalError',
      scopeOf({ product: 'vpc' }, { product: 'scf' }),
      'scf',
    ],
    ['the common one for other products', 'InternalError', VPC, 'common'],
    ['the common one for products that describe nothing', 'InternalError', scopeOf({ product: 'cvm' }), 'common'],
    ['the common one in the whole registry', 'InternalError', WHOLE_REGISTRY, 'common'],
    ['the common one without a scope', 'InternalError', undefined, 'common'],
    ['that of the only product with the code', 'ResourceNotFound.Function', undefined, 'function'],
    ['that of the only product that had the code', 'ResourceNotFound.Functoin', undefined, 'functoin'],
    ['that of the only product with the code, one version of which dropped it', 'LimitExceeded.Old', undefined, 'old'],
    ['none of a code that nothing has', 'Nobody.Knows', undefined, undefined],
    ['none of one product of two', 'ResourceNotFound.Moved', WHOLE_REGISTRY, undefined],
    ['none of a product out of scope', 'ResourceNotFound.Function', VPC, undefined],
    ['none where nobody wrote one', 'LimitExceeded.Memory', SCF, undefined],
  ])('gives %s', (_, code, scope, expected) => {
    expect(described.describe(code, scope)?.en).toBe(expected);
  });
});

describe('describeNamespace', () => {
  const source = {
    ...plain,
    descriptions: { namespaces: { LimitExceeded: { en: 'A limit is reached.', zh: '超出限制。' } } },
  };

  it('gives what is written of a namespace, and nothing of a code', () => {
    const { describeNamespace } = createSmallRegistry(source);
    expect(describeNamespace('LimitExceeded')).toEqual({ en: 'A limit is reached.', zh: '超出限制。' });
    for (const name of ['LimitExceeded.Memory', 'ResourceNotFound', ''])
      expect(describeNamespace(name)).toBeUndefined();
  });
});

describe('createRegistry', () => {
  it('asks the source for nothing before the first look-up, and for each part once', () => {
    const memory = { en: 'Too much memory.', zh: '内存过大。' };
    const source = sourceOf({ ...plain, descriptions: { products: { scf: { 'LimitExceeded.Memory': memory } } } });
    const spied = {
      manifest: vi.fn(source.manifest),
      commonCodes: vi.fn(source.commonCodes),
      codeIndex: vi.fn(source.codeIndex),
      productVersions: vi.fn(source.productVersions),
      descriptions: vi.fn(source.descriptions),
      dictionary: vi.fn(source.dictionary),
      observations: vi.fn(source.observations),
      otherActions: vi.fn(source.otherActions),
    };
    const calls = () => Object.values(spied).map((part) => part.mock.calls.length);
    const lazy = createRegistry(spied);
    expect(calls()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    lazy.isCode('ResourceNotFound', SCF);
    expect(calls()).toEqual([1, 1, 0, 1, 0, 0, 0, 0]);
    // Not in the list of the action: it may have been seen there.
    lazy.isCode('ResourceNotFound', scopeOf({ product: 'scf', action: 'GetFunction' }));
    expect(calls()).toEqual([1, 1, 0, 1, 0, 0, 1, 0]);
    for (const look of [1, 2]) lazy.hasPrefix(`Nobody.Knows${look}`, WHOLE_REGISTRY);
    expect(calls()).toEqual([1, 1, 1, 1, 0, 0, 1, 0]);
    for (const look of [1, 2]) lazy.describe(`Nobody.Knows${look}`, WHOLE_REGISTRY);
    expect(calls()).toEqual([1, 1, 1, 1, 1, 0, 1, 0]);
    for (const name of ['GetFunction', 'DropFunction']) lazy.otherActions('scf').has(name);
    expect(calls()).toEqual([1, 1, 1, 1, 1, 0, 1, 1]);
  });

  it('asks the source for listed products only', () => {
    const productVersions = vi.fn(() => []);
    const lazy = createRegistry({ ...sourceOf(plain), productVersions });
    lazy.codesIn(scopeOf({ product: '../../package' }));
    expect(productVersions).not.toHaveBeenCalled();
  });
});
