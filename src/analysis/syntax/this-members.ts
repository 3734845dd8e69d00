import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { allNodesOf } from './nodes.ts';
import { findMemberName } from './member-names.ts';
import { parentOf, type ClassNode, type SourceCode } from './syntax.ts';

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
  return groupStaticThis(sourceCode).get(owner) ?? [];
}

const groupStaticThis = oncePerObject((sourceCode: SourceCode) => {
  const owners = new Map<TSESTree.Node, TSESTree.ThisExpression[]>();
  for (const node of allNodesOf(sourceCode)) {
    const owner = node.type === 'ThisExpression' ? findThisOwner(node) : undefined;
    if (node.type !== 'ThisExpression' || owner?.isStatic !== true) continue;
    owners.set(owner.node, [...(owners.get(owner.node) ?? []), node]);
  }
  return owners;
});

type MembersByName = Map<string, TSESTree.MemberExpression[]>;

/** The places where a class or an object literal reads or writes its own member: `this.name`. */
export function listThisMembers(
  owner: ThisOwner['node'],
  name: string,
  sourceCode: SourceCode,
): readonly TSESTree.MemberExpression[] {
  return groupByOwner(sourceCode).get(owner)?.get(name) ?? [];
}

const groupByOwner = oncePerObject((sourceCode: SourceCode): ReadonlyMap<TSESTree.Node, MembersByName> => {
  const owners = new Map<TSESTree.Node, MembersByName>();
  for (const node of allNodesOf(sourceCode)) {
    if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') continue;
    const owner = findThisOwner(node)?.node;
    const name = findMemberName(node, sourceCode);
    if (owner === undefined || name === undefined) continue;
    const members = owners.get(owner) ?? new Map<string, TSESTree.MemberExpression[]>();
    const named = members.get(name) ?? [];
    named.push(node);
    owners.set(owner, members.set(name, named));
  }
  return owners;
});
