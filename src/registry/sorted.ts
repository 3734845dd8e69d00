import { partitionPoint } from '../memo/partition-point.ts';

/** The position of the first of the sorted texts that is not less than the given one: where that is, or would be. */
export function positionIn(sorted: readonly string[], text: string): number {
  return partitionPoint(sorted, (each) => each < text);
}

export function includesSorted(text: string, sorted: readonly string[]): boolean {
  return sorted[positionIn(sorted, text)] === text;
}
