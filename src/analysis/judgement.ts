import { type Judgement, explainLiteral } from './explain-literal.ts';
import { isTellingCode } from './shared-codes.ts';
import { withoutRepeats } from './site-index.ts';
import type { CodeLiteral, Evidence, FileFacts } from './types.ts';

const KNOWN = { match: 'code', verdict: { kind: 'known' } } as const;

/** Says what a literal is in the scope of its file. What the settings add is known. */
export function judge(literal: CodeLiteral, { settings, registry, scope }: FileFacts): Judgement {
  return settings.isAdditionalCode(literal.value) ? KNOWN : explainLiteral(literal, scope.scope, registry);
}

/** Whether a verdict names one correction and proves it. */
export function isProven({ verdict }: Judgement): boolean {
  return verdict.kind === 'case' || verdict.kind === 'separator' || verdict.kind === 'typo';
}

/** A literal of a site together with what it is. */
export interface JudgedLiteral {
  readonly literal: CodeLiteral;
  readonly judgement: Judgement;
  /** How sure it is that the literal meets an error code. */
  readonly evidence: Evidence;
}

/**
 * The literals of all sites that may be reported, each once even where several sites lead to the same text. Texts that are
 * searched for in messages are not held against codes.
 */
export function judgeLiterals(facts: FileFacts): readonly JudgedLiteral[] {
  const byPlace = new Map<number, JudgedLiteral>();
  for (const { kind, expression, literals } of withoutRepeats(facts.sites)) {
    if (kind === 'message') continue;
    // Where neither the file nor the settings speak of Tencent Cloud, other vendors and applications have such codes, too.
    const isDoubtful = expression.evidence === 'possible' && facts.settings.products.length === 0;
    for (const literal of literals) {
      const judgement = judge(literal, facts);
      const isTold = literal.form === 'computed' && byPlace.has(literal.range[0]);
      if (isTold || (isDoubtful && !isConvincing(literal, judgement))) continue;
      byPlace.set(literal.range[0], { literal, judgement, evidence: expression.evidence });
    }
  }
  return [...byPlace.values()];
}

/** Whether a literal shows by itself that a code of Tencent Cloud is meant: it is one but for letters, place or last words. */
function isConvincing({ value }: CodeLiteral, judgement: Judgement): boolean {
  const { verdict } = judgement;
  switch (verdict.kind) {
    case 'unknown':
      return false;
    case 'near':
      return judgement.match === 'code' && 'reason' in verdict && verdict.reason !== 'words';
    case 'namespace':
    case 'truncated':
      return isTellingCode(value);
    default:
      return true;
  }
}
