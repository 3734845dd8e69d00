import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Definition, Variable } from './syntax.ts';

/*
 * Scopes, variables and references for code that ESLint's scope manager does not know. They have what the analysis reads of them,
 * and no more, which is why they are cast.
 */

type Scope = TSESLint.Scope.Scope;

/** A scope around the nodes of a block, with variables that it has from the beginning. */
export function createScope(block: TSESTree.Node, upper: Scope, variables: readonly Variable[] = []): Scope {
  const set = new Map(variables.map((variable) => [variable.name, variable]));
  return { type: 'block', block, upper, set, references: [], childScopes: [] } as unknown as Scope;
}

/** A variable without a definition. */
export function createVariable(name: string, scope: Scope): Variable {
  return { name, scope, defs: [], identifiers: [], references: [] } as unknown as Variable;
}

/** A name that a node declares, and how, as ESLint's scope manager describes it. */
export interface Declared {
  readonly name: TSESTree.Identifier;
  readonly type: 'CatchClause' | 'ClassName' | 'FunctionName' | 'Parameter' | 'Variable';
  readonly node: TSESTree.Node;
  readonly parent?: TSESTree.Node;
}

/** Adds a definition to the variable of its name in a scope, which is created if there is none. */
export function declare(declared: Declared, scope: Scope): void {
  const variable = declareName(declared.name.name, scope);
  variable.defs.push(declared as unknown as Definition);
  variable.identifiers.push(declared.name);
}

/** The variable of a name in a scope, created if there is none. */
export function declareName(name: string, scope: Scope): Variable {
  const set: Map<string, Variable> = scope.set;
  const variable = set.get(name) ?? createVariable(name, scope);
  set.set(name, variable);
  return variable;
}

/** A reference to a variable, if there is one; `write` says how it writes to it. */
export function createReference(
  identifier: TSESTree.Identifier,
  { from, resolved }: { readonly from: Scope; readonly resolved: Variable | null },
  write: 'write' | 'read-write' | undefined,
): TSESLint.Scope.Reference {
  const methods = { isRead: () => write !== 'write', isWrite: () => write !== undefined };
  return { identifier, from, resolved, ...methods } as unknown as TSESLint.Scope.Reference;
}
