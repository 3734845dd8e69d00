import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from './eslint-utils.ts';
import { createVariable } from './made-scopes.ts';
import { calleeNameOf } from './method-calls.ts';
import { isFunction, skipTypeSyntax, type Variable } from './syntax.ts';
import { hasScriptSetup } from './template.ts';

type Scope = TSESLint.Scope.Scope;

/** What the template of a component sees of its script. */
export interface Exposed {
  /** The variables that have a name of their own in the template, or another value. */
  readonly variables: readonly Variable[];
  /** The scope of all other names. */
  readonly upper: Scope;
}

/** Functions of Vue whose result has the value that the template reads: `code` in it is `code.value` of the script. */
const REF_FUNCTIONS: ReadonlySet<string> = new Set(['ref', 'shallowRef', 'customRef', 'toRef', 'computed']);

/**
 * Finds what a template sees of the script: with `<script setup>` the variables of the module, else those that `setup()` returns.
 * What a component has by `data`, `props` or `computed` is no variable.
 */
export function findExposed(globalScope: Scope): Exposed {
  const program = globalScope.block as TSESTree.Program;
  const module = globalScope.childScopes.find(({ type }) => type === 'module') ?? globalScope;
  const isSetup = hasScriptSetup(program);
  const variables = isSetup ? module.variables.filter(isRef) : listReturned(program, module);
  return { variables: variables.map(unwrap), upper: isSetup ? module : globalScope };
}

/** The value of a ref is no value of its variable: all that is known of it is the name. */
function unwrap(variable: Variable): Variable {
  return isRef(variable) ? createVariable(variable.name, variable.scope) : variable;
}

function isRef({ defs: [definition] }: Variable): boolean {
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
  const call = init && skipTypeSyntax(init);
  return call?.type === 'CallExpression' && REF_FUNCTIONS.has(calleeNameOf(call));
}

/** The variables that `setup()` returns under their own names: `return { TEXTS, error }`. */
function listReturned(program: TSESTree.Program, module: Scope): readonly Variable[] {
  const setup = findSetup(program);
  const scope = module.childScopes.find(({ block }) => block === setup);
  const returned = setup && findLastReturned(setup);
  if (scope === undefined || returned?.type !== 'ObjectExpression') return [];
  return returned.properties.flatMap((property) =>
    property.type === 'Property' && property.shorthand && property.value.type === 'Identifier'
      ? (findVariable(scope, property.value) ?? [])
      : [],
  );
}

/** The `setup` of `export default { setup() {} }`, also within a call (`defineComponent({ … })`). */
function findSetup({ body }: TSESTree.Program): TSESTree.FunctionLike | undefined {
  const exported = body.find((statement) => statement.type === 'ExportDefaultDeclaration')?.declaration;
  const plain = exported && skipTypeSyntax(exported);
  const component = plain?.type === 'CallExpression' ? plain.arguments.at(-1) : plain;
  if (component?.type !== 'ObjectExpression') return undefined;
  const setup = component.properties.find(
    (member) => member.type === 'Property' && getPropertyName(member) === 'setup',
  );
  return setup?.type === 'Property' && isFunction(setup.value) ? setup.value : undefined;
}

/** What a function returns by its last statement. */
function findLastReturned({ body }: TSESTree.FunctionLike): TSESTree.Node | undefined {
  if (body?.type !== 'BlockStatement') return body ?? undefined;
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined;
}
