import type { TSESTree } from '@typescript-eslint/utils';
import { findElementName } from '../syntax/member-names.ts';
import { findThisMembers } from '../syntax/this-members.ts';
import type { Evaluator, Value } from './types.ts';
import { firstKnown, isKnown, joinValues, NOTHING, UNKNOWN } from './value.ts';
import { walkBody, type Arguments, type ClassNode } from '../syntax/syntax.ts';

/** A member of a class itself: `Deployer.create`. */
export function staticMember(node: ClassNode, name: string, evaluator: Evaluator): Value {
  return ownMember(node, name, true, evaluator) ?? UNKNOWN;
}

/** A member of an object of a class: a method, a field by its type or by all that is written to it, or inherited. */
export function instanceMember(node: ClassNode, name: string, evaluator: Evaluator): Value {
  const own = ownMember(node, name, false, evaluator);
  if (own !== undefined && isKnown(own)) return own;
  return firstKnown(() => inheritedMember(node, name, evaluator));
}

/** What `super` stands for in a class: an object of the class above. A class of another package is not known here. */
export function superInstance({ superClass, body }: ClassNode, evaluator: Evaluator): Value {
  if (superClass === null) return UNKNOWN;
  const value = evaluator.instanceOf(evaluator.valueOf(superClass), findSuperArguments(body, evaluator));
  return value.kind === 'other' ? UNKNOWN : value;
}

function inheritedMember(node: ClassNode, name: string, evaluator: Evaluator): Value {
  const above = superInstance(node, evaluator);
  return isKnown(above) || node.superClass !== null ? evaluator.memberOf(above, name) : UNKNOWN;
}

/** `undefined` if the class does not mention the member. */
function ownMember(node: ClassNode, name: string, isStatic: boolean, evaluator: Evaluator): Value | undefined {
  const elements = node.body.body.filter(
    (element) =>
      findElementName(element) === name && 'static' in element && element.static === isStatic && !isSignature(element),
  );
  const parameter = isStatic ? undefined : parameterProperty(node, name, evaluator);
  const typed = joinValues(elements.map((element) => annotatedValue(element, evaluator)));
  if (isKnown(typed)) return typed;
  const written = findThisMembers(node, name, evaluator.context.sourceCode).map((use) => writtenValue(use, evaluator));
  const values = [...elements.map((element) => elementValue(element, evaluator)), ...written];
  const value = joinValues(parameter === undefined ? values : [parameter, ...values]);
  return value.kind === 'nothing' ? undefined : value;
}

/** One of the signatures above an overloaded method. */
function isSignature(element: TSESTree.ClassElement): boolean {
  return element.type === 'MethodDefinition' && element.value.type === 'TSEmptyBodyFunctionExpression';
}

function annotatedValue(element: TSESTree.ClassElement, evaluator: Evaluator): Value {
  return element.type === 'PropertyDefinition' && element.typeAnnotation
    ? evaluator.typeOf(element.typeAnnotation.typeAnnotation)
    : UNKNOWN;
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
  const variables = evaluator.context.sourceCode.getDeclaredVariables(method);
  const variable = variables.find((candidate) => candidate.name === name);
  return variable && evaluator.variableValue(variable);
}

/** `this.client = …`; other uses write nothing. */
function writtenValue(use: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const { parent } = use;
  return parent.type === 'AssignmentExpression' && parent.left === use ? evaluator.valueOf(parent) : NOTHING;
}

/** The constructor of a class, if it writes one. */
export function findConstructor(body: TSESTree.ClassBody): TSESTree.FunctionLike | undefined {
  const method = body.body.find((element) => element.type === 'MethodDefinition' && element.kind === 'constructor');
  return method?.type === 'MethodDefinition' ? method.value : undefined;
}

/** `super('scf.tencentcloudapi.com', '2018-04-16', …)` → its arguments. */
function findSuperArguments(body: TSESTree.ClassBody, { context }: Evaluator): Arguments {
  const method = findConstructor(body);
  let found: Arguments = [];
  if (method === undefined) return found;
  walkBody(method, context.sourceCode, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Super') found = node.arguments;
  });
  return found;
}
