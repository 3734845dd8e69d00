import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createFileScope, findNamedProduct } from '../../../src/analysis/evidence/file-scope.ts';
import type { SdkCall } from '../../../src/analysis/sdk-calls/index.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { readFileEvidence } from '../../../src/analysis/evidence/file-evidence.ts';
import { type Settings, readSettings } from '../../../src/settings.ts';
import type { AnalysisContext } from '../../../src/analysis/context.ts';

/** Which parser reads a snippet: `js`, espree; `ts`, typescript-eslint's; `typed`, the same with types of the project. */
export type Language = 'js' | 'ts' | 'typed';

/** A small project whose files a snippet can import; a snippet stands in the place of its `file.ts`. */
const PROJECT = fileURLToPath(new URL('../../fixtures/typed-project/', import.meta.url));

/** What ESLint's configuration says of the language of a file. */
export function languageOptions(language: Language): Linter.LanguageOptions {
  if (language === 'js') return {};
  const typed = { projectService: true, tsconfigRootDir: PROJECT };
  return { parser: typescriptParser, ...(language === 'typed' && { parserOptions: typed }) };
}

/** Where the text of a snippet stands. */
export function fileNameOf(language: Language): string {
  return language === 'typed' ? `${PROJECT}src/file.ts` : `file.${language}`;
}

/** What ESLint gives the rules for a snippet, and what the finders need beside it. */
export function parse(code: string, language: Language, sourceType: 'module' | 'commonjs' = 'module'): AnalysisContext {
  let found: TSESLint.SourceCode | undefined;
  const probe = {
    create(context: { sourceCode: unknown }) {
      // The syntax tree is typed as ESTree by ESLint, and as ESTree plus TypeScript here.
      found = context.sourceCode as TSESLint.SourceCode;
      return {};
    },
  };
  const config: Linter.Config = {
    files: ['**'],
    plugins: { probe: { rules: { probe } } },
    rules: { 'probe/probe': 'error' },
    languageOptions: { sourceType, ...languageOptions(language) },
    linterOptions: { noInlineConfig: true },
  };
  const messages = new Linter().verify(code, config, fileNameOf(language));
  const [problem] = messages;
  if (found === undefined) throw new Error(`${problem?.message ?? 'Not linted'}: ${code}`);
  return createContext(found, readSettings({}));
}

/** A context with the products that a file names, as they are found before calls are looked for. */
function createContext(sourceCode: TSESLint.SourceCode, settings: Settings): AnalysisContext {
  const named = allNodesOf(sourceCode).flatMap((node) => findNamedProduct(node, sourceCode, settings) ?? []);
  const evidence = readFileEvidence(sourceCode.text, settings);
  return { sourceCode, settings, evidence, namedProducts: createFileScope(named, settings).scope.targets };
}

/** The calls in a file, in the order of the text. */
export function findCallExpressions({ sourceCode }: AnalysisContext): readonly TSESTree.CallExpression[] {
  return allNodesOf(sourceCode).filter((node) => node.type === 'CallExpression');
}

/** `scf@2018-04-16:CreateFunction`; what is not known is left out: `scf`. */
export function spell({ product, version, action }: SdkCall): string {
  const service = version === undefined ? product : `${product}@${version}`;
  return action === undefined ? service : `${service}:${action}`;
}
