/**
 * `@eslint-community/eslint-utils` with the types of typescript-eslint's syntax tree, which is ESTree plus TypeScript.
 * The one place that casts between the two; `@typescript-eslint/utils` does the same but must not be loaded at run time.
 */
import * as eslintUtils from '@eslint-community/eslint-utils';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isCheap } from './evaluation-cost.ts';
import type { SourceCode } from './syntax.ts';

type Scope = TSESLint.Scope.Scope;

const findPropertyName = eslintUtils.getPropertyName as unknown as (node: Named, scope?: Scope) => string | null;

/** Looks for the innermost scope around an identifier first, among all scopes within the one that is given. */
const findVariableWithin = eslintUtils.findVariable as unknown as (
  scope: Scope,
  nameOrNode: string | TSESTree.Identifier,
) => TSESLint.Scope.Variable | null;

/**
 * Finds the variable that a name or identifier refers to in a scope or its parents. The scope must be the innermost one around
 * the identifier, as `sourceCode.getScope` returns it: to look for that again takes as long as there are scopes.
 */
export function findVariable(scope: Scope, name: string | TSESTree.Identifier): TSESLint.Scope.Variable | null {
  return findVariableWithin(scope, typeof name === 'string' ? name : name.name);
}

type Named = TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition;
type Constant = (node: TSESTree.Node, scope?: Scope) => string | null;

/**
 * `a.b` → `'b'`, `a['b']` → `'b'`; `null` if the name is not static. Constants are followed where the source code is given. Most
 * names are spelled: these are read here, before a scope is looked for.
 */
export function getPropertyName(node: Named, sourceCode?: SourceCode): string | null {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (key.type === 'Identifier' && !node.computed) return key.name;
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value;
  if (key.type === 'Literal' || !node.computed) return findPropertyName(node);
  const scope = sourceCode?.getScope(node);
  return isCheap(key, scope, findVariableWithin) ? findPropertyName(node, scope) : null;
}

/** The string an expression always has (constants followed, `+` and templates computed), or `null`. */
export function getStringIfConstant(node: TSESTree.Node, scope?: Scope): string | null {
  if (!isCheap(node, scope, findVariableWithin)) return null;
  return (eslintUtils.getStringIfConstant as unknown as Constant)(node, scope);
}
