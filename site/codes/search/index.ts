/** Finds codes, actions and products for whatever is typed or pasted. */
import type { Language } from '../../../src/language/language.ts';
import { once } from '../../../src/memo/once.ts';
import { explain } from '../../../src/registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import { explainCode } from '../../../src/cli/explain-code.ts';
import { type PastedAnswer, type PastedError, readAnswer } from '../answers/index.ts';
import type { ActionItem, Catalogue, CodeItem } from './catalogue.ts';
import { findActions } from './find-actions.ts';
import { findCodes } from './find-codes.ts';
import { findMeant } from './find-meant.ts';
import { findNamespaces } from './find-namespaces.ts';
import { findProducts } from './find-products.ts';
import { hitOfAction, hitOfCode, hitOfNamespace, hitOfProduct } from './hits.ts';
import { readQuestion } from './question.ts';
import type { Ranked } from './ranked.ts';
import { listOffers } from './reasons.ts';
import type { Found, FoundError, Hit, HitGroup } from './types.ts';

export type * from './types.ts';

/** So many hits of a kind are handed over; all are counted. */
const MOST: Readonly<Record<HitGroup['kind'], number>> = {
  meant: 3,
  code: 200,
  namespace: 20,
  action: 100,
  product: 40,
};

/** A longer text that is no error answer is no question: comparing it with all names would take minutes. */
const LONGEST_QUESTION = 300;

/** Searches a catalogue. */
export interface Search {
  readonly find: (typed: string, language: Language) => Found;
}

export function createSearch(catalogue: Catalogue, registry: Registry): Search {
  const codes = once(() => new Map(catalogue.codes.map((item) => [item.name, item])));
  const isCode = (word: string): boolean => codes().has(word);
  return {
    find: (typed, language) => {
      const answer = readAnswer(typed, isCode);
      return answer === undefined
        ? findGroups(typed.trim().slice(0, LONGEST_QUESTION), language)
        : describeAnswer(typed, answer, language);
    },
  };

  function findGroups(typed: string, language: Language): Found {
    const question = readQuestion(typed);
    if (question.text === '') return { text: typed, count: 0, groups: [], errors: [] };
    const meant = findMeant(question, codes(), registry);
    const offered = new Set(meant.map(({ item }) => item.name));
    const groups = [
      groupOf('meant', meant, (ranked) => hitOfCode(ranked, registry, language)),
      groupOf(
        'code',
        findCodes(question, catalogue, language).filter(({ item }) => !offered.has(item.name)),
        (ranked) => hitOfCode(ranked, registry, language),
      ),
      groupOf('namespace', findNamespaces(question, catalogue.namespaces), (ranked) =>
        hitOfNamespace(ranked, registry, language),
      ),
      groupOf('action', findActions(question, catalogue), (ranked) => hitOfAction(ranked, language)),
      groupOf('product', findProducts(question, catalogue.products), (ranked) => hitOfProduct(ranked, language)),
    ].filter(({ count }) => count > 0);
    // `sort` is stable: of groups with equally good hits, codes come first.
    groups.sort((a, b) => b.best - a.best);
    return {
      text: typed,
      count: groups.reduce((sum, { count }) => sum + count, 0),
      groups: groups.map(({ best: _, ...group }) => group),
      errors: [],
    };
  }

  function describeAnswer(typed: string, { errors, call }: PastedAnswer, language: Language): Found {
    const hit = hitOfCall(call, language);
    return {
      text: typed,
      count: errors.length,
      groups: [],
      errors: errors.map((error) => describeError(error, language)),
      call: { ...call, ...(hit !== undefined && { hit }) },
    };
  }

  function describeError(error: PastedError, language: Language): FoundError {
    const item = codes().get(error.code);
    const explained = item === undefined ? explainCode(error.code, { targets: [], registry, language }) : undefined;
    const isForeign = (explained?.otherVendors ?? []).length > 0;
    const offers = isForeign ? [] : listOffers(error.code, explain(error.code, WHOLE_REGISTRY, registry));
    return {
      ...error,
      hit: hitOfCode({ item: item ?? unknownItem(error.code), score: 0, why: () => '' }, registry, language),
      ...(explained !== undefined && { verdict: explained.message }),
      candidates: offers.flatMap(({ code, why }) => {
        const meant = codes().get(code);
        return meant === undefined
          ? []
          : [hitOfCode({ item: meant, score: 0, why: (each) => why[each] }, registry, language)];
      }),
    };
  }

  /** The action that a pasted text names, if it is certain which one it is. */
  function hitOfCall({ product, action }: PastedAnswer['call'], language: Language): Hit | undefined {
    const named = catalogue.actions().filter(({ name, product: { id } }) => name === action && (product ?? id) === id);
    const [item, ...others] = named;
    return item === undefined || others.length > 0 ? undefined : hitOfAction(asRanked(item), language);
  }
}

function asRanked(item: ActionItem): Ranked<ActionItem> {
  return { item, score: 0, why: () => '' };
}

function unknownItem(name: string): CodeItem {
  return { name, lower: '', squashed: '', borders: '', products: 0 };
}

function groupOf<T>(
  kind: HitGroup['kind'],
  ranked: readonly Ranked<T>[],
  hitOf: (ranked: Ranked<T>) => Hit,
): HitGroup & { readonly best: number } {
  return { kind, count: ranked.length, hits: ranked.slice(0, MOST[kind]).map(hitOf), best: ranked[0]?.score ?? 0 };
}
