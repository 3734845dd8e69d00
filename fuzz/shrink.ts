/** How often a text may be tried, and how long in milliseconds: each try lints it. */
const MAX_TRIES = 400;
const MAX_TIME = 60_000;

/**
 * Makes a text smaller as long as it still fails: leaves out ever smaller runs of its lines, then of its characters.
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let tries = 0;
  const end = performance.now() + MAX_TIME;
  const isWorth = (candidate: string) => (tries += 1) <= MAX_TRIES && performance.now() < end && fails(candidate);
  const lines = leaveOut(text.split('\n'), (kept) => isWorth(kept.join('\n'))).join('\n');
  return leaveOut(Array.from(lines), (kept) => isWorth(kept.join(''))).join('');
}

function leaveOut(parts: readonly string[], isKept: (parts: readonly string[]) => boolean): readonly string[] {
  let kept = parts;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length;) {
      const fewer = kept.toSpliced(start, size);
      if (isKept(fewer)) kept = fewer;
      else start += size;
    }
  }
  return kept;
}
