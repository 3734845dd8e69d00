import { Linter } from 'eslint';
import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SdkCall, SdkContext } from '../../../src/analysis/sdk-calls/index.ts';
import { walk } from '../../../src/analysis/syntax.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

/** Which parser reads a snippet: `js`, espree; `ts`, typescript-eslint's. */
export type Language = 'js' | 'ts';

/** What ESLint gives the rules for a snippet, and what the finders need beside it. */
export function parse(code: string, language: Language, sourceType: 'module' | 'commonjs' = 'module'): SdkContext {
  let found: TSESLint.SourceCode | undefined;
  const probe = {
    create(context: { sourceCode: unknown }) {
      // The syntax tree is typed as ESTree by ESLint, and as ESTree plus TypeScript here.
      found = context.sourceCode as TSESLint.SourceCode;
      return {};
    },
  };
  const messages = new Linter().verify(code, {
    files: ['**'],
    plugins: { probe: { rules: { probe } } },
    rules: { 'probe/probe': 'error' },
    languageOptions: { sourceType, ...(language === 'ts' && { parser: typescriptParser }) },
    linterOptions: { noInlineConfig: true },
  });
  const [problem] = messages;
  if (found === undefined) throw new Error(`${problem?.message ?? 'Not linted'}: ${code}`);
  return { sourceCode: found, registry: builtinRegistry };
}

/** The calls in a file, in the order of the text. */
export function findCallExpressions({ sourceCode }: SdkContext): readonly TSESTree.CallExpression[] {
  const nodes: TSESTree.CallExpression[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === 'CallExpression') nodes.push(node);
  });
  return nodes;
}

/** `scf@2018-04-16:CreateFunction`; what is not known is left out: `scf`. */
export function spell({ product, version, action }: SdkCall): string {
  const service = version === undefined ? product : `${product}@${version}`;
  return action === undefined ? service : `${service}:${action}`;
}
