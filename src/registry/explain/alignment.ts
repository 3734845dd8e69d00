import { DistanceMatrix, isSwap } from './distance.ts';
import { fold, isInWord, isWordBorder } from './words.ts';

/** A stretch of a code (a word, a separator, or several if a swap spans their border) and what a literal has for it. */
export interface Difference {
  /** Both in lower case; empty where all of it was added or lost. */
  readonly meant: string;
  readonly written: string;
  /** Where the stretch starts and ends in the code, and in the literal. */
  readonly meantAt: readonly [number, number];
  readonly writtenAt: readonly [number, number];
}

/** For each position in the code the position in the literal; `undefined` inside of a swap. */
type Path = readonly (number | undefined)[];

/** The words and separators of the code that the literal, at most `bound` edits away, writes differently, case ignored. */
export function differencesOf(code: string, literal: string, bound: number): readonly Difference[] {
  const path = tracePath(code, literal, bound);
  const borders = Array.from(path, (_, at) => at).filter((at) => isStretchBorder(code, at) && path[at] !== undefined);
  const stretches = borders.slice(1).map((end, at): Difference => {
    const start = borders[at] ?? 0;
    const writtenAt = [path[start] ?? 0, path[end] ?? literal.length] as const;
    const [meant, written] = [fold(code).slice(start, end), fold(literal).slice(...writtenAt)];
    return { meant, written, meantAt: [start, end], writtenAt };
  });
  return stretches.filter(({ meant, written }) => meant !== written);
}

function isStretchBorder(code: string, at: number): boolean {
  return at === 0 || at === code.length || isWordBorder(code, at);
}

/**
 * Traces one least way of edits back through the distances. Characters added between two words belong to the first
 * of them, but to the second if they start with a capital or stand behind a separator.
 */
function tracePath(code: string, literal: string, bound: number): Path {
  const folded = fold(code);
  const matrix = new DistanceMatrix(fold(literal), bound);
  for (let row = 1; row <= folded.length; row += 1) matrix.fillRow(folded, row);
  const path: (number | undefined)[] = Array.from({ length: folded.length + 1 });
  let [row, column] = [folded.length, literal.length];
  path[row] = column;
  while (row > 0 || column > 0) {
    [row, column] = stepBack(matrix, folded, row, column);
    const belongsToNext = isCapital(literal, column) || !isInWord(folded, row - 1);
    if (path[row] === undefined || (belongsToNext && row < folded.length)) path[row] = column;
  }
  path[0] = 0;
  return path;
}

function isCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

function stepBack(matrix: DistanceMatrix, code: string, row: number, column: number): [number, number] {
  if (row === 0) return [0, column - 1];
  if (column === 0) return [row - 1, 0];
  const here = matrix.at(row, column);
  const same = code.charCodeAt(row - 1) === matrix.text.charCodeAt(column - 1);
  if (matrix.at(row - 1, column - 1) + (same ? 0 : 1) === here) return [row - 1, column - 1];
  const swapped = isSwap(code, row, matrix.text, column) && matrix.at(row - 2, column - 2) + 1 === here;
  if (swapped) return [row - 2, column - 2];
  return matrix.at(row, column - 1) + 1 === here ? [row, column - 1] : [row - 1, column];
}
