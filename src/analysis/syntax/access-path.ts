import type { TSESTree } from '@typescript-eslint/utils';
import { assignsRightSide, collectLaterWrites, findAssignmentTo, isReassigned } from './assignments.ts';
import { isNothing, skipConversions } from './conversions.ts';
import { findPatternSteps } from './destructuring.ts';
import { getPropertyName } from './eslint-utils.ts';
import { findVariableOf } from './member-names.ts';
import { isLodash, isNamed } from './method-calls.ts';
import { findParameter } from './uses.ts';
import type { Definition, SourceCode, Variable } from './syntax.ts';

/**
 * The way to a value: a root expression and the property names from there on, with constant aliases and destructuring
 * followed. `const { Error: { Code: c } } = res.Response; c` → root `res`, names `Response Error Code`.
 */
export interface AccessPath {
  /** The outermost expression that is not followed further: an identifier, a call, `this`, an element (`results[i]`). */
  readonly root: TSESTree.Node;
  readonly names: readonly string[];
  /** The names of the variables that were followed, the one nearest to the use first. */
  readonly aliases: readonly string[];
}

/** Aliases of aliases are followed this far. */
const MAX_DEPTH = 8;

/** The path to the value of an expression, conversions removed at each step; `undefined` where a pattern is not static. */
export function findAccessPath(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): AccessPath | undefined {
  const plain = skipConversions(node);
  if (plain.type === 'MemberExpression') {
    const name = getPropertyName(plain, sourceCode);
    if (name === null) return pathOf(plain);
    const object = findAccessPath(plain.object, sourceCode, depth);
    return object && { ...object, names: [...object.names, name] };
  }
  if (depth >= MAX_DEPTH) return pathOf(plain);
  if (plain.type === 'Identifier') return followIdentifier(plain, sourceCode, depth);
  return findLodashGet(plain, sourceCode, depth) ?? pathOf(plain);
}

/** The names of a path after that of its root, which is empty if it is no variable: `err.code` → `err code`. */
export function chainOf({ root, names }: AccessPath): readonly string[] {
  return [root.type === 'Identifier' ? root.name : '', ...names];
}

/** The identity of a path: equal for two expressions that read the same value, unless something wrote in between. */
export function keyOf({ root, names }: AccessPath, sourceCode: SourceCode): string {
  return [`${sourceCode.getText(root)}#${placeOf(root, sourceCode)}`, ...names].join('.');
}

/** The place of a root: that of its definition; 0 for a global and for `this`; its own for other expressions. */
function placeOf(root: TSESTree.Node, sourceCode: SourceCode): number | string {
  if (root.type === 'ThisExpression') return 0;
  if (root.type === 'MemberExpression' && root.property.type === 'Identifier')
    return `${placeOf(root.object, sourceCode)}#${placeOf(root.property, sourceCode)}`;
  if (root.type !== 'Identifier') return root.range[0];
  return findVariableOf(root, sourceCode)?.defs[0]?.name.range[0] ?? 0;
}

/** `_.get(err, 'original.code')` or `get(err, ['original', 'code'])` of lodash. */
function findLodashGet(node: TSESTree.Node, sourceCode: SourceCode, depth: number): AccessPath | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return undefined;
  const { callee } = node;
  const isMethod = callee.type === 'MemberExpression' && isLodash(callee.object);
  if (isMethod ? getPropertyName(callee) !== 'get' : !isNamed(callee, 'get')) return undefined;
  const [object, way] = node.arguments;
  const names = way && findPathNames(way);
  const path = object && findAccessPath(object, sourceCode, depth + 1);
  return path && names && { ...path, names: [...path.names, ...names] };
}

/** `'a.b'` and `['a', 'b']` → `a b`. */
export function findPathNames(node: TSESTree.Node): readonly string[] | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value.split('.') : undefined;
  if (node.type !== 'ArrayExpression') return undefined;
  const names = node.elements.flatMap((element) =>
    element?.type === 'Literal' && typeof element.value === 'string' ? element.value : [],
  );
  return names.length === node.elements.length ? names : undefined;
}

function followIdentifier(node: TSESTree.Identifier, sourceCode: SourceCode, depth: number): AccessPath {
  const unfollowed = { ...pathOf(node), aliases: [node.name] };
  const variable = findVariableOf(node, sourceCode);
  const [definition] = variable?.defs ?? [];
  const source = variable?.defs.length === 1 && definition !== undefined ? findSource(definition, variable) : undefined;
  if (definition === undefined || source === undefined) return unfollowed;
  const { pattern, init } = source;
  const steps = findPatternSteps(definition.name, pattern, sourceCode);
  const path = init === undefined ? pathOf(pattern) : findAccessPath(init, sourceCode, depth + 1);
  // An element of a list is no property: the code is often the first part of a text that is split.
  if (steps === undefined || path === undefined || steps.some((step) => 'isElement' in step)) return unfollowed;
  // A new object is no alias: what is written to its parts is found by its name.
  if (path.root.type === 'ObjectExpression' || path.root.type === 'NewExpression') return unfollowed;
  const keys = steps.flatMap((step) => ('name' in step ? step.name : []));
  return { root: path.root, names: [...path.names, ...keys], aliases: [node.name, ...path.aliases] };
}

function pathOf(root: TSESTree.Node): AccessPath {
  return { root, names: [], aliases: [] };
}

interface Source {
  readonly pattern: TSESTree.Node;
  readonly init?: TSESTree.Node;
}

/** The pattern and value that define a variable; only patterns of parameters and `catch` come without a value. */
function findSource(definition: Definition, variable: Variable): Source | undefined {
  const { node, name } = definition;
  if (isReassigned(variable)) return findOnlyWrite(definition, variable);
  if (node.type === 'VariableDeclarator') {
    return node.init === null ? undefined : { pattern: node.id, init: node.init };
  }
  if (node.type === 'CatchClause') {
    return node.param === null || node.param === name ? undefined : { pattern: node.param };
  }
  const pattern = findParameter(node, name)?.pattern;
  return pattern?.type === 'ObjectPattern' ? { pattern } : undefined;
}

/** `let code = ''; code = err.code;` → `err.code`, where that is the only write, and there was nothing before it. */
function findOnlyWrite({ node, name }: Definition, variable: Variable): Source | undefined {
  const isEmpty = node.type === 'VariableDeclarator' && node.id === name && (!node.init || isNothing(node.init));
  const [write, ...others] = collectLaterWrites(variable);
  const assignment = isEmpty && write && others.length === 0 ? findAssignmentTo(write.identifier) : undefined;
  return assignment && assignsRightSide(assignment) ? { pattern: name, init: assignment.right } : undefined;
}
