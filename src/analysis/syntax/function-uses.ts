import type { TSESTree } from '@typescript-eslint/utils';
import { climbTypeSyntax, isFunction, type SourceCode } from './syntax.ts';
import { findMethodUses, findPropertyUses } from './member-uses.ts';
import { findDeclaredUses, findVariableUses, joinUses, type Uses } from './uses.ts';

/** The uses of a function: where it stands, or where its name does. */
export function findFunctionUses(fn: TSESTree.FunctionLike, sourceCode: SourceCode): Uses {
  const { parent } = climbTypeSyntax(fn);
  if (fn.type === 'FunctionDeclaration') return ownNameUses(fn, sourceCode) ?? { nodes: [], isOpen: true };
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition')
    return findMethodUses(parent, parent.parent.parent, sourceCode);
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression')
    return findPropertyUses(parent, parent.parent, sourceCode);
  const declared = parent?.type === 'VariableDeclarator' ? findDeclaredUses(parent, sourceCode) : undefined;
  if (declared !== undefined) return joinUses(declared, ownNameUses(fn, sourceCode));
  return joinUses({ nodes: [climbTypeSyntax(fn)], isOpen: false }, ownNameUses(fn, sourceCode));
}

/** `function f() {}`, and the `f` of `const g = function f() {}`. */
function ownNameUses(fn: TSESTree.FunctionLike, sourceCode: SourceCode): Uses | undefined {
  const variable = sourceCode.getDeclaredVariables(fn).find(({ defs }) => defs.some(({ name }) => name === fn.id));
  return variable && findVariableUses(variable);
}

/**
 * The calls of a function, if all are known: no use but in calls, none from outside the file.
 * `f(x)`, `(function () {})(x)`, `this.#f(x)`.
 */
export function findAllCalls(
  fn: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): readonly TSESTree.CallExpression[] | undefined {
  const { nodes, isOpen } = findFunctionUses(fn, sourceCode);
  const calls = nodes.flatMap((node) =>
    node.parent?.type === 'CallExpression' && node.parent.callee === node ? node.parent : [],
  );
  return isOpen || calls.length < nodes.length ? undefined : calls;
}

/** A parameter: its position, its pattern, and its default. */
export interface Parameter {
  readonly index: number;
  readonly pattern: Exclude<TSESTree.Parameter, TSESTree.TSParameterProperty>;
  readonly fallback?: TSESTree.Node;
}

/** The parameter that declares a name; `undefined` if the function has none. */
export function findParameter(fn: TSESTree.Node, name: TSESTree.Node): Parameter | undefined {
  if (!isFunction(fn)) return undefined;
  const index = fn.params.findIndex(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
  const node = fn.params[index];
  const plain = node?.type === 'TSParameterProperty' ? node.parameter : node;
  if (plain === undefined) return undefined;
  return plain.type === 'AssignmentPattern'
    ? { index, pattern: plain.left, fallback: plain.right }
    : { index, pattern: plain };
}
