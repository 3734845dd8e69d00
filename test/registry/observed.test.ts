import { describe, expect, it } from 'vitest';
import { WHOLE_REGISTRY, builtinRegistry } from '../../src/registry/index.ts';
import { explain, explainNamespace, explainPrefix } from '../../src/registry/explain/index.ts';
import { listJointProducts } from '../../src/registry/joint-services.ts';
import { createSmallRegistry } from './small-registry.ts';

const ANSWERS = builtinRegistry.observedIn(WHOLE_REGISTRY);

const small = createSmallRegistry({
  common: ['InternalError'],
  products: {
    vpc: {
      '2017-03-12': {
        codes: { 'LimitExceeded.Address': {}, 'ResourceInUse.Old': { retired: '2024-02-03' } },
        actions: { ReleaseAddresses: ['LimitExceeded.Address'], AllocateAddresses: ['LimitExceeded.Address'] },
      },
    },
    cvm: { '2017-03-12': { codes: { 'LimitExceeded.Disk': {} } } },
  },
  observations: {
    answers: [
      { product: 'vpc', action: 'ReleaseAddresses', code: 'DesOperation.Busy', evidence: 'answer' },
      { product: 'vpc', action: 'ReleaseAddresses', code: 'ResourceInUse.Old', evidence: 'official-example' },
      { product: 'gone', action: 'Run', code: 'DesOperation.Gone', evidence: 'answer' },
    ],
    sdkCodes: new Map([['ClientError.NetworkError', 'go']]),
  },
  otherActions: new Map([
    ['vpc', new Map([['2017-03-12', new Map([['MoveAddress', { kind: 'withdrawn', sdkVersion: '4.1.84' }]])]])],
  ]),
});
const scopeOf = (product: string, action?: string) => ({
  targets: [{ product, ...(action !== undefined && { action }) }],
});

describe('a code that was seen and is in no list', () => {
  it.each([
    ['the whole registry', WHOLE_REGISTRY, true],
    ['its product', scopeOf('vpc'), true],
    ['its action', scopeOf('vpc', 'ReleaseAddresses'), true],
    ['another action', scopeOf('vpc', 'AllocateAddresses'), false],
    ['another product', scopeOf('cvm'), false],
    ['the common codes', scopeOf(''), false],
  ])('is a code of %s, or not', (_, scope, isCode) => {
    expect(small.isCode('DesOperation.Busy', scope)).toBe(isCode);
    expect(small.hasPrefix('DesOperation.B', scope)).toBe(isCode);
    expect(small.isListed('DesOperation.Busy', scope)).toBe(false);
  });

  it('is in no list that a look-up returns', () => {
    expect([...small.codesIn(scopeOf('vpc'))]).toEqual(['InternalError', 'LimitExceeded.Address']);
    expect(small.codesOfNamespace('DesOperation', WHOLE_REGISTRY)).toEqual([]);
    expect([...small.namespacesIn(WHOLE_REGISTRY)]).not.toContain('DesOperation');
    expect(small.isNamespace('DesOperation')).toBe(false);
    expect(small.productsWith('DesOperation.Busy')).toEqual([]);
    expect(small.retirement('DesOperation.Busy', WHOLE_REGISTRY)).toBeUndefined();
  });

  it('is known, with its namespace, and no misspelling', () => {
    expect(explain('DesOperation.Busy', scopeOf('vpc'), small)).toEqual({ kind: 'known' });
    expect(explain('DesOperation.Busy', scopeOf('cvm'), small)).toMatchObject({ kind: 'other-scope', products: [] });
    expect(explainNamespace('DesOperation', WHOLE_REGISTRY, small)).toEqual({ kind: 'known' });
    expect(explainPrefix('DesOperation.', WHOLE_REGISTRY, small)).toEqual({ kind: 'known' });
  });

  it('is known where the registry has not even its product', () => {
    expect(explain('DesOperation.Gone', WHOLE_REGISTRY, small)).toEqual({ kind: 'known' });
  });
});

describe('a code that was seen after the lists had dropped it', () => {
  it('has left the lists all the same', () => {
    expect(small.isCode('ResourceInUse.Old', scopeOf('vpc'))).toBe(false);
    expect(explain('ResourceInUse.Old', scopeOf('vpc'), small)).toMatchObject({ kind: 'retired', date: '2024-02-03' });
  });
});

describe('a code of an SDK', () => {
  it('is none of the service, and no misspelling of one', () => {
    expect(small.isCode('ClientError.NetworkError', WHOLE_REGISTRY)).toBe(false);
    expect(explain('ClientError.NetworkError', scopeOf('vpc'), small)).toEqual({ kind: 'sdk', sdk: 'go' });
    expect(explainNamespace('ClientError', WHOLE_REGISTRY, small)).toEqual({ kind: 'known' });
    expect(explainPrefix('ClientError.Net', WHOLE_REGISTRY, small)).toEqual({ kind: 'known' });
    expect(explain('ClientError.NetworkErorr', scopeOf('vpc'), small).kind).toBe('unknown');
  });
});

describe('an action that the lists lack', () => {
  it('is none of those that they have, and lies beside them', () => {
    expect(small.actions('vpc')).toEqual(['AllocateAddresses', 'ReleaseAddresses']);
    expect(small.otherActions('vpc').get('MoveAddress')).toEqual({ kind: 'withdrawn', sdkVersion: '4.1.84' });
    expect(small.otherActions('vpc', '2017-03-12').has('MoveAddress')).toBe(true);
    expect(small.otherActions('vpc', '2020-01-01').size).toBe(0);
    expect(small.otherActions('constructor').size).toBe(0);
  });
});

describe('the answers that come with the package', () => {
  it('are many, and each is there once', () => {
    const texts = ANSWERS.map(({ product, action, code }) => `${product} ${action} ${code}`);
    expect(texts.length).toBeGreaterThan(110);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(ANSWERS)('say what the lists do not: $product $action $code', ({ product, action, code }) => {
    const versions = builtinRegistry.productVersions({ product });
    const lists = versions.flatMap(({ actions }) => [actions.get(action) ?? []]);
    expect(lists.length === 0 || lists.some((codes) => !codes.includes(code))).toBe(true);
  });
});

describe('the actions that come beside the lists', () => {
  it('are in none of them, for the same version', () => {
    for (const { id, versions } of builtinRegistry.products()) {
      for (const version of versions) {
        const listed = builtinRegistry.actions(id, version);
        const others = [...builtinRegistry.otherActions(id, version).keys()];
        expect(others.filter((action) => listed.includes(action))).toEqual([]);
      }
    }
  });

  it('name the last SDK that has them', () => {
    expect(builtinRegistry.otherActions('tmt').get('TextTranslate')).toEqual({
      kind: 'withdrawn',
      sdkVersion: '4.1.84',
    });
    expect(builtinRegistry.otherActions('billing').get('DescribeAccountWarning')?.kind).toBe('newer');
  });
});

describe('joint products', () => {
  it('exist, and each is joint with the same ones', () => {
    const joint = listJointProducts('ess');
    expect(joint).toEqual(['ess', 'essbasic']);
    expect(joint.map(listJointProducts)).toEqual([joint, joint]);
    expect(joint.map((id) => builtinRegistry.product(id)?.id)).toEqual(joint);
  });

  it('are the product alone for all others, whatever its name', () => {
    expect(['scf', 'mariadb', 'constructor', ''].map(listJointProducts)).toEqual([
      ['scf'],
      ['mariadb'],
      ['constructor'],
      [''],
    ]);
  });
});
