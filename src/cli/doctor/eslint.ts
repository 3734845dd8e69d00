import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint, Linter } from 'eslint';

/** ESLint as the project has it: loaded from there, never a copy of ours. */
export interface ProjectEslint {
  readonly ESLint: typeof ESLint;
  readonly Linter: typeof Linter;
  /** ESLint 10 takes no options, as it knows flat configurations only. */
  readonly loadESLint: (options: { readonly useFlatConfig: boolean }) => Promise<typeof ESLint>;
}

/** Loads ESLint as code in the folder would; `undefined` if none is installed. */
export async function loadEslint(folder: string): Promise<ProjectEslint | undefined> {
  let path: string;
  try {
    path = createRequire(join(folder, 'package.json')).resolve('eslint');
  } catch {
    return undefined;
  }
  // A CommonJS module: what it exports may only be seen as a whole.
  const loaded = (await import(pathToFileURL(path).href)) as ProjectEslint & { readonly default?: ProjectEslint };
  return loaded.default ?? loaded;
}
