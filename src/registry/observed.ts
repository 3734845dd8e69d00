import { groupBy } from '../memo/group-by.ts';
import { once } from '../memo/once.ts';
import { retirementOf } from './retirement.ts';
import type { Store } from './store.ts';
import type { ObservedAnswer, Scope } from './types.ts';

/** Look-ups in the answers that the lists lack. */
export interface Observed {
  /** Those of the targets; of the whole registry, all. Versions do not matter: what was seen of one may well come from another. */
  readonly answersIn: (scope: Scope) => readonly ObservedAnswer[];
  /** Whether a code was seen in scope. One that the lists had and dropped there has a retirement, which says more. */
  readonly isCode: (code: string, scope: Scope) => boolean;
  /** Whether one was seen in scope that starts so. */
  readonly hasPrefix: (prefix: string, scope: Scope) => boolean;
}

/** Makes the look-ups. Reads nothing before the first. */
export function createObserved(store: Store): Observed {
  const answers = () => store.observations().answers;
  // Nearly all codes that are looked up were never seen.
  const byCode = once(() => groupBy(answers(), ({ code }) => code));
  const isCode: Observed['isCode'] = (code, scope) =>
    (byCode().get(code) ?? []).some((answer) => isIn(answer, scope)) && retirementOf(code, scope, store) === undefined;
  return {
    answersIn: (scope) => answers().filter((answer) => isIn(answer, scope)),
    isCode,
    hasPrefix: (prefix, scope) => [...byCode().keys()].some((code) => code.startsWith(prefix) && isCode(code, scope)),
  };
}

function isIn(answer: ObservedAnswer, { targets }: Scope): boolean {
  return (
    targets.length === 0 ||
    targets.some(
      ({ product, action }) => product === answer.product && (action === undefined || action === answer.action),
    )
  );
}
