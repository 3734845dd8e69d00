import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../../input-error.ts';
import { readingAt } from '../read-text.ts';

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
 * or of a version; sorted. Symbolic links are not followed. Throws an `InputError` if there is none.
 */
export function findVersionFolders(folder: string): readonly VersionFolder[] {
  const found = [...versionFoldersIn(resolve(folder), DEPTH)];
  if (found.length > 0) return found;
  throw new InputError(
    `${folder}: there is no errors.go in it. A checkout of the Go SDK is needed, its folder 'tencentcloud', or a folder of a ` +
      "product or version in it: 'tencentcloud/scf/v20180416' holds errors.go and client.go.",
  );
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
  return basename(dirname(path)).replace(/@.*$/, '');
}
