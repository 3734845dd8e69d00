import { oncePerKey } from '../../src/memo/once.ts';
import { builtinRegistry, namespaceOf } from '../../src/registry/index.ts';
import { createRandom, pick } from '../../scripts/eval-spelling/random.ts';

/** What the writers of code are made to write with. Equal seeds give equal answers, in the same order. */
export interface Kit {
  readonly seed: number;
  readonly isTyped: boolean;
  readonly product: string;
  /** `2018-04-16`. */
  readonly version: string;
  /** A dotted code of the product; a few are misspelled. */
  readonly code: () => string;
  /** Distinct codes of the product, sorted. */
  readonly codes: (count: number) => readonly string[];
  readonly namespace: () => string;
  readonly action: () => string;
  /** What is only written in TypeScript. */
  readonly typed: (text: string) => string;
}

const PRODUCTS = ['scf', 'cvm', 'vpc', 'teo', 'tke', 'cdb', 'cam', 'vod', 'dnspod', 'ssl', 'lighthouse', 'cls'];
/** One code in so many is misspelled. */
const CODES_PER_MISTAKE = 25;

/** The tools for a module. */
export function createKit(seed: number, isTyped: boolean): Kit {
  const random = createRandom(seed);
  const product = pick(PRODUCTS, random);
  const version = latestVersionOf(product);
  const actions = builtinRegistry.actions(product, version);
  const code = () => pick(listDottedCodes(product), random);
  return {
    seed,
    isTyped,
    product,
    version,
    code: () => (random() < 1 / CODES_PER_MISTAKE ? misspell(code(), random) : code()),
    codes: (count) => [...new Set(Array.from({ length: count }, code))].sort(),
    namespace: () => namespaceOf(code()),
    action: () => pick(actions, random),
    typed: (text) => (isTyped ? text : ''),
  };
}

/** The dotted codes of the latest version of a product. */
const listDottedCodes = oncePerKey((product) => {
  const version = latestVersionOf(product);
  return [...builtinRegistry.codesIn({ targets: [{ product, version }] })].filter((code) => code.includes('.'));
});

function latestVersionOf(product: string): string {
  return builtinRegistry.product(product)?.versions.at(-1) ?? '';
}

/** Swaps two letters of the sub-code. */
export function misspell(code: string, random: () => number): string {
  const start = code.indexOf('.') + 1;
  const at = start + Math.floor(random() * Math.max(1, code.length - start - 1));
  return `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`;
}
