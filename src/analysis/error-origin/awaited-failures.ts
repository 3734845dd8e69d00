import type { TSESTree } from '@typescript-eslint/utils';
import { collectAddedValues, writtenSources } from '../flow/variable-sources.ts';
import { isElementStep } from '../syntax/elements.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { Value } from '../sdk-calls/index.ts';
import { skipTypeSyntax, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { createGap, dependOn, joinFailures, NONE } from './failures.ts';
import { isPlainParameter } from './plain-parameters.ts';
import type { Failures, Finder } from './types.ts';

/** What can fail when the promise, or the list of promises, that an expression returns is awaited. */
export function collectAwaitedFailures(node: TSESTree.Node, finder: Finder): Failures {
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier': {
      const variable = findVariableOf(plain, finder.sourceCode);
      return variable?.defs.length ? finder.promiseFailures(variable) : collectHeldFailures(plain, finder);
    }
    case 'MemberExpression':
      return joinFailures([finder.failuresOf(plain.object), collectHeldFailures(plain, finder)]);
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

/** A promise that an object or a global holds: known to come from no API call, or a gap. */
function collectHeldFailures(node: TSESTree.Node, { sourceCode, valueOf }: Finder): Failures {
  const value = valueOf(node);
  return isFreeOfCalls(value) || value.kind === 'nothing' ? NONE : createGap('awaits', node, sourceCode);
}

/** Whether a value comes from no API call, and has no part that does. */
function isFreeOfCalls({ kind }: Value): boolean {
  return kind !== 'unknown' && kind !== 'other' && kind !== 'nothing' && kind !== 'object';
}

/** What can fail when the promises in a variable are awaited: those written to it, and those added to its list. */
export function collectPromiseFailures(variable: Variable, finder: Finder): Failures {
  const [definition] = variable.defs;
  if (definition === undefined) return NONE;
  const values = collectPromises(variable, finder.sourceCode);
  const isKnown = values.length > 0 || isFreeOfCalls(finder.variableValue(variable));
  const open = isPlainParameter(variable)
    ? dependOn(variable, 'awaited')
    : createGap('awaits', definition.name, finder.sourceCode);
  return joinFailures([
    isKnown ? NONE : open,
    ...[...values, ...collectAddedValues(variable, finder.sourceCode)].map(finder.awaitedFailures),
  ]);
}

/** The promises, or lists of them, that are written to a variable; none if some of them are unknown. */
function collectPromises(variable: Variable, sourceCode: SourceCode): readonly TSESTree.Node[] {
  if (variable.defs[0]?.node.type !== 'VariableDeclarator') return [];
  const { sources, isOpen } = writtenSources(variable, [], sourceCode);
  // A promise from a list fails as its list does; one from an object is unknown.
  return !isOpen && sources.every(({ way }) => way.every(isElementStep)) ? sources.map(({ node }) => node) : [];
}
