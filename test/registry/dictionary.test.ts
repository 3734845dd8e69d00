import { describe, expect, it } from 'vitest';
import { decodeDictionary, encodeWords } from '../../src/registry/dictionary.ts';

describe('decodeDictionary', () => {
  const words = ['a', 'able', 'ably', 'abler', 'b', 'bee', 'zoo'].sort();
  const dictionary = decodeDictionary(() => encodeWords(words));

  it('knows the words that were encoded', () => {
    expect(words.filter((word) => !dictionary.has(word))).toEqual([]);
  });

  it.each(['ab', 'c', 'be', 'zoos', '0', ''])('does not know %j', (word) => {
    expect(dictionary.has(word)).toBe(false);
  });

  it('knows nothing where nothing was encoded', () => {
    expect(decodeDictionary(() => encodeWords([])).has('a')).toBe(false);
  });
});
