import { oncePerKey } from '../memo/once.ts';

/** A map whose keys are known, and each of whose values is computed when it is first asked for. Keys keep their order. */
export function createLazyMap<V>(keys: readonly string[], compute: (key: string) => V): ReadonlyMap<string, V> {
  const known: ReadonlySet<string> = new Set(keys);
  const valueOf = oncePerKey(compute);
  const all = () => new Map(keys.map((key) => [key, valueOf(key)]));
  const map: ReadonlyMap<string, V> = {
    get size() {
      return known.size;
    },
    has: (key) => known.has(key),
    get: (key) => (known.has(key) ? valueOf(key) : undefined),
    keys: () => known.values(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all().entries(),
    forEach: (visit) => {
      for (const [key, value] of all()) visit(value, key, map);
    },
  };
  return map;
}
