/** How pages, messages and generated files run the command: nobody should fetch the package `tencentcloud-errors`, which is not ours. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = new URL('../', import.meta.url);
const TEXTS = /\.(?:md|ts|js|json)$/;
/** What fetches a package that is not installed, up to the name of the command. */
const FETCHING =
  /\b(?:npx|bunx|npm exec|npm x|pnpx|(?:pnpm|yarn) dlx)\b[^\n`]*?(?<![\w./-])tencentcloud-errors(?![\w/-])/g;

/** Our own texts: pages at the top, and what stands in these folders. */
function findTexts(): readonly URL[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const below = ['docs', 'src', 'scripts', 'examples'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const texts = [...top, ...below].filter((path) => TEXTS.test(path) && !path.includes('node_modules'));
  return texts.map((path) => new URL(path, ROOT));
}

function findAll(pattern: RegExp): readonly { readonly file: string; readonly text: string }[] {
  return findTexts().flatMap((url) =>
    Array.from(readFileSync(url, 'utf8').matchAll(pattern), ([text]) => ({ file: fileURLToPath(url), text })),
  );
}

it('teaches no way to run the command that could fetch a package which is not ours', () => {
  expect(findAll(FETCHING)).toEqual([]);
});

it('teaches to run it by the name of the package, which has a program of this name', () => {
  expect(findAll(/\bnpx eslint-plugin-tencentcloud-errors\b/g).length).toBeGreaterThan(5);
  expect(Object.keys(packageJson.bin)).toEqual([packageJson.name, 'tencentcloud-errors']);
  expect(new Set(Object.values(packageJson.bin)).size).toBe(1);
});
