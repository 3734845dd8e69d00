import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { wordsOf } from '../../../registry/explain/words.ts';
import { classifyName, type ErrorClass, findErrorClass, isErrorClassName } from './error-classes.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { isFunction, type Definition, type SourceCode } from '../../syntax/syntax.ts';

/**
 * Words that name no domain of their own. People type the SDK's error by interfaces that are called so
 * (`ApiError`, `CloudError`, `ErrorWithCode`, `NodeJS.ErrnoException`).
 */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `any api base caught client cloud code coded common custom err errno error exception extended failure generic http i known like
  maybe my node normalized of original possible raw remote request response rest result rich runtime sdk server service system t the
  thrown typed unknown with`.split(/\s+/),
);

/** Types that are aliases of types are followed this far. */
const MAX_DEPTH = 4;

/**
 * The vendor whose errors a type describes. A class is classified as in `instanceof`. An interface or an alias of a structure
 * that the file declares says nothing, since it may describe any error; nor does an imported name of general words, which may
 * be an interface.
 */
export function findTypeClass(
  type: TSESTree.TypeNode | undefined,
  sourceCode: SourceCode,
  depth = 0,
): ErrorClass | undefined {
  if (type === undefined || depth > MAX_DEPTH) return undefined;
  switch (type.type) {
    case 'TSUnionType':
      return joinClasses(type.types.filter(isSomething).map((part) => findTypeClass(part, sourceCode, depth)));
    case 'TSIntersectionType': {
      const parts = type.types.map((part) => findTypeClass(part, sourceCode, depth));
      return parts.includes('sdk') ? 'sdk' : parts.find((part) => part !== undefined);
    }
    case 'TSTypeReference':
      return findReferredClass(type.typeName, sourceCode, depth);
    default:
      return undefined;
  }
}

/** `TencentCloudSDKHttpException | BizError` may be the SDK's; `OrderError | StockError` is not. */
function joinClasses(classes: readonly (ErrorClass | undefined)[]): ErrorClass | undefined {
  if (classes.includes('sdk')) return 'sdk';
  return classes.length > 0 && classes.every((each) => each === 'other') ? 'other' : undefined;
}

function isSomething({ type }: TSESTree.TypeNode): boolean {
  return type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword';
}

function findReferredClass(name: TSESTree.EntityName, sourceCode: SourceCode, depth: number): ErrorClass | undefined {
  if (name.type === 'TSQualifiedName') return classifyTypeName(name.right.name);
  if (name.type !== 'Identifier') return undefined;
  const [definition] = findVariableOf(name, sourceCode)?.defs ?? [];
  switch (definition?.node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeParameter':
      return classifyName(name.name) === 'sdk' ? 'sdk' : undefined;
    case 'TSTypeAliasDeclaration':
      return findTypeClass(definition.node.typeAnnotation, sourceCode, depth + 1);
    case 'ClassDeclaration':
      return findErrorClass(name, sourceCode);
    default:
      return findErrorClass(name, sourceCode) === 'sdk' ? 'sdk' : classifyImported(name, sourceCode);
  }
}

/** The class of a name from another file, or of a global one, that may be a class or an interface. */
function classifyImported(name: TSESTree.Identifier, sourceCode: SourceCode): ErrorClass | undefined {
  return findErrorClass(name, sourceCode) === 'other' ? classifyTypeName(name.name) : undefined;
}

/** The class of a type by its name, where nothing else is known of it: `OrderError` → `other`. */
export function classifyTypeName(name: string): ErrorClass | undefined {
  const claimed = classifyName(name);
  if (claimed !== 'other') return claimed;
  return isErrorClassName(name) && wordsOf(name).some(({ text }) => !GENERIC_WORDS.has(text)) ? 'other' : undefined;
}

/** Whether an expression is cast to a class of the SDK's errors, or to another: `err as TencentCloudSDKHttpException`. */
export function isCastTo(wanted: ErrorClass, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  return findTypeClass(node.typeAnnotation, sourceCode) === wanted || isCastTo(wanted, node.expression, sourceCode);
}

/** The class that a variable is declared or documented to hold: `(err: OrderError)`, `@param {OrderError} err`. */
export function findDeclaredClass(definition: Definition, sourceCode: SourceCode): ErrorClass | undefined {
  const { name } = definition;
  if (name.type !== 'Identifier') return undefined;
  return findTypeClass(name.typeAnnotation?.typeAnnotation, sourceCode) ?? findDocumentedClass(definition, sourceCode);
}

/** Without it no parameter is documented, and no comments need be looked for. */
const PARAMETER_TAG = '@param';

/** The class that a parameter is documented to hold: `@param {TencentCloudSDKHttpException} err` → `sdk`. */
const findDocumentedClass = oncePerObject(
  ({ name, node }: Definition, sourceCode: SourceCode): ErrorClass | undefined => {
    if (name.type !== 'Identifier' || !isFunction(node) || !sourceCode.text.includes(PARAMETER_TAG)) return undefined;
    const documented = node.type === 'FunctionDeclaration' ? node : node.parent;
    const comments = [
      ...sourceCode.getCommentsBefore(documented),
      ...sourceCode.getCommentsInside(documented).slice(0, 1),
    ];
    const types = comments.flatMap(({ value }) => readDocumentedTypes(value, name.name));
    return joinClasses(types.map(classifyTypeName));
  },
);

/** `@param {OrderError | sdk.StockError} err`, `err` → `OrderError`, `StockError`. */
function readDocumentedTypes(comment: string, parameter: string): readonly string[] {
  const documented = Array.from(comment.matchAll(/@param\s*\{([^}]*)\}\s*\[?(\w+)/g));
  return documented.flatMap(([, type = '', name]) => {
    const types = name === parameter ? type.split('|') : [];
    return types.flatMap((each) => each.trim().split('.').at(-1) ?? []);
  });
}
