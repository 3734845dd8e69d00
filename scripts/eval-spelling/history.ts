import { correct } from '../../src/registry/explain/correct.ts';
import { type CodeBase, createCodeBase, createVocabulary } from '../../src/registry/explain/code-base.ts';
import type { Vocabulary } from '../../src/registry/explain/proof.ts';
import { type Registry, namespaceOf } from '../../src/registry/index.ts';
import { type Appearance, appearancesIn, commonCodesOf, wasCurrentBefore, wasRetiredBefore } from './releases.ts';

/** A new code that a fix would have turned into an older one. */
export interface WrongFix {
  readonly appearance: Appearance;
  readonly kind: string;
  readonly fixedTo: string;
}

export interface HistoryResult {
  readonly appearances: number;
  readonly days: number;
  readonly wrong: readonly WrongFix[];
}

/** The registry on the eve of a release. */
interface Eve {
  readonly day: string;
  readonly current: ReadonlySet<string>;
  readonly retired: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/**
 * Replays the releases: each code that appeared is explained with the registry of the day before, in the scope of its
 * product. It is right, so any fix is wrong. Only `correct` makes fixes, so the search for suggestions is left out.
 */
export function replayHistory(registry: Registry): HistoryResult {
  const all = appearancesIn(registry);
  const common = commonCodesOf(registry);
  const byDay = groupBy(
    all.filter(({ since }) => since !== undefined),
    ({ since }) => since ?? '',
  );
  const byProduct = groupBy(all, ({ product }) => product);
  const wrong = [...byDay].flatMap(([day, appeared]) => {
    const eve = eveOf(day, all, common, registry);
    return [...groupBy(appeared, ({ product }) => product)].flatMap(([product, codes]) => {
      const before = (byProduct.get(product) ?? []).filter((one) => wasCurrentBefore(day, one)).map(({ code }) => code);
      return findWrongFixes(codes, baseOf([...before, ...common]), eve);
    });
  });
  return { appearances: [...byDay.values()].flat().length, days: byDay.size, wrong };
}

function eveOf(day: string, all: readonly Appearance[], common: readonly string[], registry: Registry): Eve {
  const current = new Set(common);
  for (const one of all) if (wasCurrentBefore(day, one)) current.add(one.code);
  const retired = new Set(all.filter((one) => wasRetiredBefore(day, one)).map(({ code }) => code));
  const namespaces = new Set(Array.from(current, namespaceOf));
  const base = baseOf(current);
  const vocabulary = createVocabulary(
    () => base,
    () => namespaces,
    registry,
  );
  return { day, current, retired, vocabulary };
}

function baseOf(codes: Iterable<string>): CodeBase {
  return createCodeBase([...new Set(codes)].sort());
}

function findWrongFixes(appeared: readonly Appearance[], { list }: CodeBase, eve: Eve): readonly WrongFix[] {
  // What was current or withdrawn somewhere is no unknown code, and is never corrected.
  const unknown = appeared.filter(({ code }) => !eve.current.has(code) && !eve.retired.has(code));
  return unknown.flatMap((appearance) => {
    const correction = correct(appearance.code, list, eve.vocabulary);
    if (correction === undefined || correction.kind === 'near') return [];
    return [{ appearance, kind: correction.kind, fixedTo: correction.code }];
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
