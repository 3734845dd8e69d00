import type { FileFacts } from '../facts.ts';
import type { NamespaceCoverage } from './coverage.ts';
import type { Dispatch } from './dispatch.ts';
import { saysNoDefault } from '../syntax/no-default.ts';
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

/** `// no default` at the end of a `switch` says that all others may pass. */
function isMeant({ node }: Dispatch, { sourceCode }: FileFacts): boolean {
  return node.type === 'SwitchStatement' && saysNoDefault(node, sourceCode);
}
