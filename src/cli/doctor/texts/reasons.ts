import type { Evidence } from '../../../analysis/code-expressions/code-expression.ts';
import type { ReasonKind } from '../../../analysis/code-expressions/reason.ts';
import type { Bilingual } from '../../../language/language.ts';
import { type Sentence, inBoth, sentence } from '../../../language/sentence.ts';
import type { FileFinding, OmissionRecord, PlaceScopeRecord } from '../../records.ts';

/** Why something is not checked, and what can be done about it, if anything. */
export interface Explanation {
  readonly why: Bilingual<string>;
  readonly act?: Bilingual<string>;
}

const NAME_IT: Bilingual<string> = {
  en: 'If it holds a code of the API, name it in the setting `codeExpressions`.',
  zh: '如果它确实是 API 错误码，请写入设置 `codeExpressions`。',
};
const LIST_IT: Bilingual<string> = {
  en: 'If it is right, add it to the setting `additionalCodes`.',
  zh: '如果它没有写错，请加入设置 `additionalCodes`。',
};
const SHOW_IT: Bilingual<string> = {
  en: 'If the error comes from a module of yours, name the module in the setting `clients`, or the expression in `codeExpressions`.',
  zh: '如果错误来自项目自己的模块，请在设置 `clients` 中写明该模块，或把表达式写入 `codeExpressions`。',
};
const NAME_MODULE: Bilingual<string> = {
  en: 'If it also handles errors of Tencent Cloud, name the module that they come from in the setting `clients`.',
  zh: '如果它也处理腾讯云的错误，请在设置 `clients` 中写明这些错误来自哪个模块。',
};
const COMPARE_IT: Bilingual<string> = { en: 'Compare the code itself.', zh: '请直接比较错误码本身。' };

