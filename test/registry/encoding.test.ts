import { describe, expect, it } from 'vitest';
import { buildCodeIndex } from '../../src/registry/index.ts';
import { decodeDescriptions, decodeProduct, encodeDescriptions, encodeProduct } from '../../src/registry/encoding.ts';
import { decodeCodeIndex, encodeCodeIndex } from '../../src/registry/code-index-encoding.ts';
import { versionsOf } from './small-registry.ts';

const VERSIONS = versionsOf('scf', {
  '2018-04-16': {
    codes: {
      'LimitExceeded.Memory': { since: '2023-01-01' },
      LimitExceeded: {},
      'FailedOperation.A.B': { site: 'intl' },
      'LimitExceeded.Gone': { since: '2023-01-01', retired: '2024-01-01', replacedBy: 'LimitExceeded.Memory' },
    },
    actions: { Update: ['LimitExceeded.Memory', 'FailedOperation.A.B'], Invoke: [] },
  },
  '2020-01-01': { codes: {}, actions: {} },
});

const ENCODED = {
  '2018-04-16': {
    codes: { FailedOperation: 'A.B', LimitExceeded: ',Gone,Memory' },
    since: { '2023-01-01': [2, 3] },
    retired: { '2024-01-01': [2] },
    replacedBy: { 'LimitExceeded.Memory': [2] },
    site: { intl: [0] },
    actions: { Invoke: [], Update: [0, 3] },
  },
  '2020-01-01': { codes: {}, actions: {} },
};

describe('a shard', () => {
  it('holds sub-codes by namespace, and what is recorded by position', () => {
    expect(encodeProduct(VERSIONS)).toEqual(ENCODED);
  });

  it('gives back what was written, codes and actions sorted', () => {
    const [first, second] = decodeProduct('scf', ENCODED);
    expect(first).toMatchObject({ product: 'scf', version: '2018-04-16' });
    expect(first?.codes).toEqual(VERSIONS[0]?.codes);
    expect([...(first?.codes.keys() ?? [])]).toEqual([
      'FailedOperation.A.B',
      'LimitExceeded',
      'LimitExceeded.Gone',
      'LimitExceeded.Memory',
    ]);
    expect([...(first?.actions ?? [])]).toEqual([
      ['Invoke', []],
      ['Update', ['FailedOperation.A.B', 'LimitExceeded.Memory']],
    ]);
    expect(first?.current).toEqual(['FailedOperation.A.B', 'LimitExceeded', 'LimitExceeded.Memory']);
    expect([second?.codes.size, second?.actions.size, second?.current]).toEqual([0, 0, []]);
  });

  it.each(['Auth.A,B', 'Auth.'])('cannot hold the code %j', (code) => {
    const versions = versionsOf('scf', { '2018-04-16': { codes: { [code]: {} } } });
    expect(() => encodeProduct(versions)).toThrow(new Error(`Cannot encode the code ${JSON.stringify(code)}`));
  });

  it('cannot hold an action with codes that its version has not', () => {
    const versions = versionsOf('scf', { '2018-04-16': { codes: { A: {} }, actions: { Invoke: ['A', 'B'] } } });
    expect(() => encodeProduct(versions)).toThrow(new Error('Cannot encode the action Invoke: it names unknown codes'));
  });
});

describe('the index of all codes', () => {
  const ids = ['cvm', 'scf', 'vpc'];
  const versions = [
    ...versionsOf('cvm', { '1': { codes: { 'A.All': {}, 'A.Moved': { retired: '2024-01-01' } } } }),
    ...versionsOf('scf', { '1': { codes: { 'A.All': {}, 'A.Gone': { retired: '2024-01-01' }, 'A.Moved': {} } } }),
    ...versionsOf('vpc', { '1': { codes: { 'A.All': {}, Busy: { retired: '2024-01-01' } } } }),
  ];
  const index = buildCodeIndex(versions, ['Busy', 'B.Common']);
  const encoded = {
    current: { A: ['All,Moved', '0 1 2,1.0'], B: ['Common', ''], Busy: ['', '.2'] },
    retired: { A: ['Gone', '.1'] },
  } as const;

  it('holds the products of each code by their places in the manifest', () => {
    expect([...encodeCodeIndex(index, ids)]).toEqual([
      ['codes.json', { current: { A: 0, B: 0, Busy: 0 }, retired: { A: 0 } }],
      ['codes/0.json', encoded],
    ]);
  });

  it('begins another file where one is full, and reads those that are asked for', () => {
    const many = ['A', 'B', 'C'].map((letter) => `${letter}.${letter.repeat(9000)}`);
    const files = encodeCodeIndex(buildCodeIndex([], many), []);
    const namespacesOf = (content: object) => Object.keys('current' in content ? (content.current ?? {}) : {});
    expect([...files].map(([path, content]) => [path, namespacesOf(content)])).toEqual([
      ['codes.json', ['A', 'B', 'C']],
      ['codes/0.json', ['A', 'B']],
      ['codes/1.json', ['C']],
    ]);
    const read: string[] = [];
    const decoded = decodeCodeIndex((path) => {
      read.push(path);
      return files.get(path);
    }, []);
    expect([...decoded.current.keys()]).toEqual(['A', 'B', 'C']);
    expect(read).toEqual(['codes.json']);
    expect([decoded.current.get('C'), decoded.current.get('constructor')]).toEqual([[many[2]], undefined]);
    expect(decoded.presence(many[2] ?? '')).toEqual({ current: [], retired: [] });
    expect(read).toEqual(['codes.json', 'codes/1.json']);
  });

  it('gives back what was written', () => {
    const files = encodeCodeIndex(index, ids);
    const decoded = decodeCodeIndex((path) => files.get(path), ids);
    expect([...decoded.current]).toEqual([...index.current]);
    expect([...decoded.retired]).toEqual([['A', ['A.Gone']]]);
    for (const code of ['A.All', 'A.Moved', 'A.Gone', 'B.Common', 'Busy']) {
      expect(decoded.presence(code), code).toEqual(index.presence(code));
    }
    for (const code of ['A', 'A.Mover', 'C.None', 'B', '', 'Busy.']) expect(decoded.presence(code)).toBeUndefined();
  });
});

describe('descriptions', () => {
  const text = { en: 'Busy.', zh: '忙。' };

  it('are those of namespaces, those of any product and those of single ones', () => {
    const files = encodeDescriptions({
      namespaces: { A: text },
      common: { Busy: text },
      products: { scf: { 'A.All': text } },
    });
    expect([...files.keys()]).toEqual(['descriptions.json', 'descriptions/scf.json']);
    const { namespaces, common, products } = decodeDescriptions((path) => files.get(path));
    expect([...namespaces]).toEqual([['A', text]]);
    expect([...common]).toEqual([['Busy', text]]);
    expect([...products].map(([id, group]) => [id, [...group]])).toEqual([['scf', [['A.All', text]]]]);
  });
});
