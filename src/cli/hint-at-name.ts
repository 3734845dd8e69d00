import type { Bilingual } from '../language/language.ts';

/** The end of a text about a name that does not exist: the one that is nearest. Empty if none is near. */
export function hintAtName(nearest: string | undefined): Bilingual<string> {
  if (nearest === undefined) return { en: '', zh: '' };
  return { en: ` Did you mean '${nearest}'?`, zh: `是不是想写“${nearest}”？` };
}
