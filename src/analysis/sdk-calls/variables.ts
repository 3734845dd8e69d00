import type { TSESTree } from '@typescript-eslint/utils';
import { collectLaterWrites, findAssignmentTo } from '../syntax/assignments.ts';
import { findChainStep, isBuiltinGlobal } from '../syntax/builtins.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { elementAt } from '../syntax/elements.ts';
import { findAllCalls, findParameter } from '../syntax/uses.ts';
import { isFunction, type Definition, type Variable } from '../syntax/syntax.ts';
import { annotationValue } from './annotations.ts';
import { moduleValue } from './modules.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, firstKnown, isKnown, joinValues, NOTHING, OTHER, UNKNOWN } from './value.ts';

/** The value of a global that nothing in the file declares. */
export function globalValue(name: string): Value {
  if (name === 'undefined') return NOTHING;
  return isBuiltinGlobal(name) ? createBuiltin(`global.${name}`) : UNKNOWN;
}

/** The value of a variable: that of its type, else the join of all that is ever written to it. */
export function evaluateVariable(variable: Variable, evaluator: Evaluator): Value {
  if (variable.defs.length === 0) return globalValue(variable.name);
  const typed = joinValues(variable.defs.map((definition) => annotatedValue(definition, evaluator)));
  if (isKnown(typed)) return typed;
  const defined = implementationsOf(variable).map((definition) => definedValue(definition, evaluator));
  const value = joinValues([...defined, ...writtenValues(variable, evaluator)]);
  return value.kind === 'nothing' ? UNKNOWN : value;
}

/** The definitions of a variable; signatures of functions count only without an implementation. */
function implementationsOf({ defs }: Variable): readonly Definition[] {
  const written = defs.filter(({ node }) => node.type !== 'TSDeclareFunction');
  return written.length > 0 ? written : defs.slice(0, 1);
}

/** `const client: ScfClient`. */
function annotatedValue({ name, node }: Definition, evaluator: Evaluator): Value {
  return node.type === 'VariableDeclarator' && name.type === 'Identifier'
    ? annotationValue(name.typeAnnotation, evaluator)
    : UNKNOWN;
}

function definedValue(definition: Definition, evaluator: Evaluator): Value {
  const { node, name } = definition;
  switch (node.type) {
    case 'VariableDeclarator':
      if (node.init === null) return isLoopVariable(node) ? UNKNOWN : NOTHING;
      return valueAt(findPatternSteps(name, node.id, evaluator.sourceCode), evaluator.valueOf(node.init), evaluator);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'TSImportEqualsDeclaration':
      return importedValue(node, evaluator);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return { kind: 'class', node };
    case 'TSDeclareFunction':
      return { kind: 'function', node, isPromisified: false };
    case 'CatchClause':
    case 'TSEnumDeclaration':
      return OTHER;
    default:
      if (!isFunction(node)) return UNKNOWN;
      if (name === node.id) return { kind: 'function', node, isPromisified: false };
      return parameterValue(node, name, evaluator);
  }
}

function isLoopVariable({ parent: { parent } }: TSESTree.VariableDeclarator): boolean {
  return parent.type === 'ForOfStatement' || parent.type === 'ForInStatement';
}

function importedValue(node: TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration, evaluator: Evaluator): Value {
  if (node.type === 'TSImportEqualsDeclaration') return evaluator.valueOf(node.moduleReference);
  const declaration = node.parent;
  if (declaration.type !== 'ImportDeclaration') return UNKNOWN;
  const value = moduleValue(declaration.source.value, evaluator.context);
  if (node.type === 'ImportNamespaceSpecifier') return value;
  if (node.type === 'ImportDefaultSpecifier') return evaluator.memberOf(value, 'default');
  const { imported } = node;
  return evaluator.memberOf(value, imported.type === 'Identifier' ? imported.name : imported.value);
}

/** The value of a parameter: that of its type, else of its default, else the join of the arguments of all calls. */
function parameterValue(fn: TSESTree.FunctionLike, name: TSESTree.Node, evaluator: Evaluator): Value {
  const parameter = findParameter(fn, name);
  if (parameter === undefined) return UNKNOWN;
  const { pattern, fallback } = parameter;
  const whole = firstKnown(
    () => ('typeAnnotation' in pattern ? annotationValue(pattern.typeAnnotation, evaluator) : UNKNOWN),
    () => (fallback === undefined ? UNKNOWN : evaluator.valueOf(fallback)),
    () => argumentValue(fn, parameter.index, evaluator),
  );
  if (pattern.type === 'RestElement') return UNKNOWN;
  return valueAt(findPatternSteps(name, pattern, evaluator.sourceCode), whole, evaluator);
}

/** The join of what all calls of a function pass to a parameter; `import('…').then((sdk) => …)` passes the module. */
function argumentValue(fn: TSESTree.FunctionLike, index: number, evaluator: Evaluator): Value {
  const step = findChainStep(fn.parent);
  if (step?.onDone === fn) return index === 0 ? evaluator.valueOf(step.promise) : UNKNOWN;
  const calls = findAllCalls(fn, evaluator.sourceCode) ?? [];
  const values = calls.map(({ arguments: args }) => {
    const argument = elementAt(args, index);
    if (argument === undefined) return NOTHING;
    return argument.type === 'SpreadElement' ? UNKNOWN : evaluator.valueOf(argument);
  });
  return calls.length === 0 ? UNKNOWN : joinValues(values);
}

/** The values that assignments write to a variable; those of patterns and loops are unknown. */
function writtenValues(variable: Variable, evaluator: Evaluator): readonly Value[] {
  return collectLaterWrites(variable).map(({ identifier }) => {
    const assignment = findAssignmentTo(identifier);
    return assignment === undefined ? UNKNOWN : evaluator.valueOf(assignment);
  });
}

/** The value at the end of the steps into a pattern, given that of the whole: `{ scf: { v20180416: v } }` → two members. */
function valueAt(steps: ReturnType<typeof findPatternSteps>, whole: Value, evaluator: Evaluator): Value {
  if (steps === undefined) return UNKNOWN;
  return steps.reduce((value, step) => {
    if ('name' in step) return evaluator.memberOf(value, step.name);
    return firstKnown(
      () => value,
      () => evaluator.valueOf(step.fallback),
    );
  }, whole);
}
