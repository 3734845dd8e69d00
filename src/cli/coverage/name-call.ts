import type { Language } from '../../language/language.ts';
import type { CoveredCall } from '../records.ts';
import { explainOutcome } from './explain-outcome.ts';
import { type Writer, writePlace } from './page.ts';

/** `src/a.js:4:15  scf DeleteTrigger` */
export function nameCall(call: CoveredCall, write: Writer): string {
  return `${write.place(call.file, call)}  ${write.name(whatOf(call))}`;
}

/** The same of a call that is gone, at the place where it was. */
export function nameGoneCall(call: CoveredCall, write: Writer): string {
  return `${write.name(writePlace(call.file, call))}  ${write.name(whatOf(call))}`;
}

/** The same as of any call, and what becomes of its failure. */
export function describeCallLine(call: CoveredCall, write: Writer, language: Language): string {
  return `${nameCall(call, write)}  ${explainOutcome(call, language)}`;
}

function whatOf({ product, action }: CoveredCall): string {
  return action === undefined ? product : `${product} ${action}`;
}
