/** How pages, messages and generated files name the command: nobody should run a package of its name, which is not ours. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

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

it('teaches only a way to run the command that fetches no package', () => {
  const found = findTexts().flatMap((url) =>
    Array.from(readFileSync(url, 'utf8').matchAll(FETCHING), ([text]) => ({ file: fileURLToPath(url), text })),
  );
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ text }) => text !== 'npx --no -- tencentcloud-errors')).toEqual([]);
});
