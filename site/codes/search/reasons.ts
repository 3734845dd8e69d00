import type { Bilingual } from '../../../src/language/language.ts';
import { inBoth, sentence } from '../../../src/language/sentence.ts';
import { goesOn, hasOneWordMore, hasSubCodeOf, isInOtherOrder } from '../../../src/registry/explain/resemble.ts';
import type { Verdict } from '../../../src/registry/explain/index.ts';

/** Why something was found. */
export const REASONS = {
  exact: inBoth(sentence`is exactly this`, sentence`完全一致`),
  otherCase: inBoth(sentence`the same in upper and lower case`, sentence`仅大小写不同`),
  otherSeparators: inBoth(sentence`the same letters, written in another way`, sentence`字母相同，写法不同`),
  subCode: inBoth(sentence`has this as its sub-code`, sentence`二级错误码与它相同`),
  prefix: inBoth(sentence`begins so`, sentence`以它开头`),
  words: inBoth(sentence`has ${'words'}`, sentence`含有${'words'}`),
  sameMeaning: inBoth(sentence`says the same: ${'words'}`, sentence`意思相同：${'words'}`),
  translated: inBoth(sentence`${'words'} in English`, sentence`${'words'}`),
  meaning: inBoth(sentence`its meaning says ${'words'}`, sentence`含义中有${'words'}`),
  mostWords: inBoth(sentence`has most of it: ${'words'}`, sentence`含有其中大部分：${'words'}`),
  nameOfProduct: inBoth(sentence`is called so`, sentence`名称相同`),
  partOfName: inBoth(sentence`its name has ${'words'}`, sentence`名称含有${'words'}`),
  meantProduct: inBoth(sentence`the product this probably means`, sentence`可能指这个产品`),
  ofProduct: inBoth(sentence`an action of ${'words'}`, sentence`${'words'}的接口`),
} as const;

/** Why `explain` offers a code for a text that is none. */
const OFFERS = {
  case: {
    en: 'Only upper and lower case differ. This is proven, so the linter can correct it.',
    zh: '仅大小写不同，可以确定，规则会自动修复。',
  },
  separator: {
    en: 'Only the separators differ. This is proven, so the linter can correct it.',
    zh: '仅分隔符不同，可以确定，规则会自动修复。',
  },
  typo: {
    en: 'A misspelling of this code and of no other. This is proven, so the linter can correct it.',
    zh: '是它的拼写错误，且不可能是其他错误码，可以确定，规则会自动修复。',
  },
  ambiguous: {
    en: 'Close by letters, as other codes are. The linter suggests it and corrects nothing.',
    zh: '拼写接近，但还有同样接近的错误码，规则只给出建议。',
  },
  unproven: {
    en: 'The closest by letters. It may be a code newer than the registry, so the linter only suggests this one.',
    zh: '拼写最接近，但也可能是比错误码库更新的错误码，规则只给出建议。',
  },
  words: {
    en: 'Other words for much the same. The linter suggests it.',
    zh: '用词不同，意思相近，规则会给出建议。',
  },
  namespace: {
    en: 'The same sub-code in another namespace. The linter suggests it.',
    zh: '二级错误码相同，一级错误码不同，规则会给出建议。',
  },
  missing: {
    en: 'Begins like this and goes on with more words. The linter suggests it.',
    zh: '以它开头，后面还有内容，规则会给出建议。',
  },
  extra: {
    en: 'The same without the last word. The linter suggests it.',
    zh: '去掉最后一个词后相同，规则会给出建议。',
  },
  order: {
    en: 'The same words in another order. The linter suggests it.',
    zh: '词相同，顺序不同，规则会给出建议。',
  },
  replaced: {
    en: 'Its recorded replacement. `no-retired-code` puts it in the place of the withdrawn code.',
    zh: '记录在案的替代错误码，no-retired-code 会用它替换已下线的错误码。',
  },
  doubtful: {
    en: 'Its recorded replacement. The withdrawn code may still be returned, so `no-retired-code` only suggests it.',
    zh: '记录在案的替代错误码，但已下线的错误码仍可能返回，no-retired-code 只给出建议。',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** A code that `explain` offers, and why. */
export interface Offer {
  readonly code: string;
  readonly why: Bilingual<string>;
  /** Whether a rule would correct it. */
  readonly isProven: boolean;
}

/** What `explain` offers for a text, best first; nothing for a code, and for a text that is like none. */
export function listOffers(text: string, verdict: Verdict): readonly Offer[] {
  switch (verdict.kind) {
    case 'case':
    case 'separator':
    case 'typo':
      return [{ code: verdict.code, why: OFFERS[verdict.kind], isProven: true }];
    case 'near':
    case 'namespace':
    case 'truncated': {
      const ofLetters = verdict.kind === 'near' ? OFFERS[verdict.reason] : OFFERS.words;
      return verdict.candidates.map((code) => ({ code, why: resemblanceOf(text, code) ?? ofLetters, isProven: false }));
    }
    case 'retired': {
      if (verdict.replacedBy === undefined) return [];
      const isProven = verdict.doubt === undefined;
      return [{ code: verdict.replacedBy, why: isProven ? OFFERS.replaced : OFFERS.doubtful, isProven }];
    }
    default:
      return [];
  }
}

/** How a text and a code that are made of the same words differ: each candidate of a verdict has a reason of its own. */
function resemblanceOf(text: string, code: string): Bilingual<string> | undefined {
  if (hasSubCodeOf(text, code)) return OFFERS.namespace;
  if (isInOtherOrder(text, code)) return OFFERS.order;
  if (goesOn(text, code)) return OFFERS.missing;
  return hasOneWordMore(text, code) ? OFFERS.extra : undefined;
}
