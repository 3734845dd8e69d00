import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findImportedName } from '../syntax/bindings.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { climbTypeSyntax, skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { type ConstantString, findConstantString, stringsInList } from './constant-strings.ts';
import { findOnlyDefinition, resolveConstant } from './definitions.ts';
import { findLoadedModule } from './loaded-modules.ts';

/** Libraries whose schemas spell out the texts that a value may be. */
const SCHEMA_LIBRARIES = /^(?:zod(?:\/.+)?|valibot|@sinclair\/typebox|typebox|yup|joi|@hapi\/joi)$/;

/** A file that quotes none of them has no schemas; most calls are of such files. */
const mayHaveSchemas = oncePerObject(({ text }: SourceCode) =>
  /["'`](?:zod|valibot|typebox|yup|joi|@hapi|@sinclair)/.test(text),
);

/** Schemas of schemas are followed this deep. */
const MAX_DEPTH = 8;

/** The most entries of a schema that are read: unions of unions multiply. */
const MOST_ENTRIES = 2000;

/** Reads the strings of the arguments of a call. */
type Reader = (args: readonly TSESTree.Node[], sourceCode: SourceCode, depth: number) => readonly ConstantString[];

const readTexts: Reader = (args, sourceCode) => args.flatMap((each) => listTexts(each, sourceCode));
const readFirst: Reader = ([first], sourceCode) => (first === undefined ? [] : listTexts(first, sourceCode));
const readUnion: Reader = ([list], sourceCode, depth) =>
  elementsOf(list, sourceCode).flatMap((each) => readSchema(each, sourceCode, depth + 1) ?? []);
const readTagged: Reader = ([key, list], sourceCode, depth) => {
  const tag = key && findConstantString(key, sourceCode)?.value;
  const tagged = elementsOf(list, sourceCode).flatMap((each) => findTag(each, tag, sourceCode) ?? []);
  return tagged.flatMap((each) => readSchema(each, sourceCode, depth + 1) ?? []);
};

/** The functions and methods of schemas that take texts, or schemas of texts. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['literal', readFirst],
  ['Literal', readFirst],
  ['enum', readFirst],
  ['enum_', readFirst],
  ['Enum', readFirst],
  ['nativeEnum', readFirst],
  ['picklist', readFirst],
  ['oneOf', readFirst],
  ['valid', readTexts],
  ['union', readUnion],
  ['Union', readUnion],
  ['discriminatedUnion', readTagged],
  ['variant', readTagged],
]);

/**
 * The strings that a schema of a well-known library allows: `z.literal('A')`, `z.enum(['A', 'B'])`, `v.picklist(LIST)`,
 * `Type.Union([Type.Literal('A')])`, `Joi.string().valid('A', 'B')`, and the tags of a discriminated union. `undefined` for other
 * expressions.
 */
export function readSchema(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  depth = 0,
): readonly ConstantString[] | undefined {
  const call = skipTypeSyntax(node);
  if (!mayHaveSchemas(sourceCode) || call.type !== 'CallExpression' || depth > MAX_DEPTH) return undefined;
  const read = READERS.get(calledName(call, sourceCode));
  return read !== undefined && isSchemaCall(call, sourceCode)
    ? read(call.arguments, sourceCode, depth).slice(0, MOST_ENTRIES)
    : undefined;
}

/** Whether an expression calls a function of a library of schemas, or a method of a schema. */
export function isSchemaCall(node: TSESTree.Node, sourceCode: SourceCode): node is TSESTree.CallExpression {
  return (
    mayHaveSchemas(sourceCode) &&
    node.type === 'CallExpression' &&
    SCHEMA_LIBRARIES.test(findLoadedModule(node.callee, sourceCode) ?? '')
  );
}

/** Whether a schema is an alternative of a union: `z.literal('A')` in `z.union([z.literal('A'), …])`. */
export function isInSchemaUnion(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const list = climbTypeSyntax(node).parent;
  const union = list?.type === 'ArrayExpression' ? climbTypeSyntax(list).parent : undefined;
  return union?.type === 'CallExpression' && READERS.get(calledName(union, sourceCode)) === readUnion;
}

/** `z.literal`, and `l` of `import { literal as l }`, → `literal`. */
function calledName(call: TSESTree.CallExpression, sourceCode: SourceCode): string {
  const callee = skipTypeSyntax(call.callee);
  if (callee.type !== 'Identifier') return calleeNameOf(call);
  const definition = findOnlyDefinition(callee, sourceCode);
  return (definition && findImportedName(definition.node)) ?? callee.name;
}

/** The strings of an argument: a string, a list, an enum, or an object of constants. */
function listTexts(node: TSESTree.Node, sourceCode: SourceCode): readonly ConstantString[] {
  const constant = findConstantString(node, sourceCode);
  if (constant !== undefined) return [constant];
  const plain = resolveConstant(node, sourceCode);
  if (plain.type === 'ObjectExpression') return stringsOf(plain.properties.map(valueOf), sourceCode);
  const declared = plain.type === 'Identifier' ? findOnlyDefinition(plain, sourceCode)?.node : undefined;
  return declared?.type === 'TSEnumDeclaration'
    ? stringsOf(
        declared.body.members.map(({ initializer }) => initializer),
        sourceCode,
      )
    : stringsInList(plain, sourceCode);
}

function valueOf(property: TSESTree.ObjectLiteralElement): TSESTree.Node | undefined {
  return property.type === 'Property' ? property.value : undefined;
}

function stringsOf(
  nodes: readonly (TSESTree.Node | null | undefined)[],
  sourceCode: SourceCode,
): readonly ConstantString[] {
  return nodes.flatMap((node) => (node && findConstantString(node, sourceCode)) ?? []);
}

function elementsOf(node: TSESTree.Node | undefined, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const list = node && resolveConstant(node, sourceCode);
  return list?.type === 'ArrayExpression' ? list.elements.flatMap((element) => element ?? []) : [];
}

/** The schema of the tag of an object: `z.literal('A')` of `z.object({ code: z.literal('A') })`. */
function findTag(node: TSESTree.Node, tag: string | undefined, sourceCode: SourceCode): TSESTree.Node | undefined {
  const object = resolveConstant(node, sourceCode);
  const [fields] = object.type === 'CallExpression' ? object.arguments : [];
  const property =
    fields?.type === 'ObjectExpression'
      ? fields.properties.find((each) => each.type === 'Property' && getPropertyName(each) === tag)
      : undefined;
  return property && valueOf(property);
}
