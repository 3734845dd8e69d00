import { readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../../language/language.ts';
import { InputError } from '../input-error.ts';

const MEBIBYTE = 1024 * 1024;

/** Four times what the whole mainland SDK becomes. */
export const LARGEST_REGISTRY = 32 * MEBIBYTE;

const NOT_PERMITTED: Bilingual<string> = { en: 'reading it is not permitted.', zh: '没有读取权限。' };
const IS_FOLDER: Bilingual<string> = { en: 'it is a folder, but a file is needed.', zh: '它是文件夹，这里需要文件。' };

const REASONS: Readonly<Record<string, Bilingual<string>>> = {
  ENOENT: { en: 'there is no such file or folder.', zh: '没有这个文件或文件夹。' },
  ENOTDIR: { en: 'a part of the path is no folder.', zh: '路径中有一段不是文件夹。' },
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
  EISDIR: IS_FOLDER,
  ELOOP: { en: 'its symbolic links lead back to themselves.', zh: '符号链接绕回了自身。' },
  ENAMETOOLONG: { en: 'the path is too long.', zh: '路径过长。' },
};

/** Runs a call to the file system. Throws an `InputError` with the name and the reason, in words, if that fails. */
export function readingAt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    const { code } = error;
    throw unusable(name, REASONS[code] ?? { en: `it cannot be read (${code}).`, zh: `无法读取（${code}）。` });
  }
}

/**
 * Reads a file of UTF-8 text, without its byte order mark. Throws an `InputError` that starts with `name` for what cannot be
 * read, is larger than the limit (in bytes; so that memory is bounded), or is no text.
 */
export function readText(path: string, name: string, limit: number): string {
  const stats = readingAt(name, () => statSync(path));
  if (stats.isDirectory()) throw unusable(name, IS_FOLDER);
  if (!stats.isFile()) throw unusable(name, { en: 'it is no regular file.', zh: '它不是普通文件。' });
  if (stats.size > limit) {
    throw unusable(name, {
      en: `it has ${inMebibytes(stats.size)}; at most ${inMebibytes(limit)} are read.`,
      zh: `文件大小为 ${inMebibytes(stats.size)}，最多读取 ${inMebibytes(limit)}。`,
    });
  }
  return decode(
    name,
    readingAt(name, () => readFileSync(path)),
  );
}

/** The error about a file that cannot be read or used. */
export function unusable(name: string, reason: Bilingual<string>): InputError {
  return new InputError({ en: `${name}: ${reason.en}`, zh: `${name}：${reason.zh}` });
}

function inMebibytes(bytes: number): string {
  return `${Number((bytes / MEBIBYTE).toFixed(1))} MiB`;
}

function decode(name: string, bytes: Buffer): string {
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    throw unusable(name, {
      en: `it is no text: byte ${zero} is zero. Text in UTF-8 is needed.`,
      zh: `它不是文本：偏移 ${zero} 处的字节为零。需要 UTF-8 文本。`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unusable(name, {
      en: 'it is no UTF-8 text. Save it in UTF-8.',
      zh: '它不是 UTF-8 文本。请另存为 UTF-8 编码。',
    });
  }
}
