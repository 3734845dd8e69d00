/** Remembered results of computations that may need one another, also in circles. */
export interface Table<K, V> {
  readonly results: Map<K, Result<V>>;
  /** Keys whose computation is under way, with its depth. */
  readonly open: Map<K, number>;
  /** What counts for a key whose computation is under way. */
  readonly whileOpen: V;
  /** What counts where computations are nested too deeply. */
  readonly tooDeep: V;
}

interface Result<V> {
  readonly value: V;
  /** The depth of the outermost open computation that the value depends on; `Infinity`: none, the value is final. */
  readonly outermost: number;
}

/** Computes a value once for each key of a table. */
export type Remember = <K, V>(table: Table<K, V>, key: K, compute: () => V) => V;

/** An empty table. */
export function createTable<K, V>(whileOpen: V, tooDeep: V): Table<K, V> {
  return { results: new Map(), open: new Map(), whileOpen, tooDeep };
}

/**
 * Creates a memory for computations that need one another. In a circle, the value that is asked for again while it is
 * computed counts as `whileOpen`. Values found so depend on where the circle was entered: they are kept until
 * the computation that they depend on is done, and then forgotten, so that answers do not depend on the order of questions.
 */
export function createRemember(maxDepth: number): Remember {
  const state: State = { depth: 0, outermost: Infinity, forgettable: [] };
  return (table, key, compute) => {
    const known = table.results.get(key);
    const openAt = table.open.get(key);
    const dependsOn = known?.outermost ?? openAt ?? (state.depth >= maxDepth ? 0 : undefined);
    if (dependsOn === undefined) return computeOnce(state, table, key, compute);
    state.outermost = Math.min(state.outermost, dependsOn);
    if (known !== undefined) return known.value;
    return openAt === undefined ? table.tooDeep : table.whileOpen;
  };
}

/** What the computations of one memory share. */
interface State {
  /** How many computations are open. */
  depth: number;
  /** The outermost open computation that the one under way has depended on so far. */
  outermost: number;
  /** Forget the results that depend on an open computation. */
  readonly forgettable: (() => void)[];
}

function computeOnce<K, V>(state: State, table: Table<K, V>, key: K, compute: () => V): V {
  const { depth: own, outermost: above, forgettable } = state;
  const mark = forgettable.length;
  table.open.set(key, own);
  state.outermost = Infinity;
  state.depth += 1;
  try {
    const value = compute();
    if (state.outermost < own) forgettable.push(() => table.results.delete(key));
    else for (const forget of forgettable.splice(mark)) forget();
    if (state.outermost >= own) state.outermost = Infinity;
    table.results.set(key, { value, outermost: state.outermost });
    return value;
  } finally {
    state.depth = own;
    state.outermost = Math.min(above, state.outermost);
    table.open.delete(key);
  }
}
