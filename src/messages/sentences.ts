import type { DispatchKind } from '../analysis/dispatches/dispatch.ts';
import type { Bilingual } from '../language/language.ts';
import { inBoth, sentence } from '../language/sentence.ts';

/**
 * What rules report and suggest, by message id. The useful part comes first: what is wrong, what is right, then why. No list
 * is complete, so a sentence only claims that the lists lack a code; where it cannot name a likely one, it ends with the date of
 * the registry. A `description`, a `hint` and a `list` follow a full stop, with the space that English puts there, or are empty.
 */
export const SENTENCES = {
  // A literal that is no code.
  unknown: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}.${'list'} If right, add it to \`additionalCodes\` (lists of ${'date'}).`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。${'list'}如果无误，请加入 \`additionalCodes\`（列表截至${'date'}）。`,
  ),
  misspelled: inBoth(
    sentence`${'literal'} is a misspelling of ${'code'}.${'description'}`,
    sentence`${'literal'}拼错了，应为${'code'}。${'description'}`,
  ),
  wrongCase: inBoth(
    sentence`${'literal'} is ${'code'} in the wrong case: codes are case-sensitive.${'description'}`,
    sentence`${'literal'}大小写有误，应为${'code'}：错误码区分大小写。${'description'}`,
  ),
  wrongSeparator: inBoth(
    sentence`${'literal'} is not how ${'code'} is written.${'description'}`,
    sentence`${'literal'}写法有误，应为${'code'}。${'description'}`,
  ),
  declared: inBoth(
    sentence`${'literal'} is a mistake for ${'code'}, as the option \`corrections\` declares.${'description'}`,
    sentence`${'literal'}应为${'code'}（由选项 \`corrections\` 声明）。${'description'}`,
  ),
  near: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}?`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。是否应为${'candidates'}？`,
  ),
  wrongNamespace: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}?`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。是否应为${'candidates'}？`,
  ),
  cutShort: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}? It looks truncated.`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。是否应为${'candidates'}？看来没有写完整。`,
  ),
  extraWords: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}, with fewer words?`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。是否多写了单词，应为${'candidates'}？`,
  ),
  otherOrder: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}, in another word order?`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。是否写错了单词顺序，应为${'candidates'}？`,
  ),
  otherWords: inBoth(
    sentence`${'literal'} is in no list of ${'lists'}. Did you mean ${'candidates'}, which says much the same?`,
    sentence`${'literal'}不在${'lists'}的错误码列表中。是否应为含义相近的${'candidates'}？`,
  ),
  otherProduct: inBoth(
    sentence`${'literal'} is in no list of ${'products'}. Only other products have a similar code: ${'candidates'}.`,
    sentence`${'literal'}不在${'products'}的错误码列表中。只有其他产品有相近的错误码：${'candidates'}。`,
  ),
  unknownNamespace: inBoth(
    sentence`No listed code has the namespace ${'literal'}.${'hint'}`,
    sentence`列表中没有一级错误码${'literal'}。${'hint'}`,
  ),
  unknownPrefix: inBoth(
    sentence`No listed code starts with ${'literal'}.${'hint'}`,
    sentence`列表中没有以${'literal'}开头的错误码。${'hint'}`,
  ),
  unknownPart: inBoth(
    sentence`No listed code contains ${'literal'}.${'hint'}`,
    sentence`列表中没有包含${'literal'}的错误码。${'hint'}`,
  ),
  replaceWith: inBoth(sentence`Replace with ${'code'}.${'description'}`, sentence`替换为${'code'}。${'description'}`),
  removeEntry: inBoth(
    sentence`Remove ${'literal'}: ${'code'} is already handled here.`,
    sentence`删除${'literal'}：此处已处理${'code'}。`,
  ),

  // A code that left the lists. Whether it is still returned is not known.
  retired: inBoth(
    sentence`${'literal'} left the lists of ${'products'} on ${'date'}. No replacement is recorded.`,
    sentence`${'literal'}已于${'date'}从${'products'}的错误码列表中移除，没有替代错误码的记录。`,
  ),
  replaced: inBoth(
    sentence`${'literal'} left the lists of ${'products'} on ${'date'}; ${'code'} is in its place.${'description'}`,
    sentence`${'literal'}已于${'date'}从${'products'}的错误码列表中移除，替代它的是${'code'}。${'description'}`,
  ),

  // A code that the calls, or their products, do not document.
  notOfProduct: inBoth(
    sentence`${'literal'} is in no list of ${'products'}; it is documented for ${'owners'}.${'hint'} No other call seems to fail here.`,
    sentence`${'literal'}不在${'products'}的错误码列表中，见于${'owners'}的文档。${'hint'}此处似乎没有其他可能失败的调用。`,
  ),
  impossible: inBoth(
    sentence`${'literal'} is documented for ${'owners'}, not for ${'calls'}.${'hint'} No other call seems to fail here.`,
    sentence`${'literal'}不在${'calls'}的文档中，见于${'owners'}的文档。${'hint'}此处似乎没有其他可能失败的调用。`,
  ),

  // A bare code in the place of its namespace.
  neverAlone: inBoth(
    sentence`${'literal'} does not match ${'example'}, and no list of ${'products'} has it alone. Its namespace has ${'scope'}.`,
    sentence`${'literal'}匹配不到${'example'}，而且${'products'}的错误码列表中没有单独的${'literal'}。这个一级错误码下，${'scope'}。`,
  ),
  notAll: inBoth(
    sentence`${'literal'} does not match ${'example'}. Its namespace has ${'scope'}.`,
    sentence`${'literal'}匹配不到${'example'}。这个一级错误码下，${'scope'}。`,
  ),
  coverNamespace: inBoth(
    sentence`Compare with all codes of ${'literal'}.`,
    sentence`改为与${'literal'}下的全部错误码比较。`,
  ),

  // The code read where the error has none.
  notOfException: inBoth(
    sentence`${'property'} is always undefined: an error of the SDK has its code in ${'right'}.`,
    sentence`${'property'}始终是 \`undefined\`：SDK 抛出的错误把错误码放在${'right'}中。`,
  ),
  notOfEnvelope: inBoth(
    sentence`${'property'} is always undefined: a response of the API has the code of its error in ${'right'}.`,
    sentence`${'property'}始终是 \`undefined\`：API 的返回结果把错误码放在${'right'}中。`,
  ),
  wholeError: inBoth(
    sentence`An error is an object and equals no code: compare its ${'right'}.`,
    sentence`错误是对象，不会等于任何错误码：应比较它的${'right'}。`,
  ),
  readProperty: inBoth(sentence`Read ${'right'}.`, sentence`改为读取${'right'}。`),

  // A search in the text of an error.
  messageMatch: inBoth(
    sentence`Compare ${'code'}; do not search the message for ${'codes'}: messages change and can quote other errors.`,
    sentence`应比较${'code'}，不要在错误信息中查找${'codes'}：错误信息会变，也可能引用其他错误。`,
  ),
  compareCode: inBoth(sentence`Compare ${'code'} with ${'codes'}.`, sentence`改为用${'code'}与${'codes'}比较。`),

  // A dispatch that is not exhaustive.
  missingCases: inBoth(
    sentence`This ${'form'} misses ${'missing'}, of ${'scope'}.${'list'}`,
    sentence`此${'form'}漏掉了${'missing'}（${'scope'}）。${'list'}`,
  ),
  missingCasesAndDefault: inBoth(
    sentence`This ${'form'} has no ${'fallback'} and misses ${'missing'}, of ${'scope'}.${'list'}`,
    sentence`此${'form'}没有${'fallback'}，还漏掉了${'missing'}（${'scope'}）。${'list'}`,
  ),
  missingNamespaces: inBoth(
    sentence`This ${'form'} misses ${'missing'}, of ${'scope'}.`,
    sentence`此${'form'}漏掉了${'missing'}（${'scope'}）。`,
  ),
  missingDefault: inBoth(
    sentence`This ${'form'} has no ${'fallback'} for codes that Tencent Cloud may add to ${'namespaces'}.`,
    sentence`此${'form'}没有${'fallback'}，处理不了腾讯云今后在${'namespaces'}下新增的错误码。`,
  ),
  noScope: inBoth(
    sentence`No product has all codes of ${'namespaces'} that this ${'form'} handles. Name yours in the setting \`products\`.`,
    sentence`没有哪个产品同时含有此${'form'}写出的${'namespaces'}下的各个错误码。请在设置 \`products\` 中写明产品。`,
  ),
  markRest: inBoth(
    sentence`Mark the rest of ${'namespaces'} as handled by ${'rest'}.`,
    sentence`注明${'namespaces'}下的其余错误码${'rest'}。`,
  ),
  markEnd: inBoth(
    sentence`Mark the rest of ${'namespaces'} as handled by no case of its own.`,
    sentence`注明${'namespaces'}下的其余错误码不需要单独的 \`case\`。`,
  ),
  misplacedRest: inBoth(
    sentence`This rest comment has no effect: it must be ${'place'}.`,
    sentence`此 \`rest\` 注释不起作用：应写在${'place'}。`,
  ),
  handledRest: inBoth(
    sentence`This rest comment has no effect for ${'names'}: this ${'form'} handles all of that already.`,
    sentence`此 \`rest\` 注释对${'names'}不起作用：此${'form'}已全部处理。`,
  ),
  foreignRest: inBoth(
    sentence`This rest comment has no effect for ${'names'}: this ${'form'} names no code of ${'namespaces'}.`,
    sentence`此 \`rest\` 注释对${'names'}不起作用：此${'form'}没有写出${'namespaces'}下的任何错误码。`,
  ),
  markTest: inBoth(
    sentence`Mark the rest of ${'namespaces'} as handled where this lookup finds nothing.`,
    sentence`注明${'namespaces'}下的其余错误码由查不到条目时所走的分支处理。`,
  ),
  markWith: inBoth(
    sentence`Mark the rest of ${'namespaces'} as handled by the last \`.with\`.`,
    sentence`注明${'namespaces'}下的其余错误码由最后一个 \`.with\` 处理。`,
  ),
  unreadRest: inBoth(
    sentence`This rest comment has no effect: write its names between commas, and a reason behind \` -- \`.`,
    sentence`此 \`rest\` 注释不起作用：名称之间用逗号分隔，原因写在 \` -- \` 之后。`,
  ),
  misplacedRequest: inBoth(
    sentence`This comment has no effect: it must be right above a dispatch on error codes, or at the end of its first line.`,
    sentence`此注释不起作用：应紧挨着写在按错误码分支的代码上方，或写在它第一行的末尾。`,
  ),
  codesRequest: inBoth(
    sentence`This comment has no effect: it must name namespaces, such as ${'namespaces'}.`,
    sentence`此注释不起作用：应写一级错误码，例如${'namespaces'}。`,
  ),
  moveRest: inBoth(sentence`Move the comment to its place, ${'place'}.`, sentence`把注释移到应写的位置：${'place'}。`),
  removeRest: inBoth(sentence`Remove the comment.`, sentence`删除此注释。`),
  removeNames: inBoth(sentence`Remove ${'names'} from the comment.`, sentence`从注释中删除${'names'}。`),
  addBranch: inBoth(
    sentence`Add a branch for ${'missing'} that ${'act'}.`,
    sentence`为${'missing'}添加一个分支，${'act'}。`,
  ),
  addCases: inBoth(
    sentence`Add a group of cases for ${'missing'} that ${'act'}.`,
    sentence`为${'missing'}添加一组 \`case\`，${'act'}。`,
  ),
  addToCase: inBoth(
    sentence`Add ${'missing'} to the case of ${'cases'}.`,
    sentence`把${'missing'}并入${'cases'}的 \`case\`。`,
  ),
  addDefault: inBoth(sentence`Add ${'added'} that ${'act'}.`, sentence`添加${'added'}，${'act'}。`),
  addRest: inBoth(
    sentence`Add ${'added'} that ${'act'}, and mark the rest of ${'namespaces'} as handled by it.`,
    sentence`添加${'added'}，${'act'}，并注明${'namespaces'}下的其余错误码由它处理。`,
  ),
  addWith: inBoth(
    sentence`Add a \`.with\` for ${'missing'} that ${'act'}.`,
    sentence`为${'missing'}添加一个 \`.with\`，${'act'}。`,
  ),
} as const;

