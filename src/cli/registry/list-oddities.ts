import type { UserRegistry } from '../../registry/custom/types.ts';
import { explain, explainNamespace } from '../../registry/explain/index.ts';
import { WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import type { Registry, Scope } from '../../registry/types.ts';
import { nameOf } from '../targets.ts';

/** The place of codes that belong to no single product. */
export const COMMON_PLACE = 'common codes';

/** Something about a valid registry file that is worth a look. `place` is a product, a version of one, or `COMMON_PLACE`. */
export type Oddity =
  /** Codes that the registry has for this product already. Harmless. */
  | { readonly kind: 'known'; readonly place: string; readonly codes: readonly string[] }
  /** A code that the registry has as withdrawn. */
  | {
      readonly kind: 'withdrawn';
      readonly place: string;
      readonly code: string;
      readonly date: string;
      readonly replacedBy?: string;
    }
  /** Whole lists that are older than those of the registry, so that they do nothing. */
  | { readonly kind: 'outdated'; readonly place: string; readonly date: string; readonly registryDate: string }
  /** A code that is a proven misspelling of one that exists. */
  | { readonly kind: 'misspelled'; readonly place: string; readonly code: string; readonly meant: string }
  /** A namespace that is a proven misspelling of one that exists. */
  | { readonly kind: 'namespace'; readonly place: string; readonly namespace: string; readonly meant: string };

/** The current codes of one part of a file, and the scope in which the registry is asked about them. */
interface Part {
  readonly place: string;
  readonly codes: readonly string[];
  readonly scope: Scope;
  /** The day on which its lists were whole, of those of a version that is known. They repeat what is known on purpose. */
  readonly completeOn?: string | undefined;
}

/** Compares the codes of a file with a registry that does not contain the file. */
export function listOddities({ commonCodes = [], products }: UserRegistry, registry: Registry): readonly Oddity[] {
  const parts = products.map(({ id, version, codes, completeOn }): Part => {
    const hasVersion = version !== undefined && registry.product(id)?.versions.includes(version) === true;
    return {
      place: nameOf({ product: id, version }),
      codes: Object.keys(codes).filter((code) => codes[code]?.retired === undefined),
      scope: registry.product(id) ? { targets: [{ product: id, ...(hasVersion && { version }) }] } : WHOLE_REGISTRY,
      completeOn: hasVersion ? completeOn : undefined,
    };
  });
  const common: Part = { place: COMMON_PLACE, codes: commonCodes, scope: WHOLE_REGISTRY };
  return [common, ...parts].flatMap((part) => examinePart(part, registry));
}

function examinePart({ place, codes, scope, completeOn }: Part, registry: Registry): readonly Oddity[] {
  const registryDate = registry.snapshotDate();
  if (completeOn !== undefined && completeOn < registryDate) {
    return [{ kind: 'outdated', place, date: completeOn, registryDate }];
  }
  const known = codes.filter((code) => registry.codesIn(scope).has(code));
  const examined = codes.map((code) => ({ code, oddity: examineCode(code, scope, place, registry) }));
  const unremarkable = examined.filter(({ oddity }) => oddity === undefined).map(({ code }) => code);
  return [
    ...(known.length > 0 && scope.targets.length > 0 && completeOn === undefined
      ? [{ kind: 'known', place, codes: known } as const]
      : []),
    ...examined.flatMap(({ oddity }) => oddity ?? []),
    ...examineNamespaces(unremarkable, scope, place, registry),
  ];
}

function examineCode(code: string, scope: Scope, place: string, registry: Registry): Oddity | undefined {
  const verdict = explain(code, scope, registry);
  switch (verdict.kind) {
    case 'case':
    case 'separator':
    case 'typo':
      return { kind: 'misspelled', place, code, meant: verdict.code };
    case 'retired': {
      const { date, replacedBy } = verdict;
      return { kind: 'withdrawn', place, code, date, ...(replacedBy !== undefined && { replacedBy }) };
    }
    default:
      return undefined;
  }
}

function examineNamespaces(
  codes: readonly string[],
  scope: Scope,
  place: string,
  registry: Registry,
): readonly Oddity[] {
  return [...new Set(codes.map(namespaceOf))].flatMap((namespace): readonly Oddity[] => {
    const verdict = explainNamespace(namespace, scope, registry);
    const isProven = verdict.kind === 'case' || verdict.kind === 'typo';
    return isProven ? [{ kind: 'namespace', place, namespace, meant: verdict.namespace }] : [];
  });
}
