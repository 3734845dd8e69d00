/** Puts words that codes have in the place of words that are written much like them. */
import { once } from '../../memo/once.ts';
import { codesWithin, createCodeList } from './code-list.ts';
import { stemOfWord } from './lexicon.ts';
import { FAINT_STEMS } from './terms.ts';
import { splitWords } from './words.ts';

/** Words shorter than this are other words with another letter. */
const SHORTEST_RESPELLED = 5;
const EDITS = 2;
/** So many letters of a word are needed for each edit in it. */
const LETTERS_PER_EDIT = 4;

/** Puts the nearest of the things that some codes, given by their text, are about in the place of a word that is none of them. */
export function createSpeller(text: string, isKnown: (thing: string) => boolean): (word: string) => string {
  const words = once(() => createCodeList(listStems(text)));
  return (word) => {
    if (word.length < SHORTEST_RESPELLED || !isWord(word) || isKnown(word)) return word;
    const near = codesWithin(words(), word, Math.min(EDITS, Math.floor(word.length / LETTERS_PER_EDIT)));
    return near.find(({ code }) => isKnown(code))?.code ?? word;
  };
}

function isWord(thing: string): boolean {
  return /^[a-z]+$/.test(thing);
}

/** The stems of all words of a text, and of those that may stand in a longer word; sorted. Not all of them are things. */
function listStems(text: string): readonly string[] {
  const words = [...new Set(splitWords(text))];
  return [...new Set([...words.map(stemOfWord), ...FAINT_STEMS])].filter(isWord).sort();
}
