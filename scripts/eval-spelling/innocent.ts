import { type Registry, WHOLE_REGISTRY } from '../../src/registry/index.ts';
import { wordsOf } from '../../src/registry/explain/words.ts';
import { readDictionaries } from '../generate-registry/dictionaries.ts';
import { type Report, type Surroundings, lintComparisons } from './lint.ts';
import { createRandom, pick } from './random.ts';

/** The namespaces that most products have. */
const NAMESPACES = [
  'FailedOperation',
  'InternalError',
  'InvalidParameter',
  'InvalidParameterValue',
  'LimitExceeded',
  'ResourceInUse',
  'ResourceNotFound',
  'UnsupportedOperation',
];

/** Nothing is fixed and, without settings, nothing is reported, so that the codes of a file do not matter to one another. */
const CODES_IN_FILE = 50;

/** How many codes were linted, and those that were reported or fixed. */
export interface InnocentResult {
  readonly count: number;
  readonly reported: readonly string[];
  readonly fixed: readonly string[];
}

/** Codes of an application's own: a namespace that Tencent Cloud has as well, and one or two words, which together are no code. */
export function makeInnocentCodes(
  words: readonly string[],
  pairs: number,
  seed: number,
  registry: Registry,
): readonly string[] {
  const random = createRandom(seed);
  const alone = words.flatMap((word) => NAMESPACES.map((namespace) => `${namespace}.${capitalize(word)}`));
  const together = Array.from({ length: pairs }, () =>
    [`${pick(NAMESPACES, random)}.`, capitalize(pick(words, random)), capitalize(pick(words, random))].join(''),
  );
  return [...alone, ...together].filter(
    (code) => !registry.isCode(code, WHOLE_REGISTRY) && registry.retirement(code, WHOLE_REGISTRY) === undefined,
  );
}

/** A sample of ordinary words of which no code is made, one as likely as the other. */
export function drawWords(count: number, seed: number, registry: Registry): readonly string[] {
  const random = createRandom(seed);
  const used = new Set([...registry.codesIn(WHOLE_REGISTRY)].flatMap((code) => wordsOf(code).map(({ text }) => text)));
  const words = readDictionaries().filter((word) => word.length > 2 && !used.has(word));
  return Array.from({ length: count }, () => pick(words, random));
}

/**
 * Lints codes that are compared with the code of an error, with both rules that fix. Whatever is fixed is wrong, and in a file
 * that shows nothing whatever is reported is. No code is known, so none says anything of the others in its file.
 */
export function lintInnocent(codes: readonly string[], surroundings: Surroundings): InnocentResult {
  const reports = lintComparisons(codes, surroundings, CODES_IN_FILE);
  const codesWhere = (test: (report: Report) => boolean) => codes.filter((code) => reports.get(code)?.some(test));
  return { count: codes.length, reported: codesWhere(() => true), fixed: codesWhere(({ fix }) => fix !== undefined) };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
