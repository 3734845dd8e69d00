import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findVariable } from './eslint-utils.ts';
import { findExposed } from './exposed-variables.ts';
import { createReference, createScope, declare, declareName } from './made-scopes.ts';
import type { Variable } from './syntax.ts';
import { listDeclaredNames, listOwnNames, opensScope } from './template-declarations.ts';
import { isReference } from './template-references.ts';
import { findWrite } from './writes.ts';
import { findTemplate, nodesOfTemplate, type MarkupNode } from './template.ts';

type Scope = TSESLint.Scope.Scope;
type Reference = TSESLint.Scope.Reference;

/** The scopes of a template, which ESLint's scope manager does not have. */
export interface TemplateScopes {
  /** The innermost scope around each node of the template. */
  readonly around: ReadonlyMap<TSESTree.Node, Scope>;
  /** The references in the template to the variables of the script. */
  readonly references: ReadonlyMap<Variable, readonly Reference[]>;
}

/** The scopes of the template of a component, by the global scope of its script; `undefined` for other files. */
export const findTemplateScopes = oncePerObject((globalScope: Scope): TemplateScopes | undefined => {
  const template = findTemplate(globalScope.block);
  if (template === undefined) return undefined;
  const nodes = nodesOfTemplate(globalScope.block);
  const { variables, upper } = findExposed(globalScope);
  const around = createScopes(nodes, createScope(template, upper, variables));
  return { around, references: addReferences(nodes, around) };
});

/** Creates the scopes of all nodes, with the variables that the template itself declares. */
function createScopes(nodes: readonly TSESTree.Node[], root: Scope): TemplateScopes['around'] {
  const around = new Map<TSESTree.Node, Scope>();
  for (const node of nodes) {
    const outer = (node.parent && around.get(node.parent)) ?? root;
    const inner = opensScope(node) ? createScope(node, outer) : outer;
    around.set(node, inner);
    for (const declared of listOwnNames(node)) declare(declared, inner);
    for (const declared of listDeclaredNames(node)) declare(declared, outer);
    // A handler is the body of a function whose parameter is the event.
    if (isHandler(node)) declareName('$event', inner);
  }
  return around;
}

function isHandler({ type }: MarkupNode): boolean {
  return type === 'VOnExpression';
}

/** Adds the references to the scopes and variables of the template, and collects those to variables of the script. */
function addReferences(
  nodes: readonly TSESTree.Node[],
  around: TemplateScopes['around'],
): ReadonlyMap<Variable, readonly Reference[]> {
  const toScript = new Map<Variable, Reference[]>();
  for (const node of nodes) {
    const from = around.get(node);
    if (node.type !== 'Identifier' || from === undefined || !isReference(node)) continue;
    const resolved = findVariable(from, node);
    if (resolved?.identifiers.includes(node) === true) continue;
    const reference = createReference(node, { from, resolved }, findWrite(node));
    from.references.push(reference);
    if (resolved !== null) listOf(resolved).push(reference);
  }
  return toScript;

  /** The references to a variable of the template are its own. Those of the script stay as other rules see them. */
  function listOf(variable: Variable): Reference[] {
    if (around.has(variable.scope.block)) return variable.references;
    const list = toScript.get(variable) ?? [];
    toScript.set(variable, list);
    return list;
  }
}
