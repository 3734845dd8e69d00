import type { TSESTree } from '@typescript-eslint/utils';
import { statementsIn } from '../syntax/control-flow.ts';
import { findVariable } from '../syntax/eslint-utils.ts';
import { findElementName } from '../syntax/member-names.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, findEnclosingFunction, isFunction, type SourceCode } from '../syntax/syntax.ts';
import { findThisOwner } from '../syntax/this-members.ts';

/** The names to which statements assign: `text` of `text = 'x'; break;`, `state.text` of `state.text = 'x'`. */
export function listAssigned(statements: readonly TSESTree.Node[]): readonly string[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'BlockStatement') return listAssigned(statement.body);
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
    const { operator, left } = statement.expression;
    return operator === '=' ? (nameOf(left) ?? []) : [];
  });
}

/** A plain name, with members: `state.text`. */
function nameOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const object = nameOf(node.object);
  return object && `${object}.${node.property.name}`;
}

/**
 * Whether a name has a value before a statement: by a statement before it, in its block or one around it in the function; by the
 * default of a parameter; or by a field of the class.
 */
export function hasValueBefore(name: string, node: TSESTree.Node): boolean {
  for (let child = node; child.parent && !isFunction(child); child = child.parent) {
    const statements = statementsIn(child.parent);
    const before = statements.slice(0, Math.max(0, statements.indexOf(child)));
    if (before.some((statement) => givesValue(statement, name))) return true;
  }
  return isDefaultOfParameter(name, node) || isFieldWithValue(name, node);
}

function givesValue(statement: TSESTree.Node, name: string): boolean {
  if (statement.type !== 'VariableDeclaration') return listAssigned([statement]).includes(name);
  const [root = '', ...names] = name.split('.');
  return statement.declarations.some(({ id, init }) => {
    if (id.type === 'Identifier') return id.name === root && hasPart(init, names);
    return init !== null && names.length === 0 && listBound(id).includes(root);
  });
}

/** Whether a value is given, and, of an object literal, whether it has a part: `text` of `{ text: 'x' }`. */
function hasPart(value: TSESTree.Node | null, [name, ...names]: readonly string[]): boolean {
  if (value === null) return false;
  if (name === undefined) return !isUndefined(value);
  if (value.type !== 'ObjectExpression') return false;
  const property = value.properties.find(
    (each) => each.type === 'Property' && !each.computed && each.key.type === 'Identifier' && each.key.name === name,
  );
  return property?.type === 'Property' && hasPart(property.value, names);
}

function isUndefined(node: TSESTree.Node): boolean {
  return node.type === 'Identifier'
    ? node.name === 'undefined'
    : node.type === 'UnaryExpression' && node.operator === 'void';
}

/** The names that a pattern binds. */
function listBound(pattern: TSESTree.Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : listBound(element)));
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => (each.type === 'Property' ? listBound(each.value) : []));
    case 'AssignmentPattern':
      return listBound(pattern.left);
    default:
      return [];
  }
}

function isDefaultOfParameter(name: string, node: TSESTree.Node): boolean {
  const params = findEnclosingFunction(node)?.params ?? [];
  const [root, ...names] = name.split('.');
  return params.some((param) =>
    param.type === 'AssignmentPattern' && param.left.type === 'Identifier'
      ? param.left.name === root && hasPart(param.right, names)
      : listDefaults(param).includes(name),
  );
}

/** The names in a pattern that have a default: `text` of `{ text = 'x' }`. */
function listDefaults(pattern: TSESTree.Node): readonly string[] {
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((each) =>
    each.type === 'Property' && each.value.type === 'AssignmentPattern' ? listBound(each.value.left) : [],
  );
}

function isFieldWithValue(name: string, node: TSESTree.Node): boolean {
  const [root, field, ...names] = name.split('.');
  const owner = root === 'this' ? findThisOwner(node) : undefined;
  if (owner === undefined || owner.node.type === 'ObjectExpression') return false;
  return owner.node.body.body.some(
    (member) =>
      member.type === 'PropertyDefinition' &&
      member.static === owner.isStatic &&
      findElementName(member) === field &&
      hasPart(member.value, names),
  );
}

/** The places behind a statement, in its function, where the value of a name is used. */
export function usesBehind(name: string, statement: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const [root = ''] = name.split('.');
  const variable = findVariable(sourceCode.getScope(statement), root);
  const around = findEnclosingFunction(statement);
  return (variable ? referencesOf(variable) : []).flatMap(({ identifier }) => {
    const isBehind = identifier.range[0] >= statement.range[1] && findEnclosingFunction(identifier) === around;
    return isBehind ? (findNamed(identifier, name) ?? []) : [];
  });
}

/** The expression around the first name of another one that is the whole: `state.text` around `state`. */
function findNamed(node: TSESTree.Node, name: string): TSESTree.Node | undefined {
  if (nameOf(node) === name) return node;
  const { parent } = climbTypeSyntax(node);
  return parent?.type === 'MemberExpression' && parent.object === node ? findNamed(parent, name) : undefined;
}
