/** An error as somebody pasted it. */
export interface PastedError {
  readonly code: string;
  readonly message?: string;
  readonly requestId?: string;
}

/** What else a pasted text says of the call: the product from its host, client or module, the action from a header or a stack. */
export interface PastedCall {
  readonly product?: string;
  readonly action?: string;
}

/** A code, in whatever text. */
export const CODE = /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*/;

/** More than a long log has no place in the box. */
export const LONGEST_PASTE = 100_000;

/** Longer than any code, and short enough to be compared with all of them. */
export const LONGEST_CODE = 200;

const WHOLE_CODE = new RegExp(`^${CODE.source}$`);

/** Whether a value can be a code: a number of a status, a sentence or a date is none. */
export function isCodeText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_CODE && WHOLE_CODE.test(value);
}

/** The errors, each once: one with a message or an id of its request stands for one without. */
export function mergeErrors(errors: readonly PastedError[]): readonly PastedError[] {
  const merged: PastedError[] = [];
  for (const error of errors) {
    const at = merged.findIndex((other) => isSame(other, error));
    const other = merged[at];
    if (other === undefined) merged.push(error);
    else merged[at] = { ...error, ...other };
  }
  return merged;
}

function isSame(one: PastedError, other: PastedError): boolean {
  return (
    one.code === other.code &&
    (one.requestId ?? other.requestId) === (other.requestId ?? one.requestId) &&
    (one.message ?? other.message) === (other.message ?? one.message)
  );
}