/** The words for a dispatch: its form, its fallback, and what handles the rest there. */
type FormWords = Readonly<Record<'form' | 'fallback' | 'added' | 'rest', string>>;

/** The words for each form of dispatch. */
export const FORMS: Readonly<Record<DispatchKind, Bilingual<FormWords>>> = {
  switch: {
    en: { form: 'switch', fallback: '`default`', added: 'a `default`', rest: 'the `default`' },
    zh: { form: '`switch`', fallback: '`default` 分支', added: '`default` 分支', rest: '由 `default` 分支处理' },
  },
  'if-chain': {
    en: { form: 'chain', fallback: '`else`', added: 'an `else`', rest: 'no branch of its own' },
    zh: { form: '`if` 链', fallback: '`else` 分支', added: '`else` 分支', rest: '不需要单独的分支' },
  },
  lookup: {
    en: {
      form: 'lookup',
      fallback: 'fallback (`?? …`)',
      added: 'a fallback',
      rest: 'the fallback (`{{operator}} …`)',
    },
    zh: {
      form: '查找表',
      fallback: '兜底值（`?? …`）',
      added: '兜底值',
      rest: '由兜底值（`{{operator}} …`）处理',
    },
  },
  match: {
    en: { form: '`match`', fallback: '`.otherwise`', added: 'an `.otherwise`', rest: 'the `.otherwise`' },
    zh: { form: '`match`', fallback: '`.otherwise`', added: '`.otherwise`', rest: '由 `.otherwise` 处理' },
  },
};

