import type { SourceCode } from 'eslint';
import type { TypesFinding } from '../records.ts';
import { findInstalledPackage, isBelowEnd } from './packages.ts';
import type { FileConfig } from './file-config.ts';

/** What of TypeScript the rules can see in a file: nothing, its syntax, or its types. */
export function readTypeTier(
  { languageOptions }: FileConfig,
  sourceCode: SourceCode | undefined,
  folder: string,
): TypesFinding {
  const parser = (languageOptions.parser as { readonly meta?: { readonly name?: string } } | undefined)?.meta?.name;
  const isTypeScript = parser?.startsWith('typescript-eslint') === true;
  const hasProgram = sourceCode === undefined ? wantsProgram(languageOptions) : hasTypes(sourceCode);
  const typescript = findInstalledPackage('typescript', folder)?.version;
  const typescriptEslint =
    findInstalledPackage('typescript-eslint', folder) ?? findInstalledPackage('@typescript-eslint/parser', folder);
  const range = typescriptEslint?.peerDependencies?.typescript;
  return {
    tier: !isTypeScript ? 'none' : hasProgram ? 'program' : 'syntax',
    ...(parser !== undefined && { parser }),
    ...(typescript !== undefined && { typescript }),
    ...(typescriptEslint !== undefined && { typescriptEslint: typescriptEslint.version }),
    ...(typescript !== undefined && range !== undefined && { isSupported: isBelowEnd(typescript, range) }),
  };
}

function hasTypes({ parserServices }: SourceCode): boolean {
  return ((parserServices as { readonly program?: unknown } | undefined)?.program ?? undefined) !== undefined;
}

function wantsProgram({ parserOptions }: FileConfig['languageOptions']): boolean {
  const { projectService, project } = (parserOptions ?? {}) as {
    readonly [name in 'projectService' | 'project']?: unknown;
  };
  return [projectService, project].some((option) => option !== undefined && option !== false && option !== null);
}
