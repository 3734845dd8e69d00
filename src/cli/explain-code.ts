import { listNames, listOf, quote } from '../messages/text.ts';
import { UNKNOWN_MESSAGES, findUnknown } from '../messages/unknown.ts';
import { type Verdict, explain } from '../registry/explain/index.ts';
import {
  type Registry,
  type Scope,
  WHOLE_REGISTRY,
  namespaceOf,
  otherVendorsWith,
  subCodeOf,
} from '../registry/index.ts';
import type { Language } from '../settings.ts';
import { COMMON_CODES } from './common-codes.ts';
import { findAnsweringVersions } from './answering-versions.ts';
import { describeNonCode } from './non-code.ts';
import type { AnsweringVersion, Candidate, ExplainedCode } from './records.ts';
import { type ProductTarget, nameOf } from './targets.ts';

/** Says what a code is, seen from some products; from all, if none is given. */
export function explainCode(
  code: string,
  targets: readonly ProductTarget[],
  registry: Registry,
  language: Language,
): ExplainedCode {
  const scope: Scope = { targets };
  const explained = explain(code, scope, registry);
  const otherVendors = findOtherVendors(code, registry);
  const foreign =
    otherVendors.length > 0 ? messageOfForeign(code, otherVendors, registry) : describeNonCode(code, explained);
  // What is another vendor's code, or a system's, is no misspelling of one of Tencent Cloud's, however close.
  const verdict: Verdict = foreign === undefined ? explained : { kind: 'unknown' };
  const answeredBy = findAnsweringVersions(code, targets, registry);
  const description = registry.describe(code, scope)?.[language];
  return {
    code,
    verdict: verdict.kind,
    message: foreign ?? messageOf(code, verdict, targets, registry),
    isCommon: registry.isCode(code, COMMON_CODES),
    ...(description !== undefined && { description }),
    otherVendors,
    answeredBy,
    candidates: candidatesOf(verdict).map((candidate) => describeCandidate(candidate, scope, registry, language)),
    neighbours: findNeighbours(code, answeredBy, scope, registry),
  };
}

function findOtherVendors(code: string, registry: Registry): readonly string[] {
  const isOurs = registry.isCode(code, WHOLE_REGISTRY) || registry.retirement(code, WHOLE_REGISTRY) !== undefined;
  return isOurs ? [] : otherVendorsWith(code);
}

function messageOfForeign(code: string, vendors: readonly string[], registry: Registry): string {
  return `${quote(code)} is in no list of Tencent Cloud (registry of ${registry.snapshotDate()}). It is an error code of ${listNames(vendors)}.`;
}

function candidatesOf(verdict: Verdict): readonly string[] {
  if ('candidates' in verdict) return verdict.candidates;
  if ('code' in verdict) return [verdict.code];
  return 'replacedBy' in verdict ? [verdict.replacedBy] : [];
}

function describeCandidate(code: string, scope: Scope, registry: Registry, language: Language): Candidate {
  const description = registry.describe(code, scope)?.[language];
  return {
    code,
    isCommon: registry.isCode(code, COMMON_CODES),
    products: registry.productsWith(code),
    ...(description !== undefined && { description }),
  };
}

function findNeighbours(
  code: string,
  answeredBy: readonly AnsweringVersion[],
  scope: Scope,
  registry: Registry,
): ExplainedCode['neighbours'] {
  const answering = answeredBy.map(({ product, version }) => ({ product, version }));
  const targets = answering.length > 0 ? answering : scope.targets;
  // Of all products together, the codes of a namespace have nothing else in common.
  const ofNamespace = targets.length === 0 ? [] : registry.codesOfNamespace(namespaceOf(code), { targets });
  const subCode = subCodeOf(code);
  const isElsewhere = (other: string): boolean => other !== code && subCodeOf(other) === subCode;
  return {
    namespace: ofNamespace.filter((other) => other !== code),
    subCode: subCode === undefined ? [] : [...registry.codesIn(WHOLE_REGISTRY)].filter(isElsewhere),
  };
}

function messageOf(code: string, verdict: Verdict, targets: readonly ProductTarget[], registry: Registry): string {
  switch (verdict.kind) {
    case 'known':
      return `${quote(code)} is a Tencent Cloud error code.`;
    case 'other-scope':
      return `${quote(code)} is in the lists of ${listNames(verdict.products)}, but not in those of ${listNames(targets.map(nameOf), 'or')}.`;
    case 'retired':
      return `${quote(code)} was in the lists of ${listNames(verdict.products)} until ${verdict.date}.`;
    default:
      return messageOfUnknown(code, verdict, registry);
  }
}

/** The sentence with which the rules report such a code. */
function messageOfUnknown(code: string, verdict: Verdict, registry: Registry): string {
  const finding = findUnknown({ match: 'code', verdict });
  if (finding === undefined) return '';
  const { messageId, data, candidates = [], code: meant } = finding;
  const values: Readonly<Record<string, string>> = {
    literal: quote(code),
    date: registry.snapshotDate(),
    candidates: listOf(candidates, 'or'),
    ...(meant !== undefined && { code: quote(meant) }),
    ...data,
  };
  return UNKNOWN_MESSAGES[messageId].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
