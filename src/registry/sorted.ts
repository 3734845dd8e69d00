/** The position of the first of the sorted texts that is not less than the given one: where that is, or would be. */
export function positionIn(sorted: readonly string[], text: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function includesSorted(text: string, sorted: readonly string[]): boolean {
  return sorted[positionIn(sorted, text)] === text;
}
