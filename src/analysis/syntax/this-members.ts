import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { oncePerObject } from '../../memo/once.ts';
import { allNodesOf } from './nodes.ts';
import { findMemberName } from './member-names.ts';
import { climbTypeSyntax, parentOf, type ClassNode, type SourceCode } from './syntax.ts';

/** The owner of a `this`: an object of a class, the class itself, or an object literal. */
export interface ThisOwner {
  readonly node: ClassNode | TSESTree.ObjectExpression;
  readonly isStatic: boolean;
}

/** The owner of `this` around a node; `undefined` in a plain function and at the top of a file. */
export function findThisOwner(node: TSESTree.Node): ThisOwner | undefined {
  let current: TSESTree.Node = node;
  for (let parent = parentOf(current); parent !== undefined; parent = parentOf(parent)) {
    if (parent.type === 'ClassBody') return createClassOwner(current, parent.parent);
    if (current.type === 'FunctionDeclaration') return undefined;
    if (current.type === 'FunctionExpression' && !isClassElement(parent)) return findObjectOwner(parent);
    current = parent;
  }
  return undefined;
}

/** `run() {}` and `run = function () {}` of a class. */
function isClassElement({ type }: TSESTree.Node): boolean {
  return type === 'MethodDefinition' || type === 'PropertyDefinition';
}

function createClassOwner(element: TSESTree.Node, node: ClassNode): ThisOwner {
  const isStatic = element.type === 'StaticBlock' || ('static' in element && element.static);
  return { node, isStatic };
}

/** `{ run() { this } }`, `{ run: function () { this } }`. */
function findObjectOwner(parent: TSESTree.Node): ThisOwner | undefined {
  return parent.type === 'Property' && parent.parent.type === 'ObjectExpression'
    ? { node: parent.parent, isStatic: false }
    : undefined;
}

/** Each `this` that is a class itself: `Object.values(this)` in a static method. */
export function listStaticThis(owner: ClassNode, sourceCode: SourceCode): readonly TSESTree.ThisExpression[] {
  const uses = usesByOwner(sourceCode).get(owner) ?? [];
  return uses.filter((node) => findThisOwner(node)?.isStatic === true);
}

/** The places where a class or an object literal reads or writes its own member: `this.name`. */
export function listThisMembers(
  owner: ThisOwner['node'],
  name: string,
  sourceCode: SourceCode,
): readonly TSESTree.MemberExpression[] {
  return membersOf(sourceCode)(owner).get(name) ?? [];
}

/** Whether a class or an object literal uses `this` other than by names of its members: `this[key]`, `pay(this)`, `const self = this`. */
export function usesWholeThis(owner: ThisOwner['node'], sourceCode: SourceCode): boolean {
  return membersOf(sourceCode)(owner).has(undefined);
}

/** The members of `this` by their names; under `undefined` each use of `this` that is none with a static name. */
const membersOf = oncePerObject((sourceCode: SourceCode) =>
  oncePerObject((owner: ThisOwner['node']): ReadonlyMap<string | undefined, readonly TSESTree.MemberExpression[]> => {
    const uses = holdsThis(owner, sourceCode) ? (usesByOwner(sourceCode).get(owner) ?? []) : [];
    const members = groupBy(uses, (node) => findNameBelow(node, sourceCode));
    return new Map(
      [...members].map(([name, nodes]) => [name, nodes.flatMap(({ parent }) => (isMember(parent) ? parent : []))]),
    );
  }),
);

/** Whether the text of a class or an object literal has a `this`; most tables have none. */
function holdsThis({ range: [start, end] }: ThisOwner['node'], { text }: SourceCode): boolean {
  return text.slice(start, end).includes('this');
}

const usesByOwner = oncePerObject((sourceCode: SourceCode) => {
  const uses = allNodesOf(sourceCode).filter((node) => node.type === 'ThisExpression');
  return groupBy(uses, (node) => findThisOwner(node)?.node);
});

/** The name of the member of an object, also of one in type syntax: `(this as Job).last` → `last`. */
function findNameBelow(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const object = climbTypeSyntax(node);
  const { parent } = object;
  return isMember(parent) && parent.object === object ? findMemberName(parent, sourceCode) : undefined;
}

function isMember(node: TSESTree.Node | undefined): node is TSESTree.MemberExpression {
  return node?.type === 'MemberExpression';
}
