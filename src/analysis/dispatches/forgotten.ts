import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import type { NamespaceCoverage } from './coverage.ts';
import type { Dispatch } from './dispatch.ts';
import { saysNoDefault } from '../syntax/no-default.ts';
import { findEnclosingFunction, isFunction, type SourceCode, walkWhile } from '../syntax/syntax.ts';
import { isPassedOn } from './passed-on.ts';

/** Namespaces of quotas and rates. Whoever handles two of their codes handles limits, and each wants an answer of its own. */
const LIMITS: ReadonlySet<string> = new Set(['LimitExceeded', 'RequestLimitExceeded']);

/**
 * Whether a dispatch evidently means to handle the codes of a namespace one by one, and forgot some: it handles two or more, and
 * nobody learns of the others, or they are limits; or it handles more than two thirds of all. It was chosen among other criteria on
 * dispatches of public programs, for each of which it was decided before whether its maintainer would accept a report.
 */
export function isForgotten(
  { namespace, handled, missing }: NamespaceCoverage,
  dispatch: Dispatch,
  facts: FileFacts,
): boolean {
  if (handled.length < 2 || isMeant(dispatch, facts)) return false;
  if (handled.length > 2 * missing.length) return true;
  // Of whole namespaces, nobody means to name each.
  return namespace !== undefined && (LIMITS.has(namespace) || !isPassedOn(dispatch, facts));
}

/** Whether all others are plainly meant to pass: `// no default` at the end of a `switch` says so, and who asks yes or no, as a list does. */
function isMeant({ node }: Dispatch, { sourceCode }: FileFacts): boolean {
  return (node.type === 'SwitchStatement' && saysNoDefault(node, sourceCode)) || isInPredicate(node, sourceCode);
}

/** Whether a node is in a function that only returns `true` or `false`. */
function isInPredicate(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const around = findEnclosingFunction(node);
  if (around === undefined) return false;
  let isPredicate = around.body?.type === 'BlockStatement';
  let returned = 0;
  walkWhile(around, sourceCode, (each) => {
    if (each.type === 'ReturnStatement') {
      returned += 1;
      isPredicate &&= each.argument?.type === 'Literal' && typeof each.argument.value === 'boolean';
    }
    return isPredicate && (each === around || !isFunction(each));
  });
  return isPredicate && returned > 1;
}
