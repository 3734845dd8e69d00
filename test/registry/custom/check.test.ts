import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { InferOutput } from 'valibot';
import type { Language } from '../../../src/language/language.ts';
import { checkRegistry } from '../../../src/registry/custom/index.ts';
import type { UserRegistry } from '../../../src/registry/custom/index.ts';
import type { registrySchema } from '../../../src/registry/custom/schema.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

const RIGHT = {
  $schema: './registry.schema.json',
  name: 'Our gateway',
  snapshotDate: '2026-08-01',
  commonCodes: ['GatewayBusy', 'GatewayBusy.Later'],
  products: [
    {
      id: 'our-gateway',
      nameZh: '我们的网关',
      version: '2026-01-31',
      nodePackage: '@our/gateway',
      codes: {
        'Quota.Daily': { since: '2026-01-31', en: 'Used up for today.', zh: '今日已用完。' },
        'Quota.Day': { retired: '2026-06-01', replacedBy: 'Quota.Daily', site: 'intl' },
      },
      actions: { SendJob: ['Quota.Daily'], Ping: [] },
    },
    { id: 'scf', codes: {}, actions: { Invoke: ['ResourceNotFound.FunctionName'] } },
  ],
} satisfies UserRegistry;

function product(fields: object): object {
  return { products: [{ id: 'own', codes: {}, ...fields }] };
}

function problemsOf(value: unknown, language: Language = 'en'): readonly string[] {
  const { problems = [] } = checkRegistry(value, builtinRegistry);
  return problems.map(({ path, problem }) => `${path} ${problem[language]}`.trim());
}

/** Wrong values whose fault a JSON Schema can say, with what is said of them. */
const WRONG: readonly (readonly [string, unknown, string])[] = [
  ['no value', null, 'must be a registry (an object), but is null.'],
  ['a list', [], 'must be a registry (an object), but is an array.'],
  ['no products', {}, '.products is missing: a registry must have it.'],
  ['products by id', { products: { scf: {} } }, '.products must be an array of products, but is an object.'],
  [
    'an unknown key',
    { products: [], comonCodes: [] },
    ".comonCodes is no property of a registry. Did you mean 'commonCodes'? Properties are $schema, name, snapshotDate, commonCodes, products.",
  ],
  ['a product without codes', { products: [{ id: 'own' }] }, '.products[0].codes is missing: a product must have it.'],
  [
    'an id in upper case',
    product({ id: 'SCF' }),
    ".products[0].id must be the id of a product like 'scf' (lower-case letters, digits, '-'), but is 'SCF'.",
  ],
  [
    'a list of codes',
    product({ codes: ['A.B'] }),
    '.products[0].codes must be an object from codes to what is known of them, but is an array.',
  ],
  [
    'a code with an empty part',
    product({ codes: { 'Foo..Bar': {} } }),
    ".products[0].codes['Foo..Bar'] must be a code like 'Name' or 'Name.SubCode' (letters, digits, '_'; single dots), but is 'Foo..Bar'.",
  ],
  [
    'a code with a line break',
    product({ codes: { 'Foo.Bar\n': {} } }),
    ".products[0].codes['Foo.Bar\\n'] must be a code like 'Name' or 'Name.SubCode' (letters, digits, '_'; single dots), but is 'Foo.Bar\\n'.",
  ],
  [
    'a text in the place of what is known of a code',
    product({ codes: { A: 'what it means' } }),
    ".products[0].codes['A'] must be a code (an object), but is 'what it means'.",
  ],
  [
    'a list in the place of what is known of a code',
    product({ codes: { A: [] } }),
    ".products[0].codes['A'] must be a code (an object), but is an array.",
  ],
  [
    'a date in words',
    product({ codes: { A: { since: '1 May 2026' } } }),
    ".products[0].codes['A'].since must be a day like '2026-01-31', but is '1 May 2026'.",
  ],
  [
    'another site',
    product({ codes: { A: { site: 'cn' } } }),
    ".products[0].codes['A'].site must be 'intl', but is 'cn'.",
  ],
  [
    'a version in the form of the SDK',
    { products: [{ id: 'scf', version: 'v20180416', codes: {} }] },
    ".products[0].version must be a day like '2026-01-31', but is 'v20180416'.",
  ],
  [
    'one code in the place of a list',
    product({ actions: { SendJob: 'A.B' } }),
    ".products[0].actions['SendJob'] must be an array of codes, but is 'A.B'.",
  ],
];

