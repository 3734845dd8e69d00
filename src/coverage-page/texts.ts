import type { Bilingual } from '../language/language.ts';
import { inBoth, sentence } from '../language/sentence.ts';
import type { ArrivalKind, Decision, State } from './data.ts';
import type { SortKey } from './route.ts';
import type { NUMBERS } from './states.ts';

/** The sentences and labels of the page. What the command says as well comes with the data. */
export const TEXTS = {
  title: inBoth(sentence`API failure coverage`, sentence`错误码处理覆盖率`),
  heading: inBoth(sentence`What happens when an API call fails`, sentence`API 调用失败后会怎样`),
  subtitle: inBoth(
    sentence`${'calls'} of ${'products'} in ${'files'}. Registry of ${'date'}.`,
    sentence`${'files'}中有 ${'calls'}，涉及 ${'products'}。错误码库日期：${'date'}。`,
  ),
  madeBy: inBoth(
    sentence`Made by tencentcloud-errors ${'version'}.`,
    sentence`由 tencentcloud-errors ${'version'} 生成。`,
  ),
  skip: inBoth(sentence`Skip to content`, sentence`跳到正文`),
  navigation: inBoth(sentence`Views`, sentence`视图`),
  overview: inBoth(sentence`Overview`, sentence`概览`),
  calls: inBoth(sentence`Calls`, sentence`调用`),
  language: inBoth(sentence`Language`, sentence`语言`),
  theme: inBoth(sentence`Theme`, sentence`主题`),
  themeAuto: inBoth(sentence`as the system`, sentence`跟随系统`),
  themeLight: inBoth(sentence`light`, sentence`浅色`),
  themeDark: inBoth(sentence`dark`, sentence`深色`),
  outcomes: inBoth(sentence`Calls by outcome`, sentence`按结果统计的调用`),
  outcomesNote: inBoth(
    sentence`What happens to codes that nothing in the code decides about. Each call counts once, by the worst that can happen.`,
    sentence`代码没有判断的错误码会怎样。每次调用只计一次，以最差的结果为准。`,
  ),
  codes: inBoth(sentence`Error codes`, sentence`错误码`),
  codesNote: inBoth(
    sentence`A code counts once for each call that can return it. What is neither decided, lost nor unknown is rethrown or answered.`,
    sentence`一个错误码在每次可能返回它的调用中各计一次。既不属于已决定、丢失，也不属于未知的，都被重新抛出或统一处理。`,
  ),
  ofActions: inBoth(
    sentence`Codes of the actions: ${'total'}, ${'distinct'} different`,
    sentence`接口的错误码：${'total'} 个，去重后 ${'distinct'} 个`,
  ),
  common: inBoth(sentence`Common codes: ${'count'} for each call`, sentence`公共错误码：每次调用 ${'count'} 个`),
  numbersFor: inBoth(sentence`Codes`, sentence`范围`),
  worth: inBoth(sentence`Worth a look first`, sentence`最值得查看的调用`),
  why: inBoth(sentence`Why`, sentence`原因`),
  products: inBoth(sentence`Products and actions`, sentence`产品和接口`),
  product: inBoth(sentence`Product`, sentence`产品`),
  productOrAction: inBoth(sentence`Product, action`, sentence`产品、接口`),
  actionsOf: inBoth(sentence`Actions of ${'product'}`, sentence`${'product'} 的接口`),
  allCallsOf: inBoth(sentence`All calls of ${'product'}`, sentence`${'product'} 的全部调用`),
  unknownAction: inBoth(sentence`(unknown action)`, sentence`（接口未知）`),
  unparsed: inBoth(
    sentence`Files that are not counted, since they cannot be parsed`,
    sentence`因无法解析而未计入的文件`,
  ),
  legend: inBoth(sentence`What the states mean`, sentence`各状态的含义`),
  state: inBoth(sentence`State`, sentence`状态`),
  meaning: inBoth(sentence`Meaning`, sentence`含义`),
  none: inBoth(
    sentence`No call of the Tencent Cloud API was found in ${'files'}.`,
    sentence`${'files'}中没有调用腾讯云 API。`,
  ),
  filters: inBoth(sentence`Filters`, sentence`筛选`),
  action: inBoth(sentence`Action`, sentence`接口`),
  outcome: inBoth(sentence`Outcome`, sentence`结果`),
  file: inBoth(sentence`File`, sentence`文件`),
  line: inBoth(sentence`Line`, sentence`行`),
  message: inBoth(sentence`Message`, sentence`信息`),
  search: inBoth(sentence`Search`, sentence`搜索`),
  searchHint: inBoth(sentence`code, action, file, reason`, sentence`错误码、接口、文件、原因`),
  all: inBoth(sentence`all`, sentence`全部`),
  clear: inBoth(sentence`Clear`, sentence`清除`),
  found: inBoth(sentence`${'count'} of ${'all'}`, sentence`${'all'}中的 ${'count'} 次`),
  nothingFound: inBoth(sentence`No call fits these filters.`, sentence`没有符合条件的调用。`),
  allCalls: inBoth(sentence`all`, sentence`总数`),
  callTable: inBoth(sentence`Calls of the API`, sentence`API 调用`),
  matrix: inBoth(sentence`Codes and calls`, sentence`错误码与调用`),
  matrixNote: inBoth(
    sentence`A row for each code, a column for each call. Columns begin with the outcome of the call.`,
    sentence`每行是一个错误码，每列是一次调用。列首是该调用的结果。`,
  ),
  code: inBoth(sentence`Code`, sentence`错误码`),
  showCommon: inBoth(sentence`Common codes (${'count'})`, sentence`公共错误码（${'count'} 个）`),
  notListed: inBoth(sentence`not listed for this version`, sentence`该版本未列出`),
  someCalls: inBoth(
    sentence`Calls ${'from'} to ${'to'} of ${'all'}`,
    sentence`第 ${'from'} 到 ${'to'} 次调用，共 ${'all'} 次`,
  ),
  earlier: inBoth(sentence`Earlier calls`, sentence`前面的调用`),
  later: inBoth(sentence`Later calls`, sentence`后面的调用`),
  noSuchPage: inBoth(sentence`This report has no such view`, sentence`这份报告中没有这个视图`),
  noSuchPageNote: inBoth(
    sentence`The address may be of another report. The overview has everything.`,
    sentence`这个地址可能来自另一份报告。从概览可以找到全部内容。`,
  ),
  source: inBoth(sentence`Source`, sentence`源代码`),
  noSource: inBoth(
    sentence`The source could not be read when the report was made.`,
    sentence`生成报告时无法读取源代码。`,
  ),
  linkToLine: inBoth(sentence`Line ${'line'}: link to it`, sentence`第 ${'line'} 行的链接`),
  leftOut: inBoth(sentence`… ${'count'} more characters`, sentence`……还有 ${'count'} 个字符`),
  linesLeftOut: inBoth(sentence`Lines left out`, sentence`省略若干行`),
  markCall: inBoth(sentence`call of ${'name'}`, sentence`调用 ${'name'}`),
  markArrival: inBoth(sentence`the error arrives: ${'kind'}`, sentence`错误到达：${'kind'}`),
  markEnd: inBoth(sentence`all other codes`, sentence`其余错误码`),
  restMarked: inBoth(
    sentence`A comment says that the fallback is meant for all other codes.`,
    sentence`注释标明其余错误码都由兜底处理负责。`,
  ),
  version: inBoth(sentence`Version ${'version'}`, sentence`接口版本 ${'version'}`),
  codesOfCall: inBoth(sentence`What happens to each code`, sentence`各错误码的处理`),
  noCodes: inBoth(
    sentence`The action is unknown, or in no list, so its codes are unknown.`,
    sentence`接口未知或不在列表中，因此不知道有哪些错误码。`,
  ),
  atLine: inBoth(sentence`line ${'line'}`, sentence`第 ${'line'} 行`),
  openMatrix: inBoth(sentence`All calls of ${'name'}, code by code`, sentence`逐个错误码比较 ${'name'} 的全部调用`),
};

