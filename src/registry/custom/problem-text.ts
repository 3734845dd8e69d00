import { didYouMean } from '../../language/hints.ts';
import { type Bilingual, inEach, type Language } from '../../language/language.ts';
import { type Sentence, type Values, render } from '../../language/sentence.ts';
import { closestOf } from '../explain/closest.ts';

/** A sentence in both languages, whose values are the same in both, or written in each. */
export function renderBoth<Name extends string>(
  sentences: Bilingual<Sentence<Name>>,
  values: (language: Language) => Values<NoInfer<Name>>,
): Bilingual<string> {
  return inEach((language) => render(sentences[language], values(language)));
}

/** ` Did you mean 'since'?` in a language, or nothing if no name is like the word. */
export function hintAt(word: string, names: readonly string[], language: Language): string {
  const closest = closestOf(word, names);
  return didYouMean(closest === undefined ? [] : [closest], language);
}
