import { describe, expect, it } from 'vitest';
import { createTextSearch } from '../../../src/registry/explain/text-search.ts';

const TEXTS = ['ResourceNotFound.RoomId', 'Invalid.Video', 'A.AddRoom rooms are full', '', 'Größe.ROOM'];

describe('createTextSearch', () => {
  const { findTexts } = createTextSearch(TEXTS);

  it.each([
    ['a key in any case, wherever it stands, in each text once', 'room', [0, 2, 4]],
    ['a key of the first text', 'resourc', [0]],
    ['a short key as a word', 'id', [0]],
    ['a short key before its last letter, since the stem of `add` is `ad`', 'ad', [2]],
    ['letters behind those that are not of ASCII', 'e', [4]],
    ['nothing that two texts hold together', 'idinvalid', []],
    ['nothing for a key that no text holds', 'vpc', []],
    ['all for no key', '', [0, 1, 2, 3, 4]],
  ])('finds %s', (_, key, texts) => {
    expect(findTexts(key)).toEqual(texts);
  });

  it('finds nothing in no texts', () => {
    expect(createTextSearch([]).findTexts('room')).toEqual([]);
  });
});
