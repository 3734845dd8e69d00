import { namespaceOf } from './code.ts';
import type { CodeIndex, CodePresence, CodesByNamespace, ProductVersion } from './types.ts';

/** Groups codes by namespace. They must be sorted, and stay so. */
export function groupByNamespace(codes: readonly string[]): CodesByNamespace {
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const group = groups.get(namespaceOf(code));
    if (group) group.push(code);
    else groups.set(namespaceOf(code), [code]);
  }
  return groups;
}

interface Found {
  readonly current: Set<string>;
  readonly retired: Set<string>;
}

function groupProductsByCode(
  versions: readonly ProductVersion[],
  common: readonly string[],
): ReadonlyMap<string, Found> {
  const found = new Map(common.map((code): [string, Found] => [code, { current: new Set(), retired: new Set() }]));
  for (const { product, codes } of versions) {
    for (const [code, { retired }] of codes) {
      const products = found.get(code) ?? { current: new Set(), retired: new Set() };
      products[retired === undefined ? 'current' : 'retired'].add(product);
      found.set(code, products);
    }
  }
  return found;
}

/** Gathers which products list each code, from the versions of all products. */
export function buildCodeIndex(versions: readonly ProductVersion[], common: readonly string[]): CodeIndex {
  const found = groupProductsByCode(versions, common);
  const presenceOf = ({ current, retired }: Found): CodePresence => ({
    current: [...current].sort(),
    retired: [...retired].filter((product) => !current.has(product)).sort(),
  });
  const presences = new Map([...found].map(([code, products]) => [code, presenceOf(products)]));
  const codes = [...found.keys()].sort();
  const isCurrent = (code: string) => common.includes(code) || found.get(code)?.current.size !== 0;
  return {
    current: groupByNamespace(codes.filter(isCurrent)),
    retired: groupByNamespace(codes.filter((code) => !isCurrent(code))),
    presence: (code) => presences.get(code),
  };
}
