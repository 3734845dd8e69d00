import { type Verdict, explain } from '../../src/registry/explain/index.ts';
import { wordsOf } from '../../src/registry/explain/words.ts';
import { type Registry, type Scope, WHOLE_REGISTRY } from '../../src/registry/index.ts';
import { createRandom, pick } from './random.ts';
import { type Appearance, appearancesIn } from './releases.ts';
import { SLIPS, slip } from './slips.ts';

/** What became of a mistake: right or wrong fix, the first or a further suggestion, or none of them. */
export type Outcome = 'fixed' | 'first' | 'suggested' | 'missed' | 'wrong';

export interface Mistake {
  readonly literal: string;
  readonly meant: string;
  readonly product: string;
}

export interface Answer extends Mistake {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

export interface TypoOptions {
  readonly seed: number;
  /** How many codes are taken; those on which a slip leaves the code as it was, or makes another, are dropped. */
  readonly samples: number;
  readonly edits: number;
  readonly scope: 'product' | 'registry';
}

/** Makes mistakes in codes, each code of each product as likely as any other, and explains them. */
export function replayTypos({ seed, samples, edits, scope }: TypoOptions, registry: Registry): readonly Answer[] {
  const random = createRandom(seed);
  const current = appearancesIn(registry).filter(({ retired }) => retired === undefined);
  const mistakes = Array.from({ length: samples }, () => makeMistake(pick(current, random), edits, random));
  return mistakes
    .filter(({ literal }) => !registry.isCode(literal, WHOLE_REGISTRY))
    .map((mistake) => answer(mistake, scope === 'product' ? productScope(mistake) : WHOLE_REGISTRY, registry));
}

function makeMistake({ code, product }: Appearance, edits: number, random: () => number): Mistake {
  let literal = code;
  for (let edit = 0; edit < edits; edit += 1) literal = slip(literal, pick(SLIPS, random), random);
  return { literal, meant: code, product };
}

/** Misspellings of each code without a dot that has two words or more, one for each kind of slip of the hand but another case. */
export function misspellBareCodes(seed: number, registry: Registry): readonly string[] {
  const random = createRandom(seed);
  const bare = [...registry.codesIn(WHOLE_REGISTRY)].filter((code) => !code.includes('.') && wordsOf(code).length > 1);
  const slips = SLIPS.filter((kind) => kind !== 'case');
  const literals = bare.flatMap((code) => slips.map((kind) => slip(code, kind, random)));
  return [...new Set(literals)].filter((literal) => !registry.isCode(literal, WHOLE_REGISTRY));
}

/** The scope of the product that the code belongs to. */
export function productScope({ product }: Pick<Mistake, 'product'>): Scope {
  return { targets: [{ product }] };
}

/** Explains a mistake and holds the verdict against the code that was meant. */
export function answer(mistake: Mistake, scope: Scope, registry: Registry): Answer {
  const verdict = explain(mistake.literal, scope, registry);
  return { ...mistake, verdict, outcome: outcomeOf(verdict, mistake.meant) };
}

function outcomeOf(verdict: Verdict, meant: string): Outcome {
  if ('code' in verdict) return verdict.code === meant ? 'fixed' : 'wrong';
  const rank = 'candidates' in verdict ? verdict.candidates.indexOf(meant) : -1;
  if (rank === 0) return 'first';
  return rank > 0 ? 'suggested' : 'missed';
}

/** The share of the answers, from 0 to 1, that have one of the outcomes. */
export function shareOf(answers: readonly Answer[], ...outcomes: readonly Outcome[]): number {
  return answers.filter(({ outcome }) => outcomes.includes(outcome)).length / answers.length;
}
