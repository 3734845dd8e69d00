/** The milliseconds that a call takes. */
export function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
