import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findThisOwner } from '../syntax/this-members.ts';
import { createRemember, createTable, type Remember, type Values } from '../../memo/recursive.ts';
import type { AnalysisContext } from '../context.ts';
import type { Sources, Way } from '../flow/sources.ts';
import { getEvaluator } from '../sdk-calls/index.ts';
import type { Variable } from '../syntax/syntax.ts';
import { collectAwaitedFailures, collectPromiseFailures } from './awaited-failures.ts';
import { createCallIndex } from './call-sets.ts';
import { createGap, isSameArrival, isSameFailures, joinArrivals, NONE, PENDING, uncertain } from './failures.ts';
import { collectFailures } from './statements.ts';
import { collectThrownFailures } from './thrown-errors.ts';
import type { Arrival, Failures, Finder } from './types.ts';
import { traceValue } from './value-arrivals.ts';
import { traceVariable, traceHeldFunction } from './variable-arrivals.ts';

/** Calls, promises and variables are followed through this many steps, one in another. */
const MAX_DEPTH = 200;

/** Errors are looked for in this many parts of a value. */
const MAX_WAYS = 32;

const TOO_MUCH: Failures = { ...NONE, gap: 'depends on itself in a cycle' };

const FAILURES: Values<Failures> = { whileOpen: NONE, unsettled: TOO_MUCH, isEqual: isSameFailures };

const ARRIVALS: Values<Arrival> = { whileOpen: PENDING, unsettled: uncertain(TOO_MUCH), isEqual: isSameArrival };

/** The finder of a file, one for all questions. */
export const getFinder = oncePerObject(createFinder);

function createFinder(context: AnalysisContext): Finder {
  const remember = createRemember(MAX_DEPTH);
  const regions = createTable<TSESTree.Node, Failures>(FAILURES);
  const awaited = createTable<TSESTree.Node, Failures>(FAILURES);
  const promises = createTable<Variable, Failures>(FAILURES);
  const bodies = createTable<TSESTree.Node, Failures>(FAILURES);
  const thrown = createTable<Variable, Failures>(FAILURES);
  const inside = createArrivals(remember);
  const fields = createArrivals(remember);
  const arrivals = createArrivals(remember);
  const through = createArrivals(remember);
  const shared = createTable<Sources, Arrival>(ARRIVALS);
  const finder: Finder = {
    ...getEvaluator(context),
    callIndex: createCallIndex(context),
    failuresOf: (node) => remember(regions, node, () => collectFailures(node, finder)),
    awaitedFailures: (node) => remember(awaited, node, () => collectAwaitedFailures(node, finder)),
    promiseFailures: (variable) => remember(promises, variable, () => collectPromiseFailures(variable, finder)),
    bodyFailures: (fn) => remember(bodies, fn, () => collectBodyFailures(fn, finder)),
    thrownVariable: (variable) => remember(thrown, variable, () => collectThrownFailures(variable, finder)),
    // Each `this` of a class has the same fields.
    arrivalIn: (node, way) => {
      const owner = node.type === 'ThisExpression' ? findThisOwner(node)?.node : undefined;
      const trace = () => traceValue(node, way, finder);
      return owner === undefined ? inside(node, way, trace) : fields(owner, way, trace);
    },
    // One source is remembered as itself.
    arrivalFrom: (found) => {
      const { sources } = found;
      const join = () => joinArrivals(sources.map(({ node, way }) => finder.arrivalIn(node, way)));
      return sources.length > 1 ? remember(shared, found, join) : join();
    },
    arrivalAt: (variable, way) => arrivals(variable, way, () => traceVariable(variable, way, finder)),
    arrivalThrough: (variable, part) =>
      through(variable, [String(part.index), ...part.way], () => traceHeldFunction(variable, part, finder)),
  };
  return finder;
}

type Place = TSESTree.Node | Variable;

/**
 * The arrivals at places, remembered by the way from there. The ways of a place are limited, since those in a cycle
 * (`node = node.next`) have no end.
 */
function createArrivals(remember: Remember): (place: Place, key: Way, find: () => Arrival) => Arrival {
  const tableOf = oncePerObject((_place: Place) => createTable<string, Arrival>(ARRIVALS));
  return (place, key, find) => {
    const table = tableOf(place);
    const text = JSON.stringify(key);
    const isFull = table.entries.size >= MAX_WAYS && !table.entries.has(text);
    return isFull ? ARRIVALS.unsettled : remember(table, text, find);
  };
}

function collectBodyFailures(fn: TSESTree.FunctionLike, { failuresOf, sourceCode }: Finder): Failures {
  return fn.body ? failuresOf(fn.body) : createGap('calls the declared', fn.id ?? fn, sourceCode);
}
