import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/registry/explain/inflection.ts';
import {
  COMPOUNDS,
  EMPTY_WORDS,
  FAINT_WORDS,
  OPPOSITES,
  PROSE_COMPOUNDS,
  PROSE_WORDS,
  RELATED,
  WORD_GROUPS,
} from '../../../src/registry/explain/word-groups.ts';
import { wordsOf } from '../../../src/registry/explain/words.ts';
import { WHOLE_REGISTRY, builtinRegistry } from '../../../src/registry/index.ts';

/** `image sizes` → `imag size`: the words of a phrase, each by its stem. */
const stemsOf = (phrase: string): string => phrase.split(' ').map(stemOf).join(' ');

const groups = Object.entries(WORD_GROUPS).map(([name, { forms, foreign = [] }]) => ({ name, forms, foreign }));
const texts = Array.from(
  builtinRegistry.codesIn(WHOLE_REGISTRY),
  (code) =>
    ` ${wordsOf(code)
      .map(({ text }) => stemOf(text))
      .join(' ')} `,
);
const isInCode = (phrase: string): boolean => texts.some((text) => text.includes(` ${stemsOf(phrase)} `));

describe('the table of words', () => {
  it('lists only words and phrases that some code has', () => {
    const listed = [
      ...groups.flatMap(({ forms }) => [...forms]),
      ...Object.keys(COMPOUNDS),
      ...FAINT_WORDS,
      ...EMPTY_WORDS,
    ];
    expect(listed.filter((phrase) => !isInCode(phrase))).toEqual([]);
  });

  it('keeps apart the words that no code has', () => {
    const foreign = [...groups.flatMap((group) => [...group.foreign]), ...Object.keys(PROSE_COMPOUNDS), ...PROSE_WORDS];
    expect(foreign.filter(isInCode)).toEqual([]);
  });

  it('lists no word in two groups', () => {
    const phrases = [
      ...groups.flatMap(({ name, forms, foreign }) =>
        [...forms, ...foreign].map((form) => [stemsOf(form), name] as const),
      ),
      ...Object.keys({ ...COMPOUNDS, ...PROSE_COMPOUNDS }).map((phrase) => [stemsOf(phrase), phrase] as const),
      ...[...FAINT_WORDS, ...EMPTY_WORDS, ...PROSE_WORDS].map((word) => [stemOf(word), word] as const),
    ];
    const groupOf = new Map<string, string>();
    const twice = phrases.filter(([stems, name]) => {
      const other = groupOf.get(stems) ?? name;
      groupOf.set(stems, name);
      return other !== name;
    });
    expect(twice).toEqual([]);
  });

  it('relates no group to itself or to its opposite, and none twice', () => {
    const keyOf = ([one, other]: readonly [string, string]): string => [one, other].sort().join(' ');
    const pairs = [...RELATED, ...OPPOSITES];
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
    expect(new Set(pairs.map(keyOf)).size).toBe(pairs.length);
  });
});
