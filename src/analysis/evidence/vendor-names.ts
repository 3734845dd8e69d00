import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../registry/explain/words.ts';
import { oncePerKey, oncePerObject } from '../../memo/once.ts';
import { isFunction, type SourceCode } from '../syntax/syntax.ts';

/** Words in names that mention other vendors. */
const OTHER_VENDORS: ReadonlySet<string> = new Set([
  'ali',
  'alibaba',
  'alicloud',
  'aliyun',
  'amazon',
  'aws',
  'azure',
  'baidu',
  'bce',
  'ctyun',
  'dashscope',
  'ec2',
  'gce',
  'gcp',
  'google',
  'huawei',
  'jdcloud',
  'ksyun',
  'oci',
  'qiniu',
  's3',
  'ucloud',
  'volc',
  'volcengine',
]);

const TENCENT_CLOUD: ReadonlySet<string> = new Set(['cloudbase', 'qcloud', 'tcb', 'tencent', 'tencentcloud']);

/** Whose errors code is about: Tencent Cloud's, or those of any other vendor. */
export type Vendor = 'Tencent Cloud' | 'other';

/** The vendor that a name mentions; Tencent Cloud wins if it mentions both. Kept, since code repeats its names. */
export const findVendor = oncePerKey((name): Vendor | undefined => {
  // A digit belongs to the word before it: `Ec2Driver`. DashScope writes itself in two words.
  const words = wordsOf(name)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/ (?=\d)|(?<=\bdash) (?=scope\b)/g, '')
    .split(' ');
  if (words.some((word) => TENCENT_CLOUD.has(word))) return 'Tencent Cloud';
  return words.some((word) => OTHER_VENDORS.has(word)) ? 'other' : undefined;
});

/** Words beside the name of a vendor that leave it the name of the vendor. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'api cloud err error exception http is provider sdk tencent tencentcloud qcloud vendor'.split(' '),
);

/**
 * Whether a name is that of Tencent Cloud as a whole, so that what is not called so is another vendor's: `tencent`, `isTencentError`.
 * What is no `tencent-scf` may be another product of it.
 */
export const isNameOfTencent = oncePerKey((name): boolean => {
  const words = wordsOf(name).map(({ text }) => text);
  return findVendor(name) === 'Tencent Cloud' && words.every((word) => PLAIN_WORDS.has(word));
});

/** Whether a text mentions Tencent Cloud by any name. */
export function mentionsTencent(text: string): boolean {
  return /tencent|qcloud|cloudbase/i.test(text);
}

/** The vendor that a function, class, variable or property is named after: `class AliyunClient`, `{ tencent: f }`. */
export function findNamedVendor(place: TSESTree.Node, sourceCode: SourceCode): Vendor | undefined {
  const name = findName(place);
  const vendor = name && findVendor(sourceCode.getText(name));
  return vendor === undefined && place.type === 'ClassDeclaration' ? findSiblingVendor(place, sourceCode) : vendor;
}

/** A class of Tencent Cloud that has others beside it: `TencentProvider`, `TencentCloudSmsSender` → its role. */
const ROLE_OF_TENCENT = /^(?:Tencent(?:Cloud)?|QCloud)(\w*(?:Adapter|Channel|Driver|Gateway|Provider|Sender|Vendor))$/;

/** Words of classes that are above, or in the place of, those of all vendors. */
const SHARED_CLASS = /^(?:Abstract|Base|Common|Default|Fake|Generic|Mock)/;

/** `TwilioProvider` beside `TencentProvider` is another's, unless that extends it. */
function findSiblingVendor({ id }: TSESTree.ClassDeclaration, sourceCode: SourceCode): Vendor | undefined {
  const { roles, above } = tencentClassesIn(sourceCode);
  if (id === null || roles.length === 0 || above.has(id.name) || SHARED_CLASS.test(id.name)) return undefined;
  return roles.some((role) => id.name !== role && id.name.endsWith(role)) ? 'other' : undefined;
}

/** The roles of the classes of Tencent Cloud at the top of a file, and the names of those they extend. */
const tencentClassesIn = oncePerObject(({ ast }: SourceCode) => {
  const classes = ast.body
    .map((statement) => ('declaration' in statement ? statement.declaration : statement))
    .filter((statement) => statement?.type === 'ClassDeclaration')
    .map(({ id, superClass }) => ({ role: ROLE_OF_TENCENT.exec(id?.name ?? '')?.[1], superClass }))
    .filter(({ role }) => role !== undefined);
  const above = classes.flatMap(({ superClass }) => (superClass?.type === 'Identifier' ? superClass.name : []));
  return { roles: [...new Set(classes.flatMap(({ role }) => role ?? []))], above: new Set(above) };
});

/** The key of a table that is a string may be a code: `'InvalidAliUid.NotFound'`. */
const PLAIN_KEY = /^[a-z][\w-]*$/;

/** The name of a node: that of a function or class, or the variable or property that it is the value of. */
function findName(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isFunction(node) || node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return node.id ?? undefined;
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? node.id : undefined;
    case 'AssignmentExpression':
      return node.left;
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
    case 'TSPropertySignature':
      return node.key.type !== 'Literal' || PLAIN_KEY.test(String(node.key.value)) ? node.key : undefined;
    case 'TSEnumDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSModuleDeclaration':
    case 'TSTypeAliasDeclaration':
      return node.id;
    default:
      return undefined;
  }
}
