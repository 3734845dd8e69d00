import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { type FileConfig, isSplit } from './file-config.ts';

const PLUGIN = 'eslint-plugin-tencentcloud-errors';
const SEVERITIES: Readonly<Record<string, number>> = { off: 0, warn: 1, error: 2 };

/** The configuration that ESLint computes of eslintrc files. */
export interface EslintrcConfig {
  readonly plugins?: readonly string[];
  readonly rules?: Readonly<Record<string, readonly [number | string, ...unknown[]]>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Path of the parser's module; nothing for ESLint's own. */
  readonly parser?: string | null;
  readonly parserOptions?: Readonly<Record<string, unknown>>;
  readonly processor?: string;
}

/** Puts a configuration of eslintrc in the form of a flat one. Of its plugins, ours is loaded, as ESLint would load it. */
export function readEslintrc(config: EslintrcConfig, folder: string, file: string): FileConfig {
  const { plugins = [], rules = {}, settings = {} } = config;
  const load = createRequire(join(folder, 'package.json'));
  const ours = plugins.filter((name) => name === PLUGIN || `eslint-plugin-${name}` === PLUGIN);
  return {
    file,
    plugins: Object.fromEntries(ours.map((name) => [name, load(PLUGIN) as ESLint.Plugin])),
    rules: Object.fromEntries(
      Object.entries(rules).map(([name, [severity, ...options]]) => [
        name,
        [SEVERITIES[severity] ?? Number(severity), ...options],
      ]),
    ),
    settings,
    languageOptions: readLanguage(config, load),
    isSplit: isSplit(file, config.processor),
  };
}

function readLanguage({ parser, parserOptions = {} }: EslintrcConfig, load: NodeJS.Require): Linter.LanguageOptions {
  return {
    ...(typeof parser === 'string' && { parser: load(parser) as Linter.Parser }),
    sourceType: parserOptions.sourceType === 'module' ? 'module' : 'commonjs',
    parserOptions: { ...parserOptions },
  };
}
