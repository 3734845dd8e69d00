import type { TSESLint } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';
import { explainFacts, type FileFacts } from '../../analysis/facts.ts';
import { findCallScope } from '../../analysis/dispatches/site-scope.ts';
import type { ScopeTarget } from '../../registry/index.ts';
import { type Settings, readSettings } from '../../settings.ts';
import type { FileFinding, ScopeFinding } from '../records.ts';
import { nameOf } from '../targets.ts';
import { describeFile } from './places.ts';
import type { Report } from './reports.ts';

/** What a file shows of its codes, and the products whose codes count in it. */
export interface FileReading {
  readonly scope: ScopeFinding;
  readonly finding: FileFinding;
}

/** The products whose codes count in a file, and what is seen of codes in it, with what the rules say. Throws an error that says what is wrong with the settings. */
export function readFile(
  settings: Readonly<Record<string, unknown>>,
  sourceCode: SourceCode,
  findReports: () => readonly Report[] | undefined,
): FileReading {
  // The same object, typed by ESLint there and by typescript-eslint here.
  const found = explainFacts(sourceCode as unknown as TSESLint.SourceCode, settings);
  if (typeof found === 'string') {
    return { scope: readSettingsScope(readSettings(settings)), finding: { status: found, shown: [], places: [] } };
  }
  return { scope: readFactsScope(found.facts), finding: describeFile(found.facts, found.refusals, findReports()) };
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
