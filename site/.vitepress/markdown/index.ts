/** What the pages of `docs/`, which are written for GitHub, need to be pages of the site. */
import type { MarkdownOptions } from 'vitepress';
import { githubAnchor } from './anchors.ts';
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
