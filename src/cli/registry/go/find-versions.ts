import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameOf } from '../../targets.ts';
import { readingAt, unusable } from '../read-text.ts';

/** The folder of one API version of one product in a checkout of the Go SDK. */
export interface VersionFolder {
  readonly product: string;
  /** ISO day. */
  readonly version: string;
  readonly path: string;
  /** Names of the files in it. */
  readonly files: ReadonlySet<string>;
}

const VERSION = /^v(\d{4})(\d{2})(\d{2})$/;
/** From the root of a checkout: `tencentcloud`, the product, the version. */
const DEPTH = 3;

/**
 * Finds the folders with an `errors.go` in a checkout of the Go SDK, in its folder `tencentcloud`, in the folder of a product,
 * or of a version; sorted. Symbolic links are not followed. Throws an `InputError` that starts with `name` if there is none,
 * or a version of a product is in two places.
 */
export function listVersionFolders(folder: string, name: string): readonly VersionFolder[] {
  const found = [...versionFoldersIn(folder, DEPTH)];
  const places = new Map<string, string>();
  for (const each of found) {
    const other = places.get(nameOf(each));
    if (other !== undefined)
      throw unusable(name, {
        en: `${nameOf(each)} is in ${other} and in ${each.path}. Name one of them.`,
        zh: `${nameOf(each)} 同时在 ${other} 和 ${each.path} 中。请指定其中一个。`,
      });
    places.set(nameOf(each), each.path);
  }
  if (found.length > 0) return found;
  throw unusable(name, {
    en:
      "there is no errors.go in it. A checkout of the Go SDK is needed, its folder 'tencentcloud', or a folder of a " +
      "product or version in it: 'tencentcloud/scf/v20180416' holds errors.go and client.go.",
    zh:
      '其中没有 errors.go。需要 Go SDK 的代码仓库、其中的 tencentcloud 文件夹，或某个产品、某个版本的文件夹：' +
      '例如 tencentcloud/scf/v20180416 中有 errors.go 和 client.go。',
  });
}

function* versionFoldersIn(path: string, depth: number): Generator<VersionFolder> {
  const [, year, month, day] = VERSION.exec(basename(path)) ?? [];
  const entries = readingAt(path, () => readdirSync(path, { withFileTypes: true }));
  const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  if (year !== undefined && month !== undefined && day !== undefined) {
    if (files.has('errors.go')) yield { product: productOf(path), version: `${year}-${month}-${day}`, path, files };
    return;
  }
  if (depth === 0) return;
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  for (const name of folders.sort()) yield* versionFoldersIn(join(path, name), depth - 1);
}

/** The name of the folder above; Go's module cache adds a version to it: `scf@v1.0.800`. */
function productOf(path: string): string {
  const [name = ''] = basename(dirname(path)).split('@');
  return name;
}
