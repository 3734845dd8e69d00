import { wordsOf } from '../../registry/explain/words.ts';

/** Names that end in *code* as a word of their own: `code`, `Code`, `errCode`, `provider_code`, `ERROR_CODE`. */
const CODE_NAME = /^_*codes?$|[a-z0-9$]Code$|_code$|^[A-Z0-9_]*_?CODE$|err(?:or)?code$/i;

/** Names of codes of other things: an HTTP status, a key, a country. */
const OTHER_CODE =
  /^(?:status|http|exit|key|char|lang|language|country|zip|post|postal|area|region|currency|bar|qr|verify|verification|invite|auth|sms|source|color|byte|op|uni|en|de|trans|response|ret|return|city|bank|stock|locale|escape|curve|device|product|user|phone|captcha|short|hash)[\W_]*code$/i;

/** Words of other things right before `code`, whatever precedes them. With other words it may be of an error: `apiReturnCode`. */
const OTHER_WORDS =
  'status|exit|biz|business|order|goods|sku|promo|coupon|discount|voucher|gift|referral|invite|zip|post|postal|country|currency|language|lang|locale|area|dial|qr|bar|captcha|source';

/** `zip_code`, `HTTP_STATUS_CODE`; `userPromoCode`. */
const OTHER_SNAKE = new RegExp(`(?:^|_)(?:${OTHER_WORDS})_?code$`, 'i');
const OTHER_CAMEL = new RegExp(`(?:${OTHER_WORDS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})Code$`);

/** Whether a variable or property of this name can hold an error code. */
export function isCodeName(name: string): boolean {
  return CODE_NAME.test(name) && !OTHER_CODE.test(name) && !isOtherCodeName(name);
}

/** Whether a list, table, enum, type or schema of this name has error codes: `errorCode`, `ERROR_CODES`, `Codes`. */
export function isNameOfCodes(name: string): boolean {
  return isCodeName(name) || (/codes$/i.test(name) && isCodeName(name.slice(0, -1)));
}

/** Words of names of other texts that an error has: `ERROR_MESSAGE`, `ERR_TITLE_KEY`. */
const OTHER_TEXTS =
  /^(?:action|channel|class|counter|event|format|group|icon|id|key|label|level|menu|message|metric|msg|name|page|path|prefix|route|source|status|tag|template|text|title|topic|type|url)s?$/;

/** Whether a constant of this name is the code of an error: `ERR_EXPIRED`, `EXPIRED_ERROR`, `EXPIRED_CODE`, `errExpired`. */
export function isNameOfErrorConstant(name: string): boolean {
  if (isCodeName(name)) return true;
  const words = wordsOf(name).map(({ text }) => text);
  const isOfError = [words[0], words.at(-1)].some((word) => word === 'err' || word === 'error');
  return words.length > 1 && isOfError && !words.some((word) => OTHER_TEXTS.test(word));
}

/**
 * Whether the name of a constant says that it has another text than a code: `I18N_KEY`, `TITLE_LIMIT`. A name that repeats
 * words of the text in their order is that of a code: `INVALID_KEY` of `InvalidParameterValue.Key`.
 */
export function namesOtherText(name: string, text: string): boolean {
  const words = wordsOf(name).map((word) => word.text);
  return words.some((word) => OTHER_TEXTS.test(word)) && !isInOrder(words, text);
}

function isInOrder(words: readonly string[], text: string): boolean {
  const places = words.map((word) => wordsOf(text).findIndex((each) => each.text === word));
  return words.length > 1 && places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** Whether a name is one of a code of another thing, such as an HTTP status or a promotion. */
export function isOtherCodeName(name: string): boolean {
  return OTHER_SNAKE.test(name) || OTHER_CAMEL.test(name);
}

/** Whether a variable or property of this name has the text of an error. */
export function isMessageName(name: string): boolean {
  return /^(?:message|msg|stack|Message)$|(?:Message|Msg)$/.test(name);
}

/** Whether a variable of this name has an error as its value: `e`, `err`, `error`, `scfError`. */
export function isErrorName(name: string): boolean {
  return /^(?:e|ex|err|error|exception|reason|cause)$|(?:Err|Error|Exception)$/.test(name);
}
