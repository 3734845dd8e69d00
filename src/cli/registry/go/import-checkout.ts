import { join, relative } from 'node:path';
import type { Bilingual } from '../../../language/language.ts';
import type { UserCode, UserProduct } from '../../../registry/custom/index.ts';
import type { Imported } from '../imported.ts';
import { readText } from '../read-text.ts';
import { type BilingualRemark, firstOfEach } from '../remark.ts';
import type { VersionFolder } from './find-versions.ts';
import { readClientFile } from './read-client-file.ts';
import { type ErrorsFile, readErrorsFile } from './read-errors-file.ts';

/** The largest file of the SDKs of 2026-08 has 1.5 MiB. */
export const LARGEST_FILE = 16 * 1024 * 1024;

const NO_CLIENT: Bilingual<string> = {
  en: 'There is no client.go, so it is not known which actions return which codes.',
  zh: '没有 client.go，因此不知道哪个接口返回哪些错误码。',
};

/**
 * Makes a registry of folders of the Go SDK: codes and what they mean from `errors.go`, codes by action from `client.go`.
 * Files are named relative to `folder` in the notes. Throws an `InputError` for a file that cannot be read.
 */
export function importCheckout(folders: readonly VersionFolder[], folder: string): Imported {
  const versions = folders.map((each) => importVersion(each, relative(folder, each.path)));
  return {
    registry: { products: versions.map(({ product }) => product) },
    problems: [],
    notes: firstOfEach(versions.flatMap(({ notes }) => notes)),
  };
}

function importVersion(
  { product, version, path, files }: VersionFolder,
  name: string,
): { product: UserProduct; notes: BilingualRemark[] } {
  const readSource = (file: string) => readText(join(path, file), join(name, file), LARGEST_FILE);
  const errors = readErrorsFile(readSource('errors.go'), join(name, 'errors.go'));
  if (!files.has('client.go')) {
    const note = { file: name, text: NO_CLIENT };
    return { product: { id: product, version, codes: describeCodes(errors) }, notes: [...errors.notes, note] };
  }
  const client = readClientFile(readSource('client.go'), join(name, 'client.go'));
  return {
    product: {
      id: product,
      version,
      codes: describeCodes(errors, [...client.actions.values()].flat()),
      actions: Object.fromEntries([...client.actions].sort(byName)),
    },
    notes: [...errors.notes, ...client.notes],
  };
}

/** Sorted by code, so that two imports compare line by line. Codes that only an action lists have no description. */
function describeCodes({ codes }: ErrorsFile, listed: readonly string[] = []): Record<string, UserCode> {
  const all = new Map([...listed.map((code) => [code, ''] as const), ...codes]);
  return Object.fromEntries([...all].sort(byName).map(([code, text]) => [code, describe(text)]));
}

/** The international SDK is in English, the mainland one in Chinese, but for a few texts. */
function describe(text: string): UserCode {
  if (text === '') return {};
  return /\p{Script=Han}/u.test(text) ? { zh: text } : { en: text };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
