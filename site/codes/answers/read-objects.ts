import { type PastedError, isCodeText } from './pasted-error.ts';
import { findJson } from './json-values.ts';

const CODE_KEYS = ['code', 'errorcode', 'error_code', 'errcode', 'err_code'];
const MESSAGE_KEYS = ['message', 'errormessage', 'error_message', 'errmsg', 'msg', 'errormsg'];
const REQUEST_KEYS = ['requestid', 'request_id', 'reqid'];

/** JSON in strings of JSON is read so deep at most. */
const DEEPEST = 12;

/** The errors in the objects of parsed JSON, however deep: `{"Response":{"Error":{"Code":…},"RequestId":…}}`. */
export function readObjects(value: unknown, requestId?: string, depth = 0): readonly PastedError[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') {
    return /[{[]/.test(value) ? findJson(value).flatMap((inner) => readObjects(inner, requestId, depth + 1)) : [];
  }
  if (Array.isArray(value)) return value.flatMap((inner: unknown) => readObjects(inner, requestId, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field as unknown]));
  const own = textOf(fields, REQUEST_KEYS) ?? requestId;
  const error = readError(fields, own);
  const inner = [...fields.values()].flatMap((field) => readObjects(field, own, depth + 1));
  return error === undefined ? inner : [error, ...inner];
}

function readError(fields: ReadonlyMap<string, unknown>, requestId: string | undefined): PastedError | undefined {
  const code = textOf(fields, CODE_KEYS);
  if (!isCodeText(code)) return undefined;
  const message = textOf(fields, MESSAGE_KEYS);
  return { code, ...(message !== undefined && { message }), ...(requestId !== undefined && { requestId }) };
}

function textOf(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): string | undefined {
  return keys.map((key) => fields.get(key)).find((value) => typeof value === 'string');
}
