/**
 * The dictionaries from which `data/words.json` is made. Those of cspell are maintained, have lists of software terms beside
 * English in two spellings, and name what programs have in their own codes; `word-list` adds rare words. All are on npm under the MIT
 * licence.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, parseDictionary } from 'cspell-trie-lib';
import { once } from '../../src/memo/once.ts';

/** Files by package. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  '@cspell/dict-aws': ['dict/aws.txt'],
  '@cspell/dict-companies': ['dict/companies.txt'],
  '@cspell/dict-data-science': ['dict/data-science.txt', 'dict/data-science-tools.txt'],
  '@cspell/dict-docker': ['dict/docker-words.txt.gz'],
  '@cspell/dict-en-gb-mit': ['en_GB.trie.gz'],
  '@cspell/dict-en_us': ['en_US.trie.gz'],
  '@cspell/dict-filetypes': ['filetypes.txt.gz'],
  '@cspell/dict-fullstack': ['dict/fullstack.txt'],
  '@cspell/dict-git': ['dict/git-terms.txt'],
  '@cspell/dict-golang': ['dict/go.txt'],
  '@cspell/dict-google': ['dict/google.txt'],
  '@cspell/dict-html': ['dict/html.txt.gz'],
  '@cspell/dict-k8s': ['dict/k8s.txt'],
  '@cspell/dict-node': ['dict/node.txt'],
  '@cspell/dict-npm': ['dict/npm.txt'],
  '@cspell/dict-python': ['dict/python.txt'],
  '@cspell/dict-software-terms': [
    'dict/coding-compound-terms.txt',
    'dict/computing-acronyms.txt',
    'dict/networkingTerms.txt',
    'dict/softwareTerms.txt.gz',
    'dict/software-tools.txt',
    'dict/webServices.txt',
  ],
  '@cspell/dict-sql': ['sql.txt.gz'],
  '@cspell/dict-typescript': ['dict/typescript.txt'],
  'word-list': ['words.txt'],
};

const require = createRequire(import.meta.url);

/** All words of letters in the dictionaries, in lower case, sorted. */
export const readDictionaries = once((): readonly string[] => {
  const files = Object.entries(FILES).flatMap(([name, paths]) => paths.map((path) => join(folderOf(name), path)));
  const words = new Set(files.flatMap(readWords));
  return [...words].sort();
});

/** The packages and the versions that are installed, as `data/words.json` names them. */
export function versionsOfDictionaries(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(FILES).map((name) => {
      const text = readFileSync(join(folderOf(name), 'package.json'), 'utf8');
      return [name, (JSON.parse(text) as { readonly version: string }).version];
    }),
  );
}

function folderOf(name: string): string {
  return dirname(require.resolve(name));
}

/** `~naïve`, `+word`, `dictionary's` → plain letters; what has others (digits, accents, hyphens) is no word of a code. */
function readWords(path: string): readonly string[] {
  const content = readFileSync(path);
  const plain = path.endsWith('.gz') ? gunzipSync(content) : content;
  const trie = /\.trie(?:\.gz)?$/.test(path) ? decodeTrie(plain) : parseDictionary(plain.toString('utf8'));
  return Array.from(trie.words(), (word) =>
    word
      .replace(/^[~+*!]+/, '')
      .replace(/'s?$/, '')
      .toLowerCase(),
  ).filter((word) => /^[a-z]{2,}$/.test(word));
}
