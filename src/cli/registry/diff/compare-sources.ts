import type { Registry } from '../../../registry/index.ts';
import { InputError } from '../../input-error.ts';
import type { DiffRecord } from '../../records.ts';
import { readRegistryFile } from '../read-registry-file.ts';
import { comparedBuiltin, comparedFile, comparedUpdate } from './compared-registry.ts';
import { diffRegistries } from './diff-registries.ts';

/** The argument that means the registry which is loaded already. */
export const BUILTIN = 'builtin';

/**
 * Compares two files, or one with the registry that is loaded: then only the products of the file, since a file adds to that
 * registry and need not repeat it. Throws an `InputError` for a file that is no registry.
 */
export function compareSources(before: string, after: string, cwd: string, registry: Registry): DiffRecord {
  if (before === BUILTIN && after === BUILTIN) {
    throw new InputError({
      en: "One of the two must be a file, not 'builtin'.",
      zh: '两者中至少要有一个是文件，不能都是 builtin。',
    });
  }
  const files = [before, after].filter((source) => source !== BUILTIN);
  // Only one side can be the registry itself.
  const readSide = files.length === 1 ? comparedUpdate : comparedFile;
  const read = new Map(files.map((file) => [file, readSide(readRegistryFile(file, cwd, registry), registry)]));
  const products = new Set([...read.values()].flatMap(({ versions }) => versions.map(({ product }) => product)));
  const sideOf = (source: string) => read.get(source) ?? comparedBuiltin(registry, products);
  return { before, after, ...diffRegistries(sideOf(before), sideOf(after)) };
}