/** How decisions are called. The words for outcomes come with the data. */
export const DECISION_WORDS: Readonly<Record<Decision, Bilingual<string>>> = {
  named: { en: 'named', zh: '单独写明' },
  listed: { en: 'listed', zh: '列入列表' },
  prefix: { en: 'prefix', zh: '按前缀' },
  pattern: { en: 'pattern', zh: '按模式' },
  rest: { en: 'rest', zh: '注释标明' },
};

export const MEANINGS: Readonly<Record<State, Bilingual<string>>> = {
  named: { en: 'Code compares the error with this code by itself.', zh: '代码单独判断了这个错误码。' },
  listed: { en: 'The code is in a list or table that code looks it up in.', zh: '错误码在代码查找的列表或查找表中。' },
  prefix: { en: 'Code compares its namespace, or how it begins.', zh: '代码判断了它的一级错误码或开头部分。' },
  pattern: { en: 'A regular expression or a part of the text matches it.', zh: '正则表达式或部分文本与它匹配。' },
  rest: { en: 'A comment says that the fallback is meant for it.', zh: '注释标明它由兜底处理负责。' },
  rethrown: { en: 'The error goes on as it is, to the caller or a callback.', zh: '错误原样交给调用方或回调函数。' },
  answered: {
    en: 'The code returns, throws or shows something of its own, the same for all codes.',
    zh: '代码返回、抛出或显示自己的内容，对所有错误码都一样。',
  },
  unknown: { en: 'The analysis cannot see what happens.', zh: '分析看不出会怎样。' },
  uncaught: {
    en: 'The error leaves the last function of the file that could catch it.',
    zh: '错误离开了文件中最后一个可以捕获它的函数。',
  },
  swallowed: {
    en: 'The code goes on as if nothing had happened, or only logs.',
    zh: '代码像没有出错一样继续执行，或者只写日志。',
  },
};

