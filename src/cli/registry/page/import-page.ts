import type { UserCode, UserRegistry } from '../../../registry/custom/index.ts';
import type { ProductTarget } from '../../targets.ts';
import type { Imported } from '../imported.ts';
import type { BilingualRemark } from '../remark.ts';
import { type PageEntry, readPage } from './read-page.ts';

/**
 * Makes a registry of a page of error codes, which does not say itself what product they are of. The product gets all codes of the page, since the format describes the codes of
 * products only; those that are under a heading of common codes are listed as such besides. A page
 * without a table of common codes says nothing of them, and neither does its registry.
 */
export function importPage(text: string, file: string, { product, version }: ProductTarget): Imported {
  const { entries, hasCommonTable, problems, notes } = readPage(text, file);
  const lists = groupByCode(entries).map(([code, list]) => ({ code, list, ...describe(list, file) }));
  const commonCodes = lists.filter(({ list }) => list.some(({ isCommon }) => isCommon)).map(({ code }) => code);
  return {
    registry: {
      ...(hasCommonTable && { commonCodes }),
      products: [
        {
          id: product,
          ...(version !== undefined && { version }),
          codes: Object.fromEntries(lists.map(({ code, texts }) => [code, texts])),
        },
      ],
    } satisfies UserRegistry,
    problems: [...problems, ...lists.flatMap((each) => each.problems)],
    notes: [...notes, ...lists.flatMap((each) => each.notes)],
  };
}

/** Sorted by code, so that two imports compare line by line. */
function groupByCode(entries: readonly PageEntry[]): [string, readonly PageEntry[]][] {
  const groups = new Map<string, PageEntry[]>();
  for (const entry of entries) groups.set(entry.code, [...(groups.get(entry.code) ?? []), entry]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Described {
  readonly texts: Pick<UserCode, 'en' | 'zh'>;
  readonly problems: readonly BilingualRemark[];
  readonly notes: readonly BilingualRemark[];
}

/** The descriptions of one code. What the product's table says of it comes before what the table of common codes says. */
function describe(list: readonly PageEntry[], file: string): Described {
  const described = list.filter(({ description }) => description !== undefined);
  const best = described.toSorted((a, b) => Number(a.isCommon) - Number(b.isCommon));
  const texts: { en?: string; zh?: string } = {};
  const problems: BilingualRemark[] = [];
  const notes: BilingualRemark[] = [];
  for (const entry of best) {
    const { code, description = '', language, isCommon, line } = entry;
    const first = best.find((each) => each.language === language) ?? entry;
    texts[language] ??= description;
    if (meaningOf(first) === meaningOf(entry)) continue;
    if (first.isCommon === isCommon) {
      problems.push({
        file,
        line,
        text: {
          en: `'${code}' is described differently on line ${first.line}. One of the rows must go.`,
          zh: `“${code}”与第 ${first.line} 行的说明不同。请删去其中一行。`,
        },
      });
    } else {
      notes.push({
        file,
        line,
        text: {
          en: `'${code}' is described differently on line ${first.line}, which is what is kept.`,
          zh: `“${code}”与第 ${first.line} 行的说明不同，以第 ${first.line} 行为准。`,
        },
      });
    }
  }
  return { texts, problems, notes };
}

/** A description without what makes no difference: white space, and how it ends. */
function meaningOf({ description = '' }: PageEntry): string {
  return description.replaceAll(/\s/g, '').replace(/(?<![.。])[.。]+$/, '');
}
