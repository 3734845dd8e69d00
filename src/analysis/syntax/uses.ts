import type { TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from './assignments.ts';
import { findElementName, findMemberName } from './member-names.ts';
import { referencesOf } from './references.ts';
import { climbTypeSyntax, isFunction, type ClassNode, type SourceCode, type Variable } from './syntax.ts';
import { listThisMembers, usesWholeThis } from './this-members.ts';

/** The places where a function, or any other value, is used. */
export interface Uses {
  /** The expressions whose value it is. */
  readonly nodes: readonly TSESTree.Node[];
  /** Whether code outside the file may use it as well. */
  readonly isOpen: boolean;
}

const NO_USES: Uses = { nodes: [], isOpen: false };
const OPEN: Uses = { nodes: [], isOpen: true };

/** The uses of a variable's value: all its references that read it. */
export function usesOfVariable(variable: Variable): Uses {
  const nodes = referencesOf(variable)
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => climbTypeSyntax(identifier));
  const isOpen = variable.defs.some(({ node }) => isExported(node)) || variable.scope.type === 'global';
  return { nodes, isOpen };
}

/** The uses of the variable that a value is declared as; `undefined` if there is none, or it may hold another value as well. */
export function findDeclaredUses(value: TSESTree.Node, sourceCode: SourceCode): Uses | undefined {
  const declarator = climbTypeSyntax(value).parent;
  if (declarator?.type !== 'VariableDeclarator') return undefined;
  const [variable] = declarator.id.type === 'Identifier' ? sourceCode.getDeclaredVariables(declarator) : [];
  return variable === undefined || isReassigned(variable) ? undefined : usesOfVariable(variable);
}

function joinUses(first: Uses, second: Uses | undefined): Uses {
  return { nodes: [...first.nodes, ...(second?.nodes ?? [])], isOpen: first.isOpen || second?.isOpen === true };
}

function isExported(node: TSESTree.Node): boolean {
  const declaration = node.type === 'VariableDeclarator' ? node.parent : node;
  const { parent } = declaration;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}

/** The uses of a function: the function itself, or its name. */
export function usesOfFunction(fn: TSESTree.FunctionLike, sourceCode: SourceCode): Uses {
  if (fn.type === 'FunctionDeclaration') return findOwnNameUses(fn, sourceCode) ?? OPEN;
  return joinUses(usesOfValue(fn, sourceCode), findOwnNameUses(fn, sourceCode));
}

/** The uses of what an expression makes: of the variable, field or property that it is the value of, or itself. */
export function usesOfValue(value: TSESTree.Node, sourceCode: SourceCode): Uses {
  const plain = climbTypeSyntax(value);
  const { parent } = plain;
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition')
    return usesOfMethod(parent, parent.parent.parent, sourceCode);
  if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression')
    return usesOfProperty(parent, parent.parent, sourceCode);
  return findDeclaredUses(value, sourceCode) ?? { nodes: [plain], isOpen: false };
}

/** `function f() {}`, and the `f` of `const g = function f() {}`. */
function findOwnNameUses(fn: TSESTree.FunctionLike, sourceCode: SourceCode): Uses | undefined {
  const variable = sourceCode.getDeclaredVariables(fn).find(({ defs }) => defs.some(({ name }) => name === fn.id));
  return variable && usesOfVariable(variable);
}

/** The calls of a function, if all are known, so that no other code can call it: `f(x)`, `(function () {})(x)`, `this.#f(x)`. */
export function findAllCalls(
  fn: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): readonly TSESTree.CallExpression[] | undefined {
  const { nodes, isOpen } = usesOfFunction(fn, sourceCode);
  const calls = nodes.flatMap((node) =>
    node.parent?.type === 'CallExpression' && node.parent.callee === node ? node.parent : [],
  );
  return isOpen || calls.length < nodes.length ? undefined : calls;
}

