import type { TSESLint } from '@typescript-eslint/utils';
import type { Variable } from './syntax.ts';
import { findTemplateScopes } from './template-scopes.ts';

type Reference = TSESLint.Scope.Reference;

/** The parser of Vue marks a variable of the script that the template uses by a reference from its own definition. */
type MarkedReference = Reference & { readonly vueUsedInTemplate?: boolean };

/** The references to a variable: those that ESLint knows, and those in the template of a component. */
export function referencesOf(variable: Variable): readonly Reference[] {
  const own: readonly MarkedReference[] = variable.references;
  const added = findTemplateScopes(globalScopeOf(variable))?.references.get(variable);
  return added === undefined ? own : [...own.filter((reference) => reference.vueUsedInTemplate !== true), ...added];
}

function globalScopeOf({ scope }: Variable): TSESLint.Scope.Scope {
  let outer = scope;
  while (outer.upper !== null) outer = outer.upper;
  return outer;
}
