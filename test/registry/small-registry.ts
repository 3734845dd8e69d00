import { NO_DICTIONARY, buildCodeIndex, createRegistry } from '../../src/registry/index.ts';
import type {
  CodeRecord,
  Description,
  Observations,
  OtherActions,
  ProductVersion,
  Registry,
  RegistrySource,
} from '../../src/registry/index.ts';

type Described = Readonly<Record<string, Description>>;

/** A registry as a test writes it down. */
interface PlainRegistry {
  readonly common?: readonly string[];
  /** By id and version: codes with what is recorded of them, and what each action documents. */
  readonly products: Readonly<Record<string, Readonly<Record<string, PlainVersion>>>>;
  readonly observations?: Partial<Observations>;
  readonly otherActions?: OtherActions;
  readonly descriptions?: {
    readonly namespaces?: Described;
    readonly common?: Described;
    readonly products?: Readonly<Record<string, Described>>;
  };
}

interface PlainVersion {
  readonly codes: Readonly<Record<string, Omit<CodeRecord, 'code'>>>;
  readonly actions?: Readonly<Record<string, readonly string[]>>;
}

/** The versions of one product, as the registry has them. */
export function versionsOf(product: string, versions: Readonly<Record<string, PlainVersion>>): ProductVersion[] {
  return Object.entries(versions).map(([version, { codes, actions = {} }]) => ({
    product,
    version,
    codes: new Map(Object.entries(codes).map(([code, fields]) => [code, { code, ...fields }])),
    actions: new Map(Object.entries(actions)),
  }));
}

/** A source that gives what a test wrote down. */
export function sourceOf({
  common = [],
  products,
  descriptions = {},
  observations,
  otherActions,
}: PlainRegistry): RegistrySource {
  const shards = new Map(Object.entries(products).map(([id, versions]) => [id, versionsOf(id, versions)]));
  const listed = [...shards].map(([id, versions]) => ({ id, versions: versions.map(({ version }) => version) }));
  return {
    manifest: () => ({ snapshotDate: '2026-01-02', digest: 'abc123', products: listed }),
    commonCodes: () => common,
    codeIndex: () => buildCodeIndex([...shards.values()].flat(), common),
    productVersions: (id) => shards.get(id) ?? [],
    descriptions: () => ({
      namespaces: new Map(Object.entries(descriptions.namespaces ?? {})),
      common: new Map(Object.entries(descriptions.common ?? {})),
      products: new Map(
        Object.entries(descriptions.products ?? {}).map(([id, group]) => [id, new Map(Object.entries(group))]),
      ),
    }),
    dictionary: () => NO_DICTIONARY,
    observations: () => ({ answers: [], sdkCodes: new Map(), ...observations }),
    otherActions: () => otherActions ?? new Map(),
  };
}

/** The look-ups over what a test wrote down. */
export function createSmallRegistry(plain: PlainRegistry): Registry {
  return createRegistry(sourceOf(plain));
}
