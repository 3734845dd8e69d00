import { didYouMean } from '../language/hints.ts';
import { type Bilingual, inEach } from '../language/language.ts';
import { closestOf } from '../registry/explain/index.ts';

/** The end of a text about a name that does not exist: ` Did you mean 'CreateTrigger'?`. Empty if none of the names is near. */
export function hintAtName(name: string, names: readonly string[]): Bilingual<string> {
  const nearest = closestOf(name, names);
  return inEach((language) => didYouMean(nearest === undefined ? [] : [nearest], language));
}
