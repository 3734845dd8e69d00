import { distanceBetween } from '../registry/explain/index.ts';
import { PLUGIN, SETTINGS_KEY, didYouMean, show } from './problem.ts';

/** Edits that make a key of another plugin from ours: more than these. */
const MOST_SLIPS = 2;

/** Shared settings without a key that is nearly ours. */
const checked = new WeakSet();

/** Throws if the settings stand under a key that is nearly the right one: they would pass in silence. */
export function checkKeys(shared: object): void {
  if (checked.has(shared)) return;
  const misnamed = Object.keys(shared).find(isNearlyKey);
  if (misnamed !== undefined) {
    throw new Error(`${PLUGIN}: settings['${show(misnamed)}'] is read by no rule${didYouMean(SETTINGS_KEY)}`);
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
