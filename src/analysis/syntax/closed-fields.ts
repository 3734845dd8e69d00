import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { oncePerObject } from '../../memo/once.ts';
import { findAssignmentTo } from './assignments.ts';
import { outermostPatternOf } from './destructuring.ts';
import { findElementName, findMemberName } from './member-names.ts';
import { allNodesOf } from './nodes.ts';
import { climbTypeSyntax, type ClassNode, type SourceCode } from './syntax.ts';
import { findThisOwner, usesWholeThis, type ThisOwner } from './this-members.ts';
import { findDeclaredUses, usesOfClass, usesOfInstances, usesOfMember } from './uses.ts';

/**
 * Whether `this.name = x` of a class or an object literal, and what it declares, are all that can write to its field: no code
 * elsewhere has the object or may write to its field, and nothing in the file writes to a member of that name in another way.
 */
export function isClosedField(owner: ThisOwner['node'], name: string, sourceCode: SourceCode): boolean {
  const writers = writersByName(sourceCode).get(name) ?? [];
  if (!writers.every((writer) => writer === owner)) return false;
  if (name.startsWith('#')) return true;
  return !usesWholeThis(owner, sourceCode) && (isPrivate(owner, name) || isKept(owner, sourceCode));
}

type Writer = ThisOwner['node'] | 'other';

/**
 * Who writes to members of each name so that they may be fields of any class: a class that is below another, and other code than
 * assignments to `this.name`. Any other class writes to its own fields.
 */
const writersByName = oncePerObject((sourceCode: SourceCode): ReadonlyMap<string | undefined, readonly Writer[]> => {
  const members = allNodesOf(sourceCode).filter((node) => node.type === 'MemberExpression');
  const writes = groupBy(members.filter(isWritten), (member) => findMemberName(member, sourceCode));
  return new Map([...writes].map(([name, written]) => [name, written.flatMap(findWriter)]));
});

/** `a.b = x`, `({ x: a.b } = y)`, `for (a.b of list)`. */
function isWritten(member: TSESTree.MemberExpression): boolean {
  const target = outermostPatternOf(climbTypeSyntax(member));
  const { parent } = target;
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === target;
    default:
      return false;
  }
}

function findWriter(member: TSESTree.MemberExpression): readonly Writer[] {
  const isPlain = member.object.type === 'ThisExpression' && findAssignmentTo(member) !== undefined;
  const owner = isPlain ? findThisOwner(member)?.node : undefined;
  if (owner === undefined) return ['other'];
  return owner.type === 'ObjectExpression' || owner.superClass === null ? [] : [owner];
}

/** Whether a class declares a member as private, or by a getter alone. */
function isPrivate(owner: ThisOwner['node'], name: string): boolean {
  if (owner.type === 'ObjectExpression') return false;
  const members = owner.body.body.filter((each) => findElementName(each) === name);
  return members.length > 0 && members.every((each) => isPrivateMember(each));
}

function isPrivateMember(member: ClassNode['body']['body'][number]): boolean {
  if (member.type === 'MethodDefinition') return member.kind === 'get' || member.accessibility === 'private';
  return member.type === 'PropertyDefinition' && member.accessibility === 'private';
}

/** Whether the file does nothing with an object, or the objects of a class, but use their members by their names. */
const isKept = oncePerObject((owner: ThisOwner['node'], sourceCode: SourceCode): boolean => {
  const objects =
    owner.type === 'ObjectExpression' ? findDeclaredUses(owner, sourceCode) : usesOfInstances(owner, sourceCode);
  if (objects === undefined || usesOfMember(objects, '', sourceCode).isOpen) return false;
  return owner.type === 'ObjectExpression' || isOnlyMade(owner, sourceCode);
});

/** Whether a class is only used to make objects, as a type, in `instanceof`, and for its static members. */
function isOnlyMade(owner: ClassNode, sourceCode: SourceCode): boolean {
  const { nodes, isOpen } = usesOfClass(owner, sourceCode);
  return !isOpen && nodes.every(({ parent }) => parent !== undefined && USERS.has(parent.type));
}

const USERS: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'MemberExpression',
  'NewExpression',
  'TSQualifiedName',
  'TSTypeReference',
]);
