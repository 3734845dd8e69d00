import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath } from '../syntax/access-path.ts';
import { outermostPatternOf } from '../syntax/destructuring.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { findElementName, findVariableOf } from '../syntax/member-names.ts';
import { usesTypeScript } from '../syntax/nodes.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, parentOf, type SourceCode, type Variable, walkWhile } from '../syntax/syntax.ts';
import { findParameter } from '../syntax/uses.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { findListOfCallback } from './iterations.ts';

/** Values of values are followed this far. */
const MAX_DEPTH = 8;

/**
 * Whether a type that the file writes may say which strings a value can be, although no annotation or cast of its own does: that of
 * what it is read from, of the function that returns it, of its list, of a test (`e is Failure`), of the function that takes it, or a
 * comment of JSDoc. TypeScript reads all of that; here it only means that nobody knows.
 */
export function isTypedElsewhere(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return isTypedBySyntax(node, sourceCode) || isTypedByComment(node, sourceCode);
}

function isTypedBySyntax(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!usesTypeScript(sourceCode)) return false;
  const name = findAccessPath(node, sourceCode)?.names.at(-1);
  return listTypesOfValue(node, sourceCode).some((type) => mayClose(type, name, sourceCode));
}

/** The types that the file writes to a value, or to what it is taken from. */
function listTypesOfValue(value: TSESTree.Node, sourceCode: SourceCode, depth = MAX_DEPTH): readonly TSESTree.Node[] {
  if (depth === 0) return [];
  const below = (node: TSESTree.Node) => listTypesOfValue(node, sourceCode, depth - 1);
  switch (value.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return [value.typeAnnotation];
    case 'AwaitExpression':
      return below(value.argument);
    case 'MemberExpression':
      return value.object.type === 'ThisExpression' ? listTypesOfField(value) : below(value.object);
    case 'NewExpression':
      return value.typeArguments?.params ?? [];
    case 'CallExpression':
      return [...(value.typeArguments?.params ?? []), ...listReturnTypes(value.callee, sourceCode)];
    case 'Identifier': {
      const variable = findVariableOf(value, sourceCode);
      return variable === undefined ? [] : listTypesOfVariable(variable, sourceCode, below);
    }
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return below(value.expression);
    default: {
      const plain = skipConversions(value);
      return plain === value ? [] : below(plain);
    }
  }
}

/** The type of a field of the class around: `private error: Failure`. */
function listTypesOfField(member: TSESTree.MemberExpression): readonly TSESTree.Node[] {
  let body = parentOf(member);
  while (body !== undefined && body.type !== 'ClassBody') body = parentOf(body);
  const name = getPropertyName(member);
  return (body?.body ?? []).flatMap((field) =>
    field.type === 'PropertyDefinition' && findElementName(field) === name ? listAnnotations(field) : [],
  );
}

/** The types that the functions of a name return, one for each overload. */
function listReturnTypes(callee: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  return listFunctions(callee, sourceCode).flatMap(({ returnType }) => (returnType ? [returnType.typeAnnotation] : []));
}

type Declared = TSESTree.FunctionLike | TSESTree.TSDeclareFunction;

function listFunctions(callee: TSESTree.Node, sourceCode: SourceCode): readonly Declared[] {
  const variable = callee.type === 'Identifier' ? findVariableOf(callee, sourceCode) : undefined;
  return (variable?.defs ?? []).flatMap(({ node }) => {
    const fn = node.type === 'VariableDeclarator' ? (node.init ?? node) : node;
    return isDeclared(fn) ? [fn] : [];
  });
}

function isDeclared(node: TSESTree.Node): node is Declared {
  return node.type === 'TSDeclareFunction' || isFunction(node);
}

function listTypesOfVariable(
  variable: Variable,
  sourceCode: SourceCode,
  below: (value: TSESTree.Node) => readonly TSESTree.Node[],
): readonly TSESTree.Node[] {
  const { defs } = variable;
  const ofTests = referencesOf(variable).flatMap(({ identifier }) => listTestedTypes(identifier, sourceCode));
  const ofDefinitions = defs.flatMap(({ node, name }) => {
    if (node.type !== 'VariableDeclarator') return listTypesOfParameter(node, name, below);
    const loop = parentOf(node.parent);
    const list = loop?.type === 'ForOfStatement' && loop.left === node.parent ? loop.right : undefined;
    return [...listAnnotations(node.id), ...[node.init, list].flatMap((each) => (each ? below(each) : []))];
  });
  return [...ofDefinitions, ...ofTests];
}

function listAnnotations(node: TSESTree.Node): readonly TSESTree.Node[] {
  return 'typeAnnotation' in node && node.typeAnnotation?.type === 'TSTypeAnnotation'
    ? [node.typeAnnotation.typeAnnotation]
    : [];
}

/** The type of a parameter by its pattern, by the list whose entries it takes, or by what its function is given to. */
function listTypesOfParameter(
  fn: TSESTree.Node,
  name: TSESTree.Node,
  below: (value: TSESTree.Node) => readonly TSESTree.Node[],
): readonly TSESTree.Node[] {
  const pattern = findParameter(fn, name)?.pattern;
  if (pattern === undefined || !isFunction(fn)) return [];
  const list = findListOfCallback(fn, pattern);
  return [...listAnnotations(pattern), ...(list === undefined ? [] : below(list)), ...listContextualTypes(fn)];
}

