import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { decodeProduct } from '../../src/registry/encoding.ts';
import type { EncodedProduct } from '../../src/registry/encoding.ts';
import { decodeObservations, decodeOtherActions } from '../../src/registry/observed-encoding.ts';
import type { EncodedObservations, EncodedOtherActions } from '../../src/registry/observed-encoding.ts';
import type { Manifest } from '../../src/registry/manifest.ts';
import type { ProductVersion } from '../../src/registry/types.ts';
import type { DataFiles } from './build.ts';
import type { Facts } from './facts.ts';
import { check, parseJson } from './json.ts';

function parseFile(files: DataFiles, folder: string, path: string): unknown {
  const text = files.get(path);
  check(text !== undefined, join(folder, path), 'the file is missing');
  return parseJson(text, join(folder, path));
}

function decodeShard(files: DataFiles, folder: string, id: string): readonly ProductVersion[] {
  const path = `products/${id}.json`;
  const shard = parseFile(files, folder, path) as EncodedProduct;
  try {
    // Asks for all parts: they are decoded only when asked for.
    return decodeProduct(id, shard).map(({ product, version, codes, actions }) => ({
      product,
      version,
      codes,
      actions,
    }));
  } catch (error) {
    throw new Error(`${join(folder, path)}: cannot be decoded: ${String(error)}`, { cause: error });
  }
}

/** Reads the facts back from the files of `data/`. Throws with the file that is missing or malformed. */
export function decodeDataFiles(files: DataFiles, folder: string): Facts {
  const { products, snapshotDate, sources } = parseFile(files, folder, 'manifest.json') as Manifest;
  return {
    products,
    versions: products.flatMap(({ id }) => decodeShard(files, folder, id)),
    common: parseFile(files, folder, 'common.json') as readonly string[],
    sources: { snapshotDate, releases: sources },
    observations: decodeObservations(parseFile(files, folder, 'observed.json') as EncodedObservations),
    otherActions: decodeOtherActions(parseFile(files, folder, 'other-actions.json') as EncodedOtherActions),
  };
}

/** Paths and values of what differs between two JSON values: `counts.current: 17751 expected, 17750 found`. */
function differences(expected: unknown, found: unknown, path: string): readonly string[] {
  if (isDeepStrictEqual(expected, found)) return [];
  if (!isObject(expected) || !isObject(found)) {
    return [`${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(found)} found`];
  }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys.flatMap((key) => differences(expected[key], found[key], path === '' ? key : `${path}.${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function compareFile(path: string, expected: string | undefined, found: string | undefined): readonly string[] {
  if (expected === found) return [];
  if (expected === undefined) return [`${path}: the file should not be there`];
  if (found === undefined) return [`${path}: the file is missing`];
  if (path !== 'manifest.json') return [`${path}: the contents differ`];
  const details = differences(parseJson(expected, path), parseJson(found, path), '');
  return details.length === 0 ? [`${path}: the bytes differ`] : details.map((detail) => `${path}: ${detail}`);
}

/** Says what differs between the files that should be there and those that are; nothing if all bytes are equal. */
export function compareDataFiles(expected: DataFiles, found: DataFiles): readonly string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => compareFile(path, expected.get(path), found.get(path)));
}
