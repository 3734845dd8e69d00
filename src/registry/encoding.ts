/**
 * How the records of the registry are written in `data/`. The generator encodes with it and the loader decodes with
 * it; nothing else knows. Objects are built with `Object.fromEntries` and read into Maps, so that a code or an
 * action may have any name, `__proto__` and `constructor` included.
 */
import { subCodeOf } from './code.ts';
import { groupByNamespace } from './code-index.ts';
import { createLazyMap } from './lazy-map.ts';
import { createLazyVersion } from './lazy-version.ts';
import { once } from '../memo/once.ts';
import type { CodeRecord, CodesByNamespace, Description, Descriptions, ProductVersion } from './types.ts';

/** Sub-codes by namespace, joined by commas; the bare code is the empty sub-code: `{ "InternalError": ",System" }`. */
export type EncodedCodes = Readonly<Record<string, string>>;

/** Positions in a sorted list, ascending. */
type Indexes = readonly number[];

/** What is recorded of some codes only: by value, the indexes of the codes that have it. */
const FIELDS = ['since', 'retired', 'replacedBy', 'doubt', 'site'] as const;
type EncodedFields = { readonly [field in (typeof FIELDS)[number]]?: Readonly<Record<string, Indexes>> };

/** One version of a product in a shard. All indexes are in the sorted list of the version's codes. */
interface EncodedVersion extends EncodedFields {
  readonly codes: EncodedCodes;
  /** By action, the codes that it documents. */
  readonly actions: Readonly<Record<string, Indexes>>;
}

/** `data/products/<id>.json`: a product's versions, oldest first. */
export type EncodedProduct = Readonly<Record<string, EncodedVersion>>;

/** `data/foreign-codes.json`: by vendor. */
export type EncodedForeignCodes = Readonly<Record<string, EncodedCodes>>;

const SHARED_DESCRIPTIONS = 'descriptions.json';
const descriptionsOf = (id: string): string => `descriptions/${id}.json`;

/** Descriptions by code, or by namespace. */
type EncodedGroup = Readonly<Record<string, Description>>;

/** All descriptions: of namespaces, and of codes: in any product, and in single ones, by id. */
export interface EncodedDescriptions {
  readonly namespaces: EncodedGroup;
  readonly common: EncodedGroup;
  readonly products: Readonly<Record<string, EncodedGroup>>;
}

/** `data/descriptions.json`: those that are not of single products, and the products that have a file of their own: `data/descriptions/<id>.json`. */
interface EncodedSharedDescriptions extends Omit<EncodedDescriptions, 'products'> {
  readonly products: readonly string[];
}

/** Groups sorted codes by namespace. Throws where a code would be lost, or the order. */
export function encodeCodes(codes: readonly string[]): EncodedCodes {
  const groups = [...groupByNamespace(codes)].map(
    ([namespace, group]) => [namespace, group.map((code) => subCodeOf(code) ?? '').join(',')] as const,
  );
  const encoded = Object.fromEntries(groups);
  const decoded = decodeCodes(encoded);
  const lost = codes.find((code, at) => decoded[at] !== code);
  if (lost !== undefined) throw new Error(`Cannot encode the code ${JSON.stringify(lost)}`);
  return encoded;
}

/** Two string operations for all codes of a namespace: the whole registry is decoded in code that is still cold. */
export function decodeGroup(namespace: string, subCodes: string): readonly string[] {
  const codes = `${namespace}.${subCodes.replaceAll(',', `,${namespace}.`)}`.split(',');
  return codes[0] === `${namespace}.` ? [namespace, ...codes.slice(1)] : codes;
}

function decodeCodes(encoded: EncodedCodes): readonly string[] {
  return Object.entries(encoded).flatMap(([namespace, subCodes]) => decodeGroup(namespace, subCodes));
}

function encodeFields(records: readonly CodeRecord[]): EncodedFields {
  const encoded = FIELDS.map((field) => {
    const values = [...new Set(records.flatMap((record) => record[field] ?? []))].sort();
    const indexesOf = (value: string) => records.flatMap((record, at) => (record[field] === value ? at : []));
    return [field, Object.fromEntries(values.map((value) => [value, indexesOf(value)]))] as const;
  });
  return Object.fromEntries(encoded.filter(([, groups]) => Object.keys(groups).length > 0));
}

