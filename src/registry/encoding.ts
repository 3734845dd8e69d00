/**
 * How the records of the registry are written in `data/`. The generator encodes with it and the loader decodes with
 * it; nothing else knows. Objects are built with `Object.fromEntries` and read into Maps, so that a code or an
 * action may have any name, `__proto__` and `constructor` included.
 */
import { namespaceOf, subCodeOf } from './code.ts';
import { groupByNamespace } from './code-index.ts';
import { createLazyMap } from './lazy-map.ts';
import { once, oncePerKey } from '../memo/once.ts';
import { positionIn } from './sorted.ts';
import type { CodeIndex, CodeRecord, CodesByNamespace, Description, Descriptions, ProductVersion } from './types.ts';

/** Sub-codes by namespace, joined by commas; the bare code is the empty sub-code: `{ "InternalError": ",System" }`. */
type EncodedCodes = Readonly<Record<string, string>>;

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

/**
 * By namespace, sub-codes and the products that list each, both joined by commas. The products are indexes in the
 * manifest's list; behind a dot stand those that only had the code: `3 17`, `3 17.40`, `.40`.
 */
type EncodedPresences = Readonly<Record<string, readonly [subCodes: string, presences: string]>>;

/** `data/codes.json`. What is retired is in no product's current list, and no common code. */
export interface EncodedCodeIndex {
  readonly current: EncodedPresences;
  readonly retired: EncodedPresences;
}

/** `data/foreign-codes.json`: by vendor. */
export type EncodedForeignCodes = Readonly<Record<string, EncodedCodes>>;

/** Descriptions by code, or by namespace. */
type EncodedGroup = Readonly<Record<string, Description>>;

/** `data/descriptions.json`: of namespaces, and of codes: in any product, and in single ones, by id. */
export interface EncodedDescriptions {
  readonly namespaces: EncodedGroup;
  readonly common: EncodedGroup;
  readonly products: Readonly<Record<string, EncodedGroup>>;
}

/** Groups sorted codes by namespace. Throws where a code would be lost, or the order. */
function encodeCodes(codes: readonly string[]): EncodedCodes {
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
function decodeGroup(namespace: string, subCodes: string): readonly string[] {
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
    const codes = once(() => decodeRecords(content, names()));
    const actions = once(() => decodeActions(content, names()));
    const current = once(() => withoutRetired(names(), content));
    return {
      product,
      version,
      get codes() {
        return codes();
      },
      get actions() {
        return actions();
      },
      get current() {
        return current();
      },
    };
  });
}

function encodePresences(codes: CodesByNamespace, textOf: (code: string) => string): EncodedPresences {
  const subCodes = encodeCodes([...codes.values()].flat());
  const encoded = [...codes].map(
    ([namespace, group]) => [namespace, [subCodes[namespace] ?? '', group.map(textOf).join(',')]] as const,
  );
  return Object.fromEntries(encoded);
}

/** Writes which products list each code. The ids are those of the manifest, in its order. */
export function encodeCodeIndex({ current, retired, presence }: CodeIndex, ids: readonly string[]): EncodedCodeIndex {
  const indexesOf = (products: readonly string[] = []) => products.map((id) => ids.indexOf(id)).join(' ');
  const textOf = (code: string) => {
    const [now, past] = [indexesOf(presence(code)?.current), indexesOf(presence(code)?.retired)];
    return past === '' ? now : `${now}.${past}`;
  };
  return { current: encodePresences(current, textOf), retired: encodePresences(retired, textOf) };
}

/** Most questions are about one namespace, or about their names alone. */
function decodeGroups(encoded: EncodedPresences): CodesByNamespace {
  return createLazyMap(Object.keys(encoded), (namespace) => decodeGroup(namespace, encoded[namespace]?.[0] ?? ''));
}

/** Reads which products list each code, namespace by namespace when asked; the ids as for `encodeCodeIndex`. */
export function decodeCodeIndex(encoded: EncodedCodeIndex, ids: readonly string[]): CodeIndex {
  const index = { current: decodeGroups(encoded.current), retired: decodeGroups(encoded.retired) };
  const productsOf = (indexes = '') => indexes.split(' ').flatMap((at) => (at === '' ? [] : (ids[Number(at)] ?? [])));
  const presenceOf = (text: string) => {
    const [current, retired] = text.split('.');
    return { current: productsOf(current), retired: productsOf(retired) };
  };
  const textsOf = { current: oncePerKey(splitIn('current')), retired: oncePerKey(splitIn('retired')) };
  const textIn = (list: 'current' | 'retired', code: string) => {
    const codes = index[list].get(namespaceOf(code)) ?? [];
    const at = positionIn(codes, code);
    return codes[at] === code ? (textsOf[list](namespaceOf(code))[at] ?? '') : undefined;
  };
  const presence = oncePerKey((code) => {
    const text = textIn('current', code) ?? textIn('retired', code);
    return text === undefined ? undefined : presenceOf(text);
  });
  return { ...index, presence };

  function splitIn(list: 'current' | 'retired') {
    return (namespace: string) => encoded[list][namespace]?.[1].split(',') ?? [];
  }
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

/** Reads the descriptions. */
export function decodeDescriptions({ namespaces, common, products }: EncodedDescriptions): Descriptions {
  const textsOf = (group: EncodedGroup) => new Map(Object.entries(group));
  return {
    namespaces: textsOf(namespaces),
    common: textsOf(common),
    products: new Map(Object.entries(products).map(([id, group]) => [id, textsOf(group)])),
  };
}