/** A text for every reason why a place, or a text at a place, is not checked. */
export const REASONS: Readonly<Record<OmissionRecord['reason'], Explanation>> = {
  'other-thing': {
    why: {
      en: 'By its name it is a code of another thing, such as a language or a country.',
      zh: '从名字看，它是别的代码，例如语言代码或国家代码。',
    },
    act: NAME_IT,
  },
  'response-field': {
    why: {
      en: 'It is a field of a successful response, not the code of an error.',
      zh: '它是成功返回结果中的字段，不是错误的错误码。',
    },
    act: NAME_IT,
  },
  'http-body': {
    why: {
      en: 'It is read from the body of an HTTP response or from a message, which have codes of their own.',
      zh: '它取自 HTTP 响应体或消息，其中的 code 由对方应用自行定义。',
    },
    act: NAME_IT,
  },
  'other-service': {
    why: { en: 'It comes from a call of another service.', zh: '它来自对其他服务的调用。' },
    act: NAME_IT,
  },
  'other-class': {
    why: {
      en: "The file shows that the error is of another class than the SDK's.",
      zh: '从这个文件可以看出，该错误属于其他类，不是 SDK 的错误。',
    },
    act: NAME_IT,
  },
  rewritten: {
    why: {
      en: 'The text is changed, looked up or put together before it is compared.',
      zh: '文本在比较之前被改写、转换或拼接过。',
    },
    act: COMPARE_IT,
  },
  'other-envelope': {
    why: {
      en: 'Its path is that of another vendor (`ResponseMetadata`), or of the old API 2.0 (`codeDesc`).',
      zh: '它的路径属于其他厂商（`ResponseMetadata`）或旧版 API 2.0（`codeDesc`）。',
    },
  },
  'message-text': {
    why: { en: 'It is the text of an error, not its code.', zh: '它是错误的文本，不是错误码。' },
    act: COMPARE_IT,
  },
  'whole-error': {
    why: {
      en: 'It is the object that has the code. The rule `no-wrong-property` reports such comparisons.',
      zh: '它是带有错误码的对象。这样的比较由规则 `no-wrong-property` 报告。',
    },
    act: { en: 'Compare its `Code`.', zh: '请比较它的 `Code`。' },
  },
  computed: {
    why: { en: 'It is computed in a way that is not followed.', zh: '插件无法追踪这个值是如何得出的。' },
    act: {
      en: 'Put the code into a variable called `code`, or name the function in the setting `codeExpressions`.',
      zh: '请把错误码存入名为 `code` 的变量，或把函数名写入设置 `codeExpressions`。',
    },
  },
  'not-named': {
    why: {
      en: 'Neither its name nor what it is compared with shows a code of Tencent Cloud.',
      zh: '无论是它的名字，还是与它比较的文本，都不足以说明它是腾讯云的错误码。',
    },
    act: NAME_IT,
  },
  'no-shape': {
    why: {
      en: 'It is not written like a code: it is in capitals or in lower case, or a sentence.',
      zh: '它的写法不像错误码：全部大写、全部小写，或者是一句话。',
    },
  },
  'other-word': {
    why: {
      en: 'It says success, stands for all other codes, or is a code of object storage (COS), which has codes of its own.',
      zh: '它表示成功，或代表其余所有错误码，或是对象存储（COS）自有的错误码。',
    },
  },
  'vendor-code': {
    why: { en: 'Only other vendors list it.', zh: '只有其他厂商的列表中有它。' },
    act: LIST_IT,
  },
  'shared-form': {
    why: {
      en: 'Other vendors build codes of this form more often, and nothing in the file shows Tencent Cloud.',
      zh: '这种形式的错误码更常见于其他厂商，而这个文件中没有任何内容表明它与腾讯云有关。',
    },
    act: SHOW_IT,
  },
  unrecognised: {
    why: {
      en: 'No list has it or anything like it, and it begins with no namespace.',
      zh: '列表中没有它，也没有与它相近的错误码，而且它的开头不是一级错误码。',
    },
    act: LIST_IT,
  },
  'no-evidence': {
    why: {
      en: "Without a namespace it can be anybody's code, and nothing in the file shows Tencent Cloud.",
      zh: '它没有一级错误码，可能是任何应用的 code，而这个文件中没有任何内容表明它与腾讯云有关。',
    },
    act: SHOW_IT,
  },
  'other-part': {
    why: {
      en: 'It has a sub-code, and is compared with what is before the dot.',
      zh: '它带有二级错误码，而与它比较的只是点号之前的部分。',
    },
  },
  'own-code': {
    why: {
      en: 'The file itself makes errors with it, and no list has it, so it is a code of the application.',
      zh: '这个文件自己会创建带有它的错误，而列表中没有它，所以它是应用自己的错误码。',
    },
  },
  'own-fallback': {
    why: {
      en: 'The file itself puts it there where no code arrives, and no list has it.',
      zh: '没有错误码时，这个文件自己会填入它，而列表中没有它。',
    },
  },
  'made-by-test': {
    why: {
      en: 'The test has it more than once, so it checks an error that it makes itself.',
      zh: '它在测试中出现不止一次，说明测试检查的是自己创建的错误。',
    },
  },
  'few-codes': {
    why: {
      en: 'Too few of the texts are codes, and the file does not show Tencent Cloud, or shows another vendor as well.',
      zh: '这些文本中错误码太少，而且文件没有表明与腾讯云有关，或同时表明与其他厂商有关。',
    },
    act: SHOW_IT,
  },
  'own-codes': {
    why: {
      en: 'Most of the dotted texts are in no list, so they are codes of the application.',
      zh: '这些带点号的文本大多不在列表中，所以它们是应用自己的错误码。',
    },
  },
  unnamed: {
    why: {
      en: 'Too few of the texts are codes, and nothing is named after codes.',
      zh: '这些文本中错误码太少，名字中也没有说明它们是错误码。',
    },
    act: {
      en: 'Call the list `…Codes`, or the constant or type `…ErrorCode`.',
      zh: '请把列表命名为 `…Codes`，或把常量、类型命名为 `…ErrorCode`。',
    },
  },
  'own-domain': {
    why: {
      en: 'By their names they are about a domain of the application, such as orders.',
      zh: '从名字看，它们属于应用自己的业务，例如订单。',
    },
  },
  'vendor-nearby': {
    why: {
      en: "The names, conditions or codes around it are another vendor's.",
      zh: '它周围的名字、条件或错误码属于其他厂商。',
    },
  },
  'vendor-file': {
    why: {
      en: 'The file is about another vendor, so only what is certain is checked.',
      zh: '这个文件与其他厂商有关，所以只检查可以确定的地方。',
    },
    act: NAME_MODULE,
  },
  'lone-string': {
    why: {
      en: 'Nothing here compares it with a code, so only misspellings of it are reported.',
      zh: '这里没有把它与错误码比较，所以只报告其中的拼写错误。',
    },
  },
};

/** What the evidence for a place rests on. `name` is empty where there is none. */
export const GROUNDS: Readonly<Record<ReasonKind, Bilingual<Sentence<'name'>>>> = {
  'sdk-calls': inBoth(
    sentence`every call that can fail here is one of the SDK`,
    sentence`这里可能失败的调用都是 SDK 的调用`,
  ),
  'sdk-error': inBoth(
    sentence`the file shows that it is an error of the SDK`,
    sentence`从这个文件可以看出，它是 SDK 的错误`,
  ),
  path: inBoth(sentence`the path \`Response.Error.Code\``, sentence`路径 \`Response.Error.Code\``),
  'response-field': inBoth(
    sentence`a field with codes in responses of ${'name'}`,
    sentence`${'name'} 返回结果中存放错误码的字段`,
  ),
  setting: inBoth(sentence`the setting \`codeExpressions\``, sentence`设置 \`codeExpressions\``),
  'comparison-function': inBoth(
    sentence`\`${'name'}\` in the setting \`comparisonFunctions\``,
    sentence`设置 \`comparisonFunctions\` 中的 \`${'name'}\``,
  ),
  name: inBoth(sentence`the name \`${'name'}\``, sentence`名字 \`${'name'}\``),
  compared: inBoth(sentence`it is compared with a code`, sentence`它与错误码比较`),
  'error-text': inBoth(sentence`the text of an error`, sentence`错误的文本`),
  'error-as-text': inBoth(sentence`an error as a text`, sentence`转换为文本的错误`),
  'most-codes': inBoth(sentence`most of the texts are codes`, sentence`大多数文本是错误码`),
  'most-possible-codes': inBoth(
    sentence`most of the texts that can be codes are codes`,
    sentence`可能是错误码的文本大多是错误码`,
  ),
  'half-of-products': inBoth(
    sentence`half of the texts are codes of the products of the file`,
    sentence`半数文本是该文件所涉及产品的错误码`,
  ),
  'half-and-misspelled': inBoth(
    sentence`half of the texts are codes, and another is misspelled`,
    sentence`半数文本是错误码，另有一个拼写错误`,
  ),
  'defined-name': inBoth(sentence`the name \`${'name'}\``, sentence`名字 \`${'name'}\``),
};

