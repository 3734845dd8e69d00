/**
 * How `data/` says which products list each code: an index, `codes.json`, and files in `codes/` with the codes of some namespaces each, since most
 * questions are about one namespace.
 */
import { oncePerKey } from '../memo/once.ts';
import { namespaceOf } from './code.ts';
import { decodeGroup, encodeCodes } from './encoding.ts';
import { createLazyMap } from './lazy-map.ts';
import { positionIn } from './sorted.ts';
import type { CodeIndex, CodesByNamespace } from './types.ts';

/** Codes that some product lists, and all others, which products had. */
const LISTS = ['current', 'retired'] as const;
type List = (typeof LISTS)[number];

/**
 * Of one namespace, sub-codes and the products that list each, both joined by commas. The products are indexes in the
 * manifest's list; behind a dot stand those that only had the code: `3 17`, `3 17.40`, `.40`.
 */
type EncodedPresences = readonly [subCodes: string, presences: string];

/** `data/codes/<n>.json`, by namespace. What is retired is in no product's current list, and no common code. */
type EncodedCodes = Readonly<Record<List, Readonly<Record<string, EncodedPresences>>>>;

/** `data/codes.json`: the namespaces, sorted, and the number of the file that has the codes of each. */
type EncodedCodeIndex = Readonly<Record<List, Readonly<Record<string, number>>>>;

const INDEX = 'codes.json';
const pathOf = (file: number): string => `codes/${file}.json`;

/** Characters of a file after which the next namespace begins another one: few files for the whole, little to read for one. */
const FULL = 16_000;

/** Writes which products list each code as the files of `data/`, by path. The ids are those of the manifest, in its order. */
export function encodeCodeIndex(index: CodeIndex, ids: readonly string[]): ReadonlyMap<string, object> {
  const encoded = inEachList((list) => encodeList(index[list], index.presence, ids));
  const sizeOf = (namespace: string) => JSON.stringify(LISTS.map((list) => encoded[list].get(namespace))).length;
  const namespaces = [...new Set(LISTS.flatMap((list) => [...encoded[list].keys()]))].sort();
  const files = assignFiles(namespaces, sizeOf);
  const numbers = inEachList((list) => pick(encoded[list].keys(), (namespace) => files.get(namespace) ?? 0));
  const contentOf = (file: number): EncodedCodes =>
    inEachList((list) => Object.fromEntries([...encoded[list]].filter(([namespace]) => files.get(namespace) === file)));
  return new Map<string, object>([
    [INDEX, numbers],
    ...Array.from(new Set(files.values()), (file) => [pathOf(file), contentOf(file)] as const),
  ]);
}

function encodeList(
  codes: CodesByNamespace,
  presence: CodeIndex['presence'],
  ids: readonly string[],
): ReadonlyMap<string, EncodedPresences> {
  const indexesOf = (products: readonly string[] = []) => products.map((id) => ids.indexOf(id)).join(' ');
  const textOf = (code: string) => {
    const [now, past] = [indexesOf(presence(code)?.current), indexesOf(presence(code)?.retired)];
    return past === '' ? now : `${now}.${past}`;
  };
  const encode = (namespace: string, group: readonly string[]): EncodedPresences => [
    encodeCodes(group)[namespace] ?? '',
    group.map(textOf).join(','),
  ];
  return new Map(Array.from(codes, ([namespace, group]) => [namespace, encode(namespace, group)]));
}

/** The number of the file of each namespace, in their order: a file that is full is followed by the next. */
function assignFiles(
  namespaces: readonly string[],
  sizeOf: (namespace: string) => number,
): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  let [file, size] = [0, 0];
  for (const namespace of namespaces) {
    if (size >= FULL) [file, size] = [file + 1, 0];
    files.set(namespace, file);
    size += sizeOf(namespace);
  }
  return files;
}

function inEachList<T>(valueOf: (list: List) => T): Readonly<Record<List, T>> {
  return { current: valueOf('current'), retired: valueOf('retired') };
}

function pick<T>(keys: Iterable<string>, valueOf: (key: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Array.from(keys, (key) => [key, valueOf(key)] as const));
}

/** Reads which products list each code: files and namespaces when asked. The ids as for `encodeCodeIndex`. */
export function decodeCodeIndex(readData: (path: string) => unknown, ids: readonly string[]): CodeIndex {
  const numbers = readData(INDEX) as EncodedCodeIndex;
  const read = oncePerKey((path) => readData(path) as EncodedCodes);
  const presencesOf = (list: List, namespace: string): EncodedPresences => {
    const file = numbers[list][namespace];
    return (file === undefined ? undefined : read(pathOf(file))[list][namespace]) ?? ['', ''];
  };
  const index = inEachList((list) =>
    createLazyMap(Object.keys(numbers[list]), (namespace) => decodeGroup(namespace, presencesOf(list, namespace)[0])),
  );
  const textsOf = inEachList((list) => oncePerKey((namespace) => presencesOf(list, namespace)[1].split(',')));
  const textIn = (list: List, code: string) => {
    const codes = index[list].get(namespaceOf(code)) ?? [];
    const at = positionIn(codes, code);
    return codes[at] === code ? (textsOf[list](namespaceOf(code))[at] ?? '') : undefined;
  };
  const productsOf = (indexes = '') => indexes.split(' ').flatMap((at) => (at === '' ? [] : (ids[Number(at)] ?? [])));
  const presence = oncePerKey((code) => {
    const text = textIn('current', code) ?? textIn('retired', code);
    if (text === undefined) return undefined;
    const [current, retired] = text.split('.');
    return { current: productsOf(current), retired: productsOf(retired) };
  });
  return { ...index, presence };
}
