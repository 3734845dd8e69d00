import type { Bilingual } from '../../../language/language.ts';
import { inBoth, sentence } from '../../../language/sentence.ts';

/** The titles of the comparison and of its parts. */
export const TITLES: Bilingual<
  Readonly<Record<'diff' | 'failed' | 'worse' | 'added' | 'other' | 'better' | 'removed' | 'registry', string>>
> = {
  en: {
    diff: 'What changed in the handling of failures of Tencent Cloud calls',
    failed: 'Not as wanted',
    worse: 'Worse than before',
    added: 'New calls',
    other: 'Handled in another way',
    better: 'Better than before',
    removed: 'Calls that are gone',
    registry: 'Codes of the lists',
  },
  zh: {
    diff: '腾讯云 API 调用失败处理的变化',
    failed: '未达到要求',
    worse: '比之前差',
    added: '新增的调用',
    other: '处理方式不同',
    better: '比之前好',
    removed: '不再有的调用',
    registry: '列表中的错误码',
  },
};

export const DIFF_TEXTS = {
  none: inBoth(
    sentence`No call handles its failure in another way than before.`,
    sentence`所有调用的失败处理都没有变化。`,
  ),
  numbers: inBoth(
    sentence`Calls: ${'calls'}, meant ${'meant'}. Codes of the actions: ${'decided'} decided, ${'lost'} lost, ${'unknown'} unknown.`,
    sentence`调用：${'calls'}，其中有明确处理的 ${'meant'}。接口的错误码：已决定的 ${'decided'}，丢失的 ${'lost'}，未知的 ${'unknown'}。`,
  ),
  registries: inBoth(
    sentence`Registry: of ${'before'}, now of ${'after'}.`,
    sentence`错误码库日期：${'before'}，现在为 ${'after'}。`,
  ),
  outcome: inBoth(sentence`${'before'} → ${'after'}`, sentence`${'before'} → ${'after'}`),
  decided: inBoth(sentence`now decided: ${'codes'}`, sentence`现在已决定：${'codes'}`),
  undecided: inBoth(sentence`no longer decided: ${'codes'}`, sentence`不再决定：${'codes'}`),
  restMarked: inBoth(sentence`the rest is marked now`, sentence`其余错误码现在已用注释标明`),
  restUnmarked: inBoth(sentence`the rest is no longer marked`, sentence`其余错误码不再用注释标明`),
  new: inBoth(
    sentence`new ${'code'} (decided in ${'decided'} of ${'calls'})`,
    sentence`新增 ${'code'}（${'calls'}中已决定 ${'decided'} 次）`,
  ),
  gone: inBoth(sentence`gone ${'code'}`, sentence`减少 ${'code'}`),
  others: inBoth(sentence`and ${'count'} more`, sentence`另有 ${'count'} 个`),
};