function assignField(records: readonly Record<string, string>[], indexes: Indexes, field: string, value: string): void {
  for (const at of indexes) {
    const record = records[at];
    if (record) record[field] = value;
  }
}

function decodeRecords(encoded: EncodedVersion, codes: readonly string[]): ProductVersion['codes'] {
  const records = codes.map((code) => ({ code }));
  for (const field of FIELDS) {
    for (const [value, indexes] of Object.entries(encoded[field] ?? {})) assignField(records, indexes, field, value);
  }
  return new Map(records.map((record) => [record.code, record]));
}

function withoutRetired(codes: readonly string[], { retired = {} }: EncodedVersion): readonly string[] {
  const indexes = new Set(Object.values(retired).flat());
  return codes.filter((_, at) => !indexes.has(at));
}

function encodeActions(actions: ProductVersion['actions'], codes: readonly string[]): EncodedVersion['actions'] {
  const indexOf = new Map(codes.map((code, at) => [code, at]));
  const encoded = [...actions.keys()].sort().map((name) => {
    const documented = [...(actions.get(name) ?? [])].sort();
    const indexes = documented.flatMap((code) => indexOf.get(code) ?? []);
    if (indexes.length < documented.length) throw new Error(`Cannot encode the action ${name}: it names unknown codes`);
    return [name, indexes] as const;
  });
  return Object.fromEntries(encoded);
}

function decodeActions(encoded: EncodedVersion, codes: readonly string[]): ProductVersion['actions'] {
  const lists = Object.entries(encoded.actions);
  return new Map(lists.map(([name, indexes]) => [name, indexes.flatMap((at) => codes[at] ?? [])]));
}

/** Writes the versions of one product. Throws where an action names a code that its version has not. */
export function encodeProduct(versions: readonly ProductVersion[]): EncodedProduct {
  return Object.fromEntries(
    versions.map(({ version, codes, actions }) => {
      const names = [...codes.keys()].sort();
      const records = names.flatMap((name) => codes.get(name) ?? []);
      return [
        version,
        { codes: encodeCodes(names), ...encodeFields(records), actions: encodeActions(actions, names) },
      ] as const;
    }),
  );
}

/** Reads the versions of one product. Codes and actions are decoded when they are first asked for. */
export function decodeProduct(product: string, encoded: EncodedProduct): readonly ProductVersion[] {
  return Object.entries(encoded).map(([version, content]) => {
    const names = once(() => decodeCodes(content.codes));
    return createLazyVersion(
      { product, version },
      {
        codes: () => decodeRecords(content, names()),
        actions: () => decodeActions(content, names()),
        current: () => withoutRetired(names(), content),
      },
    );
  });
}

/** Writes the sorted codes of other vendors. */
export function encodeForeignCodes(codes: ReadonlyMap<string, readonly string[]>): EncodedForeignCodes {
  return Object.fromEntries([...codes].map(([vendor, list]) => [vendor, encodeCodes(list)]));
}

/** Reads the codes of other vendors, namespace by namespace when asked. */
export function decodeForeignCodes(encoded: EncodedForeignCodes): ReadonlyMap<string, CodesByNamespace> {
  return new Map(
    Object.entries(encoded).map(([vendor, codes]) => [
      vendor,
      createLazyMap(Object.keys(codes), (namespace) => decodeGroup(namespace, codes[namespace] ?? '')),
    ]),
  );
}

/** Writes the descriptions as the files of `data/`, by path. */
export function encodeDescriptions({ namespaces, common, products }: EncodedDescriptions): ReadonlyMap<string, object> {
  const shared: EncodedSharedDescriptions = { namespaces, common, products: Object.keys(products) };
  return new Map<string, object>([
    [SHARED_DESCRIPTIONS, shared],
    ...Object.entries(products).map(([id, group]) => [descriptionsOf(id), group] as const),
  ]);
}

/** Reads the descriptions, those of a product when they are asked for. */
export function decodeDescriptions(readData: (path: string) => unknown): Descriptions {
  const { namespaces, common, products } = readData(SHARED_DESCRIPTIONS) as EncodedSharedDescriptions;
  const textsOf = (group: EncodedGroup) => new Map(Object.entries(group));
  return {
    namespaces: textsOf(namespaces),
    common: textsOf(common),
    products: createLazyMap(products, (id) => textsOf(readData(descriptionsOf(id)) as EncodedGroup)),
  };
}
