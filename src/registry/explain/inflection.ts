import { oncePerKey } from '../../memo/once.ts';

/** Endings that make another form of a word: `exist`, `exists`, `existed`. */
const ENDINGS = ['', 's', 'es', 'ed', 'ing', 'er', 'or', 'ion', 'ly', 'al', 'able'];
const ENDINGS_OF_FORMS = [...ENDINGS, 'y'];
/** The same behind a base that ends in `e`, which stays before these and goes before those. */
const ENDINGS_AFTER_E = ['', 's', 'ly'];
const ENDINGS_WITHOUT_E = ['ed', 'ing', 'er', 'or', 'ion', 'able', 'al', 'y'];
/** Behind a base that loses its `y`. */
const ENDINGS_WITHOUT_Y = ['ies', 'ied', 'ier'];
/** Behind a consonant that is doubled after a short vowel: `cancelled` beside `canceled`, but no `failled`. */
const DOUBLING_BASE = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/;
const ENDINGS_AFTER_DOUBLING = ['ed', 'ing', 'er'];

/** Beginnings that turn a word into its opposite, or into a neighbouring term, when they are put before it. */
const PREFIXES = [
  ...['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'mis', 'de', 're'],
  ...['sub', 'pre', 'over', 'up', 'on', 'off', 'out'],
];
/** Those that do so when they take each other's place: `encode`, `decode`. */
const EXCHANGED_PREFIXES: readonly (readonly [string, string])[] = [
  ['un', 're'],
  ['en', 'de'],
  ['en', 'dis'],
  ['in', 'ex'],
  ['im', 'ex'],
  ['at', 'de'],
  ['up', 'down'],
  ['on', 'off'],
  ['in', 'out'],
  ['over', 'under'],
  ['pre', 'post'],
];
const SHORTEST_ROOT = 3;
const SHORTEST_BASE = 2;

/** Whether a word is a form of a base: `stopped` of `stop`. */
function isFormOf(word: string, base: string): boolean {
  const rest = base.slice(0, -1);
  const last = base.slice(-1);
  if (last === 'e') return endsIn(word, base, ENDINGS_AFTER_E) || endsIn(word, rest, ENDINGS_WITHOUT_E);
  return (
    (endsIn(word, base, ENDINGS) && !(last === 's' && word === `${base}s`)) ||
    (last === 'y' && endsIn(word, rest, ENDINGS_WITHOUT_Y)) ||
    (endsIn(word, base + last, ENDINGS_AFTER_DOUBLING) && DOUBLING_BASE.test(base))
  );
}

/** Whether one of some endings makes a word of a stem. */
function endsIn(word: string, stem: string, endings: readonly string[]): boolean {
  return word.startsWith(stem) && endings.includes(word.slice(stem.length));
}

function basesOf(word: string): readonly string[] {
  const bases = new Set<string>();
  for (const ending of ENDINGS_OF_FORMS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length);
    bases.add(base).add(`${base}e`).add(base.slice(0, -1));
  }
  if (/ie[sdr]$/.test(word)) bases.add(`${word.slice(0, -3)}y`);
  return [...bases].filter((base) => base.length >= SHORTEST_BASE && isFormOf(word, base));
}

/**
 * Whether two words are forms of one (`exist`, `exists`). Where the registry knows a base of the first, only known
 * bases count: `faile` is no form beside `failed`, since `fail` is the base.
 */
export function areForms(word: string, other: string, isKnown: (word: string) => boolean): boolean {
  const bases = basesOf(word);
  const shared = [...bases, ...basesOf(other)].filter((base) => isFormOf(word, base) && isFormOf(other, base));
  if (shared.length === 0) return false;
  return !bases.some((base) => base !== word && isKnown(base)) || shared.some(isKnown);
}

/** Whether one word is the other behind a prefix: `bind`, `unbind`. */
export function areNegations(word: string, other: string): boolean {
  return PREFIXES.some((prefix) => differInPrefix(word, '', other, prefix) || differInPrefix(word, prefix, other, ''));
}

/** Whether two words differ only in a prefix that makes another meaning: `bind`, `unbind`, or `encode`, `decode`. */
export function areOpposites(word: string, other: string): boolean {
  const areExchanged = EXCHANGED_PREFIXES.some(
    ([one, two]) => differInPrefix(word, one, other, two) || differInPrefix(word, two, other, one),
  );
  return areExchanged || areNegations(word, other);
}

/** All texts that differ from a word only in such a prefix; most are no words. */
export const oppositesOf = oncePerKey((word): readonly string[] => {
  const withPrefix = PREFIXES.map((prefix) => ['', prefix] as const);
  return [...withPrefix, ...EXCHANGED_PREFIXES]
    .flatMap(([one, two]) => [exchange(word, one, two), exchange(word, two, one)])
    .filter((other) => other !== undefined);
});

function exchange(word: string, prefix: string, other: string): string | undefined {
  const root = word.slice(prefix.length);
  return root.length >= SHORTEST_ROOT && word.startsWith(prefix) ? other + root : undefined;
}

function differInPrefix(word: string, prefix: string, other: string, otherPrefix: string): boolean {
  return exchange(word, prefix, otherPrefix) === other;
}

/** `exists`, `existed` → `exist`: a key under which the forms of a word mostly meet. Good for ranking only. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?<=[a-z]{3})(?:ations?|ions?|ings?|ed|es|s|e)$/, '');
  return stem.replace(/([bdglmnprt])\1$/, '$1');
}
