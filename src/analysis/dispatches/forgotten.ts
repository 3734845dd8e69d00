import type { NamespaceCoverage } from './coverage.ts';
import type { Dispatch } from './dispatch.ts';

/**
 * Whether a dispatch evidently means to handle the codes of a namespace one by one, and forgot some. A fallback stands for the rest,
 * unless the dispatch handles more than half of the codes that can arrive.
 */
export function isForgotten({ handled, missing }: NamespaceCoverage, { hasFallback }: Dispatch): boolean {
  return hasFallback ? handled.length > missing.length : handled.length > 1;
}
