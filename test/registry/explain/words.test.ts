import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isInWord, isWordBorder, splitWords, wordsOf } from '../../../src/registry/explain/words.ts';

describe('wordsOf', () => {
  it.each([
    ['ResourceNotFound', ['resource', 'not', 'found']],
    ['SDKAppId2', ['sdk', 'app', 'id', '2']],
    ['AuthFailure.TokenFailure', ['auth', 'failure', 'token', 'failure']],
    ['Foo_bar-baz', ['foo', 'bar', 'baz']],
    ['IPv6CIDR', ['i', 'pv', '6', 'cidr']],
    ['K8sAPI', ['k', '8', 's', 'api']],
    ['2FA', ['2', 'fa']],
    ['a', ['a']],
    ['AZ', ['az']],
    ['Az', ['az']],
    ['az09AZ', ['az', '09', 'az']],
    ['ADuplicate', ['a', 'duplicate']],
    ['Größe', ['gr', 'e']],
    ['..', []],
    ['', []],
  ])('splits %s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it('says where each word stands', () => {
    expect(wordsOf('.AppID_x')).toEqual([
      { start: 1, end: 4, text: 'app' },
      { start: 4, end: 6, text: 'id' },
      { start: 7, end: 8, text: 'x' },
    ]);
  });
});

/** The borders of a text as bars: `App|Id`. */
function bars(text: string): string {
  return text.replaceAll(/./g, (letter, at: number) => (at > 0 && isWordBorder(text, at) ? `|${letter}` : letter));
}

describe('isWordBorder', () => {
  it.each(['App|Id', 'SDK|App|Id|2', 'a|1|b', 'A|1|B', 'a|.|b', 'a|.|.|b', 'AB|_|C', 'Az|09|Z|@|[|`|{|/|:', 'a|B'])(
    'stands where a word ends in %s',
    (text) => {
      expect(bars(text.replaceAll('|', ''))).toBe(text);
    },
  );

  it('stands before and behind a text', () => {
    expect([isWordBorder('App', 0), isWordBorder('App', 3)]).toEqual([true, true]);
  });
});

describe('isInWord', () => {
  it.each(['a', 'z', 'A', 'Z', '0', '9'])('takes %s', (letter) => {
    expect(isInWord(letter, 0)).toBe(true);
  });

  // The neighbours of the ranges of letters and digits in ASCII, and a letter outside of it.
  it.each(['`', '{', '@', '[', '/', ':', '.', '_', 'é', ''])('takes %j for a separator', (letter) => {
    expect(isInWord(letter, 0)).toBe(false);
  });
});

describe('fold', () => {
  it('makes letters small, and never changes the length', () => {
    expect(fold('AbC')).toBe('abc');
    expect(fold('İx')).toBe('İx');
  });
});

describe('splitWords', () => {
  it('splits as `wordsOf` does, and leaves the words as they are written', () => {
    const unit = fc.constantFrom(...Array.from('ABZabz019._-é '));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(splitWords(text)).toEqual(wordsOf(text).map(({ start, end }) => text.slice(start, end)));
      }),
      { numRuns: 2000, seed: 20261127 },
    );
  });
});
