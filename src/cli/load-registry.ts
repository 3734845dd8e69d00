import { resolve } from 'node:path';
import { type Registry, builtinRegistry } from '../registry/index.ts';
import { InputError } from './input-error.ts';

/**
 * The registry of the package, and those of the files added to it. Paths start in `cwd`.
 * Throws an error that names the file, and what is wrong in it and where.
 */
export async function loadRegistry(files: readonly string[], cwd: string): Promise<Registry> {
  if (files.length === 0) return builtinRegistry;
  const { readOwnRegistries } = await import('../registry/custom/index.ts');
  const { readRegistry } = await import('../registry/custom/read-registry.ts');
  const registries = files.map((file) => readRegistry(resolve(cwd, file)));
  return readOwnRegistries(registries, (path, problem) => {
    const [, index = '0', place = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const file = files[Number(index)] ?? '';
    return new InputError({ en: `${file}: ${place} ${problem.en}`, zh: `${file}：${place} ${problem.zh}` });
  }).registry;
}
