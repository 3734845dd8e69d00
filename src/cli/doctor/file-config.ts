import type { ESLint, Linter } from 'eslint';

/** The configuration that ESLint computes for a file. */
export interface FileConfig {
  /** From the project's folder. */
  readonly file: string;
  readonly plugins: Readonly<Record<string, ESLint.Plugin>>;
  readonly rules: Readonly<Record<string, readonly [number, ...unknown[]]>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly languageOptions: Linter.LanguageOptions;
}
