import type { Bilingual } from '../language/language.ts';
import { type AnswerEvidence, type ObservedAnswer, type Registry, type Scope } from '../registry/index.ts';
import { COMMON_CODES } from './common-codes.ts';

/** How an answer is known, as the end of a line about it. */
export const EVIDENCE: Readonly<Record<AnswerEvidence, Bilingual<string>>> = {
  answer: { en: 'in a published answer', zh: '见于公开的返回结果' },
  'official-example': { en: "in an example of Tencent Cloud's documentation", zh: '见于腾讯云文档的示例' },
  'official-handler': { en: "handled by Tencent Cloud's Terraform provider", zh: '腾讯云的 Terraform Provider 会处理' },
  likely: { en: "handled by Tencent Cloud's tools", zh: '腾讯云的工具会处理' },
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
