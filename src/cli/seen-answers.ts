import { type AnswerEvidence, type ObservedAnswer, type Registry, type Scope } from '../registry/index.ts';
import { COMMON_CODES } from './common-codes.ts';

/** How an answer is known, as the end of a line about it. */
export const EVIDENCE: Readonly<Record<AnswerEvidence, string>> = {
  answer: 'in a published answer',
  'official-example': "in an example of Tencent Cloud's documentation",
  'official-handler': "handled by Tencent Cloud's Terraform provider",
  likely: "handled by Tencent Cloud's tools",
};

/** The answers seen in a scope with codes that it does not list, sorted by code. Common codes can arrive anyway. */
export function listSeenAnswers(scope: Scope, registry: Registry): readonly ObservedAnswer[] {
  return registry
    .observedIn(scope)
    .filter(({ code }) => !registry.isListed(code, scope) && !registry.isCode(code, COMMON_CODES))
    .toSorted((a, b) => compare(a.code, b.code) || compare(a.product, b.product) || compare(a.action, b.action));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
