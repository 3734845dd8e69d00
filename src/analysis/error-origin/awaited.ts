import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, findVariableOf } from '../sdk-calls/names.ts';
import type { Value, Variable } from '../sdk-calls/types.ts';
import { skipTypeSyntax } from '../syntax.ts';
import { createGap, dependOn, joinFailures, NONE } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';
import { findWrites } from './writes.ts';

/** What can fail when the promise, or the promises of the list, that an expression gives are awaited. */
export function findAwaitedFailures(node: TSESTree.Node, finder: Finder): Failures {
  const { evaluator } = finder;
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier': {
      const variable = findVariableOf(plain, evaluator.context.sourceCode);
      return variable === undefined ? NONE : finder.promiseFailures(variable);
    }
    case 'MemberExpression':
      return joinFailures([finder.failuresOf(plain.object), findHeldFailures(plain, finder)]);
    case 'SpreadElement':
      return finder.awaitedFailures(plain.argument);
    case 'ArrayExpression':
      return awaitEach(plain.elements, finder);
    case 'ConditionalExpression':
      return joinFailures([finder.failuresOf(plain.test), awaitEach([plain.consequent, plain.alternate], finder)]);
    case 'LogicalExpression':
      return awaitEach([plain.left, plain.right], finder);
    default:
      return finder.failuresOf(plain);
  }
}

function awaitEach(nodes: readonly (TSESTree.Node | null)[], { awaitedFailures }: Finder): Failures {
  return joinFailures(nodes.map((node) => (node === null ? NONE : awaitedFailures(node))));
}

/** A promise that is held in an object: known to be of an SDK's module or client, or a gap. */
function findHeldFailures(node: TSESTree.Node, { evaluator }: Finder): Failures {
  return isResult(evaluator.valueOf(node)) ? NONE : createGap('awaits', node, evaluator.context.sourceCode);
}

/** Whether a value is one that was not got by calling the API. */
function isResult({ kind }: Value): boolean {
  return kind !== 'unknown' && kind !== 'other' && kind !== 'nothing';
}

/** What can fail when the promises in a variable are awaited: those written to it, and those pushed onto its list. */
export function findPromiseVariable(variable: Variable, finder: Finder): Failures {
  const { evaluator } = finder;
  const [definition] = variable.defs;
  if (definition === undefined) return NONE;
  if (isPlainParameter(variable) && !isResult(evaluator.variableValue(variable))) return dependOn(variable, 'awaited');
  const values = findPromises(variable, finder);
  const isKnown = values.length > 0 || isResult(evaluator.variableValue(variable));
  return joinFailures([
    isKnown ? NONE : createGap('awaits', definition.name, evaluator.context.sourceCode),
    ...[...values, ...findPushed(variable, finder)].map(finder.awaitedFailures),
  ]);
}

/** The promises, or lists of them, that a variable holds; none if it is not known. */
function findPromises(variable: Variable, finder: Finder): readonly TSESTree.Node[] {
  const writes = variable.defs[0]?.node.type === 'VariableDeclarator' ? (findWrites(variable, finder) ?? []) : [];
  // One that is taken out of a list fails as its list does; one that is taken out of an object is not known.
  return writes.every(({ way }) => way.every((step) => /^(?:\*|\d+)$/.test(step)))
    ? writes.map(({ value }) => value)
    : [];
}

/** `promises.push(client.GetFunction())` → the call. */
function findPushed(variable: Variable, { evaluator }: Finder): readonly TSESTree.Node[] {
  return variable.references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    if (member.type !== 'MemberExpression' || member.object !== identifier) return [];
    const { parent } = member;
    const isCalled = parent.type === 'CallExpression' && parent.callee === member;
    return isCalled && findMemberName(member, evaluator.context.sourceCode) === 'push' ? parent.arguments : [];
  });
}
