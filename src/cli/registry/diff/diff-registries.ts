import { type ComparedRegistry, type ComparedVersion, joinVersions } from './compared-registry.ts';

/** What one side has and the other has not, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A version of a product that only one side has. */
export interface DiffedVersion {
  readonly product: string;
  readonly version?: string;
  /** How many current codes it has. */
  readonly codes: number;
}

/** How a version of a product differs. */
export interface VersionDiff {
  readonly product: string;
  /** Absent if one of the sides does not distinguish versions. */
  readonly version?: string;
  /** `retired`: current on the old side, recorded as withdrawn on the new; `restored`: the reverse. Sorted. */
  readonly codes: Changes & { readonly retired: readonly string[]; readonly restored: readonly string[] };
  /** Empty if one of the sides knows no actions. */
  readonly actions: Changes & { readonly changed: readonly (Changes & { readonly action: string })[] };
}

/** How two registries differ. */
export interface RegistryDiff {
  readonly products: { readonly added: readonly DiffedVersion[]; readonly removed: readonly DiffedVersion[] };
  /** Empty if one of the sides lists no common codes. */
  readonly commonCodes: Changes;
  readonly changed: readonly VersionDiff[];
}

const NONE: ReadonlySet<string> = new Set();
const NO_CHANGES: Changes = { added: [], removed: [] };

/**
 * Compares two registries: products, codes and actions, not descriptions. A version of a product without a date is compared
 * with all versions of the other side together. A code that the other side lists as common is not missing there.
 */
export function diffRegistries(before: ComparedRegistry, after: ComparedRegistry): RegistryDiff {
  const ids = [...new Set([...before.versions, ...after.versions].map(({ product }) => product))].sort();
  const pairs = ids.flatMap((id) => pairVersions(versionsOf(before, id), versionsOf(after, id)));
  return {
    products: {
      added: pairs.flatMap(([old, now]) => (old === undefined && now !== undefined ? summarize(now) : [])),
      removed: pairs.flatMap(([old, now]) => (old !== undefined && now === undefined ? summarize(old) : [])),
    },
    commonCodes: before.common && after.common ? diffSets(before.common, after.common) : NO_CHANGES,
    changed: pairs
      .flatMap(([old, now]) => (old && now ? diffVersions(old, now, before.common ?? NONE, after.common ?? NONE) : []))
      .filter(isChanged),
  };
}

/** Whether there is any difference at all. */
export function hasDifferences({ products, commonCodes, changed }: RegistryDiff): boolean {
  const lists = [products.added, products.removed, commonCodes.added, commonCodes.removed, changed];
  return lists.some(({ length }) => length > 0);
}

function versionsOf({ versions }: ComparedRegistry, id: string): readonly ComparedVersion[] {
  return versions.filter(({ product }) => product === id);
}

type Pair = readonly [ComparedVersion | undefined, ComparedVersion | undefined];

function pairVersions(before: readonly ComparedVersion[], after: readonly ComparedVersion[]): readonly Pair[] {
  const isDated = ({ version }: ComparedVersion) => version !== undefined;
  if (before.length > 0 && after.length > 0 && before.every(isDated) !== after.every(isDated)) {
    return pairVersions(joinVersions(before), joinVersions(after));
  }
  const versions = [...new Set([...before, ...after].map(({ version }) => version))].sort();
  const find = (list: readonly ComparedVersion[], wanted: string | undefined) =>
    list.find(({ version }) => version === wanted);
  return versions.map((version) => [find(before, version), find(after, version)] as const);
}

function summarize({ product, version, current }: ComparedVersion): DiffedVersion {
  return { product, ...(version !== undefined && { version }), codes: current.size };
}

function diffVersions(
  before: ComparedVersion,
  after: ComparedVersion,
  commonBefore: ReadonlySet<string>,
  commonAfter: ReadonlySet<string>,
): VersionDiff {
  const appeared = missingIn(after.current, before.current, commonBefore);
  const gone = missingIn(before.current, after.current, commonAfter);
  return {
    product: before.product,
    ...(before.version !== undefined && { version: before.version }),
    codes: {
      added: appeared.filter((code) => !before.retired.has(code)),
      removed: gone.filter((code) => !after.retired.has(code)),
      retired: gone.filter((code) => after.retired.has(code)),
      restored: appeared.filter((code) => before.retired.has(code)),
    },
    actions: diffActions(before, after),
  };
}

function diffActions(
  { actions: before }: ComparedVersion,
  { actions: after }: ComparedVersion,
): VersionDiff['actions'] {
  if (!before || !after) return { ...NO_CHANGES, changed: [] };
  return {
    ...diffSets(new Set(before.keys()), new Set(after.keys())),
    changed: [...before]
      .filter(([action]) => after.has(action))
      .map(([action, codes]) => ({ action, ...diffSets(codes, after.get(action) ?? NONE) }))
      .filter(({ added, removed }) => added.length + removed.length > 0)
      .sort((a, b) => (a.action < b.action ? -1 : 1)),
  };
}

function diffSets(before: ReadonlySet<string>, after: ReadonlySet<string>): Changes {
  return { added: missingIn(after, before), removed: missingIn(before, after) };
}

/** What is in none of the others, sorted. */
function missingIn(names: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): string[] {
  return [...names].filter((name) => !others.some((other) => other.has(name))).sort();
}

function isChanged({ codes, actions }: VersionDiff): boolean {
  const lists = [codes.added, codes.removed, codes.retired, codes.restored];
  return [...lists, actions.added, actions.removed, actions.changed].some(({ length }) => length > 0);
}
