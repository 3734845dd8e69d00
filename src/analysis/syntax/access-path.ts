import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from './assignments.ts';
import { isNamed } from './method-calls.ts';
import { findVariable, getPropertyName } from './eslint-utils.ts';
import { skipTypeSyntax, type SourceCode } from './syntax.ts';

/**
 * How a value is reached: a root expression and the property names from there on, with constant aliases and
 * destructuring followed. `const { Error: { Code: c } } = res.Response; c` → root `res`, names `Response Error Code`.
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

/** The path by which an expression reaches its value; `undefined` where a pattern is not static. */
export function findAccessPath(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): AccessPath | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression') {
    const name = getPropertyName(plain, sourceCode.getScope(plain));
    if (name === null) return { root: plain, names: [], aliases: [] };
    const object = findAccessPath(plain.object, sourceCode, depth);
    return object && { ...object, names: [...object.names, name] };
  }
  const got = depth < MAX_DEPTH ? findGot(plain, sourceCode, depth) : undefined;
  if (got !== undefined) return got;
  return plain.type === 'Identifier' && depth < MAX_DEPTH
    ? followIdentifier(plain, sourceCode, depth)
    : { root: plain, names: [], aliases: [] };
}

/** Identity of a path: equal for two expressions that read the same value, unless something wrote in between. */
export function keyOf({ root, names }: AccessPath, sourceCode: SourceCode): string {
  return [`${sourceCode.getText(root)}#${placeOf(root, sourceCode)}`, ...names].join('.');
}

/** Where the value of a root comes from: its definition; nowhere in the file for a global; itself for other expressions. */
function placeOf(root: TSESTree.Node, sourceCode: SourceCode): number | string {
  if (root.type === 'ThisExpression') return 0;
  if (root.type === 'MemberExpression' && root.property.type === 'Identifier')
    return `${placeOf(root.object, sourceCode)}#${placeOf(root.property, sourceCode)}`;
  if (root.type !== 'Identifier') return root.range[0];
  return findVariable(sourceCode.getScope(root), root)?.defs[0]?.name.range[0] ?? 0;
}

/** `_.get(err, 'original.code')` or `get(err, ['original', 'code'])` of lodash. */
function findGot(node: TSESTree.Node, sourceCode: SourceCode, depth: number): AccessPath | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return undefined;
  const { callee } = node;
  const isMethod = callee.type === 'MemberExpression' && isNamed(callee.object, '_', 'lodash');
  if (isMethod ? getPropertyName(callee) !== 'get' : !isNamed(callee, 'get')) return undefined;
  const [object, way] = node.arguments;
  const names = way && findNames(way);
  const path = object && findAccessPath(object, sourceCode, depth + 1);
  return path && names && { ...path, names: [...path.names, ...names] };
}

/** `'a.b'` and `['a', 'b']` → `a b`. */
function findNames(node: TSESTree.Node): readonly string[] | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value.split('.') : undefined;
  if (node.type !== 'ArrayExpression') return undefined;
  const names = node.elements.flatMap((element) =>
    element?.type === 'Literal' && typeof element.value === 'string' ? element.value : [],
  );
  return names.length === node.elements.length ? names : undefined;
}

function followIdentifier(node: TSESTree.Identifier, sourceCode: SourceCode, depth: number): AccessPath {
  const unfollowed = { root: node, names: [], aliases: [node.name] };
  const variable = findVariable(sourceCode.getScope(node), node);
  const [definition] = variable?.defs ?? [];
  if (variable?.defs.length !== 1 || definition === undefined || isReassigned(variable)) return unfollowed;
  const source = findSource(definition);
  if (source === undefined) return unfollowed;
  const keys = findPatternKeys(definition.name, source.pattern, sourceCode);
  const path =
    source.init === undefined ? parameterPath(source.pattern) : findAccessPath(source.init, sourceCode, depth + 1);
  if (keys === undefined || path === undefined) return unfollowed;
  return { root: path.root, names: [...path.names, ...keys], aliases: [node.name, ...path.aliases] };
}

function parameterPath(pattern: TSESTree.Node): AccessPath {
  return { root: pattern, names: [], aliases: [] };
}

interface Source {
  readonly pattern: TSESTree.Node;
  readonly init?: TSESTree.Node;
}

/** The pattern and value that define a variable; only patterns of parameters and `catch` come without a value. */
function findSource(definition: TSESLint.Scope.Definition): Source | undefined {
  const { node, name } = definition;
  if (node.type === 'VariableDeclarator') {
    return node.init === null ? undefined : { pattern: node.id, init: node.init };
  }
  if (node.type === 'CatchClause') {
    return node.param === null || node.param === name ? undefined : { pattern: node.param };
  }
  if (!('params' in node)) return undefined;
  const parameter = node.params.find(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
  const pattern = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  return pattern?.type === 'ObjectPattern' ? { pattern } : undefined;
}

/** The property names from a pattern down to a name in it: `{ Error: { Code: c } }`, `c` → `Error Code`. */
function findPatternKeys(
  name: TSESTree.Node,
  pattern: TSESTree.Node,
  sourceCode: SourceCode,
): readonly string[] | undefined {
  const keys: string[] = [];
  for (let node = name; node !== pattern;) {
    const { parent } = node;
    if (parent === undefined) return undefined;
    const step = parent.type === 'Property' ? getPropertyName(parent, sourceCode.getScope(parent)) : undefined;
    if (step === null || parent.type === 'RestElement' || parent.type === 'ArrayPattern') return undefined;
    if (step !== undefined) keys.unshift(step);
    node = parent;
  }
  return keys;
}
