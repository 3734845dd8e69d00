/** A solver for mutually recursive computations: each is repeated until its result agrees with all results that it has read. */

/** One computation of a memory. Its result is final when it needs no result any more that may still change. */
export interface Computation {
  /** Computes the result, and marks the readers of another result as stale. */
  readonly run: () => void;
  /** Takes the result out of the memory. */
  readonly forget: () => void;
  /** Frees what only computing again needs. */
  readonly finish: () => void;
  /** The position in the order of discovery. */
  index: number;
  /** The smallest index of a computation under way that this one needs, as far as it is known; `FINAL`: the result is. */
  lowest: number;
  /** The computations that have read the result before it was final. */
  readers: Set<Computation> | undefined;
  /** Whether a result has changed since this one was computed from it. */
  isStale: boolean;
  /** The number of times that the result has changed after it was read. */
  changes: number;
}

/** `Computation#lowest` of a result that does not change any more. */
export const FINAL = Infinity;

/** The limit of changes of a result. Most change once; those in cycles a few times. */
const MOST_CHANGES = 50;

/** The state that the computations of one memory share. */
export interface Solver {
  /** The maximum depth of nested computations. */
  readonly maxDepth: number;
  depth: number;
  /** The number of computations that were discovered. */
  count: number;
  /** The index of the outermost computation under way. */
  outermost: number;
  /** The innermost computation under way. */
  reader: Computation | undefined;
  /** Computations that have run, and that need one that is under way, in the order in which they ended. */
  readonly pending: Computation[];
  /** Computations that have not run, because they were discovered too deep; the outermost one runs them at its end. */
  readonly postponed: Computation[];
}

/** A solver without computations. */
export function createSolver(maxDepth: number): Solver {
  return { maxDepth, depth: 0, count: 0, outermost: 0, reader: undefined, pending: [], postponed: [] };
}

/** Runs a new computation, or postpones it. */
export function discover(solver: Solver, computation: Computation): void {
  computation.index = solver.count;
  solver.count += 1;
  if (solver.depth === 0) solver.outermost = computation.index;
  if (solver.depth < solver.maxDepth) solve(solver, computation);
  else postpone(solver, computation);
}

function postpone(solver: Solver, computation: Computation): void {
  computation.lowest = solver.outermost;
  solver.postponed.push(computation);
}

/** Notes that the computation under way has read the result of another. */
export function noteRead({ reader }: Solver, computation: Computation): void {
  if (computation.lowest === FINAL || reader === undefined) return;
  computation.readers = (computation.readers ?? new Set()).add(reader);
  reader.lowest = Math.min(reader.lowest, computation.lowest);
}

/** Notes that a result has changed, which those that have read it do not know. Returns whether it may still converge. */
export function noteChange(computation: Computation): boolean {
  computation.changes += 1;
  for (const reader of computation.readers ?? []) reader.isStale = reader.changes <= MOST_CHANGES;
  return computation.changes <= MOST_CHANGES;
}

/**
 * Runs a computation. Cycles are found as Tarjan's algorithm finds strongly connected components: the computation that was
 * discovered first, and that needs none discovered before, settles the others.
 */
function solve(solver: Solver, head: Computation): void {
  const { pending, postponed } = solver;
  const mark = pending.length;
  head.lowest = head.index;
  try {
    runInside(solver, head);
    pending.push(head);
    const isSettled = head.lowest === head.index && (isAlone(solver, head, mark) || settle(solver, head, mark));
    if (isSettled) finish(pending, mark);
  } catch (error) {
    // Results that were computed from a failed computation are invalid.
    head.forget();
    for (const each of [...pending.splice(mark), ...(solver.depth === 0 ? postponed.splice(0) : [])]) each.forget();
    throw error;
  }
}

function runInside(solver: Solver, computation: Computation): void {
  const { depth, reader } = solver;
  solver.depth = depth + 1;
  solver.reader = computation;
  try {
    computation.isStale = false;
    computation.run();
  } finally {
    solver.depth = depth;
    solver.reader = reader;
  }
}

/** Whether no other computation has read the result before it was final. */
function isAlone({ pending, postponed }: Solver, head: Computation, mark: number): boolean {
  return pending.length === mark + 1 && postponed.length === 0 && !head.isStale;
}

function finish(pending: Computation[], mark: number): void {
  for (const computation of pending.splice(mark)) {
    computation.lowest = FINAL;
    computation.readers = undefined;
    computation.finish();
  }
}

/**
 * Runs the stale computations of a cycle until none is stale. Returns whether that came about; if not, one of them needs
 * what was discovered before the head, and the cycle is a part of a larger one.
 */
function settle(solver: Solver, head: Computation, mark: number): boolean {
  const { pending, postponed } = solver;
  let order: readonly Computation[] = [];
  for (let [round, seen] = [0, mark]; ; round += 1) {
    runPostponed(solver);
    const stale = [...order, ...pending.slice(seen)].filter(({ isStale }) => isStale);
    seen = pending.length;
    if (stale.length === 0 && postponed.length === 0) return true;
    // Results of the end of the last round may change those of its beginning.
    order = sortByReaders(round % 2 === 0 ? stale : stale.reverse());
    if (!runStale(solver, head, order)) return false;
  }
}

function runPostponed(solver: Solver): void {
  const { pending, postponed } = solver;
  for (let next = postponed.pop(); next !== undefined; next = postponed.pop()) {
    runInside(solver, next);
    pending.push(next);
  }
}

/** Runs the stale ones in an order. Returns whether none of them needs what was discovered before the head. */
function runStale(solver: Solver, head: Computation, order: readonly Computation[]): boolean {
  for (const computation of order) {
    if (!computation.isStale) continue;
    runInside(solver, computation);
    head.lowest = Math.min(head.lowest, computation.lowest);
    if (head.lowest < head.index) return false;
  }
  return true;
}

/**
 * Computations with all that have read them, and so on, each before its readers wherever the cycles allow it: a depth-first
 * search in reverse postorder. It takes no recursion, since chains of readers are long.
 */
function sortByReaders(roots: readonly Computation[]): readonly Computation[] {
  const seen = new Set<Computation>();
  const postorder: Computation[] = [];
  const stack: { readonly computation: Computation; readonly readers: Iterator<Computation> }[] = [];
  const visit = (computation: Computation): void => {
    if (seen.has(computation)) return;
    seen.add(computation);
    stack.push({ computation, readers: (computation.readers ?? new Set<Computation>()).values() });
  };
  for (const root of roots) {
    visit(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.readers.next();
      if (next.done !== true) visit(next.value);
      else {
        postorder.push(top.computation);
        stack.pop();
      }
    }
  }
  return postorder.reverse();
}