/** A parameter: its position, its pattern, and its default. */
export interface Parameter {
  readonly index: number;
  readonly pattern: Exclude<TSESTree.Parameter, TSESTree.TSParameterProperty>;
  readonly fallback?: TSESTree.Node;
}

/** The parameter that declares a name; `undefined` if the function has none. */
export function findParameter(fn: TSESTree.Node, name: TSESTree.Node): Parameter | undefined {
  if (!isFunction(fn)) return undefined;
  const index = fn.params.findIndex(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
  const node = fn.params[index];
  const plain = node?.type === 'TSParameterProperty' ? node.parameter : node;
  if (plain === undefined) return undefined;
  return plain.type === 'AssignmentPattern'
    ? { index, pattern: plain.left, fallback: plain.right }
    : { index, pattern: plain };
}

/** The uses of a method or field of a class: of `this`, of the class, and of objects of it that variables hold. */
function usesOfMethod(
  method: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  owner: ClassNode,
  sourceCode: SourceCode,
): Uses {
  const name = findElementName(method);
  if (name === undefined) return OPEN;
  const isPrivate = method.key.type === 'PrivateIdentifier' || method.accessibility === 'private';
  const holders = method.static ? usesOfClass(owner, sourceCode) : usesOfInstances(owner, sourceCode);
  const { nodes } = joinUses(usesThroughThis(owner, name, sourceCode), usesOfMember(holders, name, sourceCode));
  return { nodes, isOpen: !isPrivate };
}

/** The uses of a function in an object literal: of `this`, and of the variable that holds the object. */
function usesOfProperty(property: TSESTree.Property, owner: TSESTree.ObjectExpression, sourceCode: SourceCode): Uses {
  const name = findMemberName(property, sourceCode);
  const holders = findDeclaredUses(owner, sourceCode);
  if (name === undefined) return OPEN;
  const uses = holders === undefined || usesWholeThis(owner, sourceCode) ? OPEN : NO_USES;
  return joinUses(
    joinUses(uses, usesThroughThis(owner, name, sourceCode)),
    holders && usesOfMember(holders, name, sourceCode),
  );
}

/** `this.name` in a class or an object. */
function usesThroughThis(owner: ClassNode | TSESTree.ObjectExpression, name: string, sourceCode: SourceCode): Uses {
  return { nodes: listThisMembers(owner, name, sourceCode).map(climbTypeSyntax), isOpen: false };
}

/** `handlers.name` for each use of `handlers`; open if any of them is something else. */
export function usesOfMember(holders: Uses, name: string, sourceCode: SourceCode): Uses {
  const members = holders.nodes.map((node) =>
    node.parent?.type === 'MemberExpression' && node.parent.object === node ? node.parent : undefined,
  );
  const names = members.map((member) => member && findMemberName(member, sourceCode));
  return {
    nodes: members.flatMap((member, index) => (member && names[index] === name ? climbTypeSyntax(member) : [])),
    isOpen: holders.isOpen || names.includes(undefined),
  };
}

/** The uses of the name of a class. */
export function usesOfClass(owner: ClassNode, sourceCode: SourceCode): Uses {
  const own = sourceCode.getDeclaredVariables(owner).map(usesOfVariable).reduce(joinUses, NO_USES);
  const isDeclared = owner.type === 'ClassDeclaration' && owner.id !== null;
  return joinUses(own, findDeclaredUses(owner, sourceCode) ?? (isDeclared ? NO_USES : OPEN));
}

/** The uses of objects of a class: `new Handlers()`, and the variable that holds one. */
export function usesOfInstances(owner: ClassNode, sourceCode: SourceCode): Uses {
  return usesOfClass(owner, sourceCode)
    .nodes.flatMap(({ parent }) => (parent?.type === 'NewExpression' ? climbTypeSyntax(parent) : []))
    .map((made) => findDeclaredUses(made, sourceCode) ?? { nodes: [made], isOpen: false })
    .reduce(joinUses, NO_USES);
}
