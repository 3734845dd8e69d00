import { type MarkdownEnv } from 'vitepress';
import { pathInProject } from '../places.ts';

/** What is known of the page that is rendered. markdown-it leaves the type open; VitePress gives this one. */
type Environment = Pick<MarkdownEnv, 'frontmatter' | 'path'> & { readonly realPath?: string };

/** The path of the page in the project: `docs/rules/no-unknown-code.md`. */
export function pagePathOf(env: unknown): string {
  const { realPath, path } = env as Environment;
  return pathInProject(realPath ?? path);
}

/** The settings at the top of the page, which may be added to. */
export function frontmatterOf(env: unknown): Record<string, unknown> {
  const environment = env as Environment;
  environment.frontmatter ??= {};
  return environment.frontmatter;
}
