import type { MarkdownRenderer } from 'vitepress';

/** Vue compiles what Markdown becomes: braces in texts and in code in the line are made to be texts for it, too. */
export function escapeForVue(md: MarkdownRenderer): void {
  const { code_inline: codeInline, text } = md.renderer.rules;
  md.renderer.rules['code_inline'] = (...args) => withoutBraces(codeInline?.(...args) ?? '');
  md.renderer.rules['text'] = (...args) => withoutBraces(text?.(...args) ?? '');
}

/** `{{ a }}`  →  `&#123;{ a }}`, which Vue does not evaluate and a browser shows as it was. */
function withoutBraces(html: string): string {
  return html.replaceAll('{{', '&#123;&#123;');
}
