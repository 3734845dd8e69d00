import type { Registry, ScopeTarget } from '../../registry/index.ts';
import { COMMON_CODES } from '../common-codes.ts';
import type { NamedTarget } from './names.ts';

/** What is written of a product. */
export interface ProductCodes {
  /** How the names of its types begin: `Scf`. */
  readonly name: string;
  readonly product: string;
  /** One, or those of the product; a product of one's own may have none. */
  readonly versions: readonly string[];
  /** The current codes, without the common ones. */
  readonly codes: readonly string[];
  /** The codes that left the lists. */
  readonly retired: readonly string[];
  /** The codes of each action, without the common ones; `undefined` for an action that documents none, which may return all. */
  readonly actions: ReadonlyMap<string, readonly string[] | undefined>;
}

/** The codes that every product may return. */
export function listCommonCodes(registry: Registry): readonly string[] {
  return [...registry.codesIn(COMMON_CODES)];
}

/** Reads what is written of a product, or of one version of it. */
export function readProductCodes({ target, name }: NamedTarget, registry: Registry): ProductCodes {
  const codes = listOwnCodes(target, registry);
  const actions = registry.actions(target.product, target.version).map((action) => {
    const documented = listOwnCodes({ ...target, action }, registry);
    return [action, documented.length === codes.length ? undefined : documented] as const;
  });
  return {
    name,
    product: target.product,
    versions: target.version === undefined ? (registry.product(target.product)?.versions ?? []) : [target.version],
    codes,
    retired: listRetiredCodes(target, registry),
    actions: new Map(actions),
  };
}

function listOwnCodes(target: ScopeTarget, registry: Registry): readonly string[] {
  const common = registry.codesIn(COMMON_CODES);
  return [...registry.codesIn({ targets: [target] })].filter((code) => !common.has(code));
}

function listRetiredCodes(target: ScopeTarget, registry: Registry): readonly string[] {
  const all = registry.productVersions(target).flatMap(({ codes }) => [...codes.keys()]);
  const current = registry.codesIn({ targets: [target] });
  return [...new Set(all)].filter((code) => !current.has(code)).sort();
}
