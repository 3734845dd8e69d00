import type { TSESTree } from '@typescript-eslint/utils';
import { evaluateCall } from './sdk-call.ts';
import { evaluateExpression } from './expressions.ts';
import { returnValue } from './functions.ts';
import { evaluateInstance } from './instances.ts';
import { evaluateMemberOf } from './members.ts';
import { createRemember, createTable, type Remember, type Table, type Values } from '../../memo/recursive.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { createServiceFinder } from './named-products.ts';
import { evaluateWritten } from './object-members.ts';
import { evaluateType } from './annotations.ts';
import type { Evaluator, SdkCall, Value } from './types.ts';
import { isSame, NOTHING, OTHER, UNKNOWN } from './value.ts';
import { evaluateVariable, globalValue } from './variables.ts';
import type { Variable, SourceCode } from '../syntax/syntax.ts';
import type { AnalysisContext } from '../context.ts';

/** Values are followed through this many steps, one in another. */
const MAX_DEPTH = 200;

const VALUES: Values<Value> = {
  whileOpen: NOTHING,
  unsettled: UNKNOWN,
  isEqual: (left, right) => isSame(left, right) && isSame(right, left),
};

const WRITTEN: Values<Value | undefined> = {
  whileOpen: NOTHING,
  unsettled: UNKNOWN,
  isEqual: (left, right) =>
    left === right || (left !== undefined && right !== undefined && VALUES.isEqual(left, right)),
};

const remembered = new WeakMap<SourceCode, Evaluator>();

/** The evaluator of a file, one for all questions, unless they come with other settings. */
export function getEvaluator(context: AnalysisContext): Evaluator {
  const known = remembered.get(context.sourceCode);
  if (known?.context.settings === context.settings) return known;
  const evaluator = createEvaluator(context);
  remembered.set(context.sourceCode, evaluator);
  return evaluator;
}

function createEvaluator(context: AnalysisContext): Evaluator {
  const remember = createRemember(MAX_DEPTH);
  const values = createTable<TSESTree.Node, Value>(VALUES);
  const types = createTable<TSESTree.Node, Value>(VALUES);
  const variables = createTable<Variable, Value>(VALUES);
  const evaluator: Evaluator = {
    context,
    valueOf: (node) => remember(values, node, () => evaluateExpression(node, evaluator)),
    typeOf: (node) => remember(types, node, () => evaluateType(node, evaluator)),
    variableValue: (variable) => remember(variables, variable, () => evaluateVariable(variable, evaluator)),
    nameValue: (name) => {
      const variable = findVariableOf(name, context.sourceCode);
      return variable === undefined ? globalValue(name.name) : evaluator.variableValue(variable);
    },
    writtenTo: createWrittenTo(remember, () => evaluator),
    memberOf: createMemberOf(remember, () => evaluator),
    resultOf: createResultOf(remember, () => evaluator),
    instanceOf: (value, args) => evaluateInstance(value, args, evaluator),
    serviceWith: createServiceFinder(context),
    sdkCallOf: createCallOf(() => evaluator),
  };
  return evaluator;
}

/** Members of what the file defines are remembered by its node; others are cheap. */
function createMemberOf(remember: Remember, evaluator: () => Evaluator): Evaluator['memberOf'] {
  const members = new Map<TSESTree.Node, Table<string, Value>>();
  return (value, name) => {
    if (value.kind !== 'object' && value.kind !== 'class' && value.kind !== 'instance')
      return evaluateMemberOf(value, name, evaluator());
    const table = members.get(value.node) ?? createTable<string, Value>(VALUES);
    members.set(value.node, table);
    return remember(table, `${value.kind}.${name}`, () => evaluateMemberOf(value, name, evaluator()));
  };
}

/** What is written to members of variables, remembered by variable and name. */
function createWrittenTo(remember: Remember, evaluator: () => Evaluator): Evaluator['writtenTo'] {
  const members = new Map<Variable, Table<string, Value | undefined>>();
  return (variable, name) => {
    const table = members.get(variable) ?? createTable<string, Value | undefined>(WRITTEN);
    members.set(variable, table);
    return remember(table, name, () => evaluateWritten(variable, name, evaluator()));
  };
}

function createResultOf(remember: Remember, evaluator: () => Evaluator): Evaluator['resultOf'] {
  const returns = createTable<TSESTree.Node, Value>(VALUES);
  return (value) =>
    value.kind === 'function'
      ? remember(returns, value.node, () => returnValue(value.node, evaluator()))
      : resultOfOther(value);
}

function createCallOf(evaluator: () => Evaluator): Evaluator['sdkCallOf'] {
  const calls = new Map<TSESTree.Node, SdkCall | undefined>();
  return (node) => {
    if (!calls.has(node)) calls.set(node, evaluateCall(node, evaluator()));
    return calls.get(node);
  };
}

/** What a call gives of a value that the file does not define. */
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
