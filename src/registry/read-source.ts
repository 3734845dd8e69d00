import { once } from '../memo/once.ts';
import { type EncodedWords, decodeDictionary } from './dictionary.ts';
import { decodeCodeIndex } from './code-index-encoding.ts';
import { decodeDescriptions, decodeForeignCodes, decodeProduct } from './encoding.ts';
import type { EncodedForeignCodes, EncodedProduct } from './encoding.ts';
import type { Manifest } from './manifest.ts';
import { decodeObservations, decodeOtherActions } from './observed-encoding.ts';
import type { EncodedObservations, EncodedOtherActions } from './observed-encoding.ts';
import type { CodesByNamespace, RegistrySource } from './types.ts';

/** What the built-in registry is made of. */
export interface BuiltinSource extends RegistrySource {
  /** The codes that only other vendors have, by vendor. */
  readonly foreignCodes: () => ReadonlyMap<string, CodesByNamespace>;
}

/**
 * The built-in registry out of the files of `data/`, each read as parts of it are asked for. The reader takes a path in that folder and
 * returns the parsed JSON; what it throws is passed on.
 */
export function readSource(readData: (path: string) => unknown): BuiltinSource {
  const manifest = once(() => readData('manifest.json') as Manifest);
  return {
    manifest,
    commonCodes: () => readData('common.json') as readonly string[],
    codeIndex: () =>
      decodeCodeIndex(
        readData,
        manifest().products.map(({ id }) => id),
      ),
    productVersions: (id) => decodeProduct(id, readData(`products/${id}.json`) as EncodedProduct),
    descriptions: () => decodeDescriptions(readData),
    observations: () => decodeObservations(readData('observed.json') as EncodedObservations),
    otherActions: () => decodeOtherActions(readData('other-actions.json') as EncodedOtherActions),
    dictionary: () => decodeDictionary(() => (readData('words.json') as EncodedWords).words),
    foreignCodes: once(() => decodeForeignCodes(readData('foreign-codes.json') as EncodedForeignCodes)),
  };
}
