import { type Registry, builtinRegistry } from '../registry/index.ts';
import { InputError } from './input-error.ts';

/** The registry of the package, and those of the files added to it. Throws an `InputError` that names a file and what is wrong. */
export function loadRegistry(files: readonly string[], _cwd: string): Promise<Registry> {
  if (files.length > 0)
    throw new InputError(`--registry ${files.join(', ')}: registries of one's own are not read yet.`);
  return Promise.resolve(builtinRegistry);
}
