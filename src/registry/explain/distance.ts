/**
 * Optimal string alignment: the least number of insertions, deletions, replacements and swaps of neighbours that
 * turn one string into another, no part edited twice. Packages on npm measure Levenshtein (a swap costs two) or
 * have no bound, so this is our own.
 */

/** More than any distance that matters. */
export const FAR = 99;

/**
 * Distances between all beginnings of `text` (columns) and of a second string (rows), which is given row by row.
 * Only cells within `bound` of the diagonal are computed: any other is farther than `bound`.
 */
export class DistanceMatrix {
  readonly text: string;
  readonly bound: number;
  readonly #width: number;
  readonly #cells: Uint8Array;

  constructor(text: string, bound: number) {
    this.text = text;
    this.bound = bound;
    this.#width = text.length + 1;
    this.#cells = new Uint8Array((text.length + bound + 2) * this.#width).fill(FAR);
    for (let column = 0; column <= Math.min(text.length, bound); column += 1) this.#cells[column] = column;
    for (let row = 1; row <= bound; row += 1) this.#cells[row * this.#width] = row;
  }

  /** Distance of the first `row` characters of the other string and the first `column` of the text. */
  at(row: number, column: number): number {
    return this.#cells[row * this.#width + column] ?? FAR;
  }

  /** Computes the row that ends in the character `row - 1` of `other`; returns the least distance in it. */
  fillRow(other: string, row: number): number {
    const last = Math.min(this.text.length, row + this.bound);
    let least = row <= this.bound ? row : FAR;
    for (let column = Math.max(1, row - this.bound); column <= last; column += 1) {
      const cost = this.#cost(other, row, column);
      this.#cells[row * this.#width + column] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  #cost(other: string, row: number, column: number): number {
    const diagonal = this.at(row - 1, column - 1);
    if (other.charCodeAt(row - 1) === this.text.charCodeAt(column - 1)) return diagonal;
    const cost = 1 + Math.min(diagonal, this.at(row - 1, column), this.at(row, column - 1));
    return isSwap(other, row, this.text, column) ? Math.min(cost, 1 + this.at(row - 2, column - 2)) : cost;
  }
}

/** Whether the two characters that end there are the same, in the other order. */
export function isSwap(a: string, aEnd: number, b: string, bEnd: number): boolean {
  return (
    aEnd > 1 &&
    bEnd > 1 &&
    a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 2) &&
    a.charCodeAt(aEnd - 2) === b.charCodeAt(bEnd - 1)
  );
}

/** Distance of two strings, case counted; `FAR` if it is more than `bound`. */
export function distanceBetween(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return FAR;
  const matrix = new DistanceMatrix(b, bound);
  for (let row = 1; row <= a.length; row += 1) {
    if (matrix.fillRow(a, row) > bound) return FAR;
  }
  const distance = matrix.at(a.length, b.length);
  return distance <= bound ? distance : FAR;
}
