import type { TSESTree } from '@typescript-eslint/utils';
import { getEvaluator } from '../sdk-calls/evaluator.ts';
import { createRemember, createTable, type Table } from '../sdk-calls/memo.ts';
import type { Evaluator, SdkContext, Variable } from '../sdk-calls/types.ts';
import { findArrival, findArrivalThrough } from './arrivals.ts';
import { findAwaitedFailures, findPromiseVariable } from './awaited.ts';
import { createGap, NONE, OPEN_ARRIVAL, uncertain } from './failures.ts';
import { findFailures } from './region.ts';
import { findThrownVariable } from './thrown.ts';
import type { Arrival, Failures, Finder, Way } from './types.ts';
import { findValueArrival } from './values.ts';

/** Calls, promises and variables are followed through this many steps, one in another. */
const MAX_DEPTH = 200;

const TOO_DEEP: Failures = { ...NONE, gap: 'is nested too deeply' };

const TOO_DEEP_ARRIVAL = uncertain(TOO_DEEP);

const remembered = new WeakMap<Evaluator, Finder>();

/** The finder of a file, one for all questions. */
export function getFinder(context: SdkContext): Finder {
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
  return createTable(NONE, TOO_DEEP);
}

/** One table of arrivals for each way, and each index of an argument. */
function createArrivals<K>(): (...key: Way) => Table<K, Arrival> {
  const tables = new Map<string, Table<K, Arrival>>();
  return (...key) => {
    const text = JSON.stringify(key);
    const table = tables.get(text) ?? createTable<K, Arrival>(OPEN_ARRIVAL, TOO_DEEP_ARRIVAL);
    tables.set(text, table);
    return table;
  };
}

function createFinder(evaluator: Evaluator): Finder {
  const remember = createRemember(MAX_DEPTH);
  const regions = createFailures<TSESTree.Node>();
  const awaited = createFailures<TSESTree.Node>();
  const promises = createFailures<Variable>();
  const bodies = createFailures<TSESTree.Node>();
  const thrown = createFailures<Variable>();
  const inside = createArrivals<TSESTree.Node>();
  const arrivals = createArrivals<Variable>();
  const through = createArrivals<Variable>();
  const finder: Finder = {
    evaluator,
    failuresOf: (node) => remember(regions, node, () => findFailures(node, finder)),
    awaitedFailures: (node) => remember(awaited, node, () => findAwaitedFailures(node, finder)),
    promiseFailures: (variable) => remember(promises, variable, () => findPromiseVariable(variable, finder)),
    bodyFailures: (fn) => remember(bodies, fn, () => findBodyFailures(fn, finder)),
    thrownVariable: (variable) => remember(thrown, variable, () => findThrownVariable(variable, finder)),
    arrivalIn: (node, way) => remember(inside(...way), node, () => findValueArrival(node, way, finder)),
    arrivalAt: (variable, way) => remember(arrivals(...way), variable, () => findArrival(variable, way, finder)),
    arrivalThrough: (variable, index, way) =>
      remember(through(String(index), ...way), variable, () => findArrivalThrough(variable, index, way, finder)),
  };
  return finder;
}
