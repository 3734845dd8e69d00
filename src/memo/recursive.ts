import { type Computation, createSolver, discover, FINAL, noteChange, noteRead } from './fixed-point.ts';

/** A memo table for mutually recursive computations; cycles are allowed. */
export interface Table<K, V> {
  readonly entries: Map<K, Entry<V>>;
  readonly values: Values<V>;
}

/** The properties that the values of a table have in common. */
export interface Values<V> {
  /** The placeholder for a key whose computation is under way. */
  readonly whileOpen: V;
  /** The value of a key whose computation does not converge. */
  readonly unsettled: V;
  readonly isEqual: (left: V, right: V) => boolean;
}

interface Entry<V> extends Computation {
  value: V;
}

/** Computes a value once for each key of a table. */
export type Remember = <K, V>(table: Table<K, V>, key: K, compute: () => V) => V;

/** An empty table. */
export function createTable<K, V>(values: Values<V>): Table<K, V> {
  return { entries: new Map(), values };
}

/**
 * Creates a memory for computations that need one another. In a cycle, the value that is asked for again while it is
 * computed counts as `whileOpen` at first; what was computed from that is computed again when the value is known, until all
 * values of the cycle agree. So each value is computed once, and does not depend on the order of the calls. Computations that
 * are nested deeper than `maxDepth` wait until the outer ones are done, which are computed again then.
 */
export function createRemember(maxDepth: number): Remember {
  const solver = createSolver(maxDepth);
  return (table, key, compute) => {
    const known = table.entries.get(key);
    const entry = known ?? createEntry(table, key, compute);
    if (known === undefined) discover(solver, entry);
    noteRead(solver, entry);
    return entry.value;
  };
}

function createEntry<K, V>({ entries, values }: Table<K, V>, key: K, compute: () => V): Entry<V> {
  let again: (() => V) | undefined = compute;
  const entry: Entry<V> = {
    value: values.whileOpen,
    run: () => {
      if (again !== undefined) change(entry, again(), values);
    },
    forget: () => entries.delete(key),
    finish: () => {
      again = undefined;
    },
    index: 0,
    lowest: FINAL,
    readers: undefined,
    isStale: false,
    changes: 0,
  };
  entries.set(key, entry);
  return entry;
}

/** Stores a value. The many that nobody has read yet are not compared. */
function change<V>(entry: Entry<V>, value: V, { isEqual, unsettled }: Values<V>): void {
  const isChanged = entry.readers !== undefined && !isEqual(entry.value, value);
  entry.value = isChanged && !noteChange(entry) ? unsettled : value;
}
