import type { Language } from '../../language/language.ts';
import type { CoveredCall } from '../records.ts';
import { explainOutcome } from './explain-outcome.ts';
import type { WriteName } from './page.ts';

/** `src/a.js:4:15  scf DeleteTrigger` */
export function nameCall({ file, line, column, product, action }: CoveredCall, write: WriteName): string {
  const name = action === undefined ? product : `${product} ${action}`;
  return `${write(`${file}:${line}:${column}`)}  ${write(name)}`;
}

/** The same, and what becomes of its failure. */
export function describeCallLine(call: CoveredCall, write: WriteName, language: Language): string {
  return `${nameCall(call, write)}  ${explainOutcome(call, language)}`;
}
