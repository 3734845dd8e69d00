import type { TSESTree } from '@typescript-eslint/utils';
import { getEvaluator } from '../sdk-calls/evaluator.ts';
import { createRemember, createTable, type Table } from '../sdk-calls/memo.ts';
import type { Evaluator, SdkContext, Variable } from '../sdk-calls/types.ts';
import { findArrival, findArrivalThrough } from './arrivals.ts';
import { findAwaitedFailures, findPromiseVariable } from './awaited.ts';
import { createGap, NO_ARRIVAL, NONE, OPEN_ARRIVAL } from './failures.ts';
import { findFailures } from './region.ts';
import { findThrownVariable } from './thrown.ts';
import type { Arrival, Failures, Finder } from './types.ts';

/** Calls, promises and variables are followed through this many steps, one in another. */
const MAX_DEPTH = 200;

const TOO_DEEP: Failures = { ...NONE, gap: 'is nested too deeply' };

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

function createArrivals(): Table<Variable, Arrival> {
  return createTable(OPEN_ARRIVAL, NO_ARRIVAL);
}

/** One table for each index of an argument. */
function createArrivalTables(): (index: number) => Table<Variable, Arrival> {
  const tables = new Map<number, Table<Variable, Arrival>>();
  return (index) => {
    const table = tables.get(index) ?? createArrivals();
    tables.set(index, table);
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
  const arrivals = createArrivals();
  const through = createArrivalTables();
  const finder: Finder = {
    evaluator,
    failuresOf: (node) => remember(regions, node, () => findFailures(node, finder)),
    awaitedFailures: (node) => remember(awaited, node, () => findAwaitedFailures(node, finder)),
    promiseFailures: (variable) => remember(promises, variable, () => findPromiseVariable(variable, finder)),
    bodyFailures: (fn) => remember(bodies, fn, () => findBodyFailures(fn, finder)),
    thrownVariable: (variable) => remember(thrown, variable, () => findThrownVariable(variable, finder)),
    arrivalAt: (variable) => remember(arrivals, variable, () => findArrival(variable, finder)),
    arrivalThrough: (variable, index) =>
      remember(through(index), variable, () => findArrivalThrough(variable, index, finder)),
  };
  return finder;
}
