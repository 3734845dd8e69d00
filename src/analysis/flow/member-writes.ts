import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { findMemberName } from '../syntax/member-names.ts';
import type { Source, Sources } from './sources.ts';
import type { Variable, SourceCode } from '../syntax/syntax.ts';

type Way = Source['way'];

/** Methods that put an entry into a list or set. */
const ADDING: ReadonlySet<string> = new Set(['add', 'push', 'unshift']);

/** What is written to a part of the value of a variable: `err.code = x`, `Object.assign(err, { code: x })`, `codes.push(x)`. */
export function findMemberWrites(variable: Variable, way: Way, sourceCode: SourceCode): readonly Sources[] {
  if (way.length === 0) return [];
  const written = variable.references.flatMap(({ identifier }) => [
    ...findAssigned(identifier, way, sourceCode),
    ...findExtended(identifier, way),
    ...findAdded(identifier, way),
  ]);
  return written.map((source) => ({ sources: [source], isOpen: false }));
}

/** `err.code = x`. */
function findAssigned(object: TSESTree.Node, [name, ...rest]: Way, sourceCode: SourceCode): readonly Source[] {
  const member = object.parent;
  if (member?.type !== 'MemberExpression' || member.object !== object) return [];
  const { parent } = member;
  const isWrite = parent.type === 'AssignmentExpression' && parent.left === member;
  return isWrite && findMemberName(member, sourceCode) === name ? [{ node: parent, way: rest }] : [];
}

/** `Object.assign(err, { code: x })`. */
function findExtended(object: TSESTree.Node, way: Way): readonly Source[] {
  const call = object.parent && findMethodCall(object.parent);
  if (call?.name !== 'assign' || !isNamed(call.object, 'Object') || call.arguments[0] !== object) return [];
  return call.arguments.slice(1).map((node) => ({ node, way }));
}

/** `codes.push(x)`, which may be any entry. */
function findAdded(object: TSESTree.Node, [step = '', ...rest]: Way): readonly Source[] {
  const call = object.parent?.parent && findMethodCall(object.parent.parent);
  if (call?.object !== object || !ADDING.has(call.name) || !/^(?:\*|\d+)$/.test(step)) return [];
  return call.arguments.map((node) => ({ node, way: rest }));
}
