/**
 * A field of a successful response that has codes of the list of its product: those of the parts of a request that failed, while
 * the request as a whole did not.
 */
export interface CodeField {
  readonly product: string;
  /** The field that has it, or a list of which each entry has it. */
  readonly holder: string;
  /** Whether no other response has a holder of this name, so that the name alone shows the field. */
  readonly isUnique: boolean;
}

/** The name of the field itself. */
export const CODE_FIELD = 'Code';

/**
 * The fields whose documentation refers to the codes of the API. Reviewed in the typings of the SDK: 590 fields of responses are
 * called codes, and most hold numbers, invoices or words of their own. Left out are those that only call themselves an error code,
 * because the examples that some of them give are in no list (`InternalError.ComponentError` of bdrc, `InternalError.ModelInference`
 * of mps, `FailedOperation.UnsupportedInvioce` of ocr).
 */
const CODE_FIELDS: readonly CodeField[] = [
  { product: 'sms', holder: 'SendStatusSet', isUnique: true },
  { product: 'sms', holder: 'SendMultiStatusSet', isUnique: true },
  { product: 'ams', holder: 'Results', isUnique: false },
  { product: 'live', holder: 'Errors', isUnique: false },
  { product: 'vm', holder: 'Results', isUnique: false },
  { product: 'waf', holder: 'Success', isUnique: false },
];

/** The field of a product below a holder: `sms`, `SendStatusSet`. */
export function findCodeField(product: string, holder: string): CodeField | undefined {
  return CODE_FIELDS.find((field) => field.product === product && field.holder === holder);
}

/** The field below a holder whose name only one response has: `SendStatusSet`. */
export function findUniqueCodeField(holder: string): CodeField | undefined {
  return CODE_FIELDS.find((field) => field.isUnique && field.holder === holder);
}