/** What is counted. */
export type Noun = 'code' | 'namespace';

/** One and several of what is counted: what the targets of a scope list, and what is common alone. */
export const NOUNS: Bilingual<
  Readonly<Record<Noun, Readonly<Record<'listed' | 'common', readonly [one: string, several: string]>>>>
> = {
  en: {
    code: { listed: ['code', 'codes'], common: ['common code', 'common codes'] },
    namespace: {
      listed: ['namespace of codes', 'namespaces of codes'],
      common: ['namespace of common codes', 'namespaces of common codes'],
    },
  },
  zh: {
    code: { listed: ['错误码', '错误码'], common: ['公共错误码', '公共错误码'] },
    namespace: {
      listed: ['一级错误码', '一级错误码'],
      common: ['只含公共错误码的一级错误码', '只含公共错误码的一级错误码'],
    },
  },
};

/** What Chinese writes behind the count of a long list, `“A”、“B”等 12 个错误码`. English counts what is left out, without a noun. */
export const LISTED_NOUNS: Bilingual<Readonly<Record<Noun | 'product' | 'call' | 'target' | 'command', string>>> = {
  en: { code: '', namespace: '', product: '', call: '', target: '', command: '' },
  zh: {
    code: '错误码',
    namespace: '一级错误码',
    product: '产品',
    call: '接口',
    // Products and actions together.
    target: '产品或接口',
    command: '命令',
  },
};

