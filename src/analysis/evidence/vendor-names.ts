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

/** The vendor that a name mentions; Tencent Cloud wins if it mentions both. Kept, since code repeats its names. */
const findVendor = oncePerKey((name): 'Tencent Cloud' | 'other' | undefined => {
  // A digit belongs to the word before it: `Ec2Driver`. DashScope writes itself in two words.
  const words = wordsOf(name)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/ (?=\d)|(?<=\bdash) (?=scope\b)/g, '')
    .split(' ');
  if (words.some((word) => TENCENT_CLOUD.has(word))) return 'Tencent Cloud';
  return words.some((word) => OTHER_VENDORS.has(word)) ? 'other' : undefined;
});

/**
 * Whether a node is named after another vendor: by its own name (`volcError.code`), else by that of the nearest function,
 * class, variable or property that is named after a vendor (`class AliyunClient`, `function handleAwsError`).
 */
export function isNamedAfterOtherVendor(node: TSESTree.Node, ownName: string, sourceCode: SourceCode): boolean {
  const own = findVendor(ownName);
  if (own !== undefined) return own === 'other';
  for (let place: TSESTree.Node | undefined = node; place; place = place.parent) {
    const name = findName(place);
    const vendor = name && findVendor(sourceCode.getText(name));
    if (vendor !== undefined) return vendor === 'other';
  }
  return false;
}

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
      return node.key.type === 'Literal' ? undefined : node.key;
    case 'TSEnumDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSModuleDeclaration':
    case 'TSTypeAliasDeclaration':
      return node.id;
    default:
      return undefined;
  }
}
