import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { findElementName, findMemberName } from '../syntax/member-names.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, joinValues, NOTHING, UNKNOWN } from './value.ts';
import type { Variable } from '../syntax/syntax.ts';

/** A member of an object or array that is written down, or of an object type. `nothing` if it is not mentioned. */
export function objectMember(node: TSESTree.Node, name: string, evaluator: Evaluator): Value {
  switch (node.type) {
    case 'ObjectExpression':
      return propertyValue(node, name, evaluator);
    case 'ArrayExpression':
      return elementValue(node, name, evaluator);
    case 'TSTypeLiteral':
      return signatureValue(node.members, name, evaluator);
    case 'TSInterfaceDeclaration':
      return interfaceMember(node, name, evaluator);
    default:
      return UNKNOWN;
  }
}

/** The last property of a name counts; a spread after it may override it, and one before may hold what is not written. */
function propertyValue({ properties }: TSESTree.ObjectExpression, name: string, evaluator: Evaluator): Value {
  const { sourceCode } = evaluator.context;
  const property = properties.findLast(
    (candidate) => candidate.type === 'SpreadElement' || findMemberName(candidate, sourceCode) === name,
  );
  if (property === undefined) return NOTHING;
  if (property.type === 'SpreadElement') return evaluator.memberOf(evaluator.valueOf(property.argument), name);
  const value = evaluator.valueOf(property.value);
  if (property.kind === 'set') return UNKNOWN;
  return property.kind === 'get' ? evaluator.resultOf(value) : value;
}

function elementValue({ elements }: TSESTree.ArrayExpression, name: string, evaluator: Evaluator): Value {
  if (!/^\d+$/.test(name)) return createBuiltin(`Array.${name}`);
  const index = Number(name);
  const element = elements[index];
  if (elements.slice(0, index + 1).some((each) => each?.type === 'SpreadElement')) return UNKNOWN;
  return element === undefined || element === null ? NOTHING : evaluator.valueOf(element);
}

function interfaceMember(node: TSESTree.TSInterfaceDeclaration, name: string, evaluator: Evaluator): Value {
  const own = signatureValue(node.body.body, name, evaluator);
  if (own.kind !== 'nothing') return own;
  return joinValues(node.extends.map((heritage) => evaluator.memberOf(evaluator.typeOf(heritage), name)));
}

function signatureValue(members: readonly TSESTree.TypeElement[], name: string, evaluator: Evaluator): Value {
  const member = members.find((candidate) => findElementName(candidate) === name);
  if (member === undefined) return NOTHING;
  return member.type === 'TSPropertySignature' && member.typeAnnotation
    ? evaluator.typeOf(member.typeAnnotation.typeAnnotation)
    : UNKNOWN;
}

/** All that is written to a member of a variable's object (`clients.scf = …`, `name` → `scf`); `undefined` if nothing is. */
export function evaluateWritten(variable: Variable, name: string, evaluator: Evaluator): Value | undefined {
  const assignments = findAssignments(variable, evaluator).get(name);
  return assignments && joinValues(assignments.map(evaluator.valueOf));
}

type AssignmentsByName = ReadonlyMap<string | undefined, readonly TSESTree.AssignmentExpression[]>;

const remembered = new WeakMap<Variable, AssignmentsByName>();

/** The assignments to members of a variable's object. Found once for the variable, since each use of it asks. */
function findAssignments(variable: Variable, { context: { sourceCode } }: Evaluator): AssignmentsByName {
  const known = remembered.get(variable);
  if (known !== undefined) return known;
  const members = variable.references.flatMap(({ identifier }) => toWritten(identifier));
  const byName = new Map(
    [...groupBy(members, (member) => findMemberName(member, sourceCode))].map(([name, group]) => [
      name,
      group.flatMap(({ parent }) => (parent.type === 'AssignmentExpression' ? parent : [])),
    ]),
  );
  remembered.set(variable, byName);
  return byName;
}

function toWritten(identifier: TSESTree.Node): readonly TSESTree.MemberExpression[] {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
  const { parent } = member;
  return parent.type === 'AssignmentExpression' && parent.left === member ? [member] : [];
}
