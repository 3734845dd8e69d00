import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerKey, oncePerObject } from '../../memo/once.ts';
import type { AnalysisContext } from '../context.ts';
import { collectReturnValues, getEvaluator } from '../sdk-calls/index.ts';
import { findAssignmentTo } from '../syntax/assignments.ts';
import { findElementName } from '../syntax/member-names.ts';
import type { ClassNode, SourceCode } from '../syntax/syntax.ts';
import { listThisMembers, findThisOwner } from '../syntax/this-members.ts';
import { NO_SOURCES, type Sources, type Way } from './sources.ts';

type Owner = ClassNode | TSESTree.ObjectExpression;

/** The sources of a field of `this`, or of an object of a class of the file: `this.code = x`, `code = x`, `get code()`. */
export function memberSources(
  node: TSESTree.ThisExpression | TSESTree.NewExpression,
  [name, ...rest]: Way,
  context: AnalysisContext,
): Sources {
  const owner = name === undefined ? undefined : findOwner(node, context);
  if (name === undefined || owner === undefined) return NO_SOURCES;
  const values = valuesIn(context.sourceCode)(owner)(name);
  // Code outside the class may write to the field.
  return { sources: values.map((value) => ({ node: value, way: rest })), isOpen: true };
}

/** The values that are written to each field of a class or an object literal. */
const valuesIn = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((owner: Owner) =>
    oncePerKey((name): readonly TSESTree.Node[] => [
      ...(owner.type === 'ObjectExpression' ? [] : collectDeclaredValues(owner, name, sourceCode)),
      ...listThisMembers(owner, name, sourceCode).flatMap((member) => findAssignmentTo(member) ?? []),
    ]),
  ),
);

function findOwner(
  node: TSESTree.ThisExpression | TSESTree.NewExpression,
  context: AnalysisContext,
): Owner | undefined {
  if (node.type === 'ThisExpression') return findThisOwner(node)?.node;
  const value = getEvaluator(context).valueOf(node);
  return value.kind === 'instance' ? value.node : undefined;
}

/** The initial value of a field, and what a getter returns. */
function collectDeclaredValues({ body }: ClassNode, name: string, sourceCode: SourceCode): readonly TSESTree.Node[] {
  return body.body.flatMap((element): readonly TSESTree.Node[] => {
    if (findElementName(element) !== name) return [];
    if (element.type === 'PropertyDefinition') return element.value === null ? [] : [element.value];
    return element.type === 'MethodDefinition' && element.kind === 'get'
      ? collectReturnValues(element.value, sourceCode)
      : [];
  });
}
