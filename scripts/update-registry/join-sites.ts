import type { WholeLists } from '../../src/registry/succession.ts';
import type { SdkVersion } from './read-sdk.ts';

/** One version of a product, and what both sites together list of it. */
export interface ListedVersion {
  readonly product: string;
  readonly version: string;
  /** Whether the SDK of the mainland has it. */
  readonly isMainland: boolean;
  readonly lists: WholeLists;
}

/** Joins what the SDKs of both sites list, version by version. A code is of the international site if no list of the mainland has it. */
export function joinSites(mainland: readonly SdkVersion[], intl: readonly SdkVersion[]): readonly ListedVersion[] {
  const names = new Map([...mainland, ...intl].map((one) => [nameOf(one), one]));
  const find = (versions: readonly SdkVersion[]) => new Map(versions.map((one) => [nameOf(one), one]));
  const [here, abroad] = [find(mainland), find(intl)];
  return [...names].map(([name, { product, version }]) => ({
    product,
    version,
    isMainland: here.has(name),
    lists: joinLists(here.get(name), abroad.get(name)),
  }));
}

function joinLists(mainland: SdkVersion | undefined, intl: SdkVersion | undefined): WholeLists {
  const sides = [mainland, intl].flatMap((side) => side ?? []);
  const codes = new Set(sides.flatMap((side) => [...side.codes]));
  const actions = sides.flatMap((side) => [...side.actions.keys()]).sort();
  const listOf = (action: string) => [...new Set(sides.flatMap((side) => side.actions.get(action) ?? []))].sort();
  return {
    codes,
    intlOnly: new Set([...codes].filter((code) => mainland?.codes.has(code) !== true)),
    actions: new Map(actions.map((action) => [action, listOf(action)])),
  };
}

function nameOf({ product, version }: SdkVersion): string {
  return `${product} ${version}`;
}
