/**
 * What becomes of the failure of each API call of a file: the door of this folder.
 *
 * The rest of the analysis goes from an error to the calls that it can come from. This room goes the other way. `calls.ts` lists the
 * calls; `departures.ts` follows a failure outwards, one step at a time: from the call through `await`, chains of promises and
 * functions to the place where code gets the error (`stops.ts` has the terms). `handlings.ts` reads that place: which codes it decides about (`decisions.ts`), and how it ends for a
 * code that no test names (`body.ts`, an interpreter of statements, with `tests.ts` for conditions and `effects.ts` for what somebody learns
 * meanwhile). What is thrown again is followed further. `routes.ts` puts this together: each route is one way from the call to an
 * end. `states.ts` says of each code the worst that can happen to it on any route.
 */
import { oncePerObject } from '../../memo/once.ts';
import { isMocked } from '../error-origin/index.ts';
import type { FileFacts } from '../facts.ts';
import { getEvaluator } from '../sdk-calls/index.ts';
import { type FoundCall, listFoundCalls } from './calls.ts';
import type { Tools } from './handlings.ts';
import { type Routes, listRoutes } from './routes.ts';
import { coverCall } from './states.ts';
import type { CallCoverage, Loss, Route } from './types.ts';

export type * from './types.ts';

/** What becomes of the failure of each API call of a file, in the order of the calls. */
export const listCallCoverage = oncePerObject((facts: FileFacts): readonly CallCoverage[] => {
  const evaluator = getEvaluator(facts.context);
  const tools = { facts, evaluator };
  return listFoundCalls(evaluator).map((found) => coverCall(found, findRoutes(found, tools), facts.settings.registry));
});

function findRoutes(found: FoundCall, tools: Tools): Routes {
  const routes = listRoutes(found, tools);
  const loss = findLoss(found, tools);
  if (loss === undefined) return routes;
  // Where the error would arrive is known all the same.
  const lose = ({ arrivals }: Route): Route => ({
    arrivals,
    decisions: [],
    end: { outcome: 'unknown', loss, node: found.node },
  });
  const [first, ...others] = routes;
  return [lose(first), ...others.map(lose)];
}

/** Why nothing can be said of a call: it may be none, or a test replaces it. */
function findLoss({ call }: FoundCall, { facts }: Tools): Loss | undefined {
  if (call.isGuess === true) return 'guessed-call';
  return isMocked(call, facts.context) ? 'mocked-call' : undefined;
}