/** Wrong values whose fault a JSON Schema cannot say. */
const WRONG_AT_SECOND_SIGHT: readonly (readonly [string, unknown, string])[] = [
  [
    'a day that the calendar has not',
    product({ codes: { A: { since: '2026-02-30' } } }),
    ".products[0].codes['A'].since must be a day like '2026-01-31', but is '2026-02-30'.",
  ],
  [
    'a code by the name of the prototype, in JSON',
    JSON.parse('{"products": [{"id": "own", "codes": {"__proto__": {}}}]}'),
    ".products[0].codes['__proto__'] has a name that JavaScript reserves: it can name nothing here.",
  ],
  [
    'a code by the name of the prototype, in a literal',
    product({ codes: { __proto__: { A: {} } } }),
    ".products[0].codes has a prototype: '__proto__' in an object literal sets it, and can name nothing here.",
  ],
  [
    'an action by the name of a property of all objects',
    product({ actions: { constructor: [] } }),
    ".products[0].actions['constructor'] has a name that JavaScript reserves: it can name nothing here.",
  ],
  [
    'a Map',
    product({ codes: new Map() }),
    '.products[0].codes must be a plain object, but is an object of the class Map with a prototype.',
  ],
  [
    'the same product twice',
    { products: [RIGHT.products[1], { id: 'scf', codes: {} }] },
    ".products[1] is 'scf' a second time. Put its codes and actions into one entry.",
  ],
  [
    'the same version twice',
    { products: [1, 2].map(() => ({ id: 'own', version: '2026-01-01', codes: {} })) },
    ".products[1] is 'own' 2026-01-01 a second time. Put its codes and actions into one entry.",
  ],
  [
    'an own product with and without a version',
    {
      products: [
        { id: 'own', codes: {} },
        { id: 'own', version: '2026-01-01', codes: {} },
      ],
    },
    ".products[1] is 'own', of which one entry has a version and one has none. Give each a version.",
  ],
  [
    'an action with an unknown code',
    product({ codes: { 'Quota.Daily': {} }, actions: { SendJob: ['Quota.Dayly'] } }),
    ".products[0].actions['SendJob'][0] is 'Quota.Dayly', which is no code of 'own'. Did you mean 'Quota.Daily'? Add it to 'codes' if it is one.",
  ],
  [
    'an action with a misspelled built-in code',
    { products: [{ id: 'scf', codes: {}, actions: { Invoke: ['ResourceNotFound.FunctionNam'] } }] },
    ".products[0].actions['Invoke'][0] is 'ResourceNotFound.FunctionNam', which is no code of 'scf'. Did you mean 'ResourceNotFound.FunctionName'? Add it to 'codes' if it is one.",
  ],
  [
    'an unknown replacement',
    product({ codes: { A: { retired: '2026-01-01', replacedBy: 'Xyzzy.Foo' } } }),
    ".products[0].codes['A'].replacedBy is 'Xyzzy.Foo', which is no code of 'own'. Add it to 'codes' if it is one.",
  ],
  [
    'a replacement that is withdrawn as well',
    product({ codes: { A: { retired: '2026-01-01', replacedBy: 'B' }, B: { retired: '2026-02-01' } } }),
    ".products[0].codes['A'].replacedBy is 'B', which is withdrawn as well. A replacement must be current.",
  ],
  [
    'a code that replaces itself',
    product({ codes: { A: { retired: '2026-01-01', replacedBy: 'A' } } }),
    ".products[0].codes['A'].replacedBy is 'A', which is the withdrawn code itself. A replacement must be current.",
  ],
  [
    'a replacement that the built-in registry says is withdrawn',
    {
      products: [
        { id: 'scf', codes: { 'A.B': { retired: '2026-01-01', replacedBy: 'InvalidParameterValue.Orderby' } } },
      ],
    },
    ".products[0].codes['A.B'].replacedBy is 'InvalidParameterValue.Orderby', which is withdrawn as well. A replacement must be current.",
  ],
  [
    'a built-in code that the registry withdraws, as a replacement',
    {
      products: [
        {
          id: 'scf',
          codes: {
            'A.B': { retired: '2026-01-01', replacedBy: 'ResourceNotFound.Function' },
            'ResourceNotFound.Function': { retired: '2026-01-01' },
          },
        },
      ],
    },
    ".products[0].codes['A.B'].replacedBy is 'ResourceNotFound.Function', which is withdrawn as well. A replacement must be current.",
  ],
  [
    'a replacement of a current code',
    product({ codes: { A: { replacedBy: 'B' }, B: {} } }),
    ".products[0].codes['A'].replacedBy is set, but 'retired' is not: only a withdrawn code is replaced.",
  ],
  [
    'an end before the beginning',
    product({ codes: { A: { since: '2026-02-01', retired: '2026-01-01' } } }),
    ".products[0].codes['A'].retired is 2026-01-01, a day before 'since', 2026-02-01.",
  ],
];

