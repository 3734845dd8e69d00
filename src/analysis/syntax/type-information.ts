import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type { Settings } from '../../settings.ts';
import type { SourceCode } from './syntax.ts';

/** The part of the context that finding types needs. */
interface TypeContext {
  readonly sourceCode: SourceCode;
  readonly settings: Pick<Settings, 'typeInformation'>;
}

/** A type of TypeScript, as the parser returns it. TypeScript itself is never loaded. */
export type Type = ReturnType<ParserServicesWithTypeInformation['getTypeAtLocation']>;

/** A class or an interface: its name, and the path of the file that declares it (with `/` on every system). */
export interface DeclaredClass {
  readonly name: string;
  readonly file: string;
}

/** Classes above classes are followed this far. */
const MAX_DEPTH = 8;

/**
 * The types that an expression can have, null and undefined left out: each part of a union, type parameters by their
 * constraint. None if the parser has no type information, or the settings do not want it.
 */
export function typesOf(
  node: TSESTree.Node,
  { sourceCode, settings: { typeInformation } }: TypeContext,
): readonly Type[] {
  const services = sourceCode.parserServices;
  if (typeInformation === 'off' || !services?.program || !('getTypeAtLocation' in services)) return [];
  // Parsers that embed another language add nodes that TypeScript has never seen.
  if (services.esTreeNodeToTSNodeMap?.has(node) !== true) return [];
  return partsOfType(services.getTypeAtLocation(node));
}

function partsOfType(type: Type): readonly Type[] {
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
