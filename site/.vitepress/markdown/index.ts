/** What the pages of `docs/`, which are written for GitHub, need to be pages of the site. */
import type { MarkdownOptions } from 'vitepress';
import { describePage } from './description.ts';
import { wrapExamples } from './examples.ts';
import { dropLanguageLine } from './language-line.ts';
import { leadOut } from './links.ts';
import { escapeForVue } from './vue-syntax.ts';

export const markdown: MarkdownOptions = {
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
  anchor: { slugify: githubAnchor },
  config(md) {
    md.use(dropLanguageLine).use(leadOut).use(describePage).use(escapeForVue).use(wrapExamples);
  },
};

/** `registry import <file|folder>`  →  `registry-import-filefolder`: the pages link to headings by the anchors of GitHub. */
export function githubAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}
