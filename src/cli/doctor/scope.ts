import type { TSESLint } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';
import { findFacts, type FileFacts } from '../../analysis/facts.ts';
import { findCallScope } from '../../analysis/dispatches/site-scope.ts';
import type { ScopeTarget } from '../../registry/index.ts';
import { type Settings, readSettings } from '../../settings.ts';
import type { ScopeFinding } from '../records.ts';
import { nameOf } from '../targets.ts';
import type { FileConfig } from './file-config.ts';

/** The products whose codes count in a file, and why. Throws an error that says what is wrong with the settings. */
export function readScope({ settings }: FileConfig, sourceCode: SourceCode | undefined): ScopeFinding {
  // The same object, typed by ESLint there and by typescript-eslint here.
  const facts = sourceCode && findFacts(sourceCode as unknown as TSESLint.SourceCode, settings);
  return facts === undefined ? readSettingsScope(readSettings(settings)) : readFactsScope(facts);
}

/** The products that the settings name. */
export function readSettingsScope({ products, asOf }: Settings): ScopeFinding {
  return { source: products.length > 0 ? 'settings' : 'none', products: namesOf(products), ...(asOf && { asOf }) };
}

/** Where neither the file nor the settings name a product, the calls whose errors it handles may. */
function readFactsScope({ scope, sites, settings: { asOf } }: FileFacts): ScopeFinding {
  const targets = sites.flatMap(({ expression }) => findCallScope(expression)?.targets ?? []);
  const rest = { ...(targets.length > 0 && { calls: [...new Set(targets.map(describeCall))] }), ...(asOf && { asOf }) };
  if (scope.source === 'none' && targets.length > 0) return { source: 'calls', products: namesOf(targets), ...rest };
  return { source: scope.source, products: namesOf(scope.scope.targets), ...rest };
}

/** `scf DeleteFunction` */
function describeCall({ product, action }: ScopeTarget): string {
  return action === undefined ? product : `${product} ${action}`;
}

function namesOf(targets: readonly ScopeTarget[]): readonly string[] {
  return [...new Set(targets.map(nameOf))];
}
