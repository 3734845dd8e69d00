import { readFileSync } from 'node:fs';
import { type EncodedWords, createDictionary, decodeWords } from './dictionary.ts';
import { decodeCodeIndex, decodeDescriptions, decodeForeignCodes, decodeProduct } from './encoding.ts';
import { decodeObservations, decodeOtherActions } from './observed-encoding.ts';
import type { EncodedObservations, EncodedOtherActions } from './observed-encoding.ts';
import type { EncodedCodeIndex, EncodedDescriptions, EncodedForeignCodes, EncodedProduct } from './encoding.ts';
import type { Manifest } from './manifest.ts';
import { once } from '../memo/once.ts';
import type { CodesByNamespace, RegistrySource } from './types.ts';

/** Right from `src/registry/` and from `dist/registry/` alike. */
const DATA = new URL('../../data/', import.meta.url);

function readData(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));
}

const manifest = once(() => readData('manifest.json') as Manifest);

/** The registry of the package, read from `data/` file by file as parts of it are asked for. */
export const builtinSource: RegistrySource = {
  manifest,
  commonCodes: () => readData('common.json') as readonly string[],
  codeIndex: () => {
    const ids = manifest().products.map(({ id }) => id);
    return decodeCodeIndex(readData('codes.json') as EncodedCodeIndex, ids);
  },
  productVersions: (id) => decodeProduct(id, readData(`products/${id}.json`) as EncodedProduct),
  descriptions: () => decodeDescriptions(readData('descriptions.json') as EncodedDescriptions),
  observations: () => decodeObservations(readData('observed.json') as EncodedObservations),
  otherActions: () => decodeOtherActions(readData('other-actions.json') as EncodedOtherActions),
  dictionary: () => createDictionary(once(() => decodeWords((readData('words.json') as EncodedWords).words))),
};

/** The codes that only other vendors have, by vendor; read when first asked for. */
export const foreignCodes = once((): ReadonlyMap<string, CodesByNamespace> =>
  decodeForeignCodes(readData('foreign-codes.json') as EncodedForeignCodes),
);
