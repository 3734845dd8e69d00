import { oncePerKey } from '../../memo/once.ts';

/** Endings that make another form of a word: `exist`, `exists`, `existed`. */
const ENDINGS = ['', 's', 'es', 'ed', 'ing', 'er', 'or', 'ion', 'ly', 'al', 'able'];
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

function formsOf(base: string): ReadonlySet<string> {
  const withEndings = (stem: string, endings: readonly string[]) => endings.map((ending) => stem + ending);
  const [rest, last] = [base.slice(0, -1), base.slice(-1)];
  if (last === 'e') return new Set([...withEndings(base, ENDINGS_AFTER_E), ...withEndings(rest, ENDINGS_WITHOUT_E)]);
  const endings = last === 's' ? ENDINGS.filter((ending) => ending !== 's') : ENDINGS;
  return new Set([
    ...withEndings(base, endings),
    ...(last === 'y' ? withEndings(rest, ENDINGS_WITHOUT_Y) : []),
    ...(DOUBLING_BASE.test(base) ? withEndings(base + last, ENDINGS_AFTER_DOUBLING) : []),
  ]);
}

function basesOf(word: string): readonly string[] {
  const cut = [...ENDINGS, 'y']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length));
  const bases = cut.flatMap((base) => [base, `${base}e`, base.slice(0, -1)]);
  if (/ie[sdr]$/.test(word)) bases.push(`${word.slice(0, -3)}y`);
  return [...new Set(bases)].filter((base) => base.length >= SHORTEST_BASE && formsOf(base).has(word));
}

/**
 * Whether two words are forms of one (`exist`, `exists`). Where the registry knows a base of the first, only known
 * bases count: `faile` is no form beside `failed`, since `fail` is the base.
 */
export function areForms(word: string, other: string, isKnown: (word: string) => boolean): boolean {
  const shared = [...basesOf(word), ...basesOf(other)].filter(
    (base) => formsOf(base).has(word) && formsOf(base).has(other),
  );
  const hasKnownBase = basesOf(word).some((base) => base !== word && isKnown(base));
  return hasKnownBase ? shared.some(isKnown) : shared.length > 0;
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
