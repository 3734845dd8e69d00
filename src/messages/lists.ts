import type { Language } from '../language/language.ts';
import { type Conjunction, LISTED, listNames, quote, writeShown } from '../language/lists.ts';
import { LISTED_NOUNS } from './sentences.ts';

/**
 * A list in a message: of more than three names, the first two and a count, behind which Chinese says what is counted:
 * `'a', 'b' and 12 more`, `“a”、“b”等 14 个错误码`.
 */
export function listAs(
  noun: keyof (typeof LISTED_NOUNS)['zh'],
  names: readonly string[],
  language: Language,
  conjunction: Conjunction = 'and',
): string {
  const list = listNames(names, language, conjunction);
  return names.length > LISTED ? list + LISTED_NOUNS[language][noun] : list;
}

/** The same, each name in quotes. */
export function listQuoted(
  noun: 'code' | 'namespace',
  names: readonly string[],
  language: Language,
  conjunction: Conjunction = 'and',
): string {
  const quoted = writeShown(names, (name) => quote(name, language));
  return listAs(noun, quoted, language, conjunction);
}
