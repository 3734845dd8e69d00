import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '../syntax/eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';

/** Constants may refer to constants; a chain longer than this is not followed. */
const MAX_DEPTH = 8;

/** The definition of the variable that an identifier refers to, if it has exactly one. */
export function findOnlyDefinition(
  node: TSESTree.Identifier,
  sourceCode: SourceCode,
): TSESLint.Scope.Definition | undefined {
  const variable = findVariable(sourceCode.getScope(node), node);
  return variable?.defs.length === 1 ? variable.defs[0] : undefined;
}

/** The initializer of the `const` that an identifier refers to. */
export function findConstInitializer(
  node: TSESTree.Identifier,
  sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  const definition = findOnlyDefinition(node, sourceCode);
  if (definition?.node.type !== 'VariableDeclarator' || definition.node.id.type !== 'Identifier') return undefined;
  return definition.parent?.type === 'VariableDeclaration' && definition.parent.kind === 'const'
    ? (definition.node.init ?? undefined)
    : undefined;
}

/**
 * The expression that a constant stands for, one step: `X` → `init` of `const X = init`; `E.X` → its initializer in an
 * enum, a constant object or a class; `Object.freeze(x)` → `x`. `undefined` for everything that may change.
 */
export function findDefinition(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node | undefined {
  if (node.type === 'Identifier') return findConstInitializer(node, sourceCode);
  if (node.type === 'CallExpression') return findFrozen(node);
  if (node.type !== 'MemberExpression') return undefined;
  const name = getPropertyName(node, sourceCode.getScope(node));
  const object = skipTypeSyntax(node.object);
  if (name === null) return undefined;
  if (object.type === 'ThisExpression') return findField(findClass(object), name);
  if (object.type !== 'Identifier') return undefined;
  return (
    findEnumMember(object, name, sourceCode) ??
    findStaticField(object, name, sourceCode) ??
    findObjectMember(object, name, sourceCode)
  );
}

/** The expression at the end of a chain of constants; the node itself if it is no constant. */
export function resolveConstant(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  let current = skipTypeSyntax(node);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const definition = findDefinition(current, sourceCode);
    if (definition === undefined) return current;
    current = skipTypeSyntax(definition);
  }
  return current;
}

/** `Object.freeze({ … })` → `{ … }`. */
function findFrozen({ callee, arguments: [argument] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  const isFreeze =
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    getPropertyName(callee) === 'freeze';
  return isFreeze ? argument : undefined;
}

function findEnumMember(
  object: TSESTree.Identifier,
  name: string,
  sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  const definition = findOnlyDefinition(object, sourceCode);
  if (definition?.node.type !== 'TSEnumDeclaration') return undefined;
  const member = definition.node.body.members.find(({ id }) => nameOfMember(id) === name);
  return member?.initializer ?? undefined;
}

/** The name of an enum's member: `A`, or `'A'`. */
function nameOfMember(id: TSESTree.TSEnumMember['id']): string | undefined {
  if (id.type === 'Identifier') return id.name;
  return 'value' in id && typeof id.value === 'string' ? id.value : undefined;
}

function findStaticField(
  object: TSESTree.Identifier,
  name: string,
  sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  const definition = findOnlyDefinition(object, sourceCode);
  return definition?.node.type === 'ClassDeclaration' ? findField(definition.node, name) : undefined;
}

function findField(
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined,
  name: string,
): TSESTree.Expression | undefined {
  const fields = (owner?.body.body ?? []).filter((member) => member.type === 'PropertyDefinition');
  const field = fields.find((member) => getPropertyName(member) === name);
  return field?.value ?? undefined;
}

function findClass(node: TSESTree.Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return node;
  return node.parent ? findClass(node.parent) : undefined;
}

function findObjectMember(
  object: TSESTree.Identifier,
  name: string,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const init = findConstInitializer(object, sourceCode);
  const plain = init === undefined ? undefined : unfreeze(skipTypeSyntax(init));
  if (plain?.type !== 'ObjectExpression' || isWrittenTo(object, sourceCode)) return undefined;
  const properties = plain.properties.filter(
    (property) => property.type === 'Property' && getPropertyName(property) === name,
  );
  const [property] = properties;
  // Of two properties of one name the last counts, and a spread may override: neither is a constant to rely on.
  const isPlain = properties.length === 1 && plain.properties.every(({ type }) => type === 'Property');
  return isPlain && property?.type === 'Property' && property.kind === 'init' ? property.value : undefined;
}

function unfreeze(node: TSESTree.Node): TSESTree.Node {
  const frozen = node.type === 'CallExpression' ? findFrozen(node) : undefined;
  return frozen === undefined ? node : skipTypeSyntax(frozen);
}

const written = new WeakMap<TSESLint.Scope.Variable, boolean>();

/** Whether any reference to an object assigns to one of its members: `Codes.X = …`. Found once for the object. */
function isWrittenTo(object: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const variable = findVariable(sourceCode.getScope(object), object);
  if (variable === null) return false;
  const isWritten = written.get(variable) ?? isMemberAssigned(variable);
  written.set(variable, isWritten);
  return isWritten;
}

function isMemberAssigned({ references }: TSESLint.Scope.Variable): boolean {
  return references.some(({ identifier }) => {
    const member = identifier.parent;
    if (member.type !== 'MemberExpression' || member.object !== identifier) return false;
    const { parent } = member;
    return (
      (parent.type === 'AssignmentExpression' && parent.left === member) ||
      parent.type === 'UpdateExpression' ||
      (parent.type === 'UnaryExpression' && parent.operator === 'delete')
    );
  });
}
