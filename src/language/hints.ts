import type { Language } from './language.ts';
import { listOf } from './lists.ts';
import { inBoth, render, sentence } from './sentence.ts';

const DID_YOU_MEAN = inBoth(sentence` Did you mean ${'names'}?`, sentence`是否应为${'names'}？`);

/** A question that follows a sentence, with the space between them: ` Did you mean 'A' or 'B'?`. Empty without names. */
export function didYouMean(names: readonly string[], language: Language): string {
  return names.length === 0 ? '' : render(DID_YOU_MEAN[language], { names: listOf(names, language, 'or') });
}
