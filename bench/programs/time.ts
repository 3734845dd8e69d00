/**
 * The processor time of this process so far, in milliseconds. On an idle machine that is at least the time that passes, for
 * threads that help are counted; on a busy one waiting for others is not counted.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The milliseconds of processor time that a call takes. */
export function processorTimeOf(act: () => unknown): number {
  const start = processorTime();
  act();
  return processorTime() - start;
}
