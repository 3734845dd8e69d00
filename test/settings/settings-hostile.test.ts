/** Settings that no configuration should hold. Each is read by design, or refused with an error that names the entry. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

function read(settings: unknown) {
  return readSettings({ 'tencentcloud-errors': settings });
}

/** What is thrown, without the head that all errors share. */
function refusalOf(settings: unknown): string {
  try {
    read(settings);
  } catch (error) {
    return String(error).replace("Error: eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors']", '');
  }
  return 'nothing';
}

function createCycle(): object {
  const cycle: Record<string, unknown> = {};
  cycle['products'] = [cycle];
  return cycle;
}

function createDeep(levels: number): unknown {
  let deep: unknown = 'scf';
  for (let level = 0; level < levels; level += 1) deep = [deep];
  return deep;
}

describe('hostile settings', () => {
  it('are read from objects of any make', () => {
    const entries = { products: Object.freeze(['scf']), language: 'zh' };
    const makes = [Object.freeze(entries), Object.assign(Object.create(null), entries), structuredClone(entries)];
    for (const settings of makes as object[]) {
      expect(read(settings)).toMatchObject({ products: [{ product: 'scf' }], language: 'zh' });
    }
  });

  it('may be frozen, and hold a cycle', () => {
    const cycle: Record<string, unknown> = { language: 'en' };
    cycle['products'] = cycle;
    const refusal = '.products must be an array of strings, but is an object.';
    expect(refusalOf(Object.freeze(cycle))).toBe(refusal);
  });

  it('count as the same if they are frozen and equal, as those that a linter reads anew for each file', () => {
    const freeze = (settings: object) => Object.freeze(structuredClone(settings));
    const registries = [{ products: [{ id: 'own', codes: { 'Own.Gone': {} } }] }];
    const first = read(freeze({ products: ['scf'], registries }));
    expect(read(freeze({ products: ['scf'], registries }))).toBe(first);
    expect(read(freeze({ products: ['cvm'], registries })).products).toEqual([{ product: 'cvm' }]);
  });

  it('are read each time if JSON does not say all of them', () => {
    expect(read(Object.freeze({ products: ['scf'] }))).toBeDefined();
    expect(refusalOf(Object.freeze({ products: ['scf'], additionalCodes: () => [] }))).toBe(
      '.additionalCodes must be an array of strings, but is a function.',
    );
  });

  it('are not read from a prototype', () => {
    expect(read(Object.create({ products: ['scf'], nonsense: 1 }))).toMatchObject({ products: [] });
    expect(
      readSettings(Object.create({ 'tencentcloud-errors': 1 }) as object as Record<string, unknown>),
    ).toMatchObject({
      products: [],
    });
  });

  it('pollute nothing by their names', () => {
    const polluting = JSON.parse('{ "clients": { "__proto__": "scf", "constructor": "cvm" } }') as unknown;
    expect([...read(polluting).clients]).toEqual([
      ['__proto__', 'scf'],
      ['constructor', 'cvm'],
    ]);
    expect(read({ additionalCodes: ['__proto__.X'.slice(2), 'constructor'] }).isAdditionalCode('toString')).toBe(false);
    expect(({} as Record<string, unknown>)['scf']).toBeUndefined();
  });

  it.each([
    ['__proto__ as a setting', JSON.parse('{ "__proto__": ["scf"] }'), '.__proto__ is no setting.'],
    ['constructor as a setting', { constructor: ['scf'] }, '.constructor is no setting.'],
    ['__proto__ as a product', { products: ['__proto__'] }, ".products[0] names the unknown product '__proto__'"],
    [
      'a product with a polluting version',
      { products: ['scf@__proto__'] },
      ".products[0] names '__proto__', which is no version of scf.",
    ],
    [
      'a version too many',
      { products: ['scf@2018-04-16@x'] },
      ".products[0] names '2018-04-16@x', which is no version of scf.",
    ],
    ['no product', { products: [''] }, '.products[0] names the unknown product'],
    ['a cycle', createCycle(), '.products[0] must be a string, but is an object.'],
    [
      'a list in a list',
      { additionalCodes: createDeep(100_000) },
      '.additionalCodes[0] must be a string, but is an array.',
    ],
    ['a symbol', { language: Symbol('zh') }, ".language must be 'en' or 'zh', but is a symbol."],
    ['a symbol in a list', { products: [Symbol('scf')] }, '.products[0] must be a string, but is a symbol.'],
    ['a function', { clients: () => 'scf' }, '.clients must be an object from modules to products, but is a function.'],
    ['a big integer', { products: 1n }, '.products must be an array of strings, but is a bigint.'],
    ['a string object', { language: Object('zh') as unknown }, ".language must be 'en' or 'zh', but is an object."],
    ['null in a list', { codeExpressions: [null] }, '.codeExpressions[0] must be a string, but is null.'],
    // eslint-disable-next-line no-sparse-arrays -- The hole is what is tested.
    ['a hole in a list', { products: ['scf', , 'cvm'] }, '.products[1] must be a string, but is undefined.'],
    ['a list of nothing but holes', { additionalCodes: new Array(3) }, '.additionalCodes[0] must be a string'],
    ['a control character', { additionalCodes: ['My.Code\u0000'] }, ".additionalCodes[0] is 'My.Code\\u{0}', which"],
    ['the end of a line', { additionalCodes: ['My.Code\n'] }, ".additionalCodes[0] is 'My.Code\\u{a}', which"],
    [
      'a bidirectional mark',
      { additionalCodes: ['My.\u202ECode'] },
      ".additionalCodes[0] is 'My.\\u{202e}Code', which",
    ],
    ['a lone surrogate', { additionalCodes: ['My.\uD800'] }, ".additionalCodes[0] is 'My.\\u{d800}', which"],
    ['a text of a megabyte', { additionalCodes: ['!'.repeat(2 ** 20)] }, ".additionalCodes[0] is '!!!!"],
    ['a row of dots', { codeExpressions: ['a.'.repeat(50_000)] }, ".codeExpressions[0] is 'a.a."],
    ['a product of a megabyte', { products: ['s'.repeat(2 ** 20)] }, ".products[0] names the unknown product 'ssss"],
    ['a name of a megabyte', { ['s'.repeat(2 ** 20)]: 1 }, '.ssss'],
  ])('refuse %s', (_, settings: unknown, message) => {
    const refusal = refusalOf(settings);
    expect(refusal.slice(0, message.length)).toBe(message);
    expect(refusal.length).toBeLessThan(1000);
  });

  it('pass on what a getter throws', () => {
    const settings = {
      get products(): never {
        throw new Error('no products today');
      },
    };
    expect(() => read(settings)).toThrow('no products today');
  });

  it('may be many', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `Mine${index}.Code`);
    const { isAdditionalCode } = read({ additionalCodes: many, products: many.map(() => 'scf') });
    expect(isAdditionalCode('Mine99999.Code')).toBe(true);
    expect(isAdditionalCode('Mine100000.Code')).toBe(false);
  });

  it('name the first of many wrong entries', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => (index === 77_777 ? 'scff' : 'scf'));
    expect(refusalOf({ products: many })).toBe(
      ".products[77777] names the unknown product 'scff'. Did you mean 'scf'?",
    );
  });
});
