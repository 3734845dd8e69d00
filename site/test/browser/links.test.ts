/** Follows all links between built pages, without a browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../../.vitepress/places.ts';
import { readBuiltPages } from '../harness/built-pages.ts';
import { BASE, DIST } from '../harness/paths.ts';

const PAGES = new Map(readBuiltPages().map((page) => [page.address, page]));

/** Links of each page, with what is a link of Markdown's own syntax decoded. */
function listLinks(): readonly { readonly from: string; readonly url: URL }[] {
  return [...PAGES.values()].flatMap(({ address, html }) =>
    Array.from(html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g), ([, href = '']) => ({
      from: address,
      url: new URL(href.replaceAll('&amp;', '&'), `http://site${BASE}${address}`),
    })),
  );
}

function isBroken(url: URL): boolean {
  if (!url.pathname.startsWith(BASE)) return true;
  const page = PAGES.get(decodeURIComponent(url.pathname.slice(BASE.length)));
  if (page === undefined) return !existsSync(join(DIST, url.pathname.slice(BASE.length)));
  const id = decodeURIComponent(url.hash.slice(1));
  return id !== '' && !page.html.includes(`id="${id}"`);
}

test('leads from page to page and from heading to heading', () => {
  const within = listLinks().filter(({ url }) => url.host === 'site');
  expect(within.filter(({ url }) => isBroken(url)).map(({ from, url }) => `${from} → ${url.href}`)).toEqual([]);
  expect(within.filter(({ url }) => url.hash !== '').length).toBeGreaterThan(300);
});

test('leads to files of the repository that exist', () => {
  const files = listLinks().flatMap(({ url }) => {
    const [, file] = url.href.split(`${REPOSITORY}/blob/main/`);
    return file === undefined ? [] : [file.replace(/#.*$/, '')];
  });
  expect(files.filter((file) => !existsSync(join(DIST, '../../..', file)))).toEqual([]);
  expect(new Set(files).size).toBeGreaterThan(20);
});
