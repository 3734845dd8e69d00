import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { createRemember, createTable, type Values } from '../../memo/recursive.ts';
import type { AnalysisContext } from '../context.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { Variable } from '../syntax/syntax.ts';
import { evaluateType } from './annotations.ts';
import { evaluateInstance } from './clients.ts';
import { createServiceFinder } from './create-call.ts';
import { evaluateExpression } from './expressions.ts';
import { evaluateMember } from './members.ts';
import { evaluateWritten } from './object-members.ts';
import { evaluateReturned } from './results.ts';
import { evaluateCall } from './sdk-call.ts';
import type { Evaluator, Value } from './types.ts';
import { isSame, NOTHING, OTHER, UNKNOWN } from './value.ts';
import { evaluateVariable, globalValue } from './variables.ts';

/** Values are followed through this many steps, one in another. */
const MAX_DEPTH = 200;

const VALUES: Values<Value> = {
  whileOpen: NOTHING,
  unsettled: UNKNOWN,
  isEqual: (left, right) => isSame(left, right) && isSame(right, left),
};

const WRITTEN: Values<Value | undefined> = {
  ...VALUES,
  isEqual: (left, right) =>
    left === right || (left !== undefined && right !== undefined && VALUES.isEqual(left, right)),
};

/** The evaluator of a file, one for all questions. */
export const getEvaluator = oncePerObject(createEvaluator);

function createEvaluator(context: AnalysisContext): Evaluator {
  const { sourceCode } = context;
  const remember = createRemember(MAX_DEPTH);
  const values = createTable<TSESTree.Node, Value>(VALUES);
  const types = createTable<TSESTree.Node, Value>(VALUES);
  const variables = createTable<Variable, Value>(VALUES);
  const returned = createTable<TSESTree.Node, Value>(VALUES);
  const membersOf = oncePerObject((_node: TSESTree.Node) => createTable<string, Value>(VALUES));
  const writesTo = oncePerObject((_variable: Variable) => createTable<string, Value | undefined>(WRITTEN));
  const evaluator: Evaluator = {
    context,
    sourceCode,
    functionOf: (node) => {
      const value = evaluator.valueOf(node);
      return value.kind === 'function' ? value.node : undefined;
    },
    classOf: (node) => {
      const value = evaluator.valueOf(node);
      return value.kind === 'instance' ? value.node : undefined;
    },
    builtinOf: (node) => {
      const value = evaluator.valueOf(node);
      return value.kind === 'builtin' ? value.name : undefined;
    },
    isNothing: (node) => evaluator.valueOf(node).kind === 'nothing',
    valueOf: (node) => remember(values, node, () => evaluateExpression(node, evaluator)),
    typeOf: (node) => remember(types, node, () => evaluateType(node, evaluator)),
    variableValue: (variable) => remember(variables, variable, () => evaluateVariable(variable, evaluator)),
    nameValue: (name) => {
      const variable = findVariableOf(name, sourceCode);
      return variable === undefined ? globalValue(name.name) : evaluator.variableValue(variable);
    },
    writtenTo: (variable, name) => remember(writesTo(variable), name, () => evaluateWritten(variable, name, evaluator)),
    // Members of what the file does not define are cheap.
    memberOf: (value, name) =>
      value.kind === 'object' || value.kind === 'class' || value.kind === 'instance'
        ? remember(membersOf(value.node), `${value.kind}.${name}`, () => evaluateMember(value, name, evaluator))
        : evaluateMember(value, name, evaluator),
    resultOf: (value) =>
      value.kind === 'function'
        ? remember(returned, value.node, () => evaluateReturned(value.node, evaluator))
        : resultOfOther(value),
    instanceOf: (value, args) => evaluateInstance(value, args, evaluator),
    serviceWith: createServiceFinder(context),
    sdkCallOf: oncePerObject((node) => evaluateCall(node, evaluator)),
  };
  return evaluator;
}

/** The result of calling a value that the file does not define. */
function resultOfOther(value: Value): Value {
  switch (value.kind) {
    case 'client':
      return value.style === 'wrapper' ? value : OTHER;
    case 'builtin':
    case 'model':
    case 'nothing':
      return value;
    case 'method':
      return OTHER;
    default:
      return UNKNOWN;
  }
}
