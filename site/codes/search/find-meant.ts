import { explain } from '../../../src/registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import type { CodeItem } from './catalogue.ts';
import type { Question } from './question.ts';
import { type Ranked, SCORE } from './ranked.ts';
import { offerOf } from './reasons.ts';

/** Much longer texts are no codes. */
const LONGEST = 120;

/** The codes that the linter offers for a text that is none, best first. A word may be anything: for one only what is proven counts. */
export function findMeant(
  { text, isName }: Question,
  codes: ReadonlyMap<string, CodeItem>,
  registry: Registry,
): readonly Ranked<CodeItem>[] {
  if (!isName || text.length > LONGEST || text.length < 3 || text.endsWith('.')) return [];
  const offer = offerOf(explain(text, WHOLE_REGISTRY, registry));
  if (offer === undefined || (!offer.isProven && !text.includes('.'))) return [];
  const score = offer.isProven ? SCORE.offered : SCORE.suggested;
  return offer.codes.flatMap((code) => {
    const item = codes.get(code);
    return item === undefined ? [] : [{ item, score, why: (language) => offer.why[language] }];
  });
}
