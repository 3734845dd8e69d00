import type { MarkdownRenderer } from 'vitepress';

/** `English | [简体中文](zh/cli.md)`: the way to the page in the other language. */
const LINE = /^(?:\[English\]\(\S+\) \| 简体中文|English \| \[简体中文\]\(\S+\))$/;

/** Takes the line that leads to the other language off the pages: the site has a menu for it, at the top of each. */
export function dropLanguageLine(md: MarkdownRenderer): void {
  md.core.ruler.push('drop-language-line', ({ tokens }) => {
    const index = tokens.findIndex(({ type, content }) => type === 'inline' && LINE.test(content));
    // A paragraph is three tokens: its beginning, its text and its end.
    if (index > 0) tokens.splice(index - 1, 3);
  });
}
