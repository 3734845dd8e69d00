import type { Registry, Scope } from '../../registry/index.ts';
import { isCommon } from '../dispatches/scope-codes.ts';
import type { SdkCall } from '../sdk-calls/index.ts';
import type { FoundCall } from './calls.ts';
import { type Routes, worstEnd } from './routes.ts';
import {
  type Arrival,
  type CallCoverage,
  type CodeCoverage,
  type Decision,
  DECISIONS,
  type Route,
  STATES,
} from './types.ts';

/** What no code is called: it stands for those that nothing names. */
const OTHER = '\0';

/** Sums up the routes of a call. */
export function coverCall({ call, node, through }: FoundCall, routes: Routes, registry: Registry): CallCoverage {
  const { codes, common } = listCodes(call, registry);
  return {
    call,
    node: through?.from ?? node,
    arrivals: listArrivals(routes),
    end: worstEnd(routes),
    isRestMarked: routes.every((route) => decide(OTHER, route)?.kind === 'rest'),
    codes: codes.map((code) => coverCode(code, routes)),
    commonCodes: common.map((code) => coverCode(code, routes)),
  };
}

/** The codes of an action, common ones apart. Of an unknown action there are only these. */
function listCodes(
  { product, version, action }: SdkCall,
  registry: Registry,
): { readonly codes: readonly string[]; readonly common: readonly string[] } {
  const common = [...registry.codesIn(NO_PRODUCT)];
  if (action === undefined) return { codes: [], common };
  const scope: Scope = { targets: [{ product, action, ...(version !== undefined && { version }) }] };
  const listed = [...registry.codesIn(scope)].filter((code) => registry.isListed(code, scope));
  return { codes: listed.filter((code) => !isCommon(code, registry)), common };
}

/** The common codes belong to every scope, and this one has no others. */
const NO_PRODUCT: Scope = { targets: [{ product: '' }] };

function listArrivals(routes: readonly Route[]): readonly Arrival[] {
  const arrivals = routes.flatMap((route) => route.arrivals);
  return [...new Map(arrivals.map((arrival) => [arrival.node, arrival])).values()];
}

/** The worst that can happen to a code on any route. */
function coverCode(code: string, routes: Routes): CodeCoverage {
  return routes
    .map((route): CodeCoverage => {
      const decision = decide(code, route);
      return decision === undefined
        ? { code, state: route.end.outcome }
        : { code, state: decision.kind, loc: decision.loc };
    })
    .reduce((worst, each) => (rankOf(each) > rankOf(worst) ? each : worst));
}

function rankOf({ state }: CodeCoverage): number {
  return STATES.indexOf(state);
}

/** The decision about a code on a route: at the first place that has any, the most specific one. */
function decide(code: string, { decisions }: Route): Decision | undefined {
  for (const place of decisions) {
    const [best] = place
      .filter(({ isAbout }) => isAbout(code))
      .toSorted((left, right) => DECISIONS.indexOf(left.kind) - DECISIONS.indexOf(right.kind));
    if (best !== undefined) return best;
  }
  return undefined;
}
