import { type Meaning, codesElsewhere, meaningOf } from '../analysis/findings/meaning.ts';
import { SENTENCES } from '../messages/sentences.ts';
import { render } from '../language/sentence.ts';
import { listNames, quote } from '../language/lists.ts';
import { describeUnknown, unknownIdOf } from '../messages/unknown.ts';
import { type Verdict, explain } from '../registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, otherVendorsWith, subCodeOf } from '../registry/index.ts';
import type { Language } from '../language/language.ts';
import { COMMON_CODES } from './common-codes.ts';
import { listAnsweringVersions } from './answering-versions.ts';
import { describeNonCode } from './non-code.ts';
import type { AnsweringVersion, Candidate, ExplainedCode } from './records.ts';
import { type ProductTarget, nameOf } from './targets.ts';

/** The view of a code: from some products, or from all if none is given. */
export interface View {
  readonly targets: readonly ProductTarget[];
  readonly registry: Registry;
  readonly language: Language;
}

/** Explains what a code is. */
export function explainCode(code: string, view: View): ExplainedCode {
  const { targets, registry } = view;
  const explained = explain(code, { targets }, registry);
  const otherVendors = listOtherVendors(code, registry);
  const foreign =
    otherVendors.length > 0 ? messageOfForeign(code, otherVendors, registry) : describeNonCode(code, explained);
  // A code of another vendor, or of a system, is no misspelling of one of Tencent Cloud's, however close.
  const verdict: Verdict = foreign === undefined ? explained : { kind: 'unknown' };
  const { code: corrected, candidates }: Meaning =
    verdict.kind === 'other-scope' ? verdict : meaningOf({ match: 'code', verdict, scope: { targets } });
  const answeredBy = listAnsweringVersions(code, targets, registry);
  return {
    code,
    verdict: verdict.kind,
    message: foreign ?? messageOf(code, verdict, view),
    isCommon: registry.isCode(code, COMMON_CODES),
    ...describe(code, view),
    ...(foreign === undefined && MAY_ARRIVE.has(verdict.kind) && describeInPart(code, answeredBy, view)),
    otherVendors,
    isDocumented: isDocumented(code, view),
    seen: registry.observedIn({ targets }).filter((answer) => answer.code === code),
    answeredBy,
    candidates: (corrected === undefined ? candidates : [corrected]).map((each) => describeCandidate(each, view)),
    neighbours: neighboursOf(code, answeredBy, view),
  };
}

function isDocumented(code: string, { targets, registry }: View): boolean {
  return registry.isCode(code, COMMON_CODES) || registry.isListed(code, { targets });
}

function listOtherVendors(code: string, registry: Registry): readonly string[] {
  const isOurs = registry.isCode(code, WHOLE_REGISTRY) || registry.retirement(code, WHOLE_REGISTRY) !== undefined;
  return isOurs ? [] : otherVendorsWith(code);
}

function messageOfForeign(code: string, vendors: readonly string[], registry: Registry): string {
  return `${quote(code, 'en')} is in no list of Tencent Cloud (registry of ${registry.snapshotDate()}). It is an error code of ${listNames(vendors, 'en')}.`;
}

function describe(code: string, { targets, registry, language }: View): Pick<Candidate, 'description'> {
  const description = registry.describe(code, { targets })?.[language];
  return description === undefined ? {} : { description };
}

/** Kinds of verdicts on what may well arrive. For what is a slip, the namespace of what was meant may be another one. */
const MAY_ARRIVE: ReadonlySet<Verdict['kind']> = new Set(['known', 'other-scope', 'retired', 'unknown']);

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

/** The languages by whose names SDKs are called. */
const SDKS: Readonly<Record<string, string>> = { go: 'Go', python: 'Python' };

function messageOf(code: string, verdict: Verdict, view: View): string {
  const { targets, registry } = view;
  switch (verdict.kind) {
    case 'known':
      return isDocumented(code, view)
        ? `${quote(code, 'en')} is a Tencent Cloud error code.`
        : `${quote(code, 'en')} is undocumented: it is in no list of ${listsOf(view)} (registry of ${registry.snapshotDate()}), but it was seen.`;
    case 'sdk':
      return `${quote(code, 'en')} is made by the ${SDKS[verdict.sdk] ?? verdict.sdk} SDK of Tencent Cloud for errors of its own: no service returns it.`;
    case 'other-scope':
      if (verdict.products.length === 0) {
        return `${quote(code, 'en')} is undocumented: it is in no list of Tencent Cloud (registry of ${registry.snapshotDate()}), and was seen of ${listNames(productsSeen(code, registry), 'en')}, not of ${listsOf(view)}.`;
      }
      return `${quote(code, 'en')} is in the lists of ${listNames(verdict.products, 'en')}, but not in those of ${listNames(targets.map(nameOf), 'en', 'or')}.`;
    case 'retired':
      return `${quote(code, 'en')} was in the lists of ${listNames(verdict.products, 'en')} until ${verdict.date}.`;
    default: {
      // The sentence with which the rules report such a code. A description has a line of its own.
      const judgement = { match: 'code', verdict, scope: { targets } } as const;
      const elsewhere = codesElsewhere(judgement);
      const described = describeUnknown(code, meaningOf(judgement), elsewhere, {
        targets,
        registry,
        language: 'en',
      });
      const id = elsewhere.length > 0 ? 'otherProduct' : (unknownIdOf(judgement) ?? 'unknown');
      return render(SENTENCES[id].en, { ...described, description: '' });
    }
  }
}

/** `scf or sms`; all products, if none is asked about. */
function listsOf({ targets }: View): string {
  return targets.length === 0 ? 'Tencent Cloud' : listNames(targets.map(nameOf), 'en', 'or');
}

function productsSeen(code: string, registry: Registry): readonly string[] {
  const answers = registry.observedIn(WHOLE_REGISTRY).filter((answer) => answer.code === code);
  return [...new Set(answers.map(({ product }) => product))].sort();
}
