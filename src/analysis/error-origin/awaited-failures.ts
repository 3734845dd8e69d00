import type { TSESTree } from '@typescript-eslint/utils';
import { findVariableOf } from '../syntax/member-names.ts';
import type { Value } from '../sdk-calls/types.ts';
import { skipTypeSyntax, type Variable } from '../syntax/syntax.ts';
import { createGap, dependOn, joinFailures, NONE } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';
import { findPushed, findWrites } from './changes.ts';

/** What can fail when the promise, or the promises of the list, that an expression gives are awaited. */
export function findAwaitedFailures(node: TSESTree.Node, finder: Finder): Failures {
  const { evaluator } = finder;
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier': {
      const variable = findVariableOf(plain, evaluator.context.sourceCode);
      return variable?.defs.length ? finder.promiseFailures(variable) : findHeldFailures(plain, finder);
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

/** A promise that an object or a global holds: known to be of an SDK's module or client, or a gap. */
function findHeldFailures(node: TSESTree.Node, { evaluator }: Finder): Failures {
  const value = evaluator.valueOf(node);
  return isResult(value) || value.kind === 'nothing' ? NONE : createGap('awaits', node, evaluator.context.sourceCode);
}

/** Whether a value is one that was not got by calling the API, and holds none that was. */
function isResult({ kind }: Value): boolean {
  return kind !== 'unknown' && kind !== 'other' && kind !== 'nothing' && kind !== 'object';
}

/** What can fail when the promises in a variable are awaited: those written to it, and those pushed onto its list. */
export function findPromiseVariable(variable: Variable, finder: Finder): Failures {
  const { evaluator } = finder;
  const [definition] = variable.defs;
  if (definition === undefined) return NONE;
  const values = findPromises(variable, finder);
  const isKnown = values.length > 0 || isResult(evaluator.variableValue(variable));
  const open = isPlainParameter(variable)
    ? dependOn(variable, 'awaited')
    : createGap('awaits', definition.name, evaluator.context.sourceCode);
  return joinFailures([
    isKnown ? NONE : open,
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
