import type { TSESTree } from '@typescript-eslint/utils';
import { wordsOf } from '../../../registry/explain/words.ts';
import { classifyName, type ErrorClass, findErrorClass } from './error-classes.ts';
import { findVariable } from '../../syntax/eslint-utils.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

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
 * Whose errors a type is for. A class is judged as in `instanceof`. An interface or an alias of a structure that the file
 * declares says nothing, since it may describe any error; nor does an imported name of general words, which may be an interface.
 */
export function findTypeClass(
  type: TSESTree.TypeNode | undefined,
  sourceCode: SourceCode,
  depth = 0,
): ErrorClass | undefined {
  if (type === undefined || depth > MAX_DEPTH) return undefined;
  switch (type.type) {
    case 'TSUnionType':
      return joinUnion(type.types.filter(isSomething), sourceCode, depth);
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
function joinUnion(types: readonly TSESTree.TypeNode[], sourceCode: SourceCode, depth: number): ErrorClass | undefined {
  const parts = types.map((part) => findTypeClass(part, sourceCode, depth));
  if (parts.includes('sdk')) return 'sdk';
  return parts.length > 0 && parts.every((part) => part === 'other') ? 'other' : undefined;
}

function isSomething({ type }: TSESTree.TypeNode): boolean {
  return type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword';
}

function findReferredClass(name: TSESTree.EntityName, sourceCode: SourceCode, depth: number): ErrorClass | undefined {
  if (name.type === 'TSQualifiedName') return classifyTypeName(name.right.name);
  if (name.type !== 'Identifier') return undefined;
  const [definition] = findVariable(sourceCode.getScope(name), name.name)?.defs ?? [];
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

/** A name from another file, or a global one, that may be a class or an interface. */
function classifyImported(name: TSESTree.Identifier, sourceCode: SourceCode): ErrorClass | undefined {
  return findErrorClass(name, sourceCode) === 'other' ? classifyTypeName(name.name) : undefined;
}

/** Whose errors a type of this name is for, where nothing else is known of it: `OrderError` → `other`. */
export function classifyTypeName(name: string): ErrorClass | undefined {
  const claimed = classifyName(name);
  if (claimed !== 'other') return claimed;
  return /(?:Error|Exception)$/.test(name) && wordsOf(name).some(({ text }) => !GENERIC_WORDS.has(text))
    ? 'other'
    : undefined;
}
