/** A replacement of a piece of the file, as ESLint's fixers return it. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** An edit that makes a dispatch handle more codes. */
export interface Addition {
  readonly edit: Edit;
  /** The variable of the error that the added statement throws; absent if it throws another error. */
  readonly rethrown?: string | undefined;
  /** The case whose statements the codes share, if any. */
  readonly code?: string;
}
