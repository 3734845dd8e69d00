import type { Language } from '../../../src/language/language.ts';
import { namespaceOf, subCodeOf } from '../../../src/registry/index.ts';
import type { Catalogue, CodeItem } from './catalogue.ts';
import { matchConcepts } from './match.ts';
import { type Question, isTooShort } from './question.ts';
import { type Ranked, SCORE, plainly, sortRanked, whyMatched } from './ranked.ts';
import { REASONS } from './reasons.ts';

/** How much a code loses that no list has. */
const UNLISTED = 12;
/** How much the most widespread codes gain over one of a single product. */
const SPREAD = 6;

/** Where so many codes have all of a question, those that lack some of it are left out. */
const FEW = 5;

/** The codes that a question is about, best first. */
export function findCodes(question: Question, catalogue: Catalogue, language: Language): readonly Ranked<CodeItem>[] {
  const [terms, meanings] = [catalogue.terms(), catalogue.meanings()];
  // Whoever writes a whole code asks for that, and not for what says the same.
  const isCode = question.isName && question.text.includes('.');
  if (isTooShort(question)) return [];
  const found: Ranked<CodeItem>[] = [];
  const partial: Ranked<CodeItem>[] = [];
  catalogue.codes.forEach((item, index) => {
    const named = matchName(question, item);
    if (named !== undefined) {
      found.push({ item, ...named, score: named.score + bonusOf(question, item) });
      return;
    }
    const meaning = meanings.get(item.name)?.[language];
    const match = matchConcepts(question.concepts, item, isCode ? {} : { terms: terms[index], meaning });
    if (match !== undefined)
      (match.isPartial ? partial : found).push({
        item,
        score: match.score + bonusOf(question, item),
        why: whyMatched(match),
      });
  });
  return sortRanked(found.length < FEW && !isCode ? [...found, ...partial] : found, byName);
}

function matchName(
  { text, lower, squashed, isName }: Question,
  item: CodeItem,
): Omit<Ranked<CodeItem>, 'item'> | undefined {
  if (item.name === text) return { score: SCORE.exact, why: plainly(REASONS.exact) };
  if (item.lower === lower) return { score: SCORE.otherCase, why: plainly(REASONS.otherCase) };
  if (squashed.length > 3 && item.squashed === squashed) {
    return { score: SCORE.otherSeparators, why: plainly(REASONS.otherSeparators) };
  }
  if (!isName) return undefined;
  if (item.lower.endsWith(lower) && subCodeOf(item.lower) === lower)
    return { score: SCORE.subCode, why: plainly(REASONS.subCode) };
  if (item.lower.startsWith(lower) && isLongPrefix(lower, item))
    return { score: SCORE.prefix, why: plainly(REASONS.prefix) };
  return undefined;
}

/** A word is a prefix of a code where it begins its namespace; a code is meant only from its dot on. */
function isLongPrefix(lower: string, { lower: code }: CodeItem): boolean {
  return lower.includes('.') || lower.length >= namespaceOf(code).length;
}

/** Less than what tells two ways of matching apart. */
function bonusOf({ squashed }: Question, { products, status, squashed: name }: CodeItem): number {
  const spread = SPREAD * Math.min(1, Math.log2(products + 1) / 7);
  const brevity = squashed === '' ? 0 : 3 * Math.min(1, squashed.length / name.length);
  return spread + brevity - (status === undefined ? 0 : UNLISTED);
}

function byName(a: CodeItem, b: CodeItem): number {
  return b.products - a.products || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
