/** A function that computes its value on the first call and keeps it. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}

/** A function of a string that computes the value of each key once and keeps it. */
export function oncePerKey<T>(compute: (key: string) => T): (key: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}

/** What was kept for the file at hand, by function. */
const keptForFile: Map<unknown, unknown>[] = [];

/** Forgets what `oncePerObject` has kept. To be called when another file is begun: else its memory stays in use. */
export function forgetFile(): void {
  for (const kept of keptForFile.splice(0)) kept.clear();
}

/**
 * A function of an object of a file (a node, a variable, its source code, its facts) that computes the value of each object once, and
 * keeps it until another file is begun. Further arguments, two at most, are read on the first call only: they must be the same for all calls
 * with one object. A weak map would do without the end, but oxlint puts a slower class of its own in the place of `WeakMap`.
 */
export function oncePerObject<K extends object, T>(compute: (key: K) => T): (key: K) => T;
export function oncePerObject<K extends object, S, T>(compute: (key: K, second: S) => T): (key: K, second: S) => T;
export function oncePerObject<K extends object, S, U, T>(
  compute: (key: K, second: S, third: U) => T,
): (key: K, second: S, third: U) => T;
// Each argument has a name: rest parameters are a list that is made for each call, and there are many.
export function oncePerObject<K extends object, S, U, T>(
  compute: (key: K, second: S, third: U) => T,
): (key: K, second: S, third: U) => T {
  const kept = new Map<unknown, T>();
  return (key, second, third) => {
    const known = kept.get(key);
    // `undefined` is a value as well.
    if (known !== undefined || kept.has(key)) return known as T;
    const value = compute(key, second, third);
    if (kept.size === 0) keptForFile.push(kept);
    kept.set(key, value);
    return value;
  };
}

/** The same for objects that outlive a file, such as a registry: the value is kept as long as the object lives. */
export function oncePerLasting<K extends object, A extends readonly unknown[], T>(
  compute: (key: K, ...further: A) => T,
): (key: K, ...further: A) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (key, ...further) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = compute(key, ...further);
    kept.set(key, { value });
    return value;
  };
}
