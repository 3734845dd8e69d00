import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../../registry/explain/words.ts';
import { carriesCodes } from './carrier-classes.ts';
import { findConstInitializer, findOnlyDefinition } from '../../constants/definitions.ts';
import { isPlainErrorName } from '../../syntax/builtins.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';

/** Whose errors a class is for: the SDK's, or somebody else's. */
export type ErrorClass = 'sdk' | 'other';

/** The class of errors that the Node.js SDK throws; the older name is an alias. */
const SDK_ERROR = /^TencentCloudSDK(?:Http)?Exception$/;

/** Words by which classes go that are made for errors of Tencent Cloud: `TencentError`, `CapiError`, `CloudBaseError`. */
const TENCENT_WORDS: ReadonlySet<string> = new Set(
  'capi cloudbase qcloud sdk tc tcb tencent tencentcloud tencentyun'.split(' '),
);

/** Packages that are about Tencent Cloud: their classes may be of its errors. */
const TENCENT_PACKAGE = /tencent|qcloud|cloudbase/i;

/** Classes are followed through this many others that they extend or are an alias of. */
const MAX_DEPTH = 8;

/** Whether a name is that of the SDK's class of errors. */
export function isSdkErrorName(name: string): boolean {
  return SDK_ERROR.test(name);
}

/** Whether a name speaks of Tencent Cloud: `TencentApiError`, `isCloudBaseError`. */
export function isTencentName(name: string): boolean {
  const words = wordsOf(name).map(({ text }) => text);
  return words.some((word, index) => TENCENT_WORDS.has(word) || TENCENT_WORDS.has(`${word}${words[index + 1] ?? ''}`));
}

/** Whose errors a class of this name is for, as far as a name tells. */
export function classifyName(name: string): ErrorClass | undefined {
  if (isSdkErrorName(name)) return 'sdk';
  // The SDK's error is an `Error`, so that the classes of JavaScript do not show whose an error is.
  return isPlainErrorName(name) || isTencentName(name) || !/^[A-Z]/.test(name) ? undefined : 'other';
}

/**
 * Whose errors the class is for that an expression names: `TencentCloudSDKHttpException`, also under an alias → `sdk`;
 * `BizError` → `other`. `undefined` for classes of JavaScript, for those that are made for errors of Tencent Cloud by their
 * name, package or parent, for own ones that carry the code of another error, and for what is not known.
 */
export function findErrorClass(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): ErrorClass | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'ClassExpression') return classifyClass(plain, plain.id?.name, sourceCode, depth);
  if (depth > MAX_DEPTH) return undefined;
  if (plain.type === 'MemberExpression') return classifyMember(plain, sourceCode);
  if (plain.type !== 'Identifier') return undefined;
  const definition = findOnlyDefinition(plain, sourceCode);
  if (definition === undefined) return carriesCodes(plain, sourceCode) ? undefined : classifyName(plain.name);
  const { node: owner } = definition;
  if (owner.type === 'ClassDeclaration') return classifyClass(owner, plain.name, sourceCode, depth);
  if (owner.type === 'VariableDeclarator') return classifyVariable(plain, owner, sourceCode, depth);
  if (!isImport(owner)) return undefined;
  return classifyImport(plain, owner, sourceCode);
}

/** `sdk.TencentCloudSDKHttpException`, `errors.BizError`, where the object is no package of Tencent Cloud. */
function classifyMember(node: TSESTree.MemberExpression, sourceCode: SourceCode): ErrorClass | undefined {
  const name = getPropertyName(node) ?? '';
  if (isSdkErrorName(name)) return 'sdk';
  return isOfTencent(node.object, sourceCode) ? undefined : classifyName(name);
}

/** A class that extends the SDK's is one of the SDK's errors. Of others that are for Tencent Cloud, nothing is said. */
function classifyClass(
  node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  name: string | undefined,
  sourceCode: SourceCode,
  depth: number,
): ErrorClass | undefined {
  const { superClass } = node;
  if (name !== undefined && (isSdkErrorName(name) || isTencentName(name))) return classifyName(name);
  const isRoot = superClass === null || (superClass.type === 'Identifier' && isPlainErrorName(superClass.name));
  const above = isRoot ? 'other' : findErrorClass(superClass, sourceCode, depth + 1);
  return above === 'other' && carriesCodes(node, sourceCode) ? undefined : above;
}

/** `const E = sdk.TencentCloudSDKHttpException`, `const { BizError } = require('./errors')`, `const E = class {}`. */
function classifyVariable(
  name: TSESTree.Identifier,
  { id, init }: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
  depth: number,
): ErrorClass | undefined {
  const value = findConstInitializer(name, sourceCode);
  if (value !== undefined && skipTypeSyntax(value).type !== 'CallExpression')
    return findErrorClass(value, sourceCode, depth + 1);
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

type Import = TSESTree.ImportSpecifier | TSESTree.ImportDefaultSpecifier;

function isImport({ type }: TSESTree.Node): boolean {
  return type === 'ImportSpecifier' || type === 'ImportDefaultSpecifier';
}

function classifyImport(
  name: TSESTree.Identifier,
  specifier: TSESTree.Node,
  sourceCode: SourceCode,
): ErrorClass | undefined {
  const imported = findImportedName(specifier as Import) ?? name.name;
  if (isSdkErrorName(imported)) return 'sdk';
  if (isOfTencent(name, sourceCode) || carriesCodes(name, sourceCode)) return undefined;
  return classifyName(imported);
}

function findImportedName(specifier: Import): string | undefined {
  if (specifier.type !== 'ImportSpecifier') return undefined;
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
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
