import type { Product } from '../../../src/registry/index.ts';
import { findMeantProduct } from '../../../src/registry/meant-product.ts';
import { listOf } from '../../../src/language/lists.ts';
import { render } from '../../../src/language/sentence.ts';
import { englishNameOf } from '../product-names.ts';
import type { Question } from './question.ts';
import { type Ranked, SCORE, plainly, sortRanked } from './ranked.ts';
import { REASONS } from './reasons.ts';

/** How much it counts that a name has all words of a question, and that it has no others. */
const HAS_WORDS = 85;
const HAS_NO_OTHERS = 60;

/** The products that a question is about, best first. */
export function findProducts(question: Question, products: readonly Product[]): readonly Ranked<Product>[] {
  const meant = findMeantProduct(question.text, products);
  const found = products.flatMap((item) => {
    const match = matchProduct(question, item, item.id === meant);
    return match === undefined ? [] : [{ item, ...match }];
  });
  return sortRanked(found, (a, b) => (a.docProduct ?? Infinity) - (b.docProduct ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function matchProduct(
  question: Question,
  product: Product,
  isMeant: boolean,
): Omit<Ranked<Product>, 'item'> | undefined {
  const { lower } = question;
  const names = [product.nameZh, englishNameOf(product.id)].flatMap((name) => name?.toLowerCase() ?? []);
  if (product.id === lower) return { score: SCORE.exact, why: plainly(REASONS.exact) };
  if (names.includes(lower)) return { score: SCORE.exactName, why: plainly(REASONS.nameOfProduct) };
  const share = Math.max(0, ...[product.id, ...names].map((name) => shareOf(question, name)));
  if (share > 0) {
    const words = question.concepts.map(({ text }) => text);
    return {
      score: HAS_WORDS + HAS_NO_OTHERS * share,
      why: (language) => render(REASONS.partOfName[language], { words: listOf(words, language) }),
    };
  }
  return isMeant ? { score: SCORE.meantProduct - question.text.length, why: plainly(REASONS.meantProduct) } : undefined;
}

/** How much of a name the question is, if the name has all of its words. */
function shareOf({ lower, concepts }: Question, name: string): number {
  if (lower.length > 1 && name.includes(lower)) return lower.length / name.length;
  const hasAll = concepts.length > 0 && concepts.every(({ text }) => text.length > 1 && hasWord(name, text));
  return hasAll ? concepts.reduce((sum, { text }) => sum + text.length, 0) / name.length : 0;
}

/** Chinese has no borders of words; of Latin, only the beginning of a word counts. */
function hasWord(name: string, word: string): boolean {
  const at = name.indexOf(word);
  return at !== -1 && (at === 0 || /\p{Script=Han}/u.test(word) || !/[a-z0-9]/.test(name.charAt(at - 1)));
}
