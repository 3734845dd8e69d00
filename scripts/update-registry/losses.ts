import type { ProductVersion } from '../../src/registry/types.ts';
import type { Facts } from '../generate-registry/facts.ts';

/**
 * In the five years up to 2026, 746 codes were withdrawn: 4 % of those that are current. More than this at once is rather a broken
 * checkout, or a form of the sources that is not understood.
 */
const MOST_LOST = 0.01;

/** What the next facts lose that an update does not usually lose, a line each. */
export function findLosses(previous: Facts, next: Facts): readonly string[] {
  const later = new Map(next.versions.map((version) => [nameOf(version), version]));
  const gone = previous.versions.filter((version) => {
    return currentOf(version).length > 0 && currentOf(later.get(nameOf(version))).length === 0;
  });
  return [
    ...gone.map((version) => `${nameOf(version)} has no code any more`),
    ...describeLoss('codes', previous, next, currentOf),
    ...describeLoss('actions', previous, next, (version) => [...(version?.actions.keys() ?? [])]),
  ];
}

function describeLoss(
  noun: string,
  previous: Facts,
  next: Facts,
  listIn: (version: ProductVersion | undefined) => readonly string[],
): readonly string[] {
  const later = new Map(next.versions.map((version) => [nameOf(version), new Set(listIn(version))]));
  const before = previous.versions.flatMap((version) => listIn(version).map((name) => ({ version, name })));
  const lost = before.filter(({ version, name }) => later.get(nameOf(version))?.has(name) !== true);
  const most = Math.floor(before.length * MOST_LOST);
  if (lost.length <= most) return [];
  return [`${lost.length} of ${before.length} ${noun} are gone; up to ${most} are usual`];
}

function currentOf(version: ProductVersion | undefined): readonly string[] {
  const records = [...(version?.codes.values() ?? [])];
  return records.filter(({ retired }) => retired === undefined).map(({ code }) => code);
}

function nameOf({ product, version }: ProductVersion): string {
  return `${product} ${version}`;
}
