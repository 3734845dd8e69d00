import type { TSESTree } from '@typescript-eslint/utils';
import { climbTypeSyntax, type ClassNode, type SourceCode, walkWhile } from './syntax.ts';
import { findElementName, findMemberName } from './member-names.ts';
import { findThisMembers } from './this-members.ts';
import { findDeclaredUses, findVariableUses, joinUses, type Uses } from './uses.ts';

const NO_USES: Uses = { nodes: [], isOpen: false };
const OPEN: Uses = { nodes: [], isOpen: true };

/** The uses of a method or field of a class: of `this`, of the class, and of objects of it that variables hold. */
export function findMethodUses(
  method: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  owner: ClassNode,
  sourceCode: SourceCode,
): Uses {
  const name = findElementName(method);
  if (name === undefined) return OPEN;
  const isPrivate = method.key.type === 'PrivateIdentifier' || method.accessibility === 'private';
  const holders = method.static ? findClassUses(owner, sourceCode) : findObjectUses(owner, sourceCode);
  const { nodes } = joinUses(findOwnUses(owner, name, sourceCode), findMemberUses(holders, name, sourceCode));
  return { nodes, isOpen: !isPrivate };
}

/** The uses of a function in an object that is written down: of `this`, and of the variable that holds the object. */
export function findPropertyUses(
  property: TSESTree.Property,
  owner: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
): Uses {
  const name = findMemberName(property, sourceCode);
  const { parent } = climbTypeSyntax(owner);
  const holders = parent?.type === 'VariableDeclarator' ? findDeclaredUses(parent, sourceCode) : undefined;
  if (name === undefined) return OPEN;
  const uses = holders === undefined || passesThis(owner, sourceCode) ? OPEN : NO_USES;
  return joinUses(
    joinUses(uses, findOwnUses(owner, name, sourceCode)),
    holders && findMemberUses(holders, name, sourceCode),
  );
}

/** `this.name` in a class or an object. */
function findOwnUses(owner: ClassNode | TSESTree.ObjectExpression, name: string, sourceCode: SourceCode): Uses {
  return { nodes: findThisMembers(owner, name, sourceCode).map(climbTypeSyntax), isOpen: false };
}

/** `handlers.name` for each use of `handlers`; open if any of them is something else. */
function findMemberUses(holders: Uses, name: string, sourceCode: SourceCode): Uses {
  const members = holders.nodes.map((node) =>
    node.parent?.type === 'MemberExpression' && node.parent.object === node ? node.parent : undefined,
  );
  const names = members.map((member) => member && findMemberName(member, sourceCode));
  return {
    nodes: members.flatMap((member, index) => (member && names[index] === name ? climbTypeSyntax(member) : [])),
    isOpen: holders.isOpen || names.includes(undefined),
  };
}

/** Where the name of a class stands. */
function findClassUses(owner: ClassNode, sourceCode: SourceCode): Uses {
  const own = sourceCode.getDeclaredVariables(owner).map(findVariableUses).reduce(joinUses, NO_USES);
  const declared = owner.parent.type === 'VariableDeclarator' ? findDeclaredUses(owner.parent, sourceCode) : undefined;
  return joinUses(own, declared);
}

/** Where objects of a class stand: `new Handlers()`, and the name of a variable that holds one. */
function findObjectUses(owner: ClassNode, sourceCode: SourceCode): Uses {
  return findClassUses(owner, sourceCode)
    .nodes.flatMap(({ parent }) => (parent?.type === 'NewExpression' ? climbTypeSyntax(parent) : []))
    .map((made) => {
      const declared =
        made.parent?.type === 'VariableDeclarator' ? findDeclaredUses(made.parent, sourceCode) : undefined;
      return declared ?? { nodes: [made], isOpen: true };
    })
    .reduce(joinUses, NO_USES);
}

/** Whether an object gives itself away: `register(this)`. */
function passesThis(owner: TSESTree.ObjectExpression, sourceCode: SourceCode): boolean {
  let found = false;
  walkWhile(owner, sourceCode, (node) => {
    found ||= node.type === 'ThisExpression' && node.parent.type !== 'MemberExpression';
    return !found;
  });
  return found;
}
