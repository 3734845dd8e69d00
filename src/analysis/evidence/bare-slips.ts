import { isNearMissOfBareCode, isSlipOfBareCode } from '../../registry/explain/index.ts';
import type { Settings } from '../../settings.ts';

/** Words of the form that codes without a dot have: `RequestLimitExceeded`, `InternalError`. */
const BARE_WORD = /\b[A-Z][a-z]+[A-Z][A-Za-z]{2,}\b/g;

/** The same, also where the first capital is lost, or the word is short: `nvalidPid`. */
const LOOSE_WORD = /\b[A-Za-z]{6,}\b/g;
const INNER_CAPITAL = /.[A-Z]/;

/** Whether a text has a word that is a misspelling of a code without a dot. */
export function holdsBareSlip(text: string, settings: Settings): boolean {
  const { shape, isSlip } = createTest(settings);
  for (const [word] of text.matchAll(shape)) if (isSlip(word)) return true;
  return false;
}

/**
 * Whether a literal is such a misspelling. Applications have bare codes of their own, so only a literal counts that the text has
 * as it is: that is what the gate looks for.
 */
export function isBareSlip(value: string, text: string, settings: Settings): boolean {
  const { shape, isSlip } = createTest(settings);
  return value.match(shape)?.[0] === value && text.includes(value) && isSlip(value);
}

/** Where the settings name products, a near miss is enough; elsewhere the word must be no ordinary word as well. */
function createTest({ registry, products }: Settings) {
  return products.length > 0
    ? { shape: LOOSE_WORD, isSlip: (word: string) => INNER_CAPITAL.test(word) && isNearMissOfBareCode(word, registry) }
    : { shape: BARE_WORD, isSlip: (word: string) => isSlipOfBareCode(word, registry) };
}
