import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { BilingualError } from '../../src/language/bilingual-error.ts';
import { builtinRegistry } from '../../src/registry/index.ts';
import { readSettings } from '../../src/settings.ts';

function read(settings: unknown) {
  return readSettings({ 'tencentcloud-errors': settings });
}

describe('readSettings', () => {
  it('takes nothing at all', () => {
    expect(readSettings({})).toMatchObject({
      products: [],
      codeExpressions: [],
      language: 'en',
      typeInformation: 'auto',
    });
  });

  it('reads products with and without a version', () => {
    expect(read({ products: ['scf', 'cvm@2017-03-12'] }).products).toEqual([
      { product: 'scf' },
      { product: 'cvm', version: '2017-03-12' },
    ]);
  });

  it('reads additional codes and namespaces', () => {
    const { isAdditionalCode } = read({ additionalCodes: ['MyGateway.*', 'Mine', 'Other.Code'] });
    const codes = ['MyGateway.Timeout', 'MyGateway', 'Mine', 'Other.Code', 'Other.Codes', 'MyGateways.X', 'Mine.X'];
    expect(codes.filter(isAdditionalCode)).toEqual(['MyGateway.Timeout', 'MyGateway', 'Mine', 'Other.Code']);
  });

  it('reads whether types are asked', () => {
    expect(read({ typeInformation: 'off' }).typeInformation).toBe('off');
  });

  it('reads a day, also one that the registry has not reached', () => {
    expect(read({}).asOf).toBeUndefined();
    expect(read({ asOf: '2024-02-29' }).asOf).toBe('2024-02-29');
    expect(read({ asOf: '2999-12-31' }).asOf).toBe('2999-12-31');
  });

  it('reads the same object once', () => {
    const settings = { products: ['scf'] };
    expect(read(settings)).toBe(read(settings));
  });

  it('shares one registry between settings that hold the same registries', () => {
    const registries = [{ products: [{ id: 'own', codes: { 'Quota.Daily': {} } }] }];
    const first = read({ registries });
    expect(read({ registries, products: ['own'] }).registry).toBe(first.registry);
    expect(read({ registries: structuredClone(registries) }).registry).toBe(first.registry);
    expect(read({ registries: [] }).registry).toBe(builtinRegistry);
    expect(read({ products: ['scf'] }).registry).toBe(builtinRegistry);
    expect(first.registry).not.toBe(builtinRegistry);
  });

  it('reads a registry again whose products have become others', () => {
    let products = [{ id: 'own', codes: {} }];
    const live = {
      get products() {
        return products;
      },
    };
    const settings = { registries: [live] };
    const first = read(settings);
    expect(read(settings)).toBe(first);
    products = [{ id: 'other', codes: {} }];
    expect(read(settings).registry.product('other')).toBeDefined();
    expect(read(settings)).not.toBe(first);
  });

  it.each([
    'tencentcloud-error',
    'tencentcloud_errors',
    'tencentCloudErrors',
    'tencentcloud/errors',
    'tecentcloud-errors',
    'eslint-plugin-tencentcloud-errors',
  ])('says that settings under %s are read by no rule', (key) => {
    expect(() => readSettings({ [key]: { products: ['scf'] } })).toThrow(
      [
        `eslint-plugin-tencentcloud-errors: settings['${key}'] is read by no rule. Did you mean 'tencentcloud-errors'?`,
        `eslint-plugin-tencentcloud-errors: settings['${key}'] 不会被任何规则读取。是否应为“tencentcloud-errors”？`,
      ].join('\n'),
    );
  });

  it.each([
    'tencentcloud',
    'tencentcloud-sdk',
    'tencentcloud-eslint',
    'alicloud-errors',
    'errors',
    'import-x/resolver',
  ])('leaves settings under %s to others', (key) => {
    expect(readSettings({ [key]: {} }).products).toEqual([]);
  });

  it('takes a key that is nearly right for that of another plugin where the right one is there', () => {
    const shared = { 'tencentcloud-error': {}, 'tencentcloud-errors': { products: ['scf'] } };
    expect(readSettings(shared).products).toEqual([{ product: 'scf' }]);
  });

  it.each([
    [
      'an unknown key',
      { product: ['scf'] },
      "settings['tencentcloud-errors'].product is no setting. Did you mean 'products'? Settings are products, additionalCodes, codeExpressions, comparisonFunctions, boundaries, clients, registries, language, typeInformation, asOf.",
    ],
    [
      'a boundary that is a pattern',
      { boundaries: ['app.*', '*.get'] },
      "settings['tencentcloud-errors'].boundaries[1] is '*.get', which is not of the form 'name', 'object.name' or 'object.*'.",
    ],
    [
      'a text in the place of a list',
      { products: 'scf' },
      "settings['tencentcloud-errors'].products must be an array of strings, but is a string.",
    ],
    [
      'a number in a list',
      { additionalCodes: ['A.B', 3] },
      "settings['tencentcloud-errors'].additionalCodes[1] must be a string, but is a number.",
    ],
    [
      'an unknown product',
      { products: ['scf', 'cvmm'] },
      "settings['tencentcloud-errors'].products[1] names the unknown product 'cvmm'. Did you mean 'cvm'?",
    ],
    [
      'a product that is like none',
      { products: ['warehouse'] },
      "settings['tencentcloud-errors'].products[0] names the unknown product 'warehouse'.",
    ],
    [
      'a package in the place of a product',
      { products: ['@tencentcloud/scf'] },
      "settings['tencentcloud-errors'].products[0] names the unknown product '@tencentcloud/scf'. Did you mean 'scf'?",
    ],
    [
      'object storage in the place of a product',
      { clients: { './lib/bucket': 'cos' } },
      "settings['tencentcloud-errors'].clients['./lib/bucket'] names the unknown product 'cos'. Object storage (COS) has an API and error codes of its own, so it is no product of API 3.0. Leave it out.",
    ],
    [
      'a property of all objects',
      { products: ['constructor'] },
      "settings['tencentcloud-errors'].products[0] names the unknown product 'constructor'.",
    ],
    [
      'an unknown version',
      { products: ['scf@2020-01-01'] },
      "settings['tencentcloud-errors'].products[0] names '2020-01-01', which is no version of scf. It has 2018-04-16.",
    ],
    [
      'a code that is none',
      { additionalCodes: ['My Gateway'] },
      "settings['tencentcloud-errors'].additionalCodes[0] is 'My Gateway', which is not of the form 'Name.Code' or 'Name.*'.",
    ],
    [
      'an expression that is none',
      { codeExpressions: ['a b'] },
      "settings['tencentcloud-errors'].codeExpressions[0] is 'a b', which is not of the form 'name', 'object.name' or 'name()'.",
    ],
    [
      'a list of clients',
      { clients: ['scf'] },
      "settings['tencentcloud-errors'].clients must be an object from modules to products, but is an array.",
    ],
    [
      'a client of an unknown product',
      { clients: { './lib/scf': 'sccf' } },
      "settings['tencentcloud-errors'].clients['./lib/scf'] names the unknown product 'sccf'. Did you mean 'scf'?",
    ],
    [
      'a registry that is no list',
      { registries: { products: [] } },
      "settings['tencentcloud-errors'].registries must be an array of registries, but is an object.",
    ],
    [
      'a registry with a mistake in it',
      { registries: [{ products: [] }, { name: 'Ours', products: [{ id: 'own', codes: { 'A..B': {} } }] }] },
      "settings['tencentcloud-errors'].registries[1].products[0].codes['A..B'] must be a code like 'Name' or 'Name.SubCode' (letters, digits, '_'; single dots), but is 'A..B'. (In the registry 'Ours'.)",
    ],
    [
      'a misspelled product of its own',
      { registries: [{ products: [{ id: 'our-jobs', codes: {} }] }], products: ['our-job'] },
      "settings['tencentcloud-errors'].products[0] names the unknown product 'our-job'. Did you mean 'our-jobs'?",
    ],
    [
      'a version of a product of its own that has none',
      { registries: [{ products: [{ id: 'our-jobs', codes: {} }] }], products: ['our-jobs@2026-01-31'] },
      "settings['tencentcloud-errors'].products[0] names '2026-01-31', which is no version of our-jobs. It has none.",
    ],
    [
      'another word for type information',
      { typeInformation: 'on' },
      "settings['tencentcloud-errors'].typeInformation must be 'auto' or 'off', but is 'on'.",
    ],
    [
      'a boolean for type information',
      { typeInformation: false },
      "settings['tencentcloud-errors'].typeInformation must be 'auto' or 'off', but is a boolean.",
    ],
    [
      'a day that the calendar lacks',
      { asOf: '2026-02-30' },
      "settings['tencentcloud-errors'].asOf must be a day like '2026-06-30', but is '2026-02-30'.",
    ],
    [
      'a day that is no ISO day',
      { asOf: '30.6.2026' },
      "settings['tencentcloud-errors'].asOf must be a day like '2026-06-30', but is '30.6.2026'.",
    ],
    [
      'a moment in the place of a day',
      { asOf: '2026-06-30T00:00:00Z' },
      "settings['tencentcloud-errors'].asOf must be a day like '2026-06-30', but is '2026-06-30T00:00:00Z'.",
    ],
    [
      'a date in the place of a day',
      { asOf: new Date(0) },
      "settings['tencentcloud-errors'].asOf must be a day like '2026-06-30', but is an object.",
    ],
    [
      'no text for a day',
      { asOf: null },
      "settings['tencentcloud-errors'].asOf must be a day like '2026-06-30', but is null.",
    ],
  ])('refuses %s', (_, settings, message) => {
    expect(() => read(settings)).toThrow(new Error(`eslint-plugin-tencentcloud-errors: ${message}`));
  });

  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
  ] as const)('reads the language %s', (language, expected) => {
    expect(read({ language }).language).toBe(expected);
  });

  it.each([
    ['text', '', ' must be an object, but is a string.', ' 应为对象，但写成了字符串。'],
    ['null', null, ' must be an object, but is null.', ' 应为对象，但写成了 null。'],
    ['an array', [], ' must be an object, but is an array.', ' 应为对象，但写成了数组。'],
    [
      'a language that is not there',
      { language: 'fr', products: ['nothing'] },
      ".language must be 'en' or 'zh', but is 'fr'.",
      '.language 应为“en”或“zh”，但写成了“fr”。',
    ],
    [
      'a language that is no text',
      { language: ['zh'] },
      ".language must be 'en' or 'zh', but is an array.",
      '.language 应为“en”或“zh”，但写成了数组。',
    ],
  ])('refuses %s in both languages, as none is known', (_, settings, en, zh) => {
    const start = "eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors']";
    expect(() => read(settings)).toThrow(new BilingualError({ en: start + en, zh: start + zh }));
    expect(new BilingualError({ en, zh }).message).toBe(`${en}\n${zh}`);
  });

  it.each([
    [
      '未知的设置',
      { product: ['scf'] },
      '.product 不是可用的设置。是否应为“products”？可用的设置有 products、additionalCodes、codeExpressions、comparisonFunctions、boundaries、clients、registries、language、typeInformation、asOf。',
    ],
    ['产品不是列表', { products: 'scf' }, '.products 应为由字符串组成的数组，但写成了字符串。'],
    ['列表中有数字', { additionalCodes: ['A.B', 3] }, '.additionalCodes[1] 应为字符串，但写成了数字。'],
    ['不存在的产品', { products: ['scf', 'cvmm'] }, '.products[1] 写了不存在的产品“cvmm”。是否应为“cvm”？'],
    ['没有相近名称的产品', { products: ['warehouse'] }, '.products[0] 写了不存在的产品“warehouse”。'],
    [
      '对象存储',
      { clients: { './lib/bucket': 'cos' } },
      ".clients['./lib/bucket'] 写了不存在的产品“cos”。对象存储（COS）有自己的 API 和错误码，不属于 API 3.0 的产品，请去掉它。",
    ],
    [
      '不存在的版本',
      { products: ['scf@2020-01-01'] },
      '.products[0] 写了“2020-01-01”，但 scf 没有这个版本，它的版本有 2018-04-16。',
    ],
    [
      '错误码的写法',
      { additionalCodes: ['My Gateway'] },
      '.additionalCodes[0] 写成了“My Gateway”，应为“Name.Code”或“Name.*”的形式。',
    ],
    [
      '表达式的写法',
      { codeExpressions: ['a b'] },
      '.codeExpressions[0] 写成了“a b”，应为“name”、“object.name”或“name()”的形式。',
    ],
    ['clients 不是对象', { clients: ['scf'] }, '.clients 应为以模块为键、以产品为值的对象，但写成了数组。'],
    ['clients 的值不是产品', { clients: { a: 1 } }, ".clients['a'] 应为产品，但写成了数字。"],
    ['错误码库不是列表', { registries: {} }, '.registries 应为由错误码库组成的数组，但写成了对象。'],
    [
      '错误码库有误',
      { registries: [{ name: 'Ours', products: [{ id: 'own', codes: { 'A..B': {} } }] }] },
      ".registries[0].products[0].codes['A..B'] 应为“Name”或“Name.SubCode”这样的错误码（字母、数字、“_”，点不能连写），但写成了“A..B”。（在错误码库“Ours”中。）",
    ],
    [
      '没有版本的产品写了版本',
      { registries: [{ products: [{ id: 'our-jobs', codes: {} }] }], products: ['our-jobs@2026-01-31'] },
      '.products[0] 写了“2026-01-31”，但 our-jobs 没有版本。',
    ],
    ['类型信息', { typeInformation: false }, '.typeInformation 应为“auto”或“off”，但写成了布尔值。'],
    ['日期', { asOf: '30.6.2026' }, '.asOf 应为“2026-06-30”这样的日期，但写成了“30.6.2026”。'],
  ])('refuses it in Chinese where that is the language: %s', (_, settings, message) => {
    const start = "eslint-plugin-tencentcloud-errors: settings['tencentcloud-errors']";
    expect(() => read({ ...settings, language: 'zh-CN' })).toThrow(new Error(start + message));
  });

  it('is asked also for files that hold no code', () => {
    const config = [plugin.configs.recommended, { settings: { 'tencentcloud-errors': { products: ['nothing'] } } }];
    expect(() => new Linter().verify('f();', config)).toThrow(/names the unknown product 'nothing'/);
  });
});
