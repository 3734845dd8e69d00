import type { Judgement } from '../sites/explain-literal.ts';
import type { FileFacts } from '../facts.ts';

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

/**
 * Whether only products that the settings do not name have codes like a literal. Who names his products says that codes of
 * others cannot arrive, so none of them corrects it.
 */
export function isMeantElsewhere(judgement: Judgement, { scope, settings: { registry } }: FileFacts): boolean {
  if (judgement.match !== 'code' || scope.source !== 'settings') return false;
  const { candidates } = meaningOf(judgement);
  return candidates.length > 0 && !candidates.some((code) => registry.isCode(code, scope.scope));
}
