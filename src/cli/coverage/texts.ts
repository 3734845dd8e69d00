import type { Exit, Loss, Outcome } from '../../analysis/call-coverage/index.ts';
import type { Bilingual } from '../../language/language.ts';
import { type Sentence, inBoth, sentence } from '../../language/sentence.ts';

/** The heads of the columns of the table. */
export const HEADS: Bilingual<Readonly<Record<Outcome | 'calls', string>>> = {
  en: {
    calls: 'calls',
    rethrown: 'rethrown',
    answered: 'answered',
    unknown: 'unknown',
    uncaught: 'uncaught',
    swallowed: 'swallowed',
  },
  zh: {
    calls: '调用',
    rethrown: '重新抛出',
    answered: '统一处理',
    unknown: '未知',
    uncaught: '未捕获',
    swallowed: '吞掉',
  },
};

export const TEXTS = {
  heading: inBoth(
    sentence`${'calls'} of ${'products'} in ${'files'} (registry of ${'date'})`,
    sentence`${'files'}中有 ${'calls'}，涉及 ${'products'}（错误码库日期 ${'date'}）`,
  ),
  none: inBoth(
    sentence`No call of the Tencent Cloud API in ${'files'}. Calls through modules of your own are found with the setting 'clients'.`,
    sentence`${'files'}中没有调用腾讯云 API。如果通过自己的模块调用，请在设置“clients”中写明。`,
  ),
  codes: inBoth(
    sentence`Codes that the actions document: ${'total'} (${'distinct'} different). ${'named'} named, ${'decided'} decided, ${'lost'} lost, ${'unknown'} unknown.`,
    sentence`接口文档列出的错误码：${'total'} 个（去重后 ${'distinct'} 个）。写明的占 ${'named'}，已决定的占 ${'decided'}，丢失的占 ${'lost'}，未知的占 ${'unknown'}。`,
  ),
  commonCodes: inBoth(
    sentence`Common codes, for each call: ${'named'} named, ${'decided'} decided, ${'lost'} lost, ${'unknown'} unknown.`,
    sentence`公共错误码（每次调用都可能返回）：写明的占 ${'named'}，已决定的占 ${'decided'}，丢失的占 ${'lost'}，未知的占 ${'unknown'}。`,
  ),
  unknownAction: inBoth(sentence`(unknown action)`, sentence`（接口未知）`),
  worth: inBoth(sentence`Worth a look first:`, sentence`最值得查看的调用：`),
  unparsed: inBoth(
    sentence`${'file'}:${'line'} is not counted, since it cannot be parsed: ${'said'}`,
    sentence`${'file'}:${'line'} 未计入，因为无法解析：${'said'}`,
  ),
  failedOn: inBoth(
    sentence`${'count'} ${'outcome'}, and --fail-on wants none.`,
    sentence`${'outcome'}的有 ${'count'}，而 --fail-on 要求没有。`,
  ),
  belowMin: inBoth(
    sentence`${'found'} % of the calls are meant, and --min wants ${'wanted'} %.`,
    sentence`${'found'}% 的调用对其余错误码有明确的处理，而 --min 要求 ${'wanted'}%。`,
  ),
};

/** Why a call is worth a look, by how its error leaves the file uncaught. */
export const EXITS: Readonly<Record<Exit, Bilingual<Sentence<'line'>>>> = {
  export: inBoth(
    sentence`uncaught: it leaves the function of line ${'line'}; whether a caller catches it is not seen in this file.`,
    sentence`未捕获：错误离开第 ${'line'} 行的函数，从这个文件看不出调用方是否捕获。`,
  ),
  handler: inBoth(
    sentence`uncaught: it leaves the handler of line ${'line'}, to whatever calls that.`,
    sentence`未捕获：错误离开第 ${'line'} 行的回调函数，交给调用它的框架。`,
  ),
  'top-level': inBoth(
    sentence`uncaught: at the top of the file nothing catches it, and it ends the program (line ${'line'}).`,
    sentence`未捕获：文件顶层没有捕获，程序会因此退出（第 ${'line'} 行）。`,
  ),
  dropped: inBoth(
    sentence`uncaught: nobody waits for the promise of line ${'line'}, so nobody gets the error.`,
    sentence`未捕获：没有代码等待第 ${'line'} 行的 Promise，错误无人接收。`,
  ),
};

export const SWALLOWED = inBoth(
  sentence`swallowed: in line ${'line'} the code goes on as if nothing had happened, or only logs.`,
  sentence`吞掉：在第 ${'line'} 行，代码像没有出错一样继续执行，或者只写日志。`,
);

/** Why it is not known what happens. */
export const LOSSES: Readonly<Record<Loss, Bilingual<Sentence<'line'>>>> = {
  'guessed-call': inBoth(
    sentence`unknown: only the name of the method says that line ${'line'} calls the API. Name the module of the client in the setting 'clients'.`,
    sentence`未知：只能从方法名推测第 ${'line'} 行调用了 API。请在设置“clients”中写明客户端所在的模块。`,
  ),
  'mocked-call': inBoth(
    sentence`unknown: a test replaces the call of line ${'line'}, which fails as the test says.`,
    sentence`未知：第 ${'line'} 行的调用被测试替换，如何失败由测试决定。`,
  ),
  generator: inBoth(
    sentence`unknown: the error leaves the generator of line ${'line'}.`,
    sentence`未知：错误离开第 ${'line'} 行的生成器函数。`,
  ),
  'given-function': inBoth(
    sentence`unknown: code of another file calls the function of line ${'line'}.`,
    sentence`未知：第 ${'line'} 行的函数由其他文件的代码调用。`,
  ),
  'given-promise': inBoth(
    sentence`unknown: code of another file gets the promise of line ${'line'}.`,
    sentence`未知：第 ${'line'} 行的 Promise 交给了其他文件的代码。`,
  ),
  'stored-promise': inBoth(
    sentence`unknown: the promise of line ${'line'} is kept in an object.`,
    sentence`未知：第 ${'line'} 行的 Promise 存入了对象。`,
  ),
  settled: inBoth(
    sentence`unknown: the error is in the results of line ${'line'}.`,
    sentence`未知：错误在第 ${'line'} 行的结果中。`,
  ),
  'handler-elsewhere': inBoth(
    sentence`unknown: a function of another file handles the error (line ${'line'}).`,
    sentence`未知：错误由其他文件的函数处理（第 ${'line'} 行）。`,
  ),
  'given-error': inBoth(
    sentence`unknown: in line ${'line'} a function of another file gets the error, and may throw it again.`,
    sentence`未知：在第 ${'line'} 行，错误交给了其他文件的函数，它可能重新抛出。`,
  ),
  'unread-test': inBoth(
    sentence`unknown: a test that cannot be read decides what happens in line ${'line'}.`,
    sentence`未知：第 ${'line'} 行如何处理取决于一个无法读懂的判断。`,
  ),
  'too-complex': inBoth(
    sentence`unknown: there are too many ways from line ${'line'}.`,
    sentence`未知：从第 ${'line'} 行出发的路径太多。`,
  ),
};
