import { inBoth, sentence } from '../../language/sentence.ts';
import type { Bilingual } from '../../language/language.ts';

/** What is wrong in a registry of one's own, as the rest of a sentence that begins with the place. A `hint` follows a full stop. */
export const PROBLEMS = {
  // The form of one value.
  other: inBoth(sentence`must be ${'expected'}, but is ${'value'}.`, sentence`应为${'expected'}，但写成了${'value'}。`),
  missing: inBoth(sentence`is missing: ${'owner'} must have it.`, sentence`缺失：${'owner'}必须有这一项。`),
  unknownKey: inBoth(
    sentence`is no property of ${'owner'}.${'hint'} Properties are ${'names'}.`,
    sentence`不是${'owner'}的属性。${'hint'}可用的属性有${'names'}。`,
  ),
  reservedName: inBoth(
    sentence`has a name that JavaScript reserves: it can name nothing here.`,
    sentence`用了 JavaScript 保留的名称，这里不能使用。`,
  ),
  prototypeInLiteral: inBoth(
    sentence`has a prototype: '__proto__' in an object literal sets it, and can name nothing here.`,
    sentence`有原型：对象字面量中的“__proto__”会设置原型，这里不能使用。`,
  ),
  prototype: inBoth(
    sentence`must be a plain object, but is ${'value'} with a prototype.`,
    sentence`应为普通对象，但这个${'value'}有自定义的原型。`,
  ),
  instance: inBoth(
    sentence`must be a plain object, but is ${'value'} of the class ${'name'} with a prototype.`,
    sentence`应为普通对象，但这个${'value'}是类${'name'}的实例。`,
  ),

  // What several values together show.
  repeated: inBoth(
    sentence`is ${'product'} a second time. Put its codes and actions into one entry.`,
    sentence`重复写了${'product'}。请把它的错误码和接口合并到一项中。`,
  ),
  mixed: inBoth(
    sentence`is ${'product'}, of which one entry has a version and one has none. Give each a version.`,
    sentence`是${'product'}，它的各项有的写了版本，有的没有。请都写上版本。`,
  ),
  wholeWithoutVersion: inBoth(
    sentence`is set, but 'version' is not: lists of ${'product'} that are whole are those of one version.`,
    sentence`已设置，但没有设置“version”：${'product'}的完整列表只能属于一个版本。`,
  ),
  retiredBefore: inBoth(
    sentence`is ${'retired'}, a day before 'since', ${'since'}.`,
    sentence`是${'retired'}，早于“since”的${'since'}。`,
  ),
  replacedWhileCurrent: inBoth(
    sentence`is set, but 'retired' is not: only a withdrawn code is replaced.`,
    sentence`已设置，但没有设置“retired”：只有已下线的错误码才会被替代。`,
  ),
  replacedByItself: inBoth(
    sentence`is ${'code'}, which is the withdrawn code itself. A replacement must be current.`,
    sentence`是${'code'}，也就是已下线的错误码本身。替代它的错误码必须是现行的。`,
  ),
  replacedByRetired: inBoth(
    sentence`is ${'code'}, which is withdrawn as well. A replacement must be current.`,
    sentence`是${'code'}，它也已下线。用来替代的错误码必须是现行的。`,
  ),
  noCode: inBoth(
    sentence`is ${'code'}, which is no code of ${'product'}.${'hint'} Add it to 'codes' if it is one.`,
    sentence`是${'code'}，但${'product'}没有这个错误码。${'hint'}如果确实有，请加入“codes”。`,
  ),
} as const;

/** What a value of a registry must be. */
export const FORMS = {
  day: { en: "a day like '2026-01-31'", zh: '“2026-01-31”这样的日期' },
  code: {
    en: "a code like 'Name' or 'Name.SubCode' (letters, digits, '_'; single dots)",
    zh: '“Name”或“Name.SubCode”这样的错误码（字母、数字、“_”，点不能连写）',
  },
  codes: { en: 'an array of codes', zh: '由错误码组成的数组' },
  text: { en: 'a text with something in it', zh: '非空的文字' },
  intl: { en: "'intl'", zh: '“intl”' },
  product: {
    en: "the id of a product like 'scf' (lower-case letters, digits, '-')",
    zh: '“scf”这样的产品 ID（小写字母、数字、“-”）',
  },
  package: {
    en: "the name of a package like 'my-sdk' or '@my-team/sdk'",
    zh: '“my-sdk”或“@my-team/sdk”这样的包名',
  },
  codeTable: {
    en: 'an object from codes to what is known of them',
    zh: '以错误码为键、以其信息为值的对象',
  },
  action: { en: "the name of an action like 'CreateFunction'", zh: '“CreateFunction”这样的接口名' },
  actionTable: { en: 'an object from actions to their codes', zh: '以接口名为键、以错误码数组为值的对象' },
  schema: { en: 'the address of a schema', zh: 'schema 的地址' },
  products: { en: 'an array of products', zh: '由产品组成的数组' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** The objects of the format. */
export const OWNERS = {
  code: { en: 'a code', zh: '错误码' },
  product: { en: 'a product', zh: '产品' },
  registry: { en: 'a registry', zh: '错误码库' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** An object of the format, where something else stands. */
export const AN_OBJECT = inBoth(sentence`${'owner'} (an object)`, sentence`${'owner'}（对象）`);

/** Behind a problem: the registry that has it. */
export const IN_REGISTRY = inBoth(sentence` (In the registry ${'name'}.)`, sentence`（在错误码库${'name'}中。）`);

/** What is wrong with a file. */
export const FILE_PROBLEMS = {
  cannotRead: inBoth(
    sentence`eslint-plugin-tencentcloud-errors: cannot read the registry ${'file'}: ${'problem'}`,
    sentence`eslint-plugin-tencentcloud-errors: 无法读取错误码库${'file'}：${'problem'}`,
  ),
  noFile: inBoth(sentence`there is no such file`, sentence`文件不存在`),
  /** What the system says by itself is in English. */
  system: inBoth(sentence`${'said'}`, sentence`系统报错：${'said'}`),
  noJson: inBoth(sentence`it is no JSON: ${'problem'}`, sentence`不是 JSON：${'problem'}`),
  more: inBoth(sentence` (and ${'count'} more)`, sentence`（另有${'count'}处）`),
  noPath: inBoth(
    sentence`readRegistry takes a path or an address, but was given ${'value'}.`,
    sentence`readRegistry 需要路径或地址，但得到的是${'value'}。`,
  ),
  noFileAddress: inBoth(
    sentence`readRegistry reads files, and cannot read ${'address'}: download it first.`,
    sentence`readRegistry 只能读取文件，不能读取${'address'}：请先下载。`,
  ),
} as const;

/** What is wrong with a text that is no JSON, and where. */
export const JSON_PROBLEMS = {
  at: inBoth(
    sentence`line ${'line'}, column ${'column'}: ${'problem'}`,
    sentence`第${'line'}行第${'column'}列：${'problem'}`,
  ),
  end: inBoth(sentence`${'message'}`, sentence`内容不完整`),
  unexpected: inBoth(sentence`${'message'}`, sentence`不符合 JSON 语法`),
} as const;
