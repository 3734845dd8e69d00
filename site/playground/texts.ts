/** What the playground and editable examples say. */
import type { Preset } from '../../src/configs.ts';
import type { Bilingual } from '../../src/language/language.ts';
import type { Fault } from '../linter/protocol.ts';
import { inBoth, sentence } from '../../src/language/sentence.ts';

/** Labels and sentences without values. */
export const TEXTS = {
  title: { en: 'Playground', zh: '在线试用' },
  about: {
    en: 'The plugin runs in this page: nothing you write leaves the browser. It has no type information here, and ESLint’s own rules are off.',
    zh: '插件就在本页中运行，你写的内容不会离开浏览器。这里没有类型信息，也不运行 ESLint 自带的规则。',
  },
  startFrom: { en: 'Start from', zh: '从示例开始' },
  ownCode: { en: 'Your code', zh: '你的代码' },
  fileName: { en: 'File name', zh: '文件名' },
  wrongFileName: {
    en: 'A name that ends in .js, .jsx, .ts or .tsx',
    zh: '请用以 .js、.jsx、.ts 或 .tsx 结尾的文件名',
  },
  language: { en: 'Language of the code', zh: '代码语言' },
  code: { en: 'Code', zh: '代码' },
  reports: { en: 'Reports', zh: '报告' },
  noReports: { en: 'Nothing is reported.', zh: '没有报告。' },
  loading: { en: 'Loading the linter…', zh: '正在加载检查器……' },
  loadingTypeScript: { en: 'Loading the parser of TypeScript…', zh: '正在加载 TypeScript 解析器……' },
  linting: { en: 'Linting…', zh: '正在检查……' },
  fixAll: { en: 'Fix all…', zh: '全部修复……' },
  allFixes: { en: 'All fixes', zh: '全部修复' },
  fix: { en: 'Fix', zh: '修复' },
  apply: { en: 'Apply', zh: '应用' },
  preview: { en: 'Preview', zh: '预览' },
  cancel: { en: 'Cancel', zh: '取消' },
  suggestion: { en: 'Suggestion', zh: '建议' },
  previewTitle: { en: 'What would change', zh: '改动预览' },
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  off: { en: 'Off', zh: '关闭' },
  rulePage: { en: 'About the rule', zh: '规则说明' },
  configuration: { en: 'Configuration', zh: '配置' },
  preset: { en: 'Preset', zh: '预设' },
  products: { en: 'Products', zh: '产品' },
  productsHint: { en: 'Search by name or id', zh: '按名称或 id 搜索' },
  noProducts: { en: 'No product has this name.', zh: '没有这个产品。' },
  reportLanguage: { en: 'Language of reports', zh: '报告语言' },
  rules: { en: 'Rules', zh: '规则' },
  options: { en: 'Options', zh: '选项' },
  noOptions: { en: 'This rule has no options.', zh: '这条规则没有选项。' },
  defaults: { en: 'Defaults', zh: '默认值' },
  settings: { en: 'Settings', zh: '设置' },
  notJson: { en: 'This is no JSON', zh: '不是合法的 JSON' },
  notObject: { en: 'This must be an object: { … }', zh: '应为一个对象：{ … }' },
  changed: { en: 'changed', zh: '已改' },
  copyLink: { en: 'Copy link', zh: '复制链接' },
  copyConfig: { en: 'Copy eslint.config.js', zh: '复制 eslint.config.js' },
  copyIssue: { en: 'Copy as issue', zh: '复制为 issue' },
  reportFalse: { en: 'Report a false report', zh: '反馈误报' },
  copied: { en: 'Copied.', zh: '已复制。' },
  copiedLong: {
    en: 'Copied. The link is long because the code is; some programs cut such links off.',
    zh: '已复制。代码较长，链接也很长，有些软件会把它截断。',
  },
  copiedForForm: {
    en: 'The link is too long to be filled in. It was copied: paste it into the form.',
    zh: '链接太长，无法自动填入，已经复制，请粘贴到表单中。',
  },
  previewFailed: {
    en: 'The preview could not be loaded. Check the connection and open it again; the change can be applied without it.',
    zh: '预览加载失败，请检查网络后重新打开。不预览也可以直接应用。',
  },
  copyFailed: {
    en: 'The browser did not allow copying. The address of this page has the same state.',
    zh: '浏览器不允许复制。本页地址中保存着同样的内容。',
  },
  brokenAddress: {
    en: 'This address is not one that the playground wrote, or it was cut off. Here is the first example instead. Ask whoever sent it for the whole link.',
    zh: '这个地址不是在线试用页面生成的，或者不完整，所以这里显示的是第一个示例。请向发送者索取完整的链接。',
  },
  faultSettings: { en: 'The settings are wrong, so nothing was linted.', zh: '设置有误，没有进行检查。' },
  faultOptions: { en: 'The options of a rule are wrong, so nothing was linted.', zh: '规则选项有误，没有进行检查。' },
  faultLoad: {
    en: 'A file of the linter did not arrive. Check the connection; the next change tries again.',
    zh: '检查器有文件没有加载成功。请检查网络，下次修改时会重试。',
  },
  faultHung: {
    en: 'Linting took too long and was stopped. The linter starts anew with the next change.',
    zh: '检查时间过长，已停止。下次修改时会重新启动检查器。',
  },
  faultCrash: {
    en: 'The linter failed. Please report it: “Copy as issue” has all that is needed.',
    zh: '检查器出错了。请反馈给我们：“复制为 issue”包含所需的全部信息。',
  },
  tryAgain: { en: 'Try again', zh: '重试' },
  keys: {
    en: 'F8 goes to the next report, Ctrl+Z (⌘Z) undoes fixes too. Tab leaves the editor.',
    zh: 'F8 跳到下一处报告，Ctrl+Z（⌘Z）也能撤销修复，Tab 离开编辑器。',
  },
} as const satisfies Record<string, Bilingual<string>>;

