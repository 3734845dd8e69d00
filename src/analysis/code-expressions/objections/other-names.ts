import { wordsOf } from '../../../registry/explain/words.ts';
import { type AccessPath, chainOf } from '../../syntax/access-path.ts';
import { isCodeName, isErrorName, isOtherCodeName } from '../../evidence/code-names.ts';
import { findErrorOrigin } from '../../error-origin/index.ts';
import { domainWordsIn, isCloudWord } from '../../evidence/domain-words.ts';
import type { AnalysisContext } from '../../context.ts';

/** Last words of names of other things than codes: the type of an event, the name of a route. */
const OTHER_THINGS: ReadonlySet<string> = new Set(
  `action category channel column command event field hash href id key kind label lang language locale level method mode module
  name page path pathname permission platform queue role route scope slug state status step subject tab tag tags template
  title topic type url view`.split(/\s+/),
);

/** Words of names whose `code` is one of a thing of the application: `coupon.code`, `labels.code`. */
const OTHER_HOLDERS: ReadonlySet<string> = new Set(
  `action cart country coupon currency discount event invite label labels lang language locale order params product promo query
  route sku voucher`.split(/\s+/),
);

/**
 * Whether an expression is named after something else: `event.type`, `routeName`, `coupon.code`, `promoCode`. What belongs to an error
 * (`err.type`, `errorKey`) may hold its code under any name.
 */
export function isNamedAfterOther(path: AccessPath): boolean {
  const { names, aliases } = path;
  const chain = names.length === 0 && aliases[0] !== undefined ? [aliases[0]] : chainOf(path);
  const own = chain.at(-1) ?? '';
  const above = chain.slice(0, -1);
  if (isOtherCodeName(own)) return true;
  if ([...above, ...aliases].some((name) => isErrorName(name) || /^error/i.test(name))) return false;
  if (own === 'code' && isRow(above)) return true;
  if (isCodeName(own)) return isLastWord(above.at(-1) ?? '', OTHER_HOLDERS);
  // An alias is of what it is an alias of: `const name = code`.
  if (names.length === 0 && aliases.some(isCodeName)) return false;
  return isLastWord(own, OTHER_THINGS) && !/err|exception|fail|reason/i.test(own);
}

/**
 * Whether an expression is of an error that is named after a domain of the application, `orderError.code`, and the word is none
 * of the cloud. A caught error of the SDK is one under any name.
 */
export function isOfErrorNamedAfterOther(path: AccessPath, context: AnalysisContext): boolean {
  const { root, names, aliases } = path;
  const holders = [...(names.length === 0 ? chainOf(path) : chainOf(path).slice(0, -1)), ...aliases];
  if (!holders.some((name) => isOtherErrorName(name, context))) return false;
  return (findErrorOrigin(root, names.slice(0, -1), context)?.calls ?? []).length === 0;
}

function isOtherErrorName(name: string, context: AnalysisContext): boolean {
  if (!isErrorName(name)) return false;
  const words = domainWordsIn(name);
  return words.length > 0 && !words.some((word) => isCloudWord(word, context));
}

/** `row`, `rows[0]`: the result of a database. The `errorCode` of a row may well be one that was stored there. */
function isRow(names: readonly string[]): boolean {
  const holder = names.findLast((name) => !/^\d+$/.test(name));
  return holder !== undefined && /^rows?$|Rows?$/.test(holder);
}

/** `jobStatus` → `status`. */
function isLastWord(name: string, words: ReadonlySet<string>): boolean {
  return words.has(wordsOf(name).at(-1)?.text ?? '');
}
