import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../input-error.ts';

const MEBIBYTE = 1024 * 1024;

const REASONS = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'a part of the path is no folder.',
  EACCES: 'reading it is not permitted.',
  EPERM: 'reading it is not permitted.',
  EISDIR: 'it is a folder, but a file is needed.',
  ELOOP: 'its symbolic links lead back to themselves.',
  ENAMETOOLONG: 'the path is too long.',
} as const;

/** Runs a call to the file system. Throws an `InputError` with the name and the reason, in words, if that fails. */
export function readingAt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    const reasons: Readonly<Record<string, string>> = REASONS;
    throw new InputError(`${name}: ${reasons[error.code] ?? `it cannot be read (${error.code}).`}`);
  }
}

/**
 * Reads a file of UTF-8 text, without its byte order mark. Throws an `InputError` that starts with `name` for what cannot be
 * read, is larger than the limit (in bytes; so that memory is bounded), or is no text.
 */
export function readText(path: string, name: string, limit: number): string {
  const stats = readingAt(name, () => statSync(path));
  if (stats.isDirectory()) throw new InputError(`${name}: ${REASONS.EISDIR}`);
  if (!stats.isFile()) throw new InputError(`${name}: it is no regular file.`);
  if (stats.size > limit) {
    throw new InputError(`${name}: it has ${inMebibytes(stats.size)}; at most ${inMebibytes(limit)} are read.`);
  }
  return decode(
    name,
    readingAt(name, () => readFileSync(path)),
  );
}

function inMebibytes(bytes: number): string {
  return `${Number((bytes / MEBIBYTE).toFixed(1))} MiB`;
}

function decode(name: string, bytes: Buffer): string {
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new InputError(`${name}: it is no text: byte ${zero} is zero. Text in UTF-8 is needed.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: it is no UTF-8 text. Save it in UTF-8.`);
  }
}