describe('checkRegistry', () => {
  it('returns what is right as it is', () => {
    expect(checkRegistry(RIGHT, builtinRegistry)).toEqual({ registry: RIGHT });
  });

  it.each([
    ['a current built-in code', { 'A.B': { retired: '2026-01-01', replacedBy: 'ResourceNotFound.Function' } }],
    [
      'a withdrawn built-in code that the registry lists as current',
      {
        'A.B': { retired: '2026-01-01', replacedBy: 'InvalidParameterValue.Orderby' },
        'InvalidParameterValue.Orderby': {},
      },
    ],
  ])('takes as replacement %s', (_, codes) => {
    expect(problemsOf({ products: [{ id: 'scf', codes }] })).toEqual([]);
  });

  it('refuses codes that replace each other', () => {
    const codes = { A: { retired: '2026-01-01', replacedBy: 'B' }, B: { retired: '2026-01-01', replacedBy: 'A' } };
    expect(problemsOf(product({ codes }))).toEqual([
      ".products[0].codes['A'].replacedBy is 'B', which is withdrawn as well. A replacement must be current.",
      ".products[0].codes['B'].replacedBy is 'A', which is withdrawn as well. A replacement must be current.",
    ]);
  });

  it('takes a version that a built-in product has not', () => {
    expect(problemsOf({ products: [{ id: 'scf', version: '2027-01-01', codes: { 'A.B': {} } }] })).toEqual([]);
  });

  it.each([
    [
      'a code of another entry of the same version, or of one without a version',
      [
        { id: 'scf', version: '2027-01-01', codes: {}, actions: { Send: ['Quota.Daily', 'Quota.Hourly'] } },
        { id: 'scf', codes: { 'Quota.Daily': {} } },
        { id: 'scf', version: '2027-02-02', codes: { 'Quota.Hourly': {} } },
      ],
      [
        ".products[0].actions['Send'][1] is 'Quota.Hourly', which is no code of 'scf'. Did you mean 'Quota.Daily'? Add it to 'codes' if it is one.",
      ],
    ],
    [
      'a code of any version where an entry has none',
      [
        { id: 'scf', codes: {}, actions: { Send: ['Quota.Hourly'] } },
        { id: 'scf', version: '2027-02-02', codes: { 'Quota.Hourly': {} } },
      ],
      [],
    ],
    [
      'no code of another product',
      [
        { id: 'own', codes: {}, actions: { Send: ['Quota.Hourly'] } },
        { id: 'other', codes: { 'Quota.Hourly': {} } },
      ],
      [".products[0].actions['Send'][0] is 'Quota.Hourly', which is no code of 'own'. Add it to 'codes' if it is one."],
    ],
    [
      'a known code of the version that is named, and of no other',
      [
        { id: 'vpc', version: '2017-03-12', codes: {}, actions: { Send: ['LimitExceeded.CidrBlock'] } },
        { id: 'vpc', version: '2027-03-12', codes: {}, actions: { Send: ['LimitExceeded.CidrBlock'] } },
      ],
      [
        ".products[1].actions['Send'][0] is 'LimitExceeded.CidrBlock', which is no code of 'vpc'. Add it to 'codes' if it is one.",
      ],
    ],
  ])('lets an action refer to %s', (_, products, problems) => {
    expect(problemsOf({ products })).toEqual(problems);
  });

  it('takes versions of one product, and of a known one entries without a version beside them', () => {
    const versions = ['2026-01-01', '2026-02-02'].map((version) => ({ id: 'own', version, codes: {} }));
    const known = [
      { id: 'scf', codes: {} },
      { id: 'scf', version: '2026-02-02', codes: {} },
    ];
    expect(problemsOf({ products: [...versions, ...known] })).toEqual([]);
  });

  it('takes a code that was withdrawn on its first day', () => {
    expect(problemsOf(product({ codes: { A: { since: '2026-02-01', retired: '2026-02-01' } } }))).toEqual([]);
  });

  it('names all that is wrong with codes', () => {
    const codes = {
      A: { since: '2026-02-01', retired: '2026-01-01', replacedBy: 'Quota.Gone' },
      C: { replacedBy: 'State.Lost' },
    };
    expect(problemsOf(product({ codes }))).toEqual([
      ".products[0].codes['A'].retired is 2026-01-01, a day before 'since', 2026-02-01.",
      ".products[0].codes['A'].replacedBy is 'Quota.Gone', which is no code of 'own'. Add it to 'codes' if it is one.",
      ".products[0].codes['C'].replacedBy is set, but 'retired' is not: only a withdrawn code is replaced.",
      ".products[0].codes['C'].replacedBy is 'State.Lost', which is no code of 'own'. Add it to 'codes' if it is one.",
    ]);
  });

  it.each([...WRONG, ...WRONG_AT_SECOND_SIGHT])('refuses %s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it('says the same in Chinese', () => {
    const said = [...WRONG, ...WRONG_AT_SECOND_SIGHT].flatMap(([, value]) => problemsOf(value, 'zh'));
    expect(`\n${[...new Set(said)].join('\n')}\n`).toMatchInlineSnapshot(`
      "
      应为错误码库（对象），但写成了 null。
      应为错误码库（对象），但写成了数组。
      .products 缺失：错误码库必须有这一项。
      .products 应为由产品组成的数组，但写成了对象。
      .comonCodes 不是错误码库的属性。是否应为“commonCodes”？可用的属性有 $schema、name、snapshotDate、commonCodes、products。
      .products[0].codes 缺失：产品必须有这一项。
      .products[0].id 应为“scf”这样的产品 ID（小写字母、数字、“-”），但写成了“SCF”。
      .products[0].codes 应为以错误码为键、以其信息为值的对象，但写成了数组。
      .products[0].codes['Foo..Bar'] 应为“Name”或“Name.SubCode”这样的错误码（字母、数字、“_”，点不能连写），但写成了“Foo..Bar”。
      .products[0].codes['Foo.Bar\\n'] 应为“Name”或“Name.SubCode”这样的错误码（字母、数字、“_”，点不能连写），但写成了“Foo.Bar\\n”。
      .products[0].codes['A'] 应为错误码（对象），但写成了“what it means”。
      .products[0].codes['A'] 应为错误码（对象），但写成了数组。
      .products[0].codes['A'].since 应为“2026-01-31”这样的日期，但写成了“1 May 2026”。
      .products[0].codes['A'].site 应为“intl”，但写成了“cn”。
      .products[0].version 应为“2026-01-31”这样的日期，但写成了“v20180416”。
      .products[0].actions['SendJob'] 应为由错误码组成的数组，但写成了“A.B”。
      .products[0].codes['A'].since 应为“2026-01-31”这样的日期，但写成了“2026-02-30”。
      .products[0].codes['__proto__'] 用了 JavaScript 保留的名称，这里不能使用。
      .products[0].codes 有原型：对象字面量中的“__proto__”会设置原型，这里不能使用。
      .products[0].actions['constructor'] 用了 JavaScript 保留的名称，这里不能使用。
      .products[0].codes 应为普通对象，但这个对象是类 Map 的实例。
      .products[1] 重复写了“scf”。请把它的错误码和接口合并到一项中。
      .products[1] 重复写了“own” 2026-01-01。请把它的错误码和接口合并到一项中。
      .products[1] 是“own”，它的各项有的写了版本，有的没有。请都写上版本。
      .products[0].actions['SendJob'][0] 是“Quota.Dayly”，但“own”没有这个错误码。是否应为“Quota.Daily”？如果确实有，请加入“codes”。
      .products[0].actions['Invoke'][0] 是“ResourceNotFound.FunctionNam”，但“scf”没有这个错误码。是否应为“ResourceNotFound.FunctionName”？如果确实有，请加入“codes”。
      .products[0].codes['A'].replacedBy 是“Xyzzy.Foo”，但“own”没有这个错误码。如果确实有，请加入“codes”。
      .products[0].codes['A'].replacedBy 是“B”，它也已下线。用来替代的错误码必须是现行的。
      .products[0].codes['A'].replacedBy 是“A”，也就是已下线的错误码本身。替代它的错误码必须是现行的。
      .products[0].codes['A.B'].replacedBy 是“InvalidParameterValue.Orderby”，它也已下线。用来替代的错误码必须是现行的。
      .products[0].codes['A.B'].replacedBy 是“ResourceNotFound.Function”，它也已下线。用来替代的错误码必须是现行的。
      .products[0].codes['A'].replacedBy 已设置，但没有设置“retired”：只有已下线的错误码才会被替代。
      .products[0].codes['A'].retired 是 2026-01-01，早于“since”的 2026-02-01。
      "
    `);
  });

  it('says each of several problems in Chinese', () => {
    const value = product({ site: 'x', codes: { [`A${'-'.repeat(100)}`]: {}, B: { sinse: 1 } } });
    expect(problemsOf(value, 'zh')).toEqual([
      expect.stringMatching(/^\.products\[0\]\.codes\['A-{59}…'\] 应为.*但写成了“A-{59}…”。$/),
      expect.stringMatching(/^\.products\[0\]\.codes\['B'\]\.sinse 不是错误码的属性。是否应为“since”？/),
      expect.stringMatching(/^\.products\[0\]\.site 不是产品的属性。/),
    ]);
  });

  it('names everything that is wrong, and cuts long texts', () => {
    const value = product({ site: 'x', codes: { [`A${'-'.repeat(100)}`]: {}, B: { sinse: 1 } } });
    expect(problemsOf(value)).toEqual([
      expect.stringMatching(/^\.products\[0\]\.codes\['A-{59}…'\] must be a code like .* but is 'A-{59}…'\.$/),
      expect.stringMatching(/^\.products\[0\]\.codes\['B'\]\.sinse is no property of a code\. Did you mean 'since'\?/),
      expect.stringMatching(/^\.products\[0\]\.site is no property of a product\./),
    ]);
  });

  it('ends on a cycle', () => {
    const codes: Record<string, unknown> = {};
    codes['A'] = codes;
    expect(problemsOf(product({ codes }))).toEqual([
      ".products[0].codes['A'].A is no property of a code. Properties are since, retired, replacedBy, site, en, zh.",
    ]);
  });

  it('has an answer for whatever it is given, at any place', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
        (value) => {
          const nested = [
            value,
            { products: value },
            { products: [value] },
            product({ codes: value }),
            product({ codes: { A: value } }),
          ];
          for (const problem of nested.flatMap((each) => problemsOf(each))) expect(problem).toMatch(/\.$/);
          for (const problem of nested.flatMap((each) => problemsOf(each, 'zh'))) expect(problem).toMatch(/。$/);
        },
      ),
    );
    expect(problemsOf(Object.create({ constructor: undefined }))).toEqual([
      'must be a plain object, but is an object with a prototype.',
    ]);
  });

  it('takes no long time for a very long name', () => {
    expect(problemsOf({ products: [], ['x'.repeat(1_000_000)]: 1 })).toEqual([
      expect.stringMatching(/^\['x{60}…'\] is no property of a registry\. Properties are /),
    ]);
  });

  it('leaves all objects as they were', () => {
    checkRegistry(JSON.parse('{"__proto__": {"polluted": 1}, "products": []}'), builtinRegistry);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the published JSON Schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/registry.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const isValid = new Ajv({ validateFormats: false }).compile(schema);

  it('takes what is right', () => {
    expect(isValid(RIGHT)).toBe(true);
  });

  it.each(WRONG)('refuses %s', (_, value) => {
    expect(isValid(value)).toBe(false);
  });
});

/** The same type, all of it readonly. */
type Readonlys<T> = { readonly [Key in keyof T]: Readonlys<T[Key]> };

it('checks exactly what the type says', () => {
  expectTypeOf<InferOutput<ReturnType<typeof registrySchema>>>().toExtend<UserRegistry>();
  expectTypeOf<UserRegistry>().toExtend<Readonlys<InferOutput<ReturnType<typeof registrySchema>>>>();
});
