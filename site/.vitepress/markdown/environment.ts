import type { MarkdownEnv } from 'vitepress';
import { pathInProject } from '../places.ts';

/** What is known of the page that is rendered. markdown-it leaves the type open; VitePress gives this one. */
type Environment = Partial<Pick<MarkdownEnv, 'frontmatter' | 'path'>> & { readonly realPath?: string };

/** The path of the page in the project: `docs/rules/no-unknown-code.md`; empty where a text of no page is rendered, such as a title. */
export function pagePathOf(env: unknown): string {
  const { realPath, path } = env as Environment;
  const file = realPath ?? path;
  return file === undefined ? '' : pathInProject(file);
}

/** The settings at the top of the page, which may be added to. */
export function frontmatterOf(env: unknown): Record<string, unknown> {
  const environment = env as Environment;
  environment.frontmatter ??= {};
  return environment.frontmatter;
}
