import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The source code of a file with its syntax tree, as ESLint passes it to rules. */
export type SourceCode = Readonly<TSESLint.SourceCode>;
export type Variable = TSESLint.Scope.Variable;
export type Definition = TSESLint.Scope.Definition;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
export type Arguments = readonly TSESTree.Node[];

/** Removes syntax of types and chains, which does not change the value: `(err as any)?.code!` → the member `err?.code`. */
export function skipTypeSyntax(node: TSESTree.Node): TSESTree.Node {
  switch (node.type) {
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return skipTypeSyntax(node.expression);
    default:
      return node;
  }
}

/** Climbs over the syntax that `skipTypeSyntax` removes: the member `err.code` in `err.code!` → the `TSNonNullExpression`. */
export function climbTypeSyntax(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent && skipTypeSyntax(parent) !== parent && skipTypeSyntax(parent) === skipTypeSyntax(node)
    ? climbTypeSyntax(parent)
    : node;
}

/** Whether reading an expression twice does nothing: names and members of names, `this` included. */
export function isPlainAccess(node: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Identifier' || plain.type === 'ThisExpression') return true;
  return (
    plain.type === 'MemberExpression' &&
    (!plain.computed || plain.property.type === 'Literal') &&
    isPlainAccess(plain.object)
  );
}

/** Whether a node is a sum, of numbers or of texts. */
export function isSum(node: TSESTree.Node | undefined): node is TSESTree.BinaryExpression {
  return node?.type === 'BinaryExpression' && node.operator === '+';
}

/** Whether a node is a function of any form. */
export function isFunction(node: TSESTree.Node): node is TSESTree.FunctionLike {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  );
}

/** The expression that a function returns and does nothing else: `x` of `() => x`, and of `function f() { return x; }`. */
export function findReturned({ body }: TSESTree.FunctionLike): TSESTree.Node | undefined {
  if (body?.type !== 'BlockStatement') return body ?? undefined;
  const [only] = body.body;
  return only?.type === 'ReturnStatement' ? (only.argument ?? undefined) : undefined;
}

/**
 * Calls `enter` for the nodes below and including `root`, parents first, without recursion on the stack. Where `enter`
 * returns `false`, it does not go below.
 */
export function walkWhile(
  root: TSESTree.Node,
  { visitorKeys }: SourceCode,
  enter: (node: TSESTree.Node) => boolean,
): void {
  const stack: TSESTree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (enter(node)) pushChildren(node, visitorKeys[node.type] ?? [], stack);
  }
}

/** Plain loops, last child first: many nodes come through here, so no lists are made for it. */
function pushChildren(node: TSESTree.Node, keys: readonly string[], stack: TSESTree.Node[]): void {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const value = fields[keys[at] ?? ''];
    if (!Array.isArray(value)) {
      if (isNode(value)) stack.push(value);
      continue;
    }
    for (let index = value.length - 1; index >= 0; index -= 1) {
      const child: unknown = value[index];
      if (isNode(child)) stack.push(child);
    }
  }
}

/** Whether a value of a node's field is a node. */
export function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls `enter` for the nodes of a function's body, those of functions inside it excepted. */
export function walkBody(
  fn: TSESTree.FunctionLike,
  sourceCode: SourceCode,
  enter: (node: TSESTree.Node) => void,
): void {
  if (!fn.body) return;
  walkWhile(fn.body, sourceCode, (node) => {
    enter(node);
    return !isFunction(node);
  });
}

/** The parent of a node; `undefined` at the top, where ESLint has `null` in spite of its types. */
export function parentOf(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.parent ?? undefined;
}

/** The function around a node, if any; it is also around its parameters. */
export function findEnclosingFunction(node: TSESTree.Node): TSESTree.FunctionLike | undefined {
  let current = parentOf(node);
  while (current !== undefined && !isFunction(current)) current = parentOf(current);
  return current;
}
