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
  return (query) =>
    index
      .search(query)
      .slice(0, MOST_HITS)
      // The fields that the index stores are not part of the type of a result.
      .map(({ id, title, titles, text }: Record<string, unknown>) => ({
        address: id as string,
        title: title as string,
        above: titles as string,
        text: text as string,
      }));
}
