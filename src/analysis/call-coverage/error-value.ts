import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath, keyOf } from '../syntax/access-path.ts';
import { climbTypeSyntax, skipTypeSyntax, type SourceCode, walkWhile } from '../syntax/syntax.ts';

/** The name by which a part of a file has an error, or its code. */
export interface ErrorValue {
  readonly key: string;
  /** Whether it is the error itself, and not a part of it such as its code. */
  readonly isWhole: boolean;
  readonly sourceCode: SourceCode;
}

/** How an expression is related to an error. */
export type Relation = 'whole' | 'part' | 'none';

/** The error that a parameter or a variable is given: `err`, or the pattern `{ code, message }`. */
export function createErrorValue(name: TSESTree.Node, sourceCode: SourceCode, isWhole = true): ErrorValue {
  // The text of a parameter has its type as well, which its uses do not have.
  const key =
    name.type === 'Identifier'
      ? `${name.name}#${name.range[0]}`
      : keyOf({ root: name, names: [], aliases: [] }, sourceCode);
  return { key, isWhole, sourceCode };
}

/** Whether an expression is the error, or a part of it: `err`, `err.code`, `const { code } = err; code`. */
export function relate(node: TSESTree.Node, error: ErrorValue | undefined): Relation {
  const path = error && findAccessPath(node, error.sourceCode);
  if (error === undefined || path === undefined) return 'none';
  const key = keyOf(path, error.sourceCode);
  if (key === error.key) return error.isWhole ? 'whole' : 'part';
  return key.startsWith(`${error.key}.`) ? 'part' : 'none';
}

/** The closest relation of anything within a node: `{ ok: false, error: err }` → `whole`. A function within may run at any time, and counts. */
export function relateWithin(root: TSESTree.Node, error: ErrorValue | undefined): Relation {
  let found: Relation = 'none';
  if (error === undefined) return found;
  walkWhile(root, error.sourceCode, (node) => {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return found !== 'whole';
    if (node.type === 'Identifier' && !isRead(node)) return false;
    const relation = relate(node, error);
    if (relation === 'whole' || found === 'none') found = relation;
    // A part of the error is not the error: `err.message`.
    return relation === 'none' && found !== 'whole';
  });
  return found;
}

/** Whether a name is read as a value, and is no key or member. */
function isRead(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  return parent.type !== 'Property' || parent.value === node || parent.computed;
}

/** The parameter that gets an argument, as an error of the function: `handle(err)` → `e` of `function handle(e)`. */
export function passError(
  fn: TSESTree.FunctionLike,
  args: readonly TSESTree.Node[],
  error: ErrorValue | undefined,
): ErrorValue | undefined {
  if (error === undefined) return undefined;
  const relations = args.map((argument) => relate(skipTypeSyntax(argument), error));
  const index = relations.includes('whole') ? relations.indexOf('whole') : relations.indexOf('part');
  const parameter = index === -1 ? undefined : fn.params[index];
  const plain = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (plain?.type !== 'Identifier' && plain?.type !== 'ObjectPattern') return undefined;
  return createErrorValue(plain, error.sourceCode, relations[index] === 'whole');
}

/** Whether nothing takes the value of an expression, awaited or not. */
export function isDropped(node: TSESTree.Node): boolean {
  const { parent } = climbTypeSyntax(node);
  if (parent?.type === 'AwaitExpression') return isDropped(parent);
  return parent?.type === 'ExpressionStatement' || (parent?.type === 'UnaryExpression' && parent.operator === 'void');
}
