import { BilingualError } from '../language/bilingual-error.ts';
import { didYouMean } from '../language/hints.ts';
import { inEach } from '../language/language.ts';
import { render } from '../language/sentence.ts';
import { distanceBetween } from '../registry/explain/index.ts';
import { PLUGIN, SETTINGS_KEY, show } from './problem.ts';
import { PROBLEMS } from './sentences.ts';

/** Edits that make a key of another plugin from ours: more than these. */
const MOST_SLIPS = 2;

/** Shared settings without a key that is nearly ours. */
const checked = new WeakSet();

/** Throws if the settings stand under a key that is nearly the right one: they would pass in silence. The error is in both languages. */
export function checkKeys(shared: object): void {
  if (checked.has(shared)) return;
  const misnamed = Object.keys(shared).find(isNearlyKey);
  if (misnamed !== undefined) {
    const text = inEach((language) => {
      const hint = didYouMean([SETTINGS_KEY], language);
      return `${PLUGIN}: settings['${show(misnamed)}'] ${render(PROBLEMS.unread[language], { hint })}`;
    });
    throw new BilingualError(text);
  }
  checked.add(shared);
}

/** Whether two slips at most, other separators or the name of the package made the key. */
function isNearlyKey(key: string): boolean {
  const letters = lettersOf(key.replace(/^eslint-plugin-/, ''));
  return distanceBetween(letters, lettersOf(SETTINGS_KEY), MOST_SLIPS) <= MOST_SLIPS;
}

/** `tencentCloudErrors`, `tencentcloud-errors` → `tencentclouderrors` */
function lettersOf(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, '');
}
