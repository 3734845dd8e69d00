/**
 * `@eslint-community/eslint-utils` with the types of typescript-eslint's syntax tree, which is ESTree plus TypeScript.
 * The one place that casts between the two; `@typescript-eslint/utils` does the same but must not be loaded at run time.
 */
import * as eslintUtils from '@eslint-community/eslint-utils';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Scope = TSESLint.Scope.Scope;

/** Finds the variable that a name or identifier refers to in a scope or its parents. */
export const findVariable = eslintUtils.findVariable as unknown as (
  scope: Scope,
  nameOrNode: string | TSESTree.Identifier,
) => TSESLint.Scope.Variable | null;

/** `a.b` → `'b'`, `a['b']` → `'b'`; `null` if the name is not static. */
export const getPropertyName = eslintUtils.getPropertyName as unknown as (
  node: TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition,
  scope?: Scope,
) => string | null;

/** The string an expression always has (constants followed, `+` and templates computed), or `null`. */
export const getStringIfConstant = eslintUtils.getStringIfConstant as unknown as (
  node: TSESTree.Node,
  scope?: Scope,
) => string | null;
