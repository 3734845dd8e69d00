import type { MarkdownRenderer } from 'vitepress';
import { frontmatterOf } from './environment.ts';

/** Longer ones are cut by who shows them. */
const LONGEST = 200;

/** Gives each page that has no description its first paragraph as one; of the page of a rule, that is what the rule is for. */
export function describePage(md: MarkdownRenderer): void {
  md.core.ruler.push('describe-page', ({ tokens, env }) => {
    const frontmatter = frontmatterOf(env);
    const first = tokens.findIndex(({ type }) => type === 'paragraph_open');
    const text = tokens[first + 1]?.children ?? [];
    if (first < 0 || frontmatter['description'] !== undefined) return;
    frontmatter['description'] = shorten(
      text
        .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
        .join('')
        .replace(/^📝 /u, ''),
    );
  });
}

/** Cuts a text after a sentence, or else after a word. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const sentence = Math.max(start.lastIndexOf('. ') + 1, start.lastIndexOf('。') + 1);
  return sentence > LONGEST / 2 ? start.slice(0, sentence) : `${start.slice(0, start.lastIndexOf(' '))} …`;
}
