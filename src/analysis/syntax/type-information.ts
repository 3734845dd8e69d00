import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from './syntax.ts';

/** A type of TypeScript, as the parser returns it. TypeScript itself is never loaded. */
export type Type = ReturnType<ParserServicesWithTypeInformation['getTypeAtLocation']>;

/** The type information of a parser that has a program of TypeScript. */
export type TypeServices = Pick<ParserServicesWithTypeInformation, 'program' | 'getTypeAtLocation'> &
  Partial<Pick<ParserServicesWithTypeInformation, 'esTreeNodeToTSNodeMap'>>;

/** The type information of a file; `undefined` if its parser has none, or the settings do not want it (`withoutTypes`). */
export function findTypeServices({ parserServices }: SourceCode): TypeServices | undefined {
  return isTyped(parserServices) ? parserServices : undefined;
}

function isTyped(services: SourceCode['parserServices']): services is TypeServices {
  return Boolean(services?.program) && services !== undefined && 'getTypeAtLocation' in services;
}

/** The type of a node. Parsers that embed another language add nodes that TypeScript has never seen, which have none. */
export function findTypeAt(node: TSESTree.Node, services: TypeServices): Type | undefined {
  return services.esTreeNodeToTSNodeMap?.has(node) === true ? services.getTypeAtLocation(node) : undefined;
}

/** A class or an interface: its name, and the path of the file that declares it (with `/` on every system). */
export interface DeclaredClass {
  readonly name: string;
  readonly file: string;
}

/** Classes above classes are followed this far. */
const MAX_DEPTH = 8;

/**
 * The types that an expression can have, null and undefined left out: each part of a union, type parameters by their
 * constraint. None without type information.
 */
export function typesOf(node: TSESTree.Node, sourceCode: SourceCode): readonly Type[] {
  const services = findTypeServices(sourceCode);
  const type = services && findTypeAt(node, services);
  return type === undefined ? [] : partsOfType(type);
}

/** The parts of a union, null and undefined left out, type parameters by their constraint. */
export function partsOfType(type: Type): readonly Type[] {
  const present = type.getNonNullableType();
  if (present.isUnion()) return present.types.flatMap(partsOfType);
  const constraint = present.isTypeParameter() ? present.getConstraint() : undefined;
  return constraint === undefined || constraint === present ? [present] : partsOfType(constraint);
}

/** The class of a type and those above it, the nearest first; of an intersection, those of all its parts. */
export function classesOf(type: Type, depth = 0): readonly DeclaredClass[] {
  if (depth > MAX_DEPTH) return [];
  const above = type.isIntersection() ? type.types : (type.getBaseTypes() ?? []);
  const own = (type.getSymbol()?.declarations ?? []).slice(0, 1).flatMap(readDeclaredClass);
  return [...own, ...above.flatMap((each) => classesOf(each, depth + 1))];
}

type Declaration = NonNullable<NonNullable<ReturnType<Type['getSymbol']>>['declarations']>[number];

/** By the name as it is written: the symbol of a class that is exported by default is called `default`. */
function readDeclaredClass(declaration: Declaration): readonly DeclaredClass[] {
  const name: unknown = 'name' in declaration ? declaration.name : undefined;
  const isName = typeof name === 'object' && name !== null && 'text' in name;
  return isName && typeof name.text === 'string'
    ? [{ name: name.text, file: declaration.getSourceFile().fileName }]
    : [];
}
