import type { TSESTree } from '@typescript-eslint/utils';
import { getEvaluator } from '../sdk-calls/evaluator.ts';
import { createRemember, createTable, type Remember, type Table, type Values } from '../../memo/recursive.ts';
import type { Evaluator } from '../sdk-calls/types.ts';
import { findArrival, findArrivalThrough } from './arrivals.ts';
import { findAwaitedFailures, findPromiseVariable } from './awaited-failures.ts';
import { createCallIndex } from './call-sets.ts';
import { createGap, isSameArrival, isSameFailures, NONE, OPEN_ARRIVAL, uncertain } from './failures.ts';
import { findFailures } from './statements.ts';
import { findThrownVariable } from './thrown-errors.ts';
import type { Arrival, Failures, Finder } from './types.ts';
import { findValueArrival } from './values.ts';
import type { Variable } from '../syntax/syntax.ts';
import type { Way } from '../flow/sources.ts';
import type { AnalysisContext } from '../context.ts';

/** Calls, promises and variables are followed through this many steps, one in another. */
const MAX_DEPTH = 200;

/** Errors are looked for in this many parts of a value. */
const MAX_WAYS = 32;

const TOO_MUCH: Failures = { ...NONE, gap: 'goes in circles' };

const TOO_MUCH_ARRIVAL = uncertain(TOO_MUCH);

const FAILURES: Values<Failures> = { whileOpen: NONE, unsettled: TOO_MUCH, isEqual: isSameFailures };

const ARRIVALS: Values<Arrival> = { whileOpen: OPEN_ARRIVAL, unsettled: TOO_MUCH_ARRIVAL, isEqual: isSameArrival };

const remembered = new WeakMap<Evaluator, Finder>();

/** The finder of a file, one for all questions. */
export function getFinder(context: AnalysisContext): Finder {
  const evaluator = getEvaluator(context);
  const known = remembered.get(evaluator);
  if (known !== undefined) return known;
  const finder = createFinder(evaluator);
  remembered.set(evaluator, finder);
  return finder;
}

function findBodyFailures(fn: TSESTree.FunctionLike, finder: Finder): Failures {
  const { sourceCode } = finder.evaluator.context;
  return fn.body ? finder.failuresOf(fn.body) : createGap('calls the declared', fn.id ?? fn, sourceCode);
}

function createFailures<K>(): Table<K, Failures> {
  return createTable(FAILURES);
}

type Place = TSESTree.Node | Variable;

/**
 * The arrivals at places, remembered by the way from there. A place has only so many ways: code that goes in circles
 * (`node = node.next`) has ever more of them.
 */
function createArrivals(remember: Remember): (place: Place, key: Way, find: () => Arrival) => Arrival {
  const places = new Map<Place, Table<string, Arrival>>();
  return (place, key, find) => {
    const table = places.get(place) ?? createTable<string, Arrival>(ARRIVALS);
    places.set(place, table);
    const text = JSON.stringify(key);
    const isFull = table.entries.size >= MAX_WAYS && !table.entries.has(text);
    return isFull ? TOO_MUCH_ARRIVAL : remember(table, text, find);
  };
}

function createFinder(evaluator: Evaluator): Finder {
  const remember = createRemember(MAX_DEPTH);
  const regions = createFailures<TSESTree.Node>();
  const awaited = createFailures<TSESTree.Node>();
  const promises = createFailures<Variable>();
  const bodies = createFailures<TSESTree.Node>();
  const thrown = createFailures<Variable>();
  const inside = createArrivals(remember);
  const arrivals = createArrivals(remember);
  const through = createArrivals(remember);
  const finder: Finder = {
    evaluator,
    callIndex: createCallIndex(evaluator.context),
    failuresOf: (node) => remember(regions, node, () => findFailures(node, finder)),
    awaitedFailures: (node) => remember(awaited, node, () => findAwaitedFailures(node, finder)),
    promiseFailures: (variable) => remember(promises, variable, () => findPromiseVariable(variable, finder)),
    bodyFailures: (fn) => remember(bodies, fn, () => findBodyFailures(fn, finder)),
    thrownVariable: (variable) => remember(thrown, variable, () => findThrownVariable(variable, finder)),
    arrivalIn: (node, way) => inside(node, way, () => findValueArrival(node, way, finder)),
    arrivalAt: (variable, way) => arrivals(variable, way, () => findArrival(variable, way, finder)),
    arrivalThrough: (variable, index, way) =>
      through(variable, [String(index), ...way], () => findArrivalThrough(variable, index, way, finder)),
  };
  return finder;
}
