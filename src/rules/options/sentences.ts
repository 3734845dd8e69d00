import { inBoth, sentence } from '../../language/sentence.ts';

/** What is wrong with a name in an option, as the rest of a sentence. A `hint` and an `own` follow a full stop, or are empty. */
export const PROBLEMS = {
  noNamespace: inBoth(
    sentence`is ${'name'}, which is no namespace in the registry of ${'date'}.${'hint'}${'own'}`,
    sentence`写了${'name'}，但${'date'}的错误码库中没有这个一级错误码。${'hint'}${'own'}`,
  ),
  patternOfNamespace: inBoth(
    sentence`is ${'name'}, but a namespace is written without ${'suffix'}: ${'namespace'}.`,
    sentence`写了${'name'}，但一级错误码不带${'suffix'}，应为${'namespace'}。`,
  ),
  codeOfNamespace: inBoth(
    sentence`is ${'name'}, but a namespace is only the part before the first dot of a code: ${'namespace'}.`,
    sentence`写了${'name'}，但一级错误码只是错误码第一个点之前的部分，应为${'namespace'}。`,
  ),
  retired: inBoth(
    sentence`is ${'name'}, which left the lists on ${'date'}.`,
    sentence`写了${'name'}，它已于${'date'}从错误码列表中移除。`,
  ),
  replaced: inBoth(
    sentence`is ${'name'}, which left the lists on ${'date'}. ${'replacement'} replaces it.`,
    sentence`写了${'name'}，它已于${'date'}从错误码列表中移除，替代它的是${'replacement'}。`,
  ),
  noCode: inBoth(
    sentence`is ${'name'}, which is no error code in the registry of ${'date'}.${'hint'}${'own'}`,
    sentence`写了${'name'}，但${'date'}的错误码库中没有这个错误码。${'hint'}${'own'}`,
  ),
  noPattern: inBoth(
    sentence`is ${'name'}, which is not of the form ${'forms'}.`,
    sentence`写了${'name'}，应为${'forms'}的形式。`,
  ),
  namespaceAlone: inBoth(
    sentence`is ${'name'}, which is a namespace and no code. All of its codes are ${'all'}.`,
    sentence`写了${'name'}，它是一级错误码，不是完整的错误码。它下面的全部错误码写作${'all'}。`,
  ),
  noMatch: inBoth(
    sentence`is ${'name'}, which matches no code in the registry of ${'date'}.${'hint'}${'own'}`,
    sentence`写了${'name'}，但${'date'}的错误码库中没有与它匹配的错误码。${'hint'}${'own'}`,
  ),
  noMatchInNamespace: inBoth(
    sentence`is ${'name'}, which matches no code in the registry of ${'date'}. All codes of the namespace are ${'all'}.`,
    sentence`写了${'name'}，但${'date'}的错误码库中没有与它匹配的错误码。这个一级错误码下的全部错误码写作${'all'}。`,
  ),
} as const;

/** What to do about a name that the registry lacks. */
export const ADD_OWN = inBoth(
  sentence` If it is new or your own, add it to the setting additionalCodes (${'form'}).`,
  sentence`如果它是新增的，或是你自己定义的，请加入设置 \`additionalCodes\`（写作${'form'}）。`,
);

/** The whole error. */
export const OPTION_ERROR = inBoth(
  sentence`eslint-plugin-tencentcloud-errors: option ${'path'} of the rule ${'rule'} ${'problem'}`,
  sentence`eslint-plugin-tencentcloud-errors: 规则${'rule'}的选项${'path'} ${'problem'}`,
);
