import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import type { NamespaceCoverage } from './coverage.ts';
import type { Dispatch } from './dispatch.ts';
import { saysNoDefault } from '../syntax/no-default.ts';
import { findEnclosingFunction, isFunction, type SourceCode, walkWhile } from '../syntax/syntax.ts';
import { isPassedOn } from './passed-on.ts';

/** The namespace of credentials. Each of its codes can arrive from every call, and most want one and the same answer. */
const CREDENTIALS = 'AuthFailure';
/** Who names so many of them handles wrong credentials, and not one case of them. */
const MANY_CREDENTIALS = 3;

/**
 * Whether a dispatch evidently means to handle the codes of a namespace one by one, and forgot some: it handles two or more, and
 * nobody learns of the others; or it is a statement that handles three or more codes of credentials. It was chosen among other
 * criteria on dispatches of public programs, for each of which it was decided before whether its maintainer would accept a report.
 */
export function isForgotten(
  { namespace, handled, missing }: NamespaceCoverage,
  dispatch: Dispatch,
  facts: FileFacts,
): boolean {
  if (handled.length < 2 || isMeant(dispatch, facts)) return false;
  // A table mostly holds texts, beside which the message of the error does as well.
  const isOfCredentials = namespace === CREDENTIALS && handled.length >= MANY_CREDENTIALS && dispatch.kind !== 'lookup';
  if (isOfCredentials) return true;
  // Of whole namespaces, only who names nearly all means to name each.
  const isWhole = namespace !== undefined || handled.length > 2 * missing.length;
  return isWhole && !isPassedOn(dispatch, facts);
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
