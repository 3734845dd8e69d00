import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where packages are installed: those of the corpus, and those of the project. */
const FOLDERS = ['packages/node_modules', '../../node_modules'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The folder of an installed package. */
export function findPackage(name: string): string {
  const found = FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not installed.`);
  return found;
}
