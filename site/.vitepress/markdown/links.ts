import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { REPOSITORY } from '../places.ts';
import { pagePathOf } from './environment.ts';

/** Links of pages that lead to files which are no pages of the site become addresses in the repository. */
export function leadOut(md: MarkdownRenderer): void {
  md.core.ruler.push('lead-out', ({ tokens, env }) => {
    const page = pagePathOf(env);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null) token.attrSet('href', addressOf(href, page));
    }
  });
}

/** `../../src/rules/x.ts` of `docs/rules/x.md`  →  its address on GitHub; a link to another page or within the page stays as it is. */
export function addressOf(href: string, page: string): string {
  if (!page.startsWith('docs/') || /^(?:[a-z]+:|[/#])/i.test(href)) return href;
  const target = posix.join(posix.dirname(page), href);
  if (/^docs\/.*\.md(?:#|$)/.test(target)) return href;
  // GitHub sends who asks for a folder as a file on to the folder.
  return `${REPOSITORY}/blob/main/${target}`;
}