/** Where a rest comment is understood. */
export const PLACES = {
  default: { en: 'behind `default:`', zh: '`default:` 之后' },
  end: { en: 'at the end of the `switch`', zh: '`switch` 的末尾' },
  else: { en: 'behind the last `else`', zh: '最后一个 `else` 之后' },
  if: { en: 'behind the last `if` statement', zh: '最后一个 `if` 语句之后' },
  colon: { en: 'behind the last `:`', zh: '最后一个 `:` 之后' },
  lookup: { en: 'behind the `??` or `||` of a fallback', zh: '兜底值前面的 `??` 或 `||` 之后' },
  match: { en: 'in `.otherwise(…)`', zh: '`.otherwise(…)` 里面' },
  test: { en: 'where a test of the entry leads that finds nothing', zh: '判断条目不存在时所走的分支' },
  wildcard: {
    en: 'before the handler of the last `.with`',
    zh: '最后一个 `.with` 的处理函数之前',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** The parts of sentences that depend on what they are about. A `scope` in Chinese is a clause, with the count in it. */
export const PHRASES = {
  /** Whose lists were searched, unless a single product is known. */
  anyProduct: { en: 'Tencent Cloud', zh: '腾讯云' },
  bare: inBoth(sentence`the bare ${'code'}`, sentence`${'code'}本身`),
  /** Codes of the one namespace that a message names, or of several. */
  such: inBoth(sentence`such ${'noun'}`, sentence`此类${'noun'}`),
  ofNamespaces: inBoth(sentence`${'noun'} of ${'namespaces'}`, sentence`${'namespaces'}下的${'noun'}`),
  ofAll: inBoth(sentence`${'count'} codes of ${'namespaces'}`, sentence`${'namespaces'}下共有${'count'}个错误码`),
  counted: inBoth(sentence`${'count'} ${'noun'}`, sentence`${'noun'}有${'count'}个`),
  /** The commands that print the codes among which the right one is. */
  see: inBoth(sentence` See ${'commands'}.`, sentence`运行${'commands'}可查看列表。`),
  /** The commands that print all codes that were counted. */
  list: inBoth(sentence` List: ${'commands'}.`, sentence`完整列表：${'commands'}。`),
  addOwn: inBoth(
    sentence` If right, add the code to \`additionalCodes\` (lists of ${'date'}).`,
    sentence`如果无误，请把错误码加入 \`additionalCodes\`（列表截至${'date'}）。`,
  ),
  rethrows: inBoth(sentence`rethrows ${'error'}`, sentence`重新抛出 \`${'error'}\``),
  throws: { en: 'throws an error', zh: '抛出一个错误' },
  allowed: inBoth(
    sentence`${'count'} ${'noun'} that the type of the value allows`,
    sentence`值的类型允许${'count'}个${'noun'}`,
  ),
  documented: inBoth(
    sentence`${'count'} ${'noun'} documented for ${'owners'}`,
    sentence`${'owners'}的文档列出${'count'}个${'noun'}`,
  ),
  documentedForGuess: inBoth(
    sentence`${'count'} ${'noun'} documented for ${'owners'} (the product with all codes named here)`,
    sentence`只有${'owners'}含有此处写出的全部错误码，它的文档列出${'count'}个${'noun'}`,
  ),
  /** Which products these are tells nobody anything: they are a guess. */
  shared: inBoth(
    sentence`${'count'} ${'noun'} that the ${'products'} products with all codes named here share`,
    sentence`${'products'}个产品含有此处写出的全部错误码，它们都列出的${'noun'}有${'count'}个`,
  ),
  andCommon: inBoth(sentence`${'listed'} and ${'count'} ${'noun'}`, sentence`${'listed'}，另有${'count'}个${'noun'}`),
} as const;
