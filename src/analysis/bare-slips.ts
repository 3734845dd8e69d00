import { isSlipOfBareCode } from '../registry/explain/index.ts';
import type { Registry } from '../registry/index.ts';

/** Words of the form that codes without a dot have: `RequestLimitExceeded`, `InternalError`. */
const BARE_WORD = /\b[A-Z][a-z]+[A-Z][A-Za-z]{2,}\b/g;

/** Whether a text has a word that is a misspelling of a code without a dot. Few words come near one, and each is looked at once. */
export function holdsBareSlip(text: string, registry: Registry): boolean {
  for (const [word] of text.matchAll(BARE_WORD)) if (isSlipOfBareCode(word, registry)) return true;
  return false;
}

/**
 * Whether a literal is such a misspelling. Applications have bare codes of their own, so only one that stands in the text as it is
 * counts, which is what the gate looks for.
 */
export function isBareSlip(value: string, text: string, registry: Registry): boolean {
  return value.match(BARE_WORD)?.[0] === value && text.includes(value) && isSlipOfBareCode(value, registry);
}
