import { CODE, type PastedError } from './pasted-error.ts';

/** `Code=X`, `code:X`, `'code': 'X'`, `errorCode = "X"`, `code X`. */
const CODE_FIELD = new RegExp(
  String.raw`(?<![A-Za-z])(?:err(?:or)?[_ ]?)?code["'\]]?\s*(?:=>|[:=])\s*["'\[]?(?<code>${CODE.source})(?![\w(])`,
  'gi',
);
/** `TencentCloudSDKException: [X] text`, `TencentCloudSDKException: X: text`, `[X]-text`: what has no name for the code. */
const NAMED_BY_CLASS = new RegExp(
  String.raw`TencentCloud(?:SDK|SDKHttp|Api|API)?(?:Exception|Error)\]?\s*(?:\[Error\])?[:\s]*\[?(?<code>[A-Z]\w*(?:\.\w+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+)\]?(?=[\s:,\-]|$)`,
  'g',
);

/** A message ends where the next field begins, or with its line. */
const MESSAGE_FIELD = new RegExp(
  String.raw`(?<![A-Za-z])(?:err(?:or)?[_ ]?)?(?:message|msg)["'\]]?\s*(?:=>|[:=])\s*(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n]*?)(?=[,;]?\s*(?:["']?request_?\s?id|["']?code["']?\s*[:=])|\s*[}\])]*\s*$))`,
  'im',
);
const REQUEST_FIELD = /request_?\s?id["']?\s*(?:=>|[:=])\s*["']?(?<id>[\w-]{8,64})/i;

/** The names of classes, which stand where a code may stand. */
const CLASS_NAME = /^TencentCloud|(?:Exception|SDKError)$/;

/** The errors that lines of logs, stack traces and printed objects name, in their order. */
export function readLines(text: string): readonly PastedError[] {
  const found = [...text.matchAll(CODE_FIELD), ...text.matchAll(NAMED_BY_CLASS)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length, code: match.groups?.['code'] ?? '' }))
    .filter(({ code }) => code !== '' && !CLASS_NAME.test(code))
    .sort((a, b) => a.at - b.at);
  return found.map(({ at, end, code }, index) => {
    const before = text.slice(found[index - 1]?.end ?? 0, at);
    const after = text.slice(end, found[index + 1]?.at ?? text.length);
    return { code, ...readFields(before, after) };
  });
}

/** The fields of an error stand behind its code, or before it where an object was printed in another order. */
function readFields(before: string, after: string): Omit<PastedError, 'code'> {
  const message = messageIn(after) ?? restOfLine(after) ?? messageIn(before);
  const requestId = REQUEST_FIELD.exec(after)?.groups?.['id'] ?? REQUEST_FIELD.exec(before)?.groups?.['id'];
  return { ...(message !== undefined && { message }), ...(requestId !== undefined && { requestId }) };
}

function messageIn(text: string): string | undefined {
  const groups = MESSAGE_FIELD.exec(text)?.groups;
  const message = groups?.['double'] ?? groups?.['single'] ?? groups?.['plain'];
  return message === undefined || message.trim() === '' ? undefined : message.trim();
}

/** `] The function does not exist.`: text behind a code that nothing names. */
function restOfLine(text: string): string | undefined {
  const rest = /^\]?\s*[-:\s]\s*(?<rest>[A-Z\p{Script=Han}][^\n{}=]{8,}?)\s*(?=,?\s*request_?id|$|\n)/iu.exec(text);
  return rest?.groups?.['rest'];
}
