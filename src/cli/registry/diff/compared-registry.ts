import { extendVersions, isWhole } from '../../../registry/custom/index.ts';
import type { UserProduct, UserRegistry } from '../../../registry/custom/types.ts';
import type { ProductVersion, Registry } from '../../../registry/types.ts';
import { COMMON_CODES } from '../../common-codes.ts';

/** What of a version of a product is compared. Descriptions are not. */
export interface ComparedVersion {
  readonly product: string;
  /** Absent: the only version there is, or whichever the other side has. */
  readonly version?: string;
  readonly current: ReadonlySet<string>;
  readonly retired: ReadonlySet<string>;
  /** Codes by action; absent if the source does not know actions. */
  readonly actions?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One side of a comparison. */
export interface ComparedRegistry {
  /** Absent if the source lists none. */
  readonly common?: ReadonlySet<string>;
  readonly versions: readonly ComparedVersion[];
}

/** What of a registry file is compared. */
export function comparedFile({ commonCodes, products }: UserRegistry): ComparedRegistry {
  return {
    ...(commonCodes !== undefined && { common: new Set(commonCodes) }),
    versions: products.map(comparedEntry),
  };
}

function comparedEntry({ id, version, codes, actions }: UserProduct): ComparedVersion {
  return {
    product: id,
    ...(version !== undefined && { version }),
    ...splitCodes(Object.entries(codes).map(([code, { retired }]) => ({ code, retired }))),
    ...(actions !== undefined && { actions: setsOf(Object.entries(actions)) }),
  };
}

/**
 * The same, to be compared with the registry that is loaded: where lists are whole, with what that registry would be with them. Versions
 * and codes that stay in it are no difference.
 */
export function comparedUpdate(file: UserRegistry, registry: Registry): ComparedRegistry {
  const replaced = new Set(file.products.filter(isWhole).map(({ id }) => id));
  const others = file.products.filter(({ id }) => !replaced.has(id));
  const extended = [...replaced].flatMap((product) => {
    const known = { product, versions: registry.productVersions({ product }), day: registry.snapshotDate() };
    return extendVersions(
      known,
      file.products.filter(({ id }) => id === product),
    );
  });
  const compared = comparedFile({ ...file, products: others });
  return { ...compared, versions: [...compared.versions, ...extended.map(comparedVersion)] };
}

/** The same of some products of a registry that is loaded. */
export function comparedBuiltin(registry: Registry, products: ReadonlySet<string>): ComparedRegistry {
  return {
    common: registry.codesIn(COMMON_CODES),
    versions: [...products].flatMap((product) => registry.productVersions({ product })).map(comparedVersion),
  };
}

function comparedVersion({ product, version, codes, actions }: ProductVersion): ComparedVersion {
  return {
    product,
    // A product of one's own without versions has one without a name.
    ...(version !== '' && { version }),
    ...splitCodes([...codes.values()]),
    actions: setsOf([...actions]),
  };
}

function splitCodes(codes: readonly { readonly code: string; readonly retired?: string | undefined }[]) {
  const namesOf = (isCurrent: boolean) =>
    new Set(codes.filter(({ retired }) => (retired === undefined) === isCurrent).map(({ code }) => code));
  return { current: namesOf(true), retired: namesOf(false) };
}

function setsOf(lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(lists.map(([action, codes]) => [action, new Set(codes)]));
}

/** Joins the versions of a product, to be compared with a source that does not distinguish them. */
export function joinVersions(versions: readonly ComparedVersion[]): readonly ComparedVersion[] {
  const [first] = versions;
  if (first === undefined) return [];
  const current = new Set(versions.flatMap((each) => [...each.current]));
  const known = versions.flatMap(({ actions }) => actions ?? []);
  return [
    {
      product: first.product,
      current,
      retired: new Set(versions.flatMap((each) => [...each.retired]).filter((code) => !current.has(code))),
      ...(known.length > 0 && { actions: joinActions(known) }),
    },
  ];
}

function joinActions(
  maps: readonly ReadonlyMap<string, ReadonlySet<string>>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const joined = new Map<string, ReadonlySet<string>>();
  for (const [action, codes] of maps.flatMap((actions) => [...actions])) {
    joined.set(action, new Set([...(joined.get(action) ?? []), ...codes]));
  }
  return joined;
}
