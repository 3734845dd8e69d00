/** A replacement of a piece of the file, as ESLint's fixers return it. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** One edit that reaches from the first to the last: ESLint applies it as a whole or not at all. They are in the order of the file. */
export function joinEdits(edits: readonly Edit[], text: string): Edit {
  return edits.reduce((whole, edit) => ({
    range: [whole.range[0], edit.range[1]],
    text: whole.text + text.slice(whole.range[1], edit.range[0]) + edit.text,
  }));
}

/** An edit that makes a dispatch handle more codes. */
export interface Addition {
  readonly edit: Edit;
  /** The variable of the error that the added statement throws; absent if it throws another error. */
  readonly rethrown?: string | undefined;
  /** What the cases test whose statements the codes share, if any. */
  readonly cases?: readonly string[];
}
