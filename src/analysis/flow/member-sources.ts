import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../context.ts';
import { getEvaluator } from '../sdk-calls/evaluator.ts';
import { findReturned } from '../sdk-calls/functions.ts';
import { findElementName } from '../syntax/member-names.ts';
import { findThisMembers, findThisOwner } from '../syntax/this-members.ts';
import { NO_SOURCES, type Source, type Sources } from './sources.ts';
import type { ClassNode } from '../syntax/syntax.ts';

type Owner = ClassNode | TSESTree.ObjectExpression;

const remembered = new WeakMap<Owner, Map<string, readonly TSESTree.Node[]>>();

/** What is written to a field of `this`, or of an object of a class of the file: `this.code = x`, `code = x`, `get code()`. */
export function findMemberSources(
  node: TSESTree.ThisExpression | TSESTree.NewExpression,
  [name, ...rest]: Source['way'],
  context: AnalysisContext,
): Sources {
  const owner = name === undefined ? undefined : findOwner(node, context);
  if (name === undefined || owner === undefined) return NO_SOURCES;
  const known = remembered.get(owner) ?? new Map<string, readonly TSESTree.Node[]>();
  const values = known.get(name) ?? findWritten(owner, name, context);
  remembered.set(owner, known.set(name, values));
  // Code outside the class may write to the field.
  return { sources: values.map((value) => ({ node: value, way: rest })), isOpen: true };
}

function findWritten(owner: Owner, name: string, context: AnalysisContext): readonly TSESTree.Node[] {
  const elements = owner.type === 'ObjectExpression' ? [] : findElements(owner, name, context);
  const written = findThisMembers(owner, name, context.sourceCode).flatMap((member) =>
    member.parent.type === 'AssignmentExpression' && member.parent.left === member ? member.parent : [],
  );
  return [...elements, ...written];
}

function findOwner(
  node: TSESTree.ThisExpression | TSESTree.NewExpression,
  context: AnalysisContext,
): Owner | undefined {
  if (node.type === 'ThisExpression') return findThisOwner(node)?.node;
  const value = getEvaluator(context).valueOf(node);
  return value.kind === 'instance' ? value.node : undefined;
}

/** The initial value of a field, and what a getter returns. */
function findElements({ body }: ClassNode, name: string, context: AnalysisContext): readonly TSESTree.Node[] {
  return body.body.flatMap((element): readonly TSESTree.Node[] => {
    if (findElementName(element) !== name) return [];
    if (element.type === 'PropertyDefinition') return element.value === null ? [] : [element.value];
    return element.type === 'MethodDefinition' && element.kind === 'get'
      ? findReturned(element.value, getEvaluator(context))
      : [];
  });
}
