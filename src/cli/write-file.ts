import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from './input-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the path is too long',
};

/**
 * Writes a file whole or not at all: a file that was there stays if anything goes wrong. The path starts in `cwd`.
 * Throws an `InputError` that names the path and the reason.
 */
export async function writeWholeFile(path: string, text: string, cwd: string): Promise<void> {
  const target = resolve(cwd, path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await checkKind(path, target);
    await writeFile(draft, text);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error instanceof InputError ? error : new InputError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** A device or a pipe would be replaced by a file, not written to. */
async function checkKind(path: string, target: string): Promise<void> {
  // What else keeps it from being looked at keeps it from being written as well.
  const stats = await stat(target).catch(() => undefined);
  if (stats === undefined || stats.isFile()) return;
  throw new InputError(`cannot write ${path}: ${stats.isDirectory() ? 'it is a folder' : 'it is no regular file'}`);
}

/** The words for an error of the file system; its own would name the draft. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return String(error);
  return REASONS[error.code] ?? error.code;
}
