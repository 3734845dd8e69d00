import type { UserRegistry } from '../../../registry/custom/index.ts';
import type { Registry } from '../../../registry/index.ts';
import { InputError } from '../../input-error.ts';
import type { VersionFolder } from './find-versions.ts';
import { isInternational } from './is-international.ts';
import { unusable } from '../read-text.ts';
import { findReleaseDay } from './release-day.ts';

/** Where a registry was imported from. */
interface Origin {
  readonly folders: readonly VersionFolder[];
  readonly place: string;
  /** As the user wrote it. */
  readonly path: string;
  /** The day that the user names. */
  readonly date?: string;
}

/**
 * Marks the lists of an imported checkout as whole, on the day of its release. Throws an `InputError` if they are not (those of the
 * international SDK lack most codes), are older than the registry, or no day is known.
 */
export function markWhole(
  registry: UserRegistry,
  { folders, place, path, date }: Origin,
  known: Pick<Registry, 'snapshotDate'>,
): UserRegistry {
  if (isInternational(folders)) {
    throw unusable(path, {
      en: 'the international SDK lacks what only the mainland site has, so its lists can add to others, but not replace them.',
      zh: '国际站 SDK 缺少只有国内站才有的内容，它的列表只能补充、不能替换其他列表。',
    });
  }
  const completeOn = date ?? findReleaseDay(place);
  if (completeOn === undefined) {
    throw unusable(path, {
      en: 'no SERVICE_CHANGELOG.md says of which day it is. Add --date, like: --date 2026-01-31',
      zh: '没有 SERVICE_CHANGELOG.md 说明它的日期。请加上 --date，例如：--date 2026-01-31',
    });
  }
  if (completeOn < known.snapshotDate()) {
    throw new InputError({
      en: `${path} is of ${completeOn}, and the registry newer, of ${known.snapshotDate()}.`,
      zh: `${path} 的日期是 ${completeOn}，而错误码库更新，日期是 ${known.snapshotDate()}。`,
    });
  }
  return { ...registry, products: registry.products.map((product) => ({ ...product, completeOn })) };
}
