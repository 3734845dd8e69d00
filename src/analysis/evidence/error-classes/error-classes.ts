import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../../registry/explain/words.ts';
import { carriesCodes } from './carrier-classes.ts';
import { findConstInitializer, findOnlyDefinition } from '../../constants/definitions.ts';
import { findImportedName } from '../../syntax/bindings.ts';
import { isPlainErrorName } from '../../syntax/builtins.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax, type ClassNode, type SourceCode } from '../../syntax/syntax.ts';

/** The kind of a class of errors: one of the SDK, or another. */
export type ErrorClass = 'sdk' | 'other';

/** The class of errors that the Node.js SDK throws; the older name is an alias. */
const SDK_ERROR = /^TencentCloudSDK(?:Http)?Exception$/;

const WITHIN_TEXT = /TencentCloudSDK(?:Http)?Exception/;

/** Words in the names of classes that are made for errors of Tencent Cloud: `TencentError`, `CapiError`, `CloudBaseError`. */
const TENCENT_WORDS: ReadonlySet<string> = new Set(
  'capi cloudbase qcloud sdk tc tcb tencent tencentcloud tencentyun'.split(' '),
);

/** Packages that are about Tencent Cloud: their classes may be of its errors. */
const TENCENT_PACKAGE = /tencent|qcloud|cloudbase/i;

/** Classes are followed through this many others that they extend or are an alias of. */
const MAX_DEPTH = 8;

/** Whether a name ends as those of classes of errors do. */
export function isErrorClassName(name: string): boolean {
  return /(?:Error|Exception)$/.test(name);
}

/** Whether a name is that of the SDK's class of errors. */
export function isSdkErrorName(name: string): boolean {
  return SDK_ERROR.test(name);
}

/** Whether a text has the name of the SDK's class of errors. Without it nothing has the kind `sdk`. */
export function namesSdkError(text: string): boolean {
  return WITHIN_TEXT.test(text);
}

/** Whether a name mentions Tencent Cloud: `TencentApiError`, `isCloudBaseError`. */
export function isTencentName(name: string): boolean {
  const words = wordsOf(name).map(({ text }) => text);
  return words.some((word, index) => TENCENT_WORDS.has(word) || TENCENT_WORDS.has(`${word}${words[index + 1] ?? ''}`));
}

/** The kind of a class by its name; `undefined` where the name does not show it. */
export function classifyName(name: string): ErrorClass | undefined {
  if (isSdkErrorName(name)) return 'sdk';
  // The SDK's error is an `Error`, so that the classes of JavaScript do not show whose an error is.
  return isPlainErrorName(name) || isTencentName(name) || !/^[A-Z]/.test(name) ? undefined : 'other';
}

/**
 * The kind of the class that an expression names: `TencentCloudSDKHttpException`, also under an alias → `sdk`; `BizError` →
 * `other`. `undefined` for classes of JavaScript, for those that are made for errors of Tencent Cloud by their name, package
 * or parent, for classes of the file that carry the code of another error, and for unknown ones.
 */
export function findErrorClass(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): ErrorClass | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'ClassExpression') return classifyClass(plain, sourceCode, depth);
  if (depth > MAX_DEPTH) return undefined;
  if (plain.type === 'MemberExpression') return classifyMember(plain, sourceCode);
  if (plain.type !== 'Identifier') return undefined;
  const definition = findOnlyDefinition(plain, sourceCode);
  if (definition === undefined) return carriesCodes(plain, sourceCode) ? undefined : classifyName(plain.name);
  const { node: owner } = definition;
  switch (owner.type) {
    case 'ClassDeclaration':
      return classifyClass(owner, sourceCode, depth);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
      return classifyImport(plain, owner, sourceCode);
    case 'VariableDeclarator': {
      const value = findConstInitializer(plain, sourceCode);
      return value !== undefined && skipTypeSyntax(value).type !== 'CallExpression'
        ? findErrorClass(value, sourceCode, depth + 1)
        : classifyVariable(plain, owner, sourceCode);
    }
    default:
      return undefined;
  }
}

/** `sdk.TencentCloudSDKHttpException`, `errors.BizError`, where the object is no package of Tencent Cloud. */
function classifyMember(node: TSESTree.MemberExpression, sourceCode: SourceCode): ErrorClass | undefined {
  const name = getPropertyName(node) ?? '';
  if (isSdkErrorName(name)) return 'sdk';
  return isOfTencent(node.object, sourceCode) ? undefined : classifyName(name);
}

/** A class that extends the SDK's is one of the SDK. Other classes for Tencent Cloud have no kind. */
function classifyClass(node: ClassNode, sourceCode: SourceCode, depth: number): ErrorClass | undefined {
  const { id, superClass } = node;
  if (id !== null && (isSdkErrorName(id.name) || isTencentName(id.name))) return classifyName(id.name);
  const isRoot = superClass === null || (superClass.type === 'Identifier' && isPlainErrorName(superClass.name));
  const above = isRoot ? 'other' : findErrorClass(superClass, sourceCode, depth + 1);
  return above === 'other' && carriesCodes(node, sourceCode) ? undefined : above;
}

/** `const { BizError } = require('./errors')`, `let BizError = require('./biz-error')`. */
function classifyVariable(
  name: TSESTree.Identifier,
  { id, init }: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
): ErrorClass | undefined {
  if (init === null) return undefined;
  const property = id.type === 'ObjectPattern' ? findPatternKey(name, id) : undefined;
  const exported = property ?? name.name;
  if (isSdkErrorName(exported)) return 'sdk';
  return isOfTencent(init, sourceCode) || isSdkErrorName(name.name) ? classifyName(name.name) : classifyName(exported);
}

/** `{ TencentCloudSDKHttpException: E }`, `E` → the name of the property. */
function findPatternKey({ name }: TSESTree.Identifier, { properties }: TSESTree.ObjectPattern): string | undefined {
  const property = properties.find(
    (each) => each.type === 'Property' && each.value.type === 'Identifier' && each.value.name === name,
  );
  return property?.type === 'Property' ? (getPropertyName(property) ?? undefined) : undefined;
}

function classifyImport(
  name: TSESTree.Identifier,
  specifier: TSESTree.ImportSpecifier | TSESTree.ImportDefaultSpecifier,
  sourceCode: SourceCode,
): ErrorClass | undefined {
  const imported = findImportedName(specifier) ?? name.name;
  if (isSdkErrorName(imported)) return 'sdk';
  if (isOfTencent(name, sourceCode) || carriesCodes(name, sourceCode)) return undefined;
  return classifyName(imported);
}

/** Whether a name, or what it is a member of, comes from a package of Tencent Cloud. */
function isOfTencent(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') return isOfTencent(plain.object, sourceCode);
  const isLoading = plain.type === 'CallExpression' || plain.type === 'AwaitExpression';
  if (isLoading) return TENCENT_PACKAGE.test(sourceCode.getText(plain));
  if (plain.type !== 'Identifier') return false;
  const definition = findOnlyDefinition(plain, sourceCode);
  if (definition?.parent?.type === 'ImportDeclaration') return TENCENT_PACKAGE.test(definition.parent.source.value);
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
  return init != null && init !== plain && isOfTencent(init, sourceCode);
}
