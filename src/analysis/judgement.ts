import { type Judgement, explainLiteral } from './explain-literal.ts';
import type { CodeLiteral, FileFacts } from './types.ts';

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
}

/**
 * The literals of all sites, each once even where several sites lead to the same text. Texts that are searched for in
 * messages are not held against codes.
 */
export function judgeLiterals(facts: FileFacts): readonly JudgedLiteral[] {
  const literals = facts.sites.filter(({ kind }) => kind !== 'message').flatMap((site) => site.literals);
  const byPlace = new Map(literals.map((literal) => [literal.range[0], literal]));
  return [...byPlace.values()].map((literal) => ({ literal, judgement: judge(literal, facts) }));
}
