/** The configuration that a request asks for. */
import type { ESLint, Linter } from 'eslint';
import type { LintRequest } from './protocol.ts';

export type Parser = Linter.Parser;

/** The name by which the presets register the plugin. */
export const NAMESPACE = 'tencentcloud-errors';

/** `app.ts`, `app.tsx`: whether ESLint's own parser cannot read the file. */
export function isTypeScript(fileName: string): boolean {
  return /\.[cm]?tsx?$/.test(fileName);
}

/** The flat configuration for a request. The parser is for TypeScript; without one, ESLint's own reads the file. */
export function configOf(
  { rules, settings }: Pick<LintRequest, 'rules' | 'settings'>,
  plugin: ESLint.Plugin,
  parser: Parser | undefined,
): Linter.Config[] {
  return [
    {
      files: ['**'],
      plugins: { [NAMESPACE]: plugin },
      rules: { ...rules },
      settings: { [NAMESPACE]: settings },
      languageOptions: { ...(parser && { parser }), parserOptions: { ecmaFeatures: { jsx: true } } },
    },
  ];
}
