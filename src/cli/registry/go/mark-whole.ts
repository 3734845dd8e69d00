import type { UserRegistry } from '../../../registry/custom/index.ts';
import type { Registry } from '../../../registry/index.ts';
import { InputError } from '../../input-error.ts';
import type { VersionFolder } from './find-versions.ts';
import { isInternational } from './is-international.ts';
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
    throw new InputError(
      `${path}: the international SDK lacks what only the mainland site has, so its lists can add to others, but not replace them.`,
    );
  }
  const completeOn = date ?? findReleaseDay(place);
  if (completeOn === undefined) {
    throw new InputError(
      `${path}: no SERVICE_CHANGELOG.md says of which day it is. Add --date, like: --date 2026-01-31`,
    );
  }
  if (completeOn < known.snapshotDate()) {
    throw new InputError(`${path} is of ${completeOn}, and the registry newer, of ${known.snapshotDate()}.`);
  }
  return { ...registry, products: registry.products.map((product) => ({ ...product, completeOn })) };
}