/** How sure it is that a place is about codes. */
export const EVIDENCE: Readonly<Record<Evidence, Bilingual<string>>> = {
  certain: { en: 'certain', zh: '确凿' },
  likely: { en: 'likely', zh: '很可能' },
  possible: { en: 'possible', zh: '可能' },
};

/** Whose codes can arrive at a place. */
export const SCOPES: Readonly<Record<PlaceScopeRecord['source'], Bilingual<Sentence<'targets'>>>> = {
  type: inBoth(sentence`the codes that its type allows`, sentence`其类型允许的错误码`),
  calls: inBoth(
    sentence`the codes of ${'targets'}, which can fail here`,
    sentence`${'targets'} 的错误码（这里可能失败的调用）`,
  ),
  imports: inBoth(
    sentence`the codes of ${'targets'}, which the file names`,
    sentence`${'targets'} 的错误码（文件中写明的产品）`,
  ),
  settings: inBoth(
    sentence`the codes of ${'targets'}, as the setting \`products\` says`,
    sentence`${'targets'} 的错误码（设置 \`products\`）`,
  ),
  none: inBoth(
    sentence`the codes of all products (a dispatch must only handle those of the products that have all codes it names)`,
    sentence`所有产品的错误码（分支语句或查找表只需处理具有其中全部错误码的产品的错误码）`,
  ),
};

/** Why nothing in a file is checked. */
export const FILES: Readonly<Record<Exclude<FileFinding['status'], 'checked'>, Explanation>> = {
  'nothing-of-codes': {
    why: {
      en: 'Nothing in it can be a code: no package, host or header of Tencent Cloud, no text that begins with a namespace, no path `Response.Error.Code`, and nothing that the settings name.',
      zh: '文件中没有任何内容可能是错误码：没有腾讯云的包、域名或请求头，没有以一级错误码开头的文本，没有路径 `Response.Error.Code`，也没有设置中写明的内容。',
    },
    act: {
      en: `${SHOW_IT.en} Constants of another file that hold codes need type information as well.`,
      zh: `${SHOW_IT.zh}如果错误码是在其他文件中定义的常量，还需要开启类型信息。`,
    },
  },
  'other-vendor': {
    why: {
      en: 'It is about another vendor, and names no product of Tencent Cloud.',
      zh: '它与其他厂商有关，没有写明腾讯云的产品。',
    },
    act: NAME_MODULE,
  },
  ignored: {
    why: { en: 'ESLint ignores it.', zh: 'ESLint 忽略了这个文件。' },
    act: {
      en: 'See `ignores` in the configuration, or `ignorePatterns` and `.eslintignore` of eslintrc; `node_modules` is always ignored.',
      zh: '请查看配置中的 `ignores`（eslintrc 则查看 `ignorePatterns` 和 `.eslintignore`）；`node_modules` 始终会被忽略。',
    },
  },
  unmatched: {
    why: {
      en: "No entry of ESLint's configuration is for files of this name.",
      zh: 'ESLint 的配置中没有哪一项适用于这个文件名。',
    },
    act: {
      en: "Add an entry with `files`, such as `files: ['**/*.ts']`.",
      zh: "请添加带有 `files` 的配置项，例如 `files: ['**/*.ts']`。",
    },
  },
  unparsed: {
    why: { en: 'It cannot be parsed.', zh: '无法解析这个文件。' },
    act: {
      en: 'TypeScript and Vue need a parser in `languageOptions`.',
      zh: 'TypeScript 和 Vue 需要在 `languageOptions` 中设置解析器。',
    },
  },
  split: {
    why: {
      en: 'ESLint lints its blocks of code one by one, which are not looked into here.',
      zh: 'ESLint 逐个检查其中的代码块，这里不查看。',
    },
    act: {
      en: 'Copy the block to a file of its language, and ask about that.',
      zh: '请把代码块复制到相应语言的文件中，再查看那个文件。',
    },
  },
  'no-eslint': {
    why: {
      en: 'It was not looked into: that takes ESLint, which parses it. oxlint alone does not tell.',
      zh: '没有查看文件内容：需要 ESLint 来解析它，仅有 oxlint 无法得知。',
    },
    act: {
      en: 'Run `npm install --no-save eslint`, and ask again.',
      zh: '请运行 `npm install --no-save eslint`，然后重试。',
    },
  },
};
