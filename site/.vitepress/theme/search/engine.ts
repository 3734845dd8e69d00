/** Search in the pages of one language. */
import MiniSearch from 'minisearch';
import { readField, tokenize } from '../../search.ts';

/** A part of a page that was found. */
export interface Hit {
  /** With the heading: `/eslint-plugin-tencentcloud-errors/cli#exit-codes`. */
  readonly address: string;
  readonly title: string;
  /** The headings above it, from the page down; empty for a page itself. */
  readonly above: string;
  readonly text: string;
}

/** The best hits first. */
export type Search = (query: string) => readonly Hit[];

/** What is kept of each section beside its terms. */
const STORED = ['title', 'titles', 'text'];

const MOST_HITS = 12;
/** A page that has a word everywhere leaves room for others. */
const MOST_OF_A_PAGE = 3;

/** Reads an index that VitePress wrote with the options of `search.ts`. */
export function createSearch(json: string): Search {
  const index = MiniSearch.loadJSON(json, {
    fields: STORED,
    storeFields: STORED,
    tokenize,
    extractField: readField,
    searchOptions: {
      boost: { title: 4, titles: 2 },
      combineWith: 'AND',
      prefix: true,
      // Other characters are other words in Chinese, and short words are near to too many.
      fuzzy: (term) => (/^[a-z]{5,}$/i.test(term) ? 0.2 : false),
    },
  });
  return (query) => {
    // The fields that the index stores are not part of the type of a result.
    const hits = index.search(query).map(({ id, title, titles, text }: Record<string, unknown>) => ({
      address: id as string,
      title: title as string,
      above: titles as string,
      text: text as string,
    }));
    return spread(hits).slice(0, MOST_HITS);
  };
}

/** The best hits of each page, in the order in which they came. */
export function spread(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<string, number>();
  return hits.filter(({ address }) => {
    const page = address.replace(/#.*$/, '');
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return count <= MOST_OF_A_PAGE;
  });
}
