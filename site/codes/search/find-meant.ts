import { explain } from '../../../src/registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import type { CodeItem } from './catalogue.ts';
import type { Question } from './question.ts';
import { type Ranked, SCORE } from './ranked.ts';
import { listOffers } from './reasons.ts';

/** Much longer texts are no codes. */
const LONGEST = 120;

/** The codes that the linter offers for a text that is none, best first. A word may be anything: for one only what is proven counts. */
export function findMeant(
  { text, isName }: Question,
  codes: ReadonlyMap<string, CodeItem>,
  registry: Registry,
): readonly Ranked<CodeItem>[] {
  if (!isName || text.length > LONGEST || text.length < 3 || text.endsWith('.')) return [];
  const offers = listOffers(text, explain(text, WHOLE_REGISTRY, registry));
  return offers
    .filter(({ isProven }) => isProven || text.includes('.'))
    .flatMap(({ code, why, isProven }): readonly Ranked<CodeItem>[] => {
      const item = codes.get(code);
      const score = isProven ? SCORE.offered : SCORE.suggested;
      return item === undefined ? [] : [{ item, score, why: (language) => why[language] }];
    });
}
