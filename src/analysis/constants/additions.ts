import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { findAssertedValue, findMethodCall, isLodash, isNamed, lastNameOf } from '../syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { usesWholeThis } from '../syntax/this-members.ts';
import { usesOfValue, usesOfVariable } from '../syntax/uses.ts';
import { isChanged } from '../syntax/writes.ts';
import { type ConstantString, findConstantString } from './constant-strings.ts';
import { findFrozen, findNamedFunction, resolveConstant } from './definitions.ts';
import { findAssigned, findListedObject } from './table-copies.ts';
import { findTableKeys } from './tables.ts';

/** What a file puts into a table, list or set that it has made: the keys that it spells out, and whether there may be others. */
export interface Additions {
  readonly keys: readonly ConstantString[];
  readonly isOpen: boolean;
}

/** A container is made of at most this many others. */
const MOST_CONTAINERS = 20;

/**
 * Finds what a file adds to a container and to those that it is made of, by `T[x] = 1`, `MAP.set(x, 1)`, `LIST.push(x)`,
 * `Object.assign(T, more)`, or by a function that may do so. That one is exported adds nothing. The same for all uses of a container.
 */
export function findAdditions(node: TSESTree.Node, sourceCode: SourceCode): Additions {
  return collectAdditions(resolveConstant(node, sourceCode), sourceCode);
}

const collectAdditions = oncePerObject((container: TSESTree.Node, sourceCode: SourceCode): Additions => {
  const containers = new Set([container]);
  // A `for` over a set reaches what is added meanwhile, each once.
  for (const each of containers) {
    if (containers.size > MOST_CONTAINERS) return { keys: [], isOpen: true };
    for (const source of listSources(each)) containers.add(resolveConstant(source, sourceCode));
  }
  return joinAdditions([...containers].map((each) => additionsTo(each, sourceCode)));
});

/** What a container takes its entries from: `{ ...A }`, `new Map(A)`, `Object.entries(A)` → `A`. */
function listSources(container: TSESTree.Node): readonly TSESTree.Node[] {
  switch (container.type) {
    case 'ObjectExpression':
      return container.properties.flatMap((each) => (each.type === 'SpreadElement' ? each.argument : []));
    case 'ArrayExpression':
      return container.elements.flatMap((each) => (each?.type === 'SpreadElement' ? each.argument : []));
    case 'NewExpression':
      return isNamed(container.callee, 'Map', 'Set') ? container.arguments : [];
    case 'CallExpression':
      return findAssigned(container) ?? LISTINGS.flatMap((name) => findListedObject(container, name) ?? []);
    default:
      return [];
  }
}

const LISTINGS = ['entries', 'fromEntries', 'keys', 'values'] as const;

function joinAdditions(all: readonly Additions[]): Additions {
  return { keys: all.flatMap(({ keys }) => keys), isOpen: all.some(({ isOpen }) => isOpen) };
}

const NOTHING: Additions = { keys: [], isOpen: false };
const ANYTHING: Additions = { keys: [], isOpen: true };

function additionsTo(container: TSESTree.Node, sourceCode: SourceCode): Additions {
  if (isReadonly(container)) return NOTHING;
  if (container.type === 'ObjectExpression' && usesWholeThis(container, sourceCode)) return ANYTHING;
  const walk = { sourceCode, hasKeys: container.type !== 'ArrayExpression', seen: new Set<Variable>() };
  const variable = findVariableOf(container, sourceCode);
  const { nodes } = variable ? usesOfVariable(variable) : usesOfValue(container, sourceCode);
  return joinAdditions(nodes.map((use) => additionsBy(use, walk)));
}

/** Types whose values cannot be written to. */
const READONLY = ['Readonly', 'ReadonlyArray', 'ReadonlyMap', 'ReadonlySet'] as const;

/** Whether nothing can be added to a container: it is frozen, `as const`, or declared as a type that cannot be written to. */
function isReadonly(container: TSESTree.Node): boolean {
  for (let node = container; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'CallExpression') return findFrozen(parent) === node;
    if (isReadonlyType(findTypeOver(parent))) return true;
    if (parent.type !== 'TSAsExpression' && parent.type !== 'TSSatisfiesExpression') return false;
  }
  return false;
}

function findTypeOver(node: TSESTree.Node): TSESTree.TypeNode | undefined {
  if (node.type === 'TSAsExpression') return node.typeAnnotation;
  const owner = node.type === 'VariableDeclarator' ? node.id : node;
  return owner.type === 'Identifier' || owner.type === 'PropertyDefinition'
    ? owner.typeAnnotation?.typeAnnotation
    : undefined;
}

function isReadonlyType(type: TSESTree.TypeNode | undefined): boolean {
  return type?.type === 'TSTypeReference' && isNamed(type.typeName, 'const', ...READONLY);
}

