import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findAccessPath } from './access-path.ts';
import { findVariableOf } from './member-names.ts';
import type { SourceCode, Variable } from './syntax.ts';
import { findTypeAt, findTypeServices, partsOfType, type Type, type TypeServices } from './type-information.ts';

/** What a file takes from another. */
export interface ImportedValue {
  readonly type: Type;
  /** The expression by which the file was first seen to use it. All its uses have one in common. */
  readonly firstUse: TSESTree.Node;
}

/**
 * What an expression takes from another file: `GONE` of `import { GONE } from './codes'`, `CODES.GONE`, and what is
 * destructured from it. `undefined` for all other expressions, and without type information.
 */
export function findImportedValue(node: TSESTree.Node, sourceCode: SourceCode): ImportedValue | undefined {
  const services = findTypeServices(sourceCode);
  if (services === undefined || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return undefined;
  return readImportedValue(node, sourceCode, services);
}

const readImportedValue = oncePerObject(
  (node: TSESTree.Node, sourceCode: SourceCode, services: TypeServices): ImportedValue | undefined => {
    const { root, names = [] } = findAccessPath(node, sourceCode) ?? {};
    const variable = root && findVariableOf(root, sourceCode);
    const imported = variable && findTypeOfImport(variable, services);
    const type = names.reduce((above, name) => above && findTypeOfProperty(above, name, services), imported);
    return variable && type && { type, firstUse: findFirstUse(node, names, variable) };
  },
);

const usesOf = oncePerObject((_import: Variable) => new Map<string, TSESTree.Node>());

function findFirstUse(node: TSESTree.Node, names: readonly string[], variable: Variable): TSESTree.Node {
  const uses = usesOf(variable);
  const first = uses.get(names.join('.')) ?? node;
  uses.set(names.join('.'), first);
  return first;
}

/** Asked once for each import: the types below it are read off its own, whatever the control flow at their uses is. */
const findTypeOfImport = oncePerObject(({ defs }: Variable, services: TypeServices): Type | undefined => {
  const [definition] = defs;
  const isImport =
    definition?.parent?.type === 'ImportDeclaration' || definition?.node.type === 'TSImportEqualsDeclaration';
  return isImport ? findTypeAt(definition.name, services) : undefined;
});

function findTypeOfProperty(type: Type, name: string, { program }: TypeServices): Type | undefined {
  const property = type.getProperty(name);
  return property && program.getTypeChecker().getTypeOfSymbol(property);
}

/** The only string that a type allows: the type of a constant, of an enum's member, of a member of an `as const` object. */
export function findStringOfType(type: Type | undefined): string | undefined {
  return type?.isStringLiteral() === true ? type.value : undefined;
}

/**
 * The strings that types allow together, and whether they are members of an enum; `undefined` if one allows any text. Numbers
 * and `true` are no strings, and do not matter.
 */
export function findStringsOfTypes(
  types: readonly Type[],
): { readonly values: readonly string[]; readonly isEnum: boolean } | undefined {
  const literals = types.filter((type) => type.isStringLiteral());
  const isClosed = types.every((type) => type.isLiteral());
  if (literals.length === 0 || !isClosed) return undefined;
  return {
    values: literals.map(({ value }) => value),
    // Of the types of strings, only members of an enum have a symbol.
    isEnum: literals.some((type) => Boolean(type.getSymbol())),
  };
}

/** The types of the entries of a tuple, if each is there: not of `[A, B?]` and `[A, ...B[]]`. `undefined` for other types. */
export function findTypesOfTuple(type: Type, sourceCode: SourceCode): readonly Type[] | undefined {
  const checker = findTypeServices(sourceCode)?.program.getTypeChecker();
  if (checker?.isTupleType(type) !== true) return undefined;
  const entries = checker.getTypeArguments(type as Parameters<typeof checker.getTypeArguments>[0]);
  const target = 'target' in type ? (type.target as { readonly minLength?: number }) : undefined;
  return target?.minLength === entries.length ? entries : undefined;
}

/** The names of an object's properties, and whether each is there. */
interface PropertyNames {
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

/** The property names of an object type that has no others: not of `Record<string, T>`, of arrays and of functions. */
export function findNamesOfType(type: Type, sourceCode: SourceCode): PropertyNames | undefined {
  const checker = findTypeServices(sourceCode)?.program.getTypeChecker();
  if (checker === undefined || isOpenType(type)) return undefined;
  const properties = type.getProperties();
  const certain = properties.filter((property) => !mayBeUndefined(checker.getTypeOfSymbol(property)));
  return { names: certain.map(({ name }) => name), isWhole: certain.length === properties.length };
}

/** Whether values of a type may have properties that the type does not name, or are no plain objects. */
function isOpenType(type: Type): boolean {
  const hasIndex = type.getStringIndexType() !== undefined || type.getNumberIndexType() !== undefined;
  const isCallable = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
  return hasIndex || isCallable || type.isClass() || type.isUnionOrIntersection();
}

function mayBeUndefined(type: Type): boolean {
  return type.getNonNullableType() !== type;
}

/** A parameter of an imported function. */
export interface ImportedParameter {
  /** The strings that it allows, or that the list allows that it takes; none where any text is allowed. */
  readonly values: readonly string[];
  /** Whether it takes a text, and no object. */
  readonly isText: boolean;
  readonly isRest: boolean;
}

/** The parameters of an imported function that only says yes or no; `undefined` for others, and for overloaded ones. */
export function findPredicateParameters(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): readonly ImportedParameter[] | undefined {
  const checker = findTypeServices(sourceCode)?.program.getTypeChecker();
  const [signature, ...others] = findImportedValue(node, sourceCode)?.type.getCallSignatures() ?? [];
  if (checker === undefined || signature === undefined || others.length > 0) return undefined;
  if (signature.getReturnType() !== checker.getBooleanType()) return undefined;
  return signature.parameters.map((parameter) => {
    const type = checker.getTypeOfSymbol(parameter);
    const element = checker.isArrayType(type) ? type.getNumberIndexType() : undefined;
    const strings = findStringsOfTypes(partsOfType(element ?? type));
    const [declaration] = parameter.declarations ?? [];
    return {
      values: strings?.values ?? [],
      isText: (element === undefined && strings !== undefined) || type === checker.getStringType(),
      isRest: declaration !== undefined && 'dotDotDotToken' in declaration && declaration.dotDotDotToken !== undefined,
    };
  });
}
