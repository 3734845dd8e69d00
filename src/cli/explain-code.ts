import { type Meaning, meaningOf } from '../analysis/findings/meaning.ts';
import { type Verdict, explain } from '../registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, otherVendorsWith, subCodeOf } from '../registry/index.ts';
import { COMMON_CODES } from './common-codes.ts';
import { listAnsweringVersions } from './answering-versions.ts';
import { type View, describeForeign, describeVerdict, isDocumented } from './describe-verdict.ts';
import { missingCodeForm } from './missing-code-form.ts';
import { describeNonCode } from './non-code.ts';
import type { AnsweringVersion, Candidate, ExplainedCode } from './records.ts';

/** Explains what a code is. */
export function explainCode(code: string, view: View): ExplainedCode {
  const { targets, registry } = view;
  const explained = explain(code, { targets }, registry);
  const otherVendors = listOtherVendors(code, registry);
  const foreign =
    otherVendors.length > 0
      ? describeForeign(code, otherVendors, view)
      : describeNonCode(code, explained)?.[view.language];
  // A code of another vendor, or of a system, is no misspelling of one of Tencent Cloud's, however close.
  const verdict: Verdict = foreign === undefined ? explained : { kind: 'unknown' };
  const { code: corrected, candidates }: Meaning =
    verdict.kind === 'other-scope' ? verdict : meaningOf({ match: 'code', verdict, scope: { targets } });
  const answeredBy = listAnsweringVersions(code, targets, registry);
  return {
    code,
    verdict: verdict.kind,
    message: foreign ?? describeVerdict(code, verdict, view),
    isCommon: registry.isCode(code, COMMON_CODES),
    ...describe(code, view),
    ...(foreign === undefined && MAY_ARRIVE.has(verdict.kind) && describeInPart(code, answeredBy, view)),
    otherVendors,
    isDocumented: isDocumented(code, view),
    seen: registry.observedIn({ targets }).filter((answer) => answer.code === code),
    answeredBy,
    candidates: (corrected === undefined ? candidates : [corrected]).map((each) => describeCandidate(each, view)),
    ...(foreign === undefined && mayBeMissing(verdict) && { reportAt: missingCodeForm(code) }),
    neighbours: neighboursOf(code, answeredBy, view),
  };
}

function listOtherVendors(code: string, registry: Registry): readonly string[] {
  const isOurs = registry.isCode(code, WHOLE_REGISTRY) || registry.retirement(code, WHOLE_REGISTRY) !== undefined;
  return isOurs ? [] : otherVendorsWith(code);
}

function describe(code: string, { targets, registry, language }: View): Pick<Candidate, 'description'> {
  const description = registry.describe(code, { targets })?.[language];
  return description === undefined ? {} : { description };
}

/** Kinds of verdicts on what may well arrive. For what is a slip, the namespace of what was meant may be another one. */
const MAY_ARRIVE: ReadonlySet<Verdict['kind']> = new Set(['known', 'other-scope', 'retired', 'unknown']);

/** Kinds of verdicts on what is in no list and not proven to be misspelled. */
const UNPROVEN: ReadonlySet<Verdict['kind']> = new Set(['near', 'namespace', 'truncated', 'unknown']);

/** Whether what is no code to the registry may be one that it lacks. */
function mayBeMissing(verdict: Verdict): boolean {
  return UNPROVEN.has(verdict.kind) && !(verdict.kind === 'near' && verdict.isSlip);
}

/** What it means where no one description is for all: in single products, else as a code of its namespace. */
function describeInPart(
  code: string,
  answeredBy: readonly AnsweringVersion[],
  { targets, registry, language }: View,
): Pick<ExplainedCode, 'productDescriptions' | 'namespaceDescription'> {
  if (registry.describe(code, { targets }) !== undefined) return {};
  const products = new Set(answeredBy.map(({ product }) => product));
  const productDescriptions = [...products].flatMap((product) => {
    const description = registry.describe(code, { targets: [{ product }] })?.[language];
    return description === undefined ? [] : [{ product, description }];
  });
  if (productDescriptions.length > 0) return { productDescriptions };
  const namespaceDescription = registry.describeNamespace(namespaceOf(code))?.[language];
  return namespaceDescription === undefined ? {} : { namespaceDescription };
}

function describeCandidate(code: string, view: View): Candidate {
  const { registry } = view;
  const isCommon = registry.isCode(code, COMMON_CODES);
  return { code, isCommon, products: registry.productsWith(code), ...describe(code, view) };
}

function neighboursOf(code: string, answeredBy: readonly AnsweringVersion[], view: View): ExplainedCode['neighbours'] {
  const { registry } = view;
  const answering = answeredBy.map(({ product, version }) => ({ product, version }));
  const targets = answering.length > 0 ? answering : view.targets;
  // Of all products together, the codes of a namespace have nothing else in common.
  const ofNamespace = targets.length === 0 ? [] : registry.codesOfNamespace(namespaceOf(code), { targets });
  const subCode = subCodeOf(code);
  const isElsewhere = (other: string): boolean => other !== code && subCodeOf(other) === subCode;
  return {
    namespace: ofNamespace.filter((other) => other !== code),
    subCode: subCode === undefined ? [] : [...registry.codesIn(WHOLE_REGISTRY)].filter(isElsewhere),
  };
}
