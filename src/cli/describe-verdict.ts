import { codesElsewhere, meaningOf } from '../analysis/findings/meaning.ts';
import type { Bilingual, Language } from '../language/language.ts';
import { listNames, quote } from '../language/lists.ts';
import { inBoth, render, renderBoth, sentence } from '../language/sentence.ts';
import { listAs } from '../messages/lists.ts';
import { PHRASES, SENTENCES } from '../messages/sentences.ts';
import { describeUnknown, unknownIdOf } from '../messages/unknown.ts';
import type { Verdict } from '../registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY } from '../registry/index.ts';
import { COMMON_CODES } from './common-codes.ts';
import { type ProductTarget, nameOf } from './targets.ts';

/** The view of a code: from some products, or from all if none is given. */
export interface View {
  readonly targets: readonly ProductTarget[];
  readonly registry: Registry;
  readonly language: Language;
}

const TEXTS = {
  known: inBoth(sentence`${'code'} is a Tencent Cloud error code.`, sentence`${'code'}是腾讯云的错误码。`),
  seen: inBoth(
    sentence`${'code'} is undocumented: it is in no list of ${'lists'} (registry of ${'date'}), but it was seen.`,
    sentence`${'code'}未列入文档：${'lists'}的错误码列表（错误码库日期${'date'}）中没有它，但实际出现过。`,
  ),
  seenElsewhere: inBoth(
    sentence`${'code'} is undocumented: it is in no list of Tencent Cloud (registry of ${'date'}), and was seen of ${'seen'}, not of ${'lists'}.`,
    sentence`${'code'}未列入文档：腾讯云的错误码列表（错误码库日期${'date'}）中没有它，只见${'seen'}返回过，未见${'lists'}返回。`,
  ),
  elsewhere: inBoth(
    sentence`${'code'} is in the lists of ${'products'}, but not in those of ${'lists'}.`,
    sentence`${'code'}在${'products'}的错误码列表中，但不在${'lists'}的列表中。`,
  ),
  retired: inBoth(
    sentence`${'code'} was in the lists of ${'products'} until ${'date'}.`,
    sentence`${'code'}曾在${'products'}的错误码列表中，已于${'date'}下线。`,
  ),
} as const;

/** Says what a code is, in a sentence or two. */
export function describeVerdict(code: string, verdict: Verdict, view: View): string {
  switch (verdict.kind) {
    case 'known':
      return describeKnown(code, view)[view.language];
    case 'sdk':
      return describeSdkCode(code, SDKS[verdict.sdk] ?? verdict.sdk)[view.language];
    case 'other-scope':
      return describeElsewhere(code, verdict.products, view)[view.language];
    case 'retired':
      return describeRetired(code, verdict)[view.language];
    default:
      return describeNoCode(code, verdict, view);
  }
}

/** Whether a code is a common one, or in a list of the view. */
export function isDocumented(code: string, { targets, registry }: View): boolean {
  return registry.isCode(code, COMMON_CODES) || registry.isListed(code, { targets });
}

function describeKnown(code: string, view: View): Bilingual<string> {
  if (isDocumented(code, view)) return renderBoth(TEXTS.known, (language) => ({ code: quote(code, language) }));
  const date = view.registry.snapshotDate();
  return renderBoth(TEXTS.seen, (language) => ({ code: quote(code, language), lists: listsOf(view, language), date }));
}

/** The languages by whose names SDKs are called. */
const SDKS: Readonly<Record<string, string>> = { go: 'Go', python: 'Python' };

function describeSdkCode(code: string, sdk: string): Bilingual<string> {
  return {
    en: `'${code}' is made by the ${sdk} SDK of Tencent Cloud for errors of its own: no service returns it.`,
    zh: `“${code}”由腾讯云的 ${sdk} SDK 自行产生，服务端不会返回它。`,
  };
}

/** A code of other products, or actions, than those of the view; of no product, if it was only seen. */
function describeElsewhere(code: string, products: readonly string[], view: View): Bilingual<string> {
  const { registry } = view;
  if (products.length === 0) {
    const date = registry.snapshotDate();
    const seen = productsSeen(code, registry);
    return renderBoth(TEXTS.seenElsewhere, (language) => ({
      code: quote(code, language),
      date,
      seen: listAs('product', seen, language),
      lists: listsOf(view, language),
    }));
  }
  return renderBoth(TEXTS.elsewhere, (language) => ({
    code: quote(code, language),
    products: listAs('product', products, language),
    lists: listsOf(view, language),
  }));
}

function describeRetired(
  code: string,
  { products, date }: Extract<Verdict, { readonly kind: 'retired' }>,
): Bilingual<string> {
  return renderBoth(TEXTS.retired, (language) => ({
    code: quote(code, language),
    products: listAs('product', products, language),
    date,
  }));
}

/** The sentence with which the rules report such a code. A description has a line of its own. */
function describeNoCode(code: string, verdict: Verdict, { targets, registry, language }: View): string {
  const judgement = { match: 'code', verdict, scope: { targets } } as const;
  const elsewhere = codesElsewhere(judgement);
  const described = describeUnknown(code, meaningOf(judgement), elsewhere, { targets, registry, language });
  const id = elsewhere.length > 0 ? 'otherProduct' : (unknownIdOf(judgement) ?? 'unknown');
  return render(SENTENCES[id][language], { ...described, description: '' });
}

/** The vendors with a Chinese name. */
const ZH_VENDORS: Readonly<Record<string, string>> = { 'Alibaba Cloud': '阿里云', Volcengine: '火山引擎' };

/** Says that a code is one of other vendors, and none of Tencent Cloud. */
export function describeForeign(code: string, vendors: readonly string[], { registry, language }: View): string {
  const date = registry.snapshotDate();
  const inChinese = vendors.map((vendor) => ZH_VENDORS[vendor] ?? vendor);
  const text: Bilingual<string> = {
    en: `'${code}' is in no list of Tencent Cloud (registry of ${date}). It is an error code of ${listNames(vendors, 'en')}.`,
    zh: `“${code}”不在腾讯云的任何错误码列表中（错误码库日期 ${date}），是其他云厂商的错误码：${inChinese.join('、')}。`,
  };
  return text[language];
}

/** `scf or sms`; all products, if none is asked about. */
function listsOf({ targets }: View, language: Language): string {
  return targets.length === 0 ? PHRASES.anyProduct[language] : listAs('product', targets.map(nameOf), language, 'or');
}

function productsSeen(code: string, registry: Registry): readonly string[] {
  const answers = registry.observedIn(WHOLE_REGISTRY).filter((answer) => answer.code === code);
  return [...new Set(answers.map(({ product }) => product))].sort();
}
