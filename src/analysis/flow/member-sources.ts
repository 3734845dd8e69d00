import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerKey, oncePerObject } from '../../memo/once.ts';
import { findAssignmentTo } from '../syntax/assignments.ts';
import { isClosedField } from '../syntax/closed-fields.ts';
import { findElementName } from '../syntax/member-names.ts';
import type { ClassNode, SourceCode } from '../syntax/syntax.ts';
import { listThisMembers, findThisOwner, type ThisOwner } from '../syntax/this-members.ts';
import { collectReturnValues } from './calls.ts';
import { writesThrough } from './part-writes.ts';
import { from, joinSources, NO_SOURCES, oncePerWay, type Resolver, type Sources, type Way } from './sources.ts';

/**
 * The sources of a field of `this`, or of an object of a class of the file: `this.last = x`, `last = x`, `get last()`, and
 * what the object literal around `this` has.
 */
export function memberSources(
  node: TSESTree.ThisExpression | TSESTree.NewExpression,
  way: Way,
  { classOf, sourceCode }: Resolver,
): Sources {
  const owner = node.type === 'ThisExpression' ? findThisOwner(node)?.node : classOf(node);
  return owner === undefined ? NO_SOURCES : sourcesIn(sourceCode)(owner)(way);
}

/** The sources of each part of the objects of a class. Collected once, since each use of `this` asks. */
const sourcesIn = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((owner: ThisOwner['node']) => oncePerWay((way) => collectSources(owner, way, sourceCode))),
);

function collectSources(owner: ThisOwner['node'], way: Way, sourceCode: SourceCode): Sources {
  const [name, ...rest] = way;
  if (name === undefined) return NO_SOURCES;
  const values = valuesIn(sourceCode)(owner)(name);
  const isUnknown = owner.type !== 'ObjectExpression' && (values.length === 0 || isInherited(owner, name));
  return joinSources([
    owner.type === 'ObjectExpression' ? from({ node: owner, way }) : from(),
    from(...values.map((value) => ({ node: value, way: rest }))),
    ...listThisMembers(owner, name, sourceCode).map((member) => writesThrough(member, rest, sourceCode)),
    isUnknown || !isClosedField(owner, name, sourceCode) ? NO_SOURCES : from(),
  ]);
}

/** The values that are written to each field of a class or an object literal. */
const valuesIn = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((owner: ThisOwner['node']) =>
    oncePerKey((name): readonly TSESTree.Node[] => [
      ...(owner.type === 'ObjectExpression' ? [] : collectDeclaredValues(owner, name, sourceCode)),
      ...listThisMembers(owner, name, sourceCode).flatMap((member) => findAssignmentTo(member) ?? []),
    ]),
  ),
);

/** Whether a class above may write to a field as well. */
function isInherited({ superClass }: ClassNode, name: string): boolean {
  return superClass !== null && !name.startsWith('#');
}

/** The initial value of a field, and what a getter returns. */
function collectDeclaredValues({ body }: ClassNode, name: string, sourceCode: SourceCode): readonly TSESTree.Node[] {
  return body.body.flatMap((element): readonly TSESTree.Node[] => {
    if (element.type === 'MethodDefinition' && element.kind === 'constructor')
      return listParameterFields(element.value, name);
    if (findElementName(element) !== name) return [];
    if (element.type === 'PropertyDefinition') return element.value === null ? [] : [element.value];
    return element.type === 'MethodDefinition' && element.kind === 'get'
      ? collectReturnValues(element.value, sourceCode)
      : [];
  });
}

/** `constructor(private name: string) {}` */
function listParameterFields({ params }: TSESTree.FunctionLike, name: string): readonly TSESTree.Node[] {
  return params.flatMap((param) => {
    if (param.type !== 'TSParameterProperty') return [];
    const field = param.parameter.type === 'AssignmentPattern' ? param.parameter.left : param.parameter;
    return 'name' in field && field.name === name ? [field] : [];
  });
}
