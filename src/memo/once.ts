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

/**
 * A function of an object that computes the value of each object once, and keeps it as long as the object lives. Further
 * arguments are read on the first call only: they must be the same for all calls with one object.
 */
export function oncePerObject<K extends object, A extends readonly unknown[], T>(
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