/** Following the uses of one container, each variable that has it once. */
interface Walk {
  readonly sourceCode: SourceCode;
  /** Whether its entries have keys: those of a list are in records, of which nothing is read. */
  readonly hasKeys: boolean;
  readonly seen: Set<Variable>;
}

/** What one use of a container adds to it. */
function additionsBy(use: TSESTree.Node, walk: Walk): Additions {
  const node = climbTypeSyntax(use);
  const { parent } = node;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node ? additionsByMember(parent, walk) : NOTHING;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node ? NOTHING : additionsByCall(parent, node, walk);
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && parent.init === node ? additionsByName(parent.id, walk) : NOTHING;
    default:
      return NOTHING;
  }
}

/** What the uses of another variable add, which has the container as well. */
function additionsByName(name: TSESTree.Identifier, walk: Walk): Additions {
  const variable = findVariableOf(name, walk.sourceCode);
  if (variable === undefined || walk.seen.has(variable)) return NOTHING;
  walk.seen.add(variable);
  return joinAdditions(usesOfVariable(variable).nodes.map((use) => additionsBy(use, walk)));
}

/** Methods that add an entry under their first argument, and return the container. */
const ADDING: ReadonlySet<string> = new Set(['add', 'set']);

/** Methods that change a container in another way. */
const CHANGING: ReadonlySet<string> = new Set('clear copyWithin delete fill pop push shift splice unshift'.split(' '));

function additionsByMember(member: TSESTree.MemberExpression, walk: Walk): Additions {
  const target = climbTypeSyntax(member);
  const name = findMemberName(member, walk.sourceCode);
  if (isChanged(target))
    return target.parent?.type === 'UnaryExpression' ? ANYTHING : keyOf(name, member.property, walk);
  const call = target.parent?.type === 'CallExpression' && target.parent.callee === target ? target.parent : undefined;
  if (call === undefined || name === undefined) return NOTHING;
  if (CHANGING.has(name)) return ANYTHING;
  if (!ADDING.has(name)) return NOTHING;
  const [key] = call.arguments;
  const value = key && findConstantString(key, walk.sourceCode)?.value;
  return joinAdditions([keyOf(value, key ?? member, walk), additionsBy(call, walk)]);
}

/** A key that a node spells; its text is no entry of a literal, so it is never edited. */
function keyOf(value: string | undefined, node: TSESTree.Node, { hasKeys }: Walk): Additions {
  return value === undefined || !hasKeys ? ANYTHING : { keys: [{ value, node, form: 'computed' }], isOpen: false };
}

/** What a call adds to its argument. A function that the file does not show may add anything. */
function additionsByCall(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: TSESTree.Node,
  walk: Walk,
): Additions {
  const index = call.arguments.findIndex((each) => each === argument);
  const [target, ...added] = findAssigned(call) ?? [];
  if (target !== undefined)
    return target === argument ? joinAdditions(added.map((each) => keysOf(each, walk))) : NOTHING;
  if (isReading(call)) return NOTHING;
  const called = call.callee.type === 'Identifier' ? findNamedFunction(call.callee, walk.sourceCode) : undefined;
  if (called === undefined) return ANYTHING;
  const parameter = called.params[index];
  if (parameter?.type === 'Identifier') return additionsByName(parameter, walk);
  return parameter === undefined || parameter.type === 'ObjectPattern' ? NOTHING : ANYTHING;
}

function keysOf(table: TSESTree.Node, { sourceCode }: Walk): Additions {
  const found = findTableKeys(table, sourceCode);
  if (found === undefined || !found.isWhole) return ANYTHING;
  return { keys: found.keys.map((key) => ({ ...key, form: 'computed' })), isOpen: false };
}

/** Functions that only read what they are given. */
const READING = ['Array', 'Boolean', 'Map', 'Set', 'String', 'expect', 'structuredClone'] as const;

/** Objects whose methods only read what they are given, but for those below. */
const READING_OBJECTS = ['Array', 'JSON', 'Object', 'Reflect', 'assert', 'console', 't'] as const;

/** Methods of these, and of lodash, that write to what they are given. */
const WRITING: ReadonlySet<string> = new Set(
  (
    'assign assignIn assignWith defaults defaultsDeep defineProperties defineProperty deleteProperty extend fill merge mergeWith ' +
    'pull pullAll pullAt remove set setPrototypeOf setWith unset update'
  ).split(' '),
);

function isReading(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const method = findMethodCall(call);
  if (method === undefined) return isNamed(call.callee, ...READING);
  const { object, name } = method;
  if (isNamed(object, ...READING_OBJECTS) || isLodash(object)) return !WRITING.has(name);
  const isBuiltin = findBuiltinMethod(name) !== undefined && findBuiltinMethod(name)?.adds !== true;
  return isBuiltin || lastNameOf(object) === 'hasOwnProperty' || findAssertedValue(object) !== undefined;
}
