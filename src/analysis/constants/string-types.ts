import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { isNamed } from '../syntax/method-calls.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { findTypeAt, findTypeServices } from '../syntax/type-information.ts';
import { findWrittenType } from '../syntax/written-types.ts';
import { findConstantString } from './constant-strings.ts';

/** The strings that a closed type allows, and whether they are members of an enum. */
export interface StringType {
  readonly values: readonly string[];
  readonly isEnum: boolean;
}

/** What a type that is written in a file says of a string: the strings that it allows; any; or something in another file. */
export type WrittenType = StringType | 'open' | 'unknown';

const NOTHING: StringType = { values: [], isEnum: false };

/** What the file says of the type of an expression, by an annotation or a cast; `open` where it says nothing. */
export function readWrittenType(node: TSESTree.Node, sourceCode: SourceCode): WrittenType {
  const type = findWrittenType(node, sourceCode);
  return type === undefined ? 'open' : readType(type, sourceCode);
}

/** The strings that a type allows: `'A' | 'B'`, an alias of it, an enum. */
export function readType(type: TSESTree.Node, sourceCode: SourceCode): WrittenType {
  const [only, ...others] = partsBelow(type, sourceCode) ?? [];
  // All references to an alias have its strings in common.
  const whole = only !== undefined && others.length === 0 ? only : type;
  return readParts(whole, sourceCode);
}

/** Whether the type of an expression, as the file writes it or type information says it, allows `undefined` or `null`. */
export function mayBeNothing(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const services = findTypeServices(sourceCode);
  const type = services && findTypeAt(node, services);
  if (type !== undefined) return type.getNonNullableType() !== type;
  const written = findWrittenType(node, sourceCode);
  return written !== undefined && listParts(written, sourceCode).some((part) => NOTHINGS.has(part.type));
}

const NOTHINGS: ReadonlySet<string> = new Set(['TSNullKeyword', 'TSUndefinedKeyword', 'TSVoidKeyword']);

const readParts = oncePerObject((type: TSESTree.Node, sourceCode: SourceCode): WrittenType => {
  const read = listParts(type, sourceCode).map((part) => readPart(part, sourceCode));
  if (read.includes('open')) return 'open';
  const known = read.filter((part) => typeof part === 'object');
  if (known.length < read.length) return 'unknown';
  return { values: known.flatMap(({ values }) => values), isEnum: known.some(({ isEnum }) => isEnum) };
});

/** The types that a type consists of, none of which is a union or the name of another type of the file. */
function listParts(type: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const parts = new Set([type]);
  // A `for` over a set reaches what is added meanwhile, each once: aliases may refer to one another.
  for (const part of parts) for (const below of partsBelow(part, sourceCode) ?? []) parts.add(below);
  return [...parts].filter((part) => partsBelow(part, sourceCode) === undefined);
}

/** The types that a type consists of, one level down; `undefined` for one that is no union and no name of another. */
function partsBelow(type: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  if (type.type === 'TSUnionType') return type.types;
  if (type.type !== 'TSTypeReference') return undefined;
  const definition = findTypeDefinition(type, sourceCode);
  if (definition?.type === 'TSTypeAliasDeclaration')
    return definition.typeParameters ? undefined : [definition.typeAnnotation];
  if (definition?.type === 'TSTypeParameter') return definition.constraint && [definition.constraint];
  const isNonNullable = definition === undefined && isNamed(type.typeName, 'NonNullable');
  return isNonNullable ? type.typeArguments?.params : undefined;
}

function findTypeDefinition({ typeName }: TSESTree.TSTypeReference, sourceCode: SourceCode): TSESTree.Node | undefined {
  return findVariableOf(typeName, sourceCode)?.defs[0]?.node;
}

function readPart(type: TSESTree.Node, sourceCode: SourceCode): WrittenType {
  switch (type.type) {
    case 'TSLiteralType':
      return readLiteralType(type, sourceCode);
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSNumberKeyword':
    case 'TSNeverKeyword':
      return NOTHING;
    case 'TSTemplateLiteralType':
      return readTemplateType(type, sourceCode);
    case 'TSTypeReference':
      return readReference(type, sourceCode);
    case 'TSIndexedAccessType':
    case 'TSTypeOperator':
    case 'TSImportType':
    case 'TSConditionalType':
      return 'unknown';
    default:
      return 'open';
  }
}

/** `'A'`, and templates without placeholders. */
function readLiteralType({ literal }: TSESTree.TSLiteralType, sourceCode: SourceCode): WrittenType {
  if (literal.type === 'TemplateLiteral' && literal.expressions.length > 0) return 'open';
  const value = findConstantString(literal, sourceCode)?.value;
  return value === undefined ? NOTHING : { values: [value], isEnum: false };
}

/** More strings than these are not spelt out. */
const MOST_STRINGS = 1000;

/** `\`LimitExceeded.${'Memory' | 'Timeout'}\`` → both codes; `unknown` where a part allows any text, since not every text fits then. */
function readTemplateType({ quasis, types }: TSESTree.TSTemplateLiteralType, sourceCode: SourceCode): WrittenType {
  const texts = quasis.map(({ value }) => value.cooked);
  let values: readonly string[] = [texts[0] ?? ''];
  for (const [at, type] of types.entries()) {
    const part = readType(type, sourceCode);
    if (typeof part !== 'object' || part.values.length * values.length > MOST_STRINGS) return 'unknown';
    values = values.flatMap((before) => part.values.map((value) => before + value + (texts[at + 1] ?? '')));
  }
  return { values, isEnum: false };
}

/** What takes types as arguments, beside functions. */
const MADE_OF_TYPES = /^(?:TSInterface|TSTypeAlias|Class)/;

function readReference(type: TSESTree.TSTypeReference, sourceCode: SourceCode): WrittenType {
  const definition = findTypeDefinition(type, sourceCode);
  switch (definition?.type) {
    case 'TSEnumDeclaration':
      return readEnum(definition, sourceCode);
    // A parameter without a constraint, which would be a part. What an interface is given for its own is written elsewhere.
    case 'TSTypeParameter':
      return MADE_OF_TYPES.test(definition.parent.parent.type) ? 'unknown' : 'open';
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration':
      return 'open';
    // An import, a member of an enum, an alias with parameters, or a type of a library.
    default:
      return 'unknown';
  }
}

function readEnum({ body: { members } }: TSESTree.TSEnumDeclaration, sourceCode: SourceCode): StringType {
  const values = members.flatMap(
    ({ initializer }) => (initializer && findConstantString(initializer, sourceCode)?.value) ?? [],
  );
  return { values, isEnum: true };
}
