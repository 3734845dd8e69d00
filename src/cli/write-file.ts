import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from './input-error.ts';

/**
 * Writes a file whole or not at all: what stood there stays if anything goes wrong. The path starts in `cwd`.
 * Throws an `InputError` that names the path.
 */
export async function writeWholeFile(path: string, text: string, cwd: string): Promise<void> {
  const target = resolve(cwd, path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw new InputError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
