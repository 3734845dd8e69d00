import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findVariable } from './eslint-utils.ts';
import { findExposed } from './exposed-variables.ts';
import type { Definition, Variable } from './syntax.ts';
import { type Declared, listDeclaredNames, listOwnNames, opensScope } from './template-declarations.ts';
import { findWrite, isReference } from './template-references.ts';
import { findTemplate, nodesOfTemplate, type MarkupNode, type Program } from './template.ts';

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
  const program: Program = globalScope.block;
  const template = findTemplate(program);
  if (template === undefined) return undefined;
  const nodes = nodesOfTemplate(program);
  const { variables, upper } = findExposed(globalScope);
  const around = createScopes(nodes, createScope(template, upper, new Map(variables.map((variable) => [variable.name, variable]))));
  return { around, references: addReferences(nodes, around) };
});

/** Creates the scopes of all nodes, with the variables that the template itself declares. */
function createScopes(nodes: readonly TSESTree.Node[], root: Scope): ReadonlyMap<TSESTree.Node, Scope> {
  const around = new Map<TSESTree.Node, Scope>();
  for (const node of nodes) {
    const outer = (node.parent && around.get(node.parent)) ?? root;
    const inner = opensScope(node) ? createScope(node, outer) : outer;
    around.set(node, inner);
    for (const declared of listOwnNames(node)) declare(declared, inner);
    for (const declared of listDeclaredNames(node)) declare(declared, outer);
    // A handler is the body of a function whose parameter is the event.
    if (isHandler(node)) namesIn(inner).set('$event', createVariable('$event', inner));
  }
  return around;
}

function isHandler({ type }: MarkupNode): boolean {
  return type === 'VOnExpression';
}

/** A scope with what the analysis reads of one. */
function createScope(block: TSESTree.Node, upper: Scope, set = new Map<string, Variable>()): Scope {
  const scope = { type: 'block', block, upper, set, references: [], childScopes: [] };
  return scope as unknown as Scope;
}

function namesIn({ set }: Scope): Map<string, Variable> {
  return set as Map<string, Variable>;
}

/** A variable with what the analysis reads of one. */
function createVariable(name: string, scope: Scope): Variable {
  const variable = { name, scope, defs: [], identifiers: [], references: [] };
  return variable as unknown as Variable;
}

function declare({ name, ...definition }: Declared, scope: Scope): void {
  const variable = namesIn(scope).get(name.name) ?? createVariable(name.name, scope);
  variable.defs.push({ name, ...definition } as unknown as Definition);
  variable.identifiers.push(name);
  namesIn(scope).set(name.name, variable);
}

/** Adds the references to the scopes and variables of the template, and collects those to variables of the script. */
function addReferences(
  nodes: readonly TSESTree.Node[],
  around: TemplateScopes['around'],
): ReadonlyMap<Variable, readonly Reference[]> {
  const toScript = new Map<Variable, Reference[]>();
  for (const node of nodes) {
    const from = node.type === 'Identifier' && isReference(node) ? around.get(node) : undefined;
    if (from === undefined || node.type !== 'Identifier') continue;
    const variable = findVariable(from, node);
    if (variable?.identifiers.includes(node) === true) continue;
    const reference = createReference(node, from, variable);
    from.references.push(reference);
    if (variable === null) continue;
    if (around.has(variable.scope.block)) variable.references.push(reference);
    else toScript.set(variable, push(toScript.get(variable), reference));
  }
  return toScript;
}

function push<T>(list: T[] = [], item: T): T[] {
  list.push(item);
  return list;
}

/** A reference with what the analysis reads of one. */
function createReference(identifier: TSESTree.Identifier, from: Scope, resolved: Variable | null): Reference {
  const write = findWrite(identifier);
  const reference = { identifier, from, resolved, isRead: () => write !== 'write', isWrite: () => write !== undefined };
  return reference as unknown as Reference;
}
