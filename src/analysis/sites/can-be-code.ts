import { isNearCode, isNearMissOfBareCode, isNearNamespace } from '../../registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import { oncePerLasting } from '../../memo/once.ts';
import { isBareSlip } from '../evidence/bare-slips.ts';
import type { AnalysisContext } from '../context.ts';
import { explainLiteral } from './explain-literal.ts';
import { hasForeignForm, isForeignCode, isSharedCode } from '../evidence/shared-codes.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { Evidence } from '../code-expressions/code-expression.ts';
import type { LiteralObjection } from '../refusals.ts';

type Candidate = Pick<CodeLiteral, 'value' | 'match'>;

/** A word in camel case, perhaps followed by more after a separator: `LimitExceeded`, `AuthFailure.TokenFailure`. */
const CODE_SHAPE = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9_]+)?(?:[.:/\- ][A-Za-z0-9_]+)*\.?$/;

/** `InternalError.vue`, `LimitExceeded.title`: names of files and texts more often than codes. */
const LOWER_SUB_CODE = /\.[a-z]/;

/** Keys of texts and names of events: `user.notFound`, `auth/tokenExpired`. */
const LOWER_NAME = /^[a-z]\w*(?:[.:/\- ][a-z]\w*)+$/;

/** `INVALID_PARAM`, and the constants of the Go SDK: `AUTHFAILURE_SIGNATUREFAILURE`. */
const SHOUTED = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Words of success, keys for all other codes, and codes of object storage, which are no codes of API 3.0. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'Ok',
  'Success',
  'Succeed',
  'Succeeded',
  'Default',
  'Fallback',
  'Other',
  'Others',
  'AccessDenied',
  'BucketAlreadyExists',
  'BucketAlreadyOwnedByYou',
  'BucketNotEmpty',
  'InvalidAccessKeyId',
  'InvalidBucketName',
  'NoSuchBucket',
  'NoSuchKey',
  'NoSuchUpload',
  'NotFound',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);

/**
 * Whether a literal can be an error code of Tencent Cloud, perhaps misspelled, given the evidence for the expression.
 * Numbers, system codes (`ENOENT`), lower-case names, success words and shouted names never are, but for those by which
 * the Go SDK names a code. Where the expression is not certain, the literal must be evidence itself: by a namespace, by being a
 * code (in a file about Tencent Cloud), or by being a misspelling of one, which an application does not invent. What only other
 * vendors list is theirs there, whatever it resembles.
 */
export function canBeCode(literal: Candidate, evidence: Evidence, context: AnalysisContext): boolean {
  return objectToLiteral(literal, evidence, context) === undefined;
}

/** The reason why a literal cannot be an error code of Tencent Cloud; `undefined` if it can. */
export function objectToLiteral(
  { value, match }: Candidate,
  evidence: Evidence,
  context: AnalysisContext,
): LiteralObjection | undefined {
  if (context.settings.isAdditionalCode(value) || context.settings.ownCodes.has(value)) return undefined;
  if (SHOUTED.test(value)) {
    const isCode = evidence !== 'possible' && match === 'code' && isGoConstant(value, context.settings.registry);
    return isCode ? undefined : 'no-shape';
  }
  if (OTHER_WORDS.has(value)) return 'other-word';
  if (!isCodeShaped(value)) return 'no-shape';
  if (evidence === 'certain') {
    const isCode = !LOWER_NAME.test(value) || isRecognised({ value, match }, context.settings.registry);
    return isCode ? undefined : 'no-shape';
  }
  if (isForeignCode(value, context.settings.registry)) return 'vendor-code';
  const isDotted =
    hasNamespace(value, context.settings.registry) ||
    (value.includes('.') && isNearCode(value, context.settings.registry));
  if (isDotted && !LOWER_SUB_CODE.test(value)) {
    if (evidence === 'likely') return undefined;
    const isShared = isSharedCode(value) || hasForeignForm(value, context.settings.registry);
    return isShared ? 'shared-form' : undefined;
  }
  if (evidence === 'likely')
    return isRecognised({ value, match }, context.settings.registry) ? undefined : 'unrecognised';
  const isSlip = match === 'code' && isBareSlip(value, context.sourceCode.text, context.settings);
  return isSlip ? undefined : 'no-evidence';
}

/**
 * Whether the part before the first dot is a namespace, or nearly one. Some bare codes are words that any application may
 * put before a dot (`InvalidPassword`, `SystemError`); without dotted codes of their own they are no namespaces.
 */
function hasNamespace(value: string, registry: Registry): boolean {
  const namespace = namespaceOf(value);
  if (namespace === value) return false;
  if (registry.isCode(namespace, WHOLE_REGISTRY)) return registry.hasPrefix(`${namespace}.`, WHOLE_REGISTRY);
  return isNearNamespace(namespace, registry);
}

/** Whether a word is a code (a namespace, a prefix) of any product, was one, or is a proven misspelling of one. */
function isRecognised(candidate: Candidate, registry: Registry): boolean {
  if (candidate.match === 'code') {
    return isNearCode(candidate.value, registry) || isNearMissOfBareCode(candidate.value, registry);
  }
  const { kind } = explainLiteral(candidate, WHOLE_REGISTRY, registry).verdict;
  return kind === 'known' || kind === 'retired' || kind === 'case' || kind === 'separator' || kind === 'typo';
}

/** Whether the Go SDK names a code so, in capitals with underscores for dots; `RESOURCE_NOT_FOUND` is anybody's. */
function isGoConstant(value: string, registry: Registry): boolean {
  // Most shouted names begin with no namespace, and to explain one takes long.
  if (!beginsLikeGoConstant(value, registry)) return false;
  const { verdict } = explainLiteral({ value, match: 'code' }, WHOLE_REGISTRY, registry);
  const meant = 'code' in verdict ? [verdict.code] : 'candidates' in verdict ? verdict.candidates : [];
  return meant.some((code) => code.toUpperCase().replaceAll('.', '_') === value);
}

/** Whether the part before an underscore is a namespace in capitals. A namespace may have underscores itself. */
function beginsLikeGoConstant(value: string, registry: Registry): boolean {
  const namespaces = shoutedNamespaces(registry);
  let end = value.indexOf('_');
  while (end !== -1 && !namespaces.has(value.slice(0, end))) end = value.indexOf('_', end + 1);
  return end !== -1 || namespaces.has(value);
}

const shoutedNamespaces = oncePerLasting(
  (registry: Registry): ReadonlySet<string> =>
    new Set(Array.from(registry.namespacesIn(WHOLE_REGISTRY), (namespace) => namespace.toUpperCase())),
);

/** Shape alone: camel case, so with an upper-case and a lower-case letter. */
function isCodeShaped(value: string): boolean {
  return CODE_SHAPE.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value);
}
