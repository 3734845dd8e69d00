/**
 * What the plugin takes from where it runs, beside the language. Node.js has all of it; a page in a browser hands over its own
 * (`src/browser.ts`). Modules of Node.js are asked for when they are needed, so that a bundle for browsers has no imports of them.
 */
import type * as Regexpp from '@eslint-community/regexpp';

/** What a host offers. */
export interface Host {
  /** Reads a file of `data/`, given by its path in that folder, and parses it. Synchronous, since rules cannot wait. */
  readonly readData: (path: string) => unknown;
  /** The parser of regular expressions. It takes as long to load as the rest of the plugin. */
  readonly loadRegexpp: () => typeof Regexpp;
  /** Hex digits, at least 16, that differ for other texts. */
  readonly hash: (text: string) => string;
}

/** Right from `src/host/` and from `dist/plugin/` alike. */
const DATA = new URL('../../data/', import.meta.url);

const NODE: Host = {
  readData: (path) => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    return JSON.parse(readFileSync(new URL(path, DATA), 'utf8')) as unknown;
  },
  loadRegexpp: () => {
    const { createRequire } = process.getBuiltinModule('node:module');
    return createRequire(import.meta.url)('@eslint-community/regexpp') as typeof Regexpp;
  },
  hash: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
};

let current = NODE;

/** The host of this thread: Node.js, unless another one was put in its place. */
export function host(): Host {
  return current;
}

/** Puts another host in the place of Node.js, for this thread, before any file is linted. */
export function useHost(other: Host): void {
  current = other;
}
