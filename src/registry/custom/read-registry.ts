/** The subpath `eslint-plugin-tencentcloud-errors/registry`: reads a registry of one's own from its file. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinRegistry } from '../builtin.ts';
import { checkRegistry } from './check.ts';
import { parseJson } from './parse-json.ts';
import { describeValue } from './quote.ts';
import type { UserRegistry } from './types.ts';

export type { UserCode, UserProduct, UserRegistry } from './types.ts';

/**
 * Reads a registry from a JSON file and checks it. The result follows the file: each look at it reads the file again if it
 * has changed, so that an editor, which keeps the process and the configuration, sees the change.
 *
 * Takes an address (`new URL('./registry.json', import.meta.url)`) or a path, which starts at the working directory.
 * Throws, now and whenever a changed file is read, an error that says what is wrong with the file and where.
 */
export function readRegistry(file: string | URL): UserRegistry {
  const path = toPath(file);
  const read = createReader(path);
  read();
  return {
    get name() {
      return read().name ?? basename(path);
    },
    get commonCodes() {
      return read().commonCodes ?? [];
    },
    get products() {
      return read().products;
    },
  };
}

function toPath(file: unknown): string {
  if (typeof file !== 'string' && !(file instanceof URL)) {
    throw new TypeError(`readRegistry takes a path or an address, but was given ${describeValue(file)}.`);
  }
  const isAddress = file instanceof URL || /^[a-z][a-z+.-]+:/i.test(file);
  if (!isAddress) return resolve(file);
  const address = new URL(file);
  if (address.protocol === 'file:') return fileURLToPath(address);
  throw new TypeError(`readRegistry reads files, and cannot read ${address.href}: download it first.`);
}

/** Reads again only when time, size or identity of the file say that it is another. */
function createReader(path: string): () => UserRegistry {
  let known: { readonly stamp: string; readonly registry: UserRegistry } | undefined;
  return () => {
    const stamp = stampOf(path);
    if (known?.stamp !== stamp) known = { stamp, registry: parseRegistry(readText(path), path) };
    return known.registry;
  };
}

function stampOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (found === undefined) throw fileError(path, 'there is no such file');
  return [found.mtimeNs, found.ctimeNs, found.size, found.ino].join(' ');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(path, error instanceof Error ? error.message : String(error), error);
  }
}

function parseRegistry(text: string, path: string): UserRegistry {
  const { registry, problems } = checkRegistry(parse(text, path), builtinRegistry);
  if (registry !== undefined) return registry;
  const [first, ...others] = problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first.path === '' ? '' : `${first.path.replace(/^\./, '')} `;
  throw fileError(path, `${place}${first.problem}${more}`);
}

function parse(text: string, path: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw fileError(path, `it is no JSON: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

function fileError(path: string, problem: string, cause?: unknown): Error {
  return new Error(`eslint-plugin-tencentcloud-errors: cannot read the registry ${path}: ${problem}`, { cause });
}
