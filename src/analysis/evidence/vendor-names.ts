import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../registry/explain/words.ts';
import { oncePerKey } from '../../memo/once.ts';
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
  return name && findVendor(sourceCode.getText(name));
}

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
