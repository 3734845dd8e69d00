/**
 * The plugin for pages in a browser: it finds nothing by itself there, neither its data nor its parser of regular expressions. It is no
 * export of the package; the site of the project bundles it into a worker, where data can be read without waiting.
 */
import * as regexpp from '@eslint-community/regexpp';
import { useHost } from './host/index.ts';
import plugin, { type TencentCloudErrorsPlugin } from './index.ts';

/**
 * The plugin with the registry that the reader gives. The reader takes a path in `data/` (`products/scf.json`) and returns the parsed
 * JSON, at once; each file is asked for at most once. A thread has one registry: a second call takes effect for what was not read yet.
 */
export function createPlugin(readData: (path: string) => unknown): TencentCloudErrorsPlugin {
  useHost({ readData, loadRegexpp: () => regexpp, hash: hashText });
  return plugin;
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a with 64 bits. A browser's own hashes are asynchronous, and nobody gains by two registries with the same one. */
function hashText(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  return hash.toString(16).padStart(16, '0');
}