export type TextName = keyof typeof TEXTS;

/** Sentences with values. */
export const SENTENCES = {
  position: inBoth(sentence`Line ${'line'}:${'column'}`, sentence`${'line'} 行 ${'column'} 列`),
  count: inBoth(
    sentence`Errors: ${'errors'}, warnings: ${'warnings'}`,
    sentence`${'errors'} 个错误，${'warnings'} 个警告`,
  ),
  duration: inBoth(sentence`${'count'} (${'time'} ms)`, sentence`${'count'}（${'time'} 毫秒）`),
  severityOf: inBoth(sentence`Severity of ${'rule'}`, sentence`${'rule'} 的级别`),
  optionsOf: inBoth(sentence`Options of ${'rule'}`, sentence`${'rule'} 的选项`),
  remove: inBoth(sentence`Remove ${'product'}`, sentence`移除 ${'product'}`),
  more: inBoth(sentence`Show ${'count'} more`, sentence`再显示 ${'count'} 条`),
  about: inBoth(sentence`What ${'code'} means`, sentence`${'code'} 的含义`),
  version: inBoth(
    sentence`Version ${'version'}, registry of ${'date'}`,
    sentence`版本 ${'version'}，错误码库日期 ${'date'}`,
  ),
};

/** What is said of each fault, before the text of the linter. */
export const FAULT_TEXTS: Readonly<Record<Fault, TextName>> = {
  settings: 'faultSettings',
  options: 'faultOptions',
  load: 'faultLoad',
  hung: 'faultHung',
  crash: 'faultCrash',
};

/** What each preset is for. */
export const PRESET_TEXTS: Readonly<Record<Preset, Bilingual<string>>> = {
  recommended: { en: 'what most projects keep on', zh: '适合大多数项目' },
  strict: { en: 'all rules at full strength', zh: '全部规则，最严格' },
  typos: { en: 'misspelled and unknown codes', zh: '拼错和不存在的错误码' },
  exhaustive: { en: 'codes that are not handled', zh: '漏掉的错误码' },
};
