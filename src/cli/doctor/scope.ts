import type { TSESLint } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';
import { findFacts } from '../../analysis/facts.ts';
import type { ScopeTarget } from '../../registry/index.ts';
import { readSettings } from '../../settings.ts';
import type { ScopeFinding } from '../records.ts';
import { nameOf } from '../targets.ts';
import type { FileConfig } from './project.ts';

/** The products whose codes count in a file, and why. Throws an error that says what is wrong with the settings. */
export function findScope({ settings }: FileConfig, sourceCode: SourceCode | undefined): ScopeFinding {
  // The same object, typed by ESLint there and by typescript-eslint here.
  const facts = sourceCode && findFacts(sourceCode as unknown as TSESLint.SourceCode, settings);
  if (facts !== undefined) {
    return { source: facts.scope.source, products: namesOf(facts.scope.scope.targets) };
  }
  const { products } = readSettings(settings);
  return { source: products.length > 0 ? 'settings' : 'none', products: namesOf(products) };
}

function namesOf(targets: readonly ScopeTarget[]): readonly string[] {
  return [...new Set(targets.map(nameOf))];
}
