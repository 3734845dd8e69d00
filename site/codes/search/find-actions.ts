import type { ActionItem, Catalogue } from './catalogue.ts';
import { matchConcepts } from './match.ts';
import { type Question, isTooShort, readQuestion } from './question.ts';
import { type Ranked, SCORE, plainly, sortRanked, whyMatched } from './ranked.ts';
import { REASONS } from './reasons.ts';

/** How much an action loses that the lists lack. */
const UNLISTED = 12;
/** How much less an action counts than a code that has the same words: most questions are about codes. */
const OF_WORDS = 0.8;

/** `scf.CreateFunction`, `scf CreateFunction`, `scf:CreateFunction` */
const OF_PRODUCT = /^(?<product>[a-z][a-z0-9]+)(?:[\s.:/]+)(?<action>\S.*)$/i;

/** The actions that a question is about, best first. */
export function findActions(question: Question, { actions, products }: Catalogue): readonly Ranked<ActionItem>[] {
  const { product = '', action = '' } = OF_PRODUCT.exec(question.text)?.groups ?? {};
  const owner = products.find(({ id }) => id === product.toLowerCase());
  const own = owner === undefined ? question : readQuestion(action);
  if (isTooShort(question)) return [];
  const found: Ranked<ActionItem>[] = [];
  for (const item of actions()) {
    if (owner !== undefined && item.product !== owner) continue;
    const match = matchAction(own, item, owner !== undefined);
    if (match !== undefined)
      found.push({ item, ...match, score: match.score - (item.status === undefined ? 0 : UNLISTED) });
  }
  return sortRanked(found, byAge);
}

function matchAction(
  { text, lower, isName, concepts }: Question,
  item: ActionItem,
  isOfProduct: boolean,
): Omit<Ranked<ActionItem>, 'item'> | undefined {
  if (item.name === text) return { score: isOfProduct ? SCORE.exact : SCORE.exactName, why: plainly(REASONS.exact) };
  if (item.lower === lower) return { score: SCORE.otherCase, why: plainly(REASONS.otherCase) };
  const match = matchConcepts(concepts, item, {});
  if (isName && lower.length > 2 && item.lower.startsWith(lower)) {
    return {
      score: (isOfProduct ? SCORE.ofProduct : SCORE.prefix) + (match?.score ?? 0) / 10,
      why: plainly(REASONS.prefix),
    };
  }
  if (match === undefined || match.isPartial) return undefined;
  return { score: isOfProduct ? SCORE.prefix + match.score / 10 : OF_WORDS * match.score, why: whyMatched(match) };
}

/** The product that has been there longest is called most: numbers of documentations count up. */
function byAge(a: ActionItem, b: ActionItem): number {
  const [one, other] = [a.product.docProduct ?? Infinity, b.product.docProduct ?? Infinity];
  return a.name.length - b.name.length || (one === other ? 0 : one - other) || (a.name < b.name ? -1 : 1);
}
