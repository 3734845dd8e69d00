import type { Question } from './question.ts';
import { type Ranked, SCORE, plainly } from './ranked.ts';
import { REASONS } from './reasons.ts';

/** As many letters of a namespace must be typed, unless it is typed with its dot. */
const SHORTEST = 4;

/** The namespaces that begin like a question; a question with a sub-code is about codes. */
export function findNamespaces(
  { text, lower, isName }: Question,
  namespaces: readonly string[],
): readonly Ranked<string>[] {
  const name = lower.replace(/\.$/, '');
  if (!isName || name.includes('.') || (name.length < SHORTEST && name === lower)) return [];
  return namespaces
    .flatMap((item): readonly Ranked<string>[] => {
      if (!item.toLowerCase().startsWith(name)) return [];
      if (item.length === name.length) {
        // Behind the code of this name, if there is one.
        const isWhole = text.endsWith('.');
        return [{ item, score: isWhole ? SCORE.exact : SCORE.otherSeparators - 1, why: plainly(REASONS.exact) }];
      }
      return [{ item, score: SCORE.prefix - item.length, why: plainly(REASONS.prefix) }];
    })
    .toSorted((a, b) => b.score - a.score);
}
