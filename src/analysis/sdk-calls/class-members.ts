import type { TSESTree } from '@typescript-eslint/utils';
import { findAssignmentTo } from '../syntax/assignments.ts';
import { findElementName } from '../syntax/member-names.ts';
import { listThisMembers } from '../syntax/this-members.ts';
import { annotationValue } from './annotations.ts';
import type { Evaluator, Value } from './types.ts';
import { firstKnown, isKnown, joinValues, NOTHING, UNKNOWN } from './value.ts';
import { walkBody, type Arguments, type ClassNode } from '../syntax/syntax.ts';

/** A class of the file, or an object of it. */
type Owner = Extract<Value, { kind: 'class' | 'instance' }>;

/** A member of a class (`Deployer.create`), or of an object of it: a method, a field, or inherited. */
export function classMember(owner: Owner, name: string, evaluator: Evaluator): Value {
  const own = ownMember(owner, name, evaluator);
  if (owner.kind === 'class') return own ?? UNKNOWN;
  if (own !== undefined && isKnown(own)) return own;
  return firstKnown(() => inheritedMember(owner.node, name, evaluator));
}

/** The value of `super` in a class: an object of the superclass. A class of another package is not known here. */
export function superInstance({ superClass, body }: ClassNode, evaluator: Evaluator): Value {
  if (superClass === null) return UNKNOWN;
  const value = evaluator.instanceOf(evaluator.valueOf(superClass), superArgumentsOf(body, evaluator));
  return value.kind === 'other' ? UNKNOWN : value;
}

function inheritedMember(node: ClassNode, name: string, evaluator: Evaluator): Value {
  const above = superInstance(node, evaluator);
  return isKnown(above) || node.superClass !== null ? evaluator.memberOf(above, name) : UNKNOWN;
}

/** The value of a field is that of its type, or the join of all that is written to it; `undefined` if the class lacks it. */
function ownMember({ kind, node }: Owner, name: string, evaluator: Evaluator): Value | undefined {
  const isStatic = kind === 'class';
  const elements = node.body.body.filter(
    (element) =>
      findElementName(element) === name && 'static' in element && element.static === isStatic && !isSignature(element),
  );
  const parameter = isStatic ? undefined : parameterProperty(node, name, evaluator);
  const typed = joinValues(
    elements.map((element) =>
      'typeAnnotation' in element ? annotationValue(element.typeAnnotation, evaluator) : UNKNOWN,
    ),
  );
  if (isKnown(typed)) return typed;
  const written = listThisMembers(node, name, evaluator.sourceCode).map((use) => {
    const assignment = findAssignmentTo(use);
    return assignment === undefined ? NOTHING : evaluator.valueOf(assignment);
  });
  const values = [...elements.map((element) => elementValue(element, evaluator)), ...written];
  const value = joinValues(parameter === undefined ? values : [parameter, ...values]);
  return value.kind === 'nothing' ? undefined : value;
}

/** One of the signatures above an overloaded method. */
function isSignature(element: TSESTree.ClassElement): boolean {
  return element.type === 'MethodDefinition' && element.value.type === 'TSEmptyBodyFunctionExpression';
}

function elementValue(element: TSESTree.ClassElement, evaluator: Evaluator): Value {
  switch (element.type) {
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return element.value === null ? NOTHING : evaluator.valueOf(element.value);
    case 'MethodDefinition': {
      if (element.kind === 'set') return NOTHING;
      const method = evaluator.valueOf(element.value);
      return element.kind === 'get' ? evaluator.resultOf(method) : method;
    }
    default:
      return UNKNOWN;
  }
}

/** `constructor(private readonly client: ScfClient)`. */
function parameterProperty(node: ClassNode, name: string, evaluator: Evaluator): Value | undefined {
  const method = findConstructor(node.body);
  const isDeclared = method?.params.some((parameter) => {
    const plain = parameter.type === 'TSParameterProperty' ? parameter.parameter : undefined;
    const target = plain?.type === 'AssignmentPattern' ? plain.left : plain;
    return target?.type === 'Identifier' && target.name === name;
  });
  if (method === undefined || isDeclared !== true) return undefined;
  const variables = evaluator.sourceCode.getDeclaredVariables(method);
  const variable = variables.find((candidate) => candidate.name === name);
  return variable && evaluator.variableValue(variable);
}

/** The constructor of a class, if it has one of its own. */
export function findConstructor(body: TSESTree.ClassBody): TSESTree.FunctionLike | undefined {
  const method = body.body.find((element) => element.type === 'MethodDefinition' && element.kind === 'constructor');
  return method?.type === 'MethodDefinition' ? method.value : undefined;
}

/** `super('scf.tencentcloudapi.com', '2018-04-16', …)` → its arguments. */
function superArgumentsOf(body: TSESTree.ClassBody, { sourceCode }: Evaluator): Arguments {
  const method = findConstructor(body);
  let found: Arguments = [];
  if (method === undefined) return found;
  walkBody(method, sourceCode, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Super') found = node.arguments;
  });
  return found;
}