/** Nodes between a function and the declaration that says which type the whole has. */
const BETWEEN: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'TSSatisfiesExpression',
  'TSAsExpression',
]);

/** The types of the variable that a function, or the object or list around it, is the value of: `const f: (code: Code) => void`. */
function listContextualTypes(fn: TSESTree.Node): readonly TSESTree.Node[] {
  const types: TSESTree.Node[] = [];
  let parent = parentOf(fn);
  for (; parent !== undefined && BETWEEN.has(parent.type); parent = parentOf(parent)) {
    if (parent.type === 'TSSatisfiesExpression' || parent.type === 'TSAsExpression') types.push(parent.typeAnnotation);
  }
  if (parent?.type === 'VariableDeclarator') types.push(...listAnnotations(parent.id));
  if (parent?.type === 'PropertyDefinition') types.push(...listAnnotations(parent));
  if (parent?.type === 'CallExpression') types.push(...(parent.typeArguments?.params ?? []));
  return types;
}

/** The type that a function of the file says its argument has: `isFailure(e)` → `Failure` of `e is Failure`. */
function listTestedTypes(argument: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const call = parentOf(argument);
  if (call?.type !== 'CallExpression' || call.callee === argument) return [];
  return listReturnTypes(call.callee, sourceCode).flatMap((type) =>
    type.type === 'TSTypePredicate' && type.typeAnnotation ? [type.typeAnnotation.typeAnnotation] : [],
  );
}

/** What members of an object are in. */
const OBJECTS: ReadonlySet<string> = new Set(['TSTypeLiteral', 'TSInterfaceBody']);

/** Whether a type, or that of its property with a name, names strings, an enum, or something of another file. */
function mayClose(type: TSESTree.Node, name: string | undefined, sourceCode: SourceCode): boolean {
  if (name === undefined) return listParts(type, sourceCode, false).some((part) => isClosing(part, true, sourceCode));
  const properties = listParts(type, sourceCode, true).filter(
    (part) => part.type === 'TSPropertySignature' && findElementName(part) === name,
  );
  return properties.length === 0
    ? listParts(type, sourceCode, false).some((part) => isClosing(part, false, sourceCode))
    : properties.some((each) => listParts(each, sourceCode, false).some((part) => isClosing(part, true, sourceCode)));
}

/** The nodes of a type, and of the types of the file that it names; those in objects only if they are wanted. */
function listParts(type: TSESTree.Node, sourceCode: SourceCode, withMembers: boolean): readonly TSESTree.Node[] {
  const parts = new Set<TSESTree.Node>();
  const roots = new Set([type]);
  // A `for` over a set reaches what is added meanwhile, each once: types may refer to one another.
  for (const root of roots) {
    walkWhile(root, sourceCode, (node) => {
      if (!withMembers && OBJECTS.has(node.type)) return false;
      parts.add(node);
      for (const definition of listDefinitions(node, sourceCode)) roots.add(definition);
      return true;
    });
  }
  return [...parts];
}

/** What a name in a type stands for: the type of an alias, the members of an interface and what it extends. */
function listDefinitions(node: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const name =
    node.type === 'TSTypeReference' ? node.typeName : node.type === 'TSInterfaceHeritage' ? node.expression : undefined;
  const definition = name && findVariableOf(name, sourceCode)?.defs[0]?.node;
  if (definition?.type === 'TSTypeAliasDeclaration') return [definition.typeAnnotation];
  return definition?.type === 'TSInterfaceDeclaration' ? [...definition.extends, definition.body] : [];
}

function findTypeDefinition({ typeName }: TSESTree.TSTypeReference, sourceCode: SourceCode): TSESTree.Node | undefined {
  return findVariableOf(typeName, sourceCode)?.defs[0]?.node;
}

function isClosing(part: TSESTree.Node, countsUnknown: boolean, sourceCode: SourceCode): boolean {
  if (part.type === 'TSTemplateLiteralType') return true;
  if (part.type === 'TSLiteralType') return part.literal.type === 'Literal' && typeof part.literal.value === 'string';
  if (part.type !== 'TSTypeReference') return false;
  const definition = findTypeDefinition(part, sourceCode)?.type;
  return definition === 'TSEnumDeclaration' || (countsUnknown && /^Import|^TSTypeParameter$/.test(definition ?? ''));
}

/** A tag of JSDoc that names a type. */
const TAG = /@(?:param|type|arg)/;

/** A comment of JSDoc that says which strings a value may be: `@param {'A' | 'B'} code`, `@type {'A' | 'B'}`. */
function isTypedByComment(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (!TAG.test(sourceCode.text)) return false;
  const root = findAccessPath(node, sourceCode)?.root;
  return [node, root].some((each) => each?.type === 'Identifier' && isCommented(each, sourceCode));
}

function isCommented(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const definition = findVariableOf(name, sourceCode)?.defs[0];
  if (definition === undefined) return false;
  const places = [definition.node, outermostPatternOf(definition.name), findStatement(definition.node)];
  return places
    .flatMap((place) => sourceCode.getCommentsBefore(place))
    .some(({ value }) => /@(?:param|type|arg|argument)\s*\{[^}]*(['"])[^}]*\1/.test(value));
}

/** The statement that declares a function or a variable, with its `export`. */
function findStatement(node: TSESTree.Node): TSESTree.Node {
  let statement = node;
  while (statement.parent && !/^(?:Program|BlockStatement|ClassBody)$/.test(statement.parent.type))
    statement = statement.parent;
  return statement;
}
