import type { FileFacts } from '../facts.ts';
import type { NamespaceCoverage } from './coverage.ts';
import type { Dispatch } from './dispatch.ts';
import { isPassedOn } from './passed-on.ts';

/**
 * Whether a dispatch evidently means to handle the codes of a namespace one by one, and forgot some: it handles two, and nobody
 * learns of the others; or it handles more than two thirds of all. Measured on dispatches of public programs, of which a maintainer
 * was asked in thought: of the reports on what nobody learns of he accepts nearly all, of those on what is passed on nearly none,
 * unless nearly all codes are named.
 */
export function isForgotten({ handled, missing }: NamespaceCoverage, dispatch: Dispatch, facts: FileFacts): boolean {
  return handled.length > 1 && (handled.length > 2 * missing.length || !isPassedOn(dispatch, facts));
}
