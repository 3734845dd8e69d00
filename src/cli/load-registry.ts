import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Registry, builtinRegistry } from '../registry/index.ts';
import { InputError } from './input-error.ts';
import { LARGEST_REGISTRY, readText } from './registry/read-text.ts';

/**
 * The registry of the package, and those of the files added to it. Paths start in `cwd`.
 * Throws an error that names the file, and what is wrong in it and where.
 */
export async function loadRegistry(files: readonly string[], cwd: string): Promise<Registry> {
  if (files.length === 0) return builtinRegistry;
  const { readOwnRegistries } = await import('../registry/custom/index.ts');
  const { readRegistry } = await import('../registry/custom/read-registry.ts');
  const registries = files.map((file) => {
    const path = resolve(cwd, file);
    // Of a file that is there but is none, or no text, the system's own words are English.
    if (existsSync(path)) readText(path, file, LARGEST_REGISTRY);
    return readRegistry(path);
  });
  return readOwnRegistries(registries, (path, problem) => {
    const [, index = '0', place = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const file = files[Number(index)] ?? '';
    return new InputError({ en: `${file}: ${place} ${problem.en}`, zh: `${file}：${place} ${problem.zh}` });
  }).registry;
}
