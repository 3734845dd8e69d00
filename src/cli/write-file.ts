import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bilingual } from '../language/language.ts';
import { InputError } from './input-error.ts';

const NO_PERMISSION: Bilingual<string> = { en: 'no permission', zh: '没有权限' };
const IS_FOLDER: Bilingual<string> = { en: 'it is a folder', zh: '它是文件夹' };
const IS_NO_FILE: Bilingual<string> = { en: 'it is no regular file', zh: '它不是普通文件' };

const REASONS: Readonly<Record<string, Bilingual<string>>> = {
  ENOENT: { en: 'the folder does not exist', zh: '文件夹不存在' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  EISDIR: IS_FOLDER,
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: { en: 'the file system is read-only', zh: '文件系统只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  ENAMETOOLONG: { en: 'the path is too long', zh: '路径过长' },
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
    throw error instanceof InputError ? error : cannotWrite(path, reasonOf(error));
  }
}

/** A device or a pipe would be replaced by a file, not written to. */
async function checkKind(path: string, target: string): Promise<void> {
  // What else keeps it from being looked at keeps it from being written as well.
  const stats = await stat(target).catch(() => undefined);
  if (stats === undefined || stats.isFile()) return;
  throw cannotWrite(path, stats.isDirectory() ? IS_FOLDER : IS_NO_FILE);
}

function cannotWrite(path: string, reason: Bilingual<string>): InputError {
  return new InputError({ en: `cannot write ${path}: ${reason.en}`, zh: `无法写入 ${path}：${reason.zh}` });
}

/** The words for an error of the file system; its own would name the draft. */
export function reasonOf(error: unknown): Bilingual<string> {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
  return REASONS[code] ?? { en: code, zh: code };
}