export const ARRIVAL_WORDS: Readonly<Record<ArrivalKind, Bilingual<string>>> = {
  catch: { en: 'catch clause', zh: 'catch 子句' },
  promise: { en: 'handler of a promise', zh: 'Promise 的处理函数' },
  callback: { en: 'callback', zh: '回调函数' },
  pair: { en: 'pair of error and result', zh: '错误与结果的二元组' },
};

/** How the numbers of codes are called. */
export const NUMBER_WORDS: Readonly<Record<(typeof NUMBERS)[number], Bilingual<string>>> = {
  named: { en: 'named', zh: '写明' },
  decided: { en: 'decided', zh: '已决定' },
  lost: { en: 'lost', zh: '丢失' },
  unknown: { en: 'unknown', zh: '未知' },
};

export const NUMBER_MEANINGS: typeof NUMBER_WORDS = {
  named: { en: 'by itself, or in a list or table', zh: '单独写明，或列入列表、查找表' },
  decided: { en: 'named, by prefix or pattern, or marked as rest', zh: '写明、按前缀或模式判断，或用注释标明' },
  lost: { en: 'swallowed or uncaught', zh: '被吞掉或未捕获' },
  unknown: { en: 'not visible to the analysis', zh: '分析看不出' },
};

export const SORT_WORDS: Readonly<Record<SortKey, Bilingual<string>>> = {
  outcome: { en: 'Outcome', zh: '结果' },
  name: { en: 'Action', zh: '接口' },
  place: { en: 'Place', zh: '位置' },
  codes: { en: 'Codes', zh: '错误码' },
  named: { en: 'Named', zh: '写明' },
  decided: { en: 'Decided', zh: '已决定' },
  lost: { en: 'Lost', zh: '丢失' },
};
