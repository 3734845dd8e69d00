import type { TSESTree } from '@typescript-eslint/utils';
import { findCallback } from '../error-origin/index.ts';
import type { FoundCall } from './calls.ts';
import { nextStops } from './departures.ts';
import { handledBy } from './handled-by.ts';
import type { Departure, Handler, Stop } from './stops.ts';
import { type Handling, type Leaving, readHandling, type Tools } from './handlings.ts';
import { type End, OUTCOMES, type Route } from './types.ts';

/** More routes than this are no picture of anything. */
const MAX_ROUTES = 48;
/** A failure is followed through this many places. */
const MAX_STEPS = 400;

/** Follows failures; the places that were passed are not passed again. */
interface Walk extends Tools {
  readonly passed: ReadonlySet<string>;
  /** The number of steps of all routes of the call, which grows. */
  readonly count: { steps: number };
}

/** One at least. */
export type Routes = readonly [Route, ...Route[]];

/** The routes that the failure of a call can take. */
export function listRoutes({ node, through }: FoundCall, tools: Tools): Routes {
  const walk: Walk = { ...tools, passed: new Set(), count: { steps: 0 } };
  const entered = new Map<TSESTree.Node, TSESTree.CallExpression>(through && [[through.fn, through.from]]);
  const callback = findCallback(node, tools.evaluator);
  const rejected: Stop = { node, how: 'rejected', entered };
  if (callback === undefined) return follow(rejected);
  const calledBack = follow(handledBy(callback.node, node, entered, tools.evaluator));
  if (callback.isAlone) return calledBack;
  // Each failure arrives in both. What one of them sees to is not lost, even if the other ignores it.
  const caught = follow(rejected);
  return rankOf(worstEnd(caught)) < rankOf(worstEnd(calledBack)) ? caught : calledBack;

  function follow(first: Stop): Routes {
    const [route, ...others] = followStop(first, walk);
    const isTooComplex = others.length >= MAX_ROUTES || walk.count.steps > MAX_STEPS;
    if (route === undefined || isTooComplex) return [routeTo({ outcome: 'unknown', loss: 'too-complex', node })];
    return [route, ...others];
  }
}

function routeTo(end: End): Route {
  return { arrivals: [], decisions: [], end };
}

function followStop(stop: Stop, walk: Walk): readonly Route[] {
  if ('outcome' in stop) return [routeTo(stop)];
  return 'how' in stop ? followDeparture(stop, walk) : followHandler(stop, walk);
}

function followDeparture(departure: Departure, walk: Walk): readonly Route[] {
  const key = `${departure.how} ${departure.node.range.join()}`;
  walk.count.steps += 1;
  // A function that calls itself adds nothing to where its failure goes.
  if (walk.passed.has(key) || walk.count.steps > MAX_STEPS) return [];
  const further = { ...walk, passed: new Set(walk.passed).add(key) };
  return nextStops(departure, walk.evaluator).flatMap((stop) => followStop(stop, further));
}

function followHandler(handler: Handler, walk: Walk): readonly Route[] {
  const handling = readHandling(handler, walk);
  const arrival = { kind: handler.kind, node: handler.node };
  const routes = mergeUnread(
    handling.ends.flatMap((end) => followEnd(end, handler, walk)),
    handling,
    handler,
  );
  return routes.map(({ arrivals, decisions, end }) => ({
    arrivals: [arrival, ...arrivals],
    decisions: [handling.decisions, ...decisions],
    end,
  }));
}

function followEnd(end: End | Leaving, { entered }: Handler, walk: Walk): readonly Route[] {
  if ('outcome' in end) return [routeTo(end)];
  const { node, how, isOwn } = end;
  return followDeparture({ node, how, entered }, walk).map((route) => ({
    ...route,
    // An error of the program's own has none of the codes.
    decisions: isOwn ? [] : route.decisions,
    end: endAfter(route.end, end),
  }));
}

/** Who throws an error on purpose has not let it pass; who throws one of its own has answered. */
function endAfter(last: End, { node, isOwn }: Leaving): End {
  if (last.outcome === 'uncaught') return { outcome: isOwn ? 'answered' : 'rethrown', node };
  return isOwn && last.outcome === 'rethrown' ? { outcome: 'answered', node } : last;
}

/** Where a test that cannot be read decides between different ends, it is not known which a code meets. */
function mergeUnread(routes: readonly Route[], { isUnread }: Handling, { node }: Handler): readonly Route[] {
  const outcomes = new Set(routes.map(({ end }) => end.outcome));
  return isUnread && outcomes.size > 1 ? [routeTo({ outcome: 'unknown', loss: 'unread-test', node })] : routes;
}

/** The worst end of routes. */
export function worstEnd(routes: Routes): End {
  return routes.map(({ end }) => end).reduce((worst, end) => (rankOf(end) > rankOf(worst) ? end : worst));
}

function rankOf({ outcome }: End): number {
  return OUTCOMES.indexOf(outcome);
}
