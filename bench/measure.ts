/**
 * Measures each thing once per round, in turn, so that what slows the machine for a while slows all alike. A first round
 * warms up file caches and does not count; what takes minutes may do without it, and so does a single run, of which the figure means nothing.
 */
export function measureInTurn<Name extends string, Sample>(
  things: Readonly<Record<Name, () => Sample>>,
  runs: number,
  { isWarmedUp = false }: { readonly isWarmedUp?: boolean } = {},
): Readonly<Record<Name, readonly Sample[]>> {
  const entries = Object.entries<() => Sample>(things);
  const samples = new Map(entries.map(([name]) => [name, [] as Sample[]]));
  for (let run = isWarmedUp || runs === 1 ? 1 : 0; run <= runs; run += 1) {
    for (const [name, measure] of entries) {
      const sample = measure();
      if (run > 0) samples.get(name)?.push(sample);
    }
  }
  return Object.fromEntries(samples) as unknown as Record<Name, readonly Sample[]>;
}
