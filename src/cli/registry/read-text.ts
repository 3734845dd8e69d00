import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../input-error.ts';

const MEBIBYTE = 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'a part of the path is no folder.',
  EACCES: 'reading it is not permitted.',
  EPERM: 'reading it is not permitted.',
  EISDIR: 'it is a folder, but a file is needed.',
  ELOOP: 'its symbolic links lead back to themselves.',
  ENAMETOOLONG: 'the path is too long.',
};

/** Runs a call to the file system. Throws an `InputError` with the path and the reason, in words, if that fails. */
export function readingAt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    throw new InputError(`${path}: ${REASONS[error.code] ?? `it cannot be read (${error.code}).`}`);
  }
}

/**
 * Reads a file of UTF-8 text, without its byte order mark. Throws an `InputError` for what cannot be read, is larger than the
 * limit (in bytes; so that memory is bounded), or is no text.
 */
export function readText(path: string, limit: number): string {
  const { size, isFile, isDirectory } = readingAt(path, () => statOf(path));
  if (isDirectory) throw new InputError(`${path}: ${REASONS.EISDIR ?? ''}`);
  if (!isFile) throw new InputError(`${path}: it is no regular file.`);
  if (size > limit)
    throw new InputError(`${path}: it has ${inMebibytes(size)}; at most ${inMebibytes(limit)} are read.`);
  return decode(
    path,
    readingAt(path, () => readFileSync(path)),
  );
}

function statOf(path: string): { size: number; isFile: boolean; isDirectory: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile(), isDirectory: stats.isDirectory() };
}

function inMebibytes(bytes: number): string {
  return `${Number((bytes / MEBIBYTE).toFixed(1))} MiB`;
}

function decode(path: string, bytes: Buffer): string {
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new InputError(`${path}: it is no text: byte ${zero} is zero. Text in UTF-8 is needed.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path}: it is no UTF-8 text. Save it in UTF-8.`);
  }
}
