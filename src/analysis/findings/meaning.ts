import type { Judgement } from '../sites/explain-literal.ts';

/** What a literal that is no current code may mean. */
export interface Meaning {
  /** The proven or recorded correction: a code, namespace or prefix. */
  readonly code?: string;
  /** Likely corrections, best first. */
  readonly candidates: readonly string[];
}

/** Reads the meaning of a literal off what it was judged to be. */
export function meaningOf({ verdict }: Judgement): Meaning {
  switch (verdict.kind) {
    case 'typo':
    case 'case':
    case 'separator': {
      const code = 'code' in verdict ? verdict.code : 'prefix' in verdict ? verdict.prefix : verdict.namespace;
      return { code, candidates: [] };
    }
    case 'retired':
      return { ...(verdict.replacedBy !== undefined && { code: verdict.replacedBy }), candidates: [] };
    case 'near':
    case 'namespace':
    case 'truncated':
      return { candidates: verdict.candidates };
    default:
      return { candidates: [] };
  }
}

/** The codes of other products that a literal may be, where no code that can arrive is like it. None of them corrects it. */
export function codesElsewhere({ match, verdict }: Judgement): readonly string[] {
  return match === 'code' && verdict.kind === 'unknown' ? (verdict.elsewhere?.()?.codes ?? []) : [];
}
