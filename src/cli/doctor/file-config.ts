import type { ESLint, Linter } from 'eslint';

/** The configuration that ESLint computes for a file. */
export interface FileConfig {
  /** From the project's folder. */
  readonly file: string;
  readonly plugins: Readonly<Record<string, ESLint.Plugin>>;
  readonly rules: Readonly<Record<string, readonly [number, ...unknown[]]>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly languageOptions: Linter.LanguageOptions;
  /** Whether the file is split into blocks, as Markdown is: each is linted by the configuration for its own name. */
  readonly isSplit: boolean;
}

/** A page whose blocks a processor hands out. Processors of Vue, Svelte and Astro hand out the file itself as well. */
export function isSplit(file: string, processor: unknown): boolean {
  return processor !== undefined && /\.(?:md|markdown|mdx)$/i.test(file);
}
