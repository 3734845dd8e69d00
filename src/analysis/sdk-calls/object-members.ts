import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { oncePerObject } from '../../memo/once.ts';
import { findAssignmentTo, membersIn } from '../syntax/assignments.ts';
import { elementAt } from '../syntax/elements.ts';
import { findElementName, findMemberName } from '../syntax/member-names.ts';
import { annotationValue } from './annotations.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, joinValues, NOTHING, UNKNOWN } from './value.ts';
import type { SourceCode, Variable } from '../syntax/syntax.ts';

/** A member of an object or array literal, or of an object type; `nothing` if the literal or the type lacks it. */
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

/** The last property of a name, or a spread after it, which may override it. */
function propertyValue({ properties }: TSESTree.ObjectExpression, name: string, evaluator: Evaluator): Value {
  const property = properties.findLast(
    (candidate) => candidate.type === 'SpreadElement' || findMemberName(candidate, evaluator.sourceCode) === name,
  );
  if (property === undefined) return NOTHING;
  if (property.type === 'SpreadElement') return evaluator.memberOf(evaluator.valueOf(property.argument), name);
  const value = evaluator.valueOf(property.value);
  if (property.kind === 'set') return UNKNOWN;
  return property.kind === 'get' ? evaluator.resultOf(value) : value;
}

function elementValue({ elements }: TSESTree.ArrayExpression, name: string, evaluator: Evaluator): Value {
  if (!/^\d+$/.test(name)) return createBuiltin(`Array.${name}`);
  const element = elementAt(elements, Number(name));
  if (element === undefined) return NOTHING;
  return element.type === 'SpreadElement' ? UNKNOWN : evaluator.valueOf(element);
}

function interfaceMember(node: TSESTree.TSInterfaceDeclaration, name: string, evaluator: Evaluator): Value {
  const own = signatureValue(node.body.body, name, evaluator);
  if (own.kind !== 'nothing') return own;
  return joinValues(node.extends.map((heritage) => evaluator.memberOf(evaluator.typeOf(heritage), name)));
}

function signatureValue(members: readonly TSESTree.TypeElement[], name: string, evaluator: Evaluator): Value {
  const member = members.find((candidate) => findElementName(candidate) === name);
  if (member === undefined) return NOTHING;
  return member.type === 'TSPropertySignature' ? annotationValue(member.typeAnnotation, evaluator) : UNKNOWN;
}

/** The join of all that is written to a member of a variable's object: `clients.scf = …`; `undefined` if nothing is. */
export function evaluateWritten(variable: Variable, name: string, evaluator: Evaluator): Value | undefined {
  const assignments = assignmentsIn(evaluator.sourceCode)(variable).get(name);
  return assignments && joinValues(assignments.map(({ assignment }) => evaluator.valueOf(assignment)));
}

/** The assignments to members of a variable's object, by the name of the member. */
const assignmentsIn = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((variable: Variable) => {
    const assigned = membersIn(sourceCode)(variable).flatMap(({ node, name }) => {
      const assignment = findAssignmentTo(node);
      return assignment === undefined ? [] : { name, assignment };
    });
    return groupBy(assigned, ({ name }) => name);
  }),
);
