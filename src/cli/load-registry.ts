import { resolve } from 'node:path';
import { readOwnRegistries } from '../registry/custom/index.ts';
import { readRegistry } from '../registry/custom/read-registry.ts';
import type { Registry } from '../registry/index.ts';
import { InputError } from './input-error.ts';

/**
 * The registry of the package, and those of the files added to it. Paths start in `cwd`.
 * Throws an error that names the file, and what is wrong in it and where.
 */
export function loadRegistry(files: readonly string[], cwd: string): Registry {
  const registries = files.map((file) => readRegistry(resolve(cwd, file)));
  return readOwnRegistries(registries, (path, problem) => {
    const [, index = '0', place = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    return new InputError(`${files[Number(index)] ?? ''}: ${place} ${problem}`);
  }).registry;
}
