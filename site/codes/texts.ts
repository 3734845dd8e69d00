/** What the explorer says, in both languages. */
import type { AnswerEvidence } from '../../src/registry/index.ts';
import { EVIDENCE } from '../../src/cli/seen-answers.ts';
import { type Bilingual, type Language } from '../../src/language/language.ts';
import type { HitGroup } from './search/types.ts';
import type { SnippetStyle } from './snippets.ts';
import type { CodeStatus, NearGroup } from './views/types.ts';

/** The texts in one language. */
export interface Words {
  readonly title: string;
  readonly lead: (codes: string, actions: string, products: string) => string;
  readonly search: string;
  readonly placeholder: string;
  readonly keys: string;
  readonly clear: string;
  readonly cut: (most: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly actionsLoading: string;
  readonly actionsFailed: string;
  readonly found: (count: number) => string;
  readonly nothing: (text: string) => string;
  readonly nothingHint: string;
  readonly groups: Readonly<Record<HitGroup['kind'], string>>;
  readonly showMore: (count: number) => string;
  readonly listShort: (shown: number, all: number) => string;
  readonly hitStatus: Readonly<Record<'withdrawn' | 'undocumented' | 'sdk' | 'newer', string>>;
  readonly productsCount: (count: number) => string;
  readonly start: string;
  readonly tryThis: string;
  readonly tryGroups: Readonly<Record<'code' | 'words' | 'calls' | 'paste', string>>;
  readonly pastedExample: string;
  readonly recent: string;
  readonly newCodes: string;
  readonly withdrawnCodes: string;
  readonly noChanges: string;
  readonly moreOf: (count: number) => string;
  readonly answerTitle: (count: number) => string;
  readonly message: string;
  readonly requestId: string;
  readonly calledAction: string;
  readonly meant: string;
  readonly status: Readonly<Record<CodeStatus, string>>;
  readonly common: string;
  readonly commonNote: string;
  readonly meaning: string;
  readonly inProduct: (product: string) => string;
  readonly noDescription: (namespace: string) => string;
  readonly withdrawnOn: (day: string) => string;
  readonly replacedBy: string;
  readonly maybeReturned: Readonly<Record<'both-listed' | 'observed', string>>;
  readonly whyOffered: string;
  readonly products: string;
  readonly returnedBy: (products: number, isPast: boolean) => string;
  readonly filterProducts: string;
  readonly filterActions: string;
  readonly filterCodes: string;
  readonly past: string;
  readonly actionsCount: (count: number) => string;
  readonly noAction: string;
  readonly since: (day: string) => string;
  readonly sinceBefore: (day: string) => string;
  readonly left: (day: string) => string;
  readonly intlOnly: string;
  readonly seen: string;
  readonly seenNote: string;
  readonly evidence: Readonly<Record<AnswerEvidence, string>>;
  readonly near: string;
  readonly nearGroups: Readonly<Record<NearGroup['kind'], string>>;
  readonly nearNotes: Readonly<Record<NearGroup['kind'], string>>;
  readonly handleIt: string;
  readonly openInPlayground: string;
  readonly documentation: string;
  readonly actionOf: string;
  readonly version: string;
  readonly codesOf: (action: string) => string;
  readonly codesInPlace: string;
  readonly actionStatus: Readonly<Record<'withdrawn' | 'newer', (sdk: string) => string>>;
  readonly undocumentedAction: string;
  readonly whatElse: string;
  readonly commonCan: (count: number) => string;
  readonly commonOfNamespaces: string;
  readonly listsIncomplete: string;
  readonly asOf: string;
  readonly snippets: Readonly<Record<SnippetStyle, string>>;
  readonly snippetNote: string;
  readonly list: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly copyList: string;
  readonly copyJson: string;
  readonly downloadJson: string;
  readonly export: string;
  readonly exportNote: string;
  readonly versions: string;
  readonly actions: string;
  readonly codes: string;
  readonly namespaces: string;
  readonly namespace: string;
  readonly npmPackage: string;
  readonly lastChange: string;
  readonly counts: (codes: number, withdrawn: number, actions: number) => string;
  readonly codesCount: (count: number) => string;
  readonly unknownHint: string;
  readonly unknownNear: string;
  readonly registryOf: (day: string) => string;
  readonly sources: string;
  readonly reportWrong: string;
  readonly reportMissing: string;
  readonly private: string;
  readonly showAll: (count: number) => string;
  readonly showLess: string;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

const WORDS: Bilingual<Words> = {
  en: {
    title: 'Error codes',
    lead: (codes, actions, products) =>
      `${codes} codes, ${actions} actions and ${products} products of the Tencent Cloud API, in the registry that the linter uses.`,
    search: 'Search codes, actions and products, or paste an error',
    placeholder: 'A code, a word, an action, a product, or a pasted error',
    keys: '/ to search, ↑ ↓ to move, Enter to open, Esc to clear',
    clear: 'Clear',
    cut: (most) => `The box takes ${most} characters; the rest of the text was left out.`,
    loading: 'Loading the registry…',
    failed: 'The registry could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    actionsLoading: 'Actions are still loading; they are missing here for now.',
    actionsFailed: 'The names of actions could not be loaded, so none are found. Reload the page to try again.',
    found: (hits) => count(hits, 'result'),
    nothing: (text) => `Nothing in the registry is like “${text}”.`,
    nothingHint:
      'Try fewer words, another spelling, a part of the code, or the product. If a service returned it, please report it as missing.',
    groups: { meant: 'Probably meant', code: 'Codes', namespace: 'Namespaces', action: 'Actions', product: 'Products' },
    showMore: (all) => `Show all ${all.toLocaleString('en')}`,
    listShort: (shown, all) => `The best ${shown} of ${all.toLocaleString('en')}. Add a word to narrow them.`,
    hitStatus: {
      withdrawn: 'withdrawn',
      undocumented: 'undocumented',
      sdk: 'made by an SDK',
      newer: 'newer than the lists',
    },
    productsCount: (products) => count(products, 'product'),
    start: 'All codes',
    tryThis: 'What can be asked',
    tryGroups: {
      code: 'A code, right or wrong',
      words: 'Words, English or Chinese',
      calls: 'An action or a product',
      paste: 'An error as it was printed',
    },
    pastedExample: 'An answer of the API as JSON',
    recent: 'Recent changes',
    newCodes: 'New codes',
    withdrawnCodes: 'Withdrawn codes',
    noChanges: 'The recent changes could not be loaded. Searching still works.',
    moreOf: (more) => `and ${more.toLocaleString('en')} more`,
    answerTitle: (errors) => (errors === 1 ? 'One error in what you pasted' : `${errors} errors in what you pasted`),
    message: 'Message',
    requestId: 'RequestId',
    calledAction: 'Action',
    meant: 'Probably meant',
    status: {
      current: 'Current',
      withdrawn: 'Withdrawn',
      undocumented: 'Undocumented',
      sdk: 'Made by an SDK',
      foreign: 'Of another vendor',
      unknown: 'Not in the registry',
    },
    common: 'Common code',
    commonNote: 'Any action of any product can return it.',
    meaning: 'Meaning',
    inProduct: (product) => `In ${product}`,
    noDescription: (namespace) => `This code has no description of its own. Its namespace ${namespace} means:`,
    withdrawnOn: (day) => `Left the lists on ${day}.`,
    replacedBy: 'Replaced by',
    maybeReturned: {
      'both-listed': 'The lists once had both codes, so this one may still be returned.',
      observed: 'It was seen in an answer after it left the lists, so it may still be returned.',
    },
    whyOffered: 'What the linter offers in its place',
    products: 'Products',
    returnedBy: (products, isPast) => `${isPast ? 'Once listed' : 'Listed'} by ${count(products, 'product')}`,
    filterProducts: 'Filter products',
    filterActions: 'Filter actions',
    filterCodes: 'Filter codes',
    past: 'no longer',
    actionsCount: (actions) => count(actions, 'action'),
    noAction: 'No action documents it.',
    since: (day) => `since ${day}`,
    sinceBefore: (day) => `since before ${day}`,
    left: (day) => `left ${day}`,
    intlOnly: 'international site only',
    seen: 'Seen though no list has it',
    seenNote: 'These actions returned it, or tools of Tencent Cloud handle it there, although their lists lack it.',
    evidence: inEvidence('en'),
    near: 'Codes near it',
    nearGroups: {
      meaning: 'By meaning',
      subCode: 'Same sub-code',
      letters: 'By letters',
      namespace: 'Same namespace, same products',
    },
    nearNotes: {
      meaning: 'What the linter offers to someone who means this in other words.',
      subCode: 'What the linter offers when the namespace is wrong.',
      letters: 'What a slip of the pen can turn this into; the linter corrects one only if no other code is as close.',
      namespace: 'A `switch` that handles one of these is asked to handle the others.',
    },
    handleIt: 'Handle it',
    openInPlayground: 'Open in the playground',
    documentation: 'Documentation of the product',
    actionOf: 'Action of',
    version: 'API version',
    codesOf: (action) => `Codes that ${action} lists`,
    codesInPlace: 'Codes of the product, in place of its own',
    actionStatus: {
      withdrawn: (sdk) =>
        `The lists have dropped this action; tencentcloud-sdk-nodejs ${sdk} still had it. Its codes are not recorded, so those of the product are shown.`,
      newer: (sdk) =>
        `This action is newer than the lists; tencentcloud-sdk-nodejs ${sdk} has it. Its codes are not recorded, so those of the product are shown.`,
    },
    undocumentedAction: 'The lists name no code for this action, so those of the product are shown.',
    whatElse: 'What else can arrive',
    commonCan: (codes) => `${count(codes, 'common code')} that any action can return`,
    commonOfNamespaces:
      'Common codes of the same namespaces are in the snippets, since handling a namespace includes them.',
    listsIncomplete: 'The lists are not complete. Keep a branch for the rest, and do not swallow what it gets.',
    asOf: 'Codes can be added at any time. The setting asOf holds code against the lists of one day, so a newer registry breaks no build.',
    snippets: { switch: 'switch', if: 'if', table: 'table' },
    snippetNote: 'Passes the strict preset.',
    list: 'List',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    copyList: 'Copy the codes as text',
    copyJson: 'Copy JSON',
    downloadJson: 'Download JSON',
    export: 'Export',
    exportNote: 'The same shape as --json of the command.',
    versions: 'API versions',
    actions: 'Actions',
    codes: 'Codes',
    namespaces: 'Namespaces',
    namespace: 'Namespace',
    npmPackage: 'npm package',
    lastChange: 'Last change',
    counts: (codes, withdrawn, actions) =>
      `${count(codes, 'code')}, ${withdrawn.toLocaleString('en')} withdrawn, ${count(actions, 'action')}`,
    codesCount: (codes) => count(codes, 'code'),
    unknownHint: 'The address may be old or cut off. Search above, or take one of these.',
    unknownNear: 'Near this name',
    registryOf: (day) =>
      `Registry of ${day}, made from the lists of Tencent Cloud’s Go SDKs and five years of their history.`,
    sources: 'Where the data comes from',
    reportWrong: 'Report a wrong code',
    reportMissing: 'Report a missing code',
    private: 'What you type or paste stays in your browser: no request leaves this site.',
    showAll: (all) => `Show all ${all.toLocaleString('en')}`,
    showLess: 'Show fewer',
  },
  zh: {
    title: '错误码查询',
    lead: (codes, actions, products) =>
      `腾讯云 API 的 ${codes} 个错误码、${actions} 个接口、${products} 个产品，与规则使用同一个错误码库。`,
    search: '查询错误码、接口或产品，也可以粘贴报错内容',
    placeholder: '错误码、关键词、接口、产品，或直接粘贴报错内容',
    keys: '/ 开始查询，↑ ↓ 选择，Enter 打开，Esc 清空',
    clear: '清空',
    cut: (most) => `最多输入 ${most} 个字符，超出的内容已略去。`,
    loading: '正在加载错误码库……',
    failed: '错误码库加载失败，请检查网络后重试。',
    retry: '重试',
    actionsLoading: '接口名称还在加载，暂时查不到接口。',
    actionsFailed: '接口名称加载失败，查不到接口，请刷新页面重试。',
    found: (hits) => `共 ${hits.toLocaleString('en')} 条结果`,
    nothing: (text) => `错误码库中没有与“${text}”相近的内容。`,
    nothingHint:
      '请减少关键词、换一种写法、只输入错误码的一部分，或者输入产品。如果服务端确实返回过它，请反馈缺少的错误码。',
    groups: { meant: '可能想查的是', code: '错误码', namespace: '一级错误码', action: '接口', product: '产品' },
    showMore: (all) => `显示全部 ${all.toLocaleString('en')} 条`,
    listShort: (shown, all) =>
      `共 ${all.toLocaleString('en')} 条，这里是最相近的 ${shown} 条，可再加一个关键词缩小范围。`,
    hitStatus: { withdrawn: '已下线', undocumented: '未列入文档', sdk: 'SDK 自行产生', newer: '比列表更新' },
    productsCount: (products) => `${products} 个产品`,
    start: '错误码首页',
    tryThis: '可以这样查',
    tryGroups: { code: '错误码，对错均可', words: '中文或英文关键词', calls: '接口或产品', paste: '直接粘贴报错内容' },
    pastedExample: 'JSON 格式的返回结果',
    recent: '最近的变化',
    newCodes: '新增的错误码',
    withdrawnCodes: '已下线的错误码',
    noChanges: '最近的变化加载失败，不影响查询。',
    moreOf: (more) => `另有 ${more.toLocaleString('en')} 个`,
    answerTitle: (errors) => `粘贴的内容中有 ${errors} 个错误`,
    message: 'Message',
    requestId: 'RequestId',
    calledAction: '接口',
    meant: '可能想写的是',
    status: {
      current: '有效',
      withdrawn: '已下线',
      undocumented: '未列入文档',
      sdk: 'SDK 自行产生',
      foreign: '其他云厂商的错误码',
      unknown: '不在错误码库中',
    },
    common: '公共错误码',
    commonNote: '任何产品的任何接口都可能返回。',
    meaning: '含义',
    inProduct: (product) => `在 ${product} 中`,
    noDescription: (namespace) => `这个错误码没有单独的说明。它的一级错误码 ${namespace} 表示：`,
    withdrawnOn: (day) => `${day} 从列表中下线。`,
    replacedBy: '改用',
    maybeReturned: {
      'both-listed': '列表中曾同时有这两个错误码，因此它仍可能返回。',
      observed: '它下线之后仍在返回结果中出现过，因此仍可能返回。',
    },
    whyOffered: '规则会给出的替代',
    products: '产品',
    returnedBy: (products, isPast) => `${isPast ? '曾经' : ''}列出它的产品（${products} 个）`,
    filterProducts: '筛选产品',
    filterActions: '筛选接口',
    filterCodes: '筛选错误码',
    past: '已不再列出',
    actionsCount: (actions) => `${actions} 个接口`,
    noAction: '没有接口的文档列出它。',
    since: (day) => `${day} 起`,
    sinceBefore: (day) => `${day} 之前已有`,
    left: (day) => `${day} 下线`,
    intlOnly: '仅国际站',
    seen: '列表中没有，但实际出现过',
    seenNote: '这些接口返回过它，或者腾讯云的工具会处理它，但接口的列表中没有。',
    evidence: inEvidence('zh'),
    near: '相近的错误码',
    nearGroups: {
      meaning: '意思相近',
      subCode: '二级错误码相同',
      letters: '拼写相近',
      namespace: '相同产品中一级错误码相同',
    },
    nearNotes: {
      meaning: '换一种说法写这个错误码时，规则会给出它们。',
      subCode: '一级错误码写错时，规则会给出它们。',
      letters: '笔误可能把它写成这些；只有没有其他同样接近的错误码时，规则才会自动修复。',
      namespace: 'switch 处理了其中一个，规则就会要求处理其余的。',
    },
    handleIt: '处理它',
    openInPlayground: '在“在线试用”中打开',
    documentation: '产品文档',
    actionOf: '所属产品',
    version: '接口版本',
    codesOf: (action) => `${action} 列出的错误码`,
    codesInPlace: '整个产品的错误码（没有单独的列表）',
    actionStatus: {
      withdrawn: (sdk) =>
        `列表中已没有这个接口，tencentcloud-sdk-nodejs ${sdk} 中还有。没有它的错误码记录，因此列出整个产品的错误码。`,
      newer: (sdk) =>
        `这个接口比列表更新，tencentcloud-sdk-nodejs ${sdk} 中已有。没有它的错误码记录，因此列出整个产品的错误码。`,
    },
    undocumentedAction: '这个接口的文档没有列出错误码，因此列出整个产品的错误码。',
    whatElse: '还可能返回什么',
    commonCan: (codes) => `任何接口都可能返回的公共错误码（${codes} 个）`,
    commonOfNamespaces: '下面的代码已包含同一一级错误码下的公共错误码，因为完整处理一个一级错误码也要处理它们。',
    listsIncomplete: '列表并不完整。请为其余错误保留兜底处理，不要吞掉错误。',
    asOf: '随时可能有新的错误码。设置 asOf 让规则只按某一天的列表检查，更新错误码库不会让构建失败。',
    snippets: { switch: 'switch', if: 'if', table: '查表' },
    snippetNote: '可以通过 strict 预设的检查。',
    list: '列表',
    copy: '复制',
    copied: '已复制',
    copyFailed: '复制失败',
    copyList: '复制错误码列表',
    copyJson: '复制 JSON',
    downloadJson: '下载 JSON',
    export: '导出',
    exportNote: '格式与命令的 --json 相同。',
    versions: '接口版本',
    actions: '接口',
    codes: '错误码',
    namespaces: '一级错误码',
    namespace: '一级错误码',
    npmPackage: 'npm 包',
    lastChange: '最近变化',
    counts: (codes, withdrawn, actions) => `${codes} 个错误码，另有 ${withdrawn} 个已下线；${actions} 个接口`,
    codesCount: (codes) => `${codes} 个错误码`,
    unknownHint: '地址可能已过时或不完整。请在上面查询，或从下面选择。',
    unknownNear: '相近的名称',
    registryOf: (day) => `错误码库日期 ${day}，根据腾讯云 Go SDK 的列表及其五年的历史整理。`,
    sources: '数据来源',
    reportWrong: '反馈错误码有误',
    reportMissing: '反馈缺少错误码',
    private: '输入和粘贴的内容只留在浏览器中，不会发送到本站以外。',
    showAll: (all) => `显示全部 ${all.toLocaleString('en')} 个`,
    showLess: '收起',
  },
};

function inEvidence(language: Language): Readonly<Record<AnswerEvidence, string>> {
  return {
    answer: EVIDENCE.answer[language],
    'official-example': EVIDENCE['official-example'][language],
    'official-handler': EVIDENCE['official-handler'][language],
    likely: EVIDENCE.likely[language],
  };
}

/** The texts of a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
