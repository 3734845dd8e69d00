import type { rules } from '../../src/rules/index.ts';

/** What each rule is for, in Chinese. The English text is `meta.docs.description` of the rule. */
export const CHINESE_DESCRIPTIONS: Readonly<Record<keyof typeof rules, string>> = {
  'exhaustive-if-chain': '判断错误码的 `if` 链和三元表达式，要处理所涉及的一级错误码下的全部错误码',
  'exhaustive-lookup': '按错误码取值的查找表，要包含所涉及的一级错误码下的全部错误码',
  'exhaustive-match': 'ts-pattern 中匹配错误码的 `match`，要处理所涉及的一级错误码下的全部错误码',
  'exhaustive-switch': '判断错误码的 `switch`，要处理所涉及的一级错误码下的全部错误码',
  'no-bare-namespace': '可能返回带二级错误码的错误码时，不要只与一级错误码比较',
  'no-impossible-code': '不要与所调用产品没有的错误码比较',
  'no-message-match': '不要靠错误信息文字中的错误码来区分错误',
  'no-misspelled-code': '任何字符串中都不要出现可以证明拼错了的腾讯云错误码',
  'no-retired-code': '不要与已从腾讯云错误码列表中移除的错误码比较',
  'no-unknown-code': '不要把错误码与不是腾讯云错误码的字符串比较',
  'no-wrong-property': '不要从错误对象没有的属性读取错误码',
};
