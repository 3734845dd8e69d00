/** The subpath `eslint-plugin-tencentcloud-errors/registry`: reads a registry of one's own from its file. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BilingualError } from '../../language/bilingual-error.ts';
import { type Bilingual, inEach } from '../../language/language.ts';
import { render, renderBoth } from '../../language/sentence.ts';
import { builtinRegistry } from '../builtin.ts';
import { checkRegistry } from './check.ts';
import { parseJson } from './parse-json.ts';
import { describeValue } from './quote.ts';
import { FILE_PROBLEMS } from './sentences.ts';
import type { UserRegistry } from './types.ts';

export type { UserCode, UserProduct, UserRegistry } from './types.ts';

/**
 * Reads a registry from a JSON file and checks it. The result follows the file: each look at it reads the file again if it
 * has changed, so that an editor, which keeps the process and the configuration, sees the change.
 *
 * Takes an address (`new URL('./registry.json', import.meta.url)`) or a path, which starts at the working directory.
 * Throws, now and whenever a changed file is read, a `BilingualError` that says what is wrong with the file and where.
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
    throw new BilingualError(
      renderBoth(FILE_PROBLEMS.noPath, (language) => ({ value: describeValue(file, language) })),
    );
  }
  const isAddress = file instanceof URL || /^[a-z][a-z+.-]+:/i.test(file);
  if (!isAddress) return resolve(file);
  const address = new URL(file);
  if (address.protocol === 'file:') return fileURLToPath(address);
  throw new BilingualError(renderBoth(FILE_PROBLEMS.noFileAddress, () => ({ address: address.href })));
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
  if (found === undefined)
    throw fileError(
      path,
      renderBoth(FILE_PROBLEMS.noFile, () => ({})),
    );
  return [found.mtimeNs, found.ctimeNs, found.size, found.ino].join(' ');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw fileError(path, { en: said, zh: said }, error);
  }
}

function parseRegistry(text: string, path: string): UserRegistry {
  const { registry, problems } = checkRegistry(parse(text, path), builtinRegistry);
  if (registry !== undefined) return registry;
  const [first, ...others] = problems;
  const place = first.path === '' ? '' : `${first.path.replace(/^\./, '')} `;
  const problem = inEach((language) => {
    const more = others.length === 0 ? '' : render(FILE_PROBLEMS.more[language], { count: others.length });
    return `${place}${first.problem[language]}${more}`;
  });
  throw fileError(path, problem);
}

function parse(text: string, path: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof BilingualError)) throw error;
    const { text: problem } = error;
    throw fileError(
      path,
      renderBoth(FILE_PROBLEMS.noJson, (language) => ({ problem: problem[language] })),
      error,
    );
  }
}

function fileError(file: string, problem: Bilingual<string>, cause?: unknown): Error {
  const text = renderBoth(FILE_PROBLEMS.cannotRead, (language) => ({ file, problem: problem[language] }));
  return new BilingualError(text, { cause });
}
