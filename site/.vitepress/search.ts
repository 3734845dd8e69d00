import type { DefaultTheme } from 'vitepress';

/**
 * The terms of a text, the same when pages are indexed and when they are searched.
 *
 * - A run of Chinese is cut into pairs of neighbouring characters, so that what is asked is found inside of any sentence.
 * - A name in code is kept and also cut into its words: `ResourceNotFound.FunctionName` is found by `FunctionName` and by `function`.
 */
export function tokenize(text: string): string[] {
  return (text.match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    if (/^\p{Script=Han}/u.test(run)) {
      const characters = Array.from(run);
      return characters.length === 1
        ? characters
        : characters.slice(1).map((next, index) => `${characters[index]}${next}`);
    }
    const words = run.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}+/gu) ?? [];
    return words.length > 1 ? [run, ...words] : [run];
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#123;', '{'],
  ['&amp;', '&'],
]);

/** The text of a section out of the HTML that VitePress takes its tags from. */
export function readField(section: unknown, field: string): string {
  // VitePress gives the names of headings above as a list, and all else as a text.
  const value = (section as Record<string, string | readonly string[] | undefined>)[field] ?? '';
  return [value]
    .flat()
    .join(' › ')
    .replaceAll(/&(?:lt|gt|quot|amp|#39|#123);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replaceAll('\u200B', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** VitePress hands all of it to MiniSearch, though its types name less. The text is kept to show where something was found. */
const INDEX = { tokenize, extractField: readField, storeFields: ['title', 'titles', 'text'] };

/** The index of the pages, one for each language. It is loaded when somebody opens the search (`theme/search`). */
export const search: { provider: 'local'; options: DefaultTheme.LocalSearchOptions } = {
  provider: 'local',
  options: {
    miniSearch: {
      options: INDEX,
    },
  },
};
