import type { Language } from '../../language/language.ts';
import { render } from '../../language/sentence.ts';
import type { CoveredCall } from '../records.ts';
import { EXITS, HEADS, LOSSES, SWALLOWED } from './texts.ts';

/** What becomes of the failure of a call, and where that shows: `swallowed: in line 4 …`. */
export function explainOutcome({ outcome, exit, reason, end: { line } }: CoveredCall, language: Language): string {
  if (exit !== undefined) return render(EXITS[exit][language], { line });
  if (reason !== undefined) return render(LOSSES[reason][language], { line });
  return outcome === 'swallowed' ? render(SWALLOWED[language], { line }) : HEADS[language][outcome];
}
