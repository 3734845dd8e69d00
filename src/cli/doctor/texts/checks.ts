import type { Bilingual } from '../../../language/language.ts';
import { type Sentence, inBoth, sentence } from '../../../language/sentence.ts';
import type { Check, ScopeFinding, TypesFinding } from '../../records.ts';

/** What each check is about, as the text names it. */
export const SUBJECTS = {
  eslint: { en: 'eslint', zh: 'eslint' },
  registry: { en: 'registry', zh: '错误码库' },
  sdk: { en: 'sdk', zh: 'SDK' },
  configuration: { en: 'configuration', zh: '配置' },
  plugin: { en: 'plugin', zh: '插件' },
  rules: { en: 'rules', zh: '规则' },
  products: { en: 'products', zh: '产品' },
  asOf: { en: 'asOf', zh: 'asOf' },
  types: { en: 'types', zh: '类型' },
  'other rules': { en: 'other rules', zh: '其他规则' },
  oxlint: { en: 'oxlint', zh: 'oxlint' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** The marks before the checks; in one language all are equally wide. */
export const STATUSES: Readonly<Record<Check['status'], Bilingual<string>>> = {
  ok: { en: 'ok     ', zh: '正常' },
  advice: { en: 'advice ', zh: '建议' },
  problem: { en: 'problem', zh: '问题' },
};

/** What a check is about, how it turned out, and what it says. */
export interface CheckText<Name extends string> extends Pick<Check, 'id' | 'status'> {
  readonly subject: keyof typeof SUBJECTS;
  readonly text: Bilingual<Sentence<Name>>;
}

function check<Name extends string = never>(
  id: string,
  subject: keyof typeof SUBJECTS,
  status: Check['status'],
  en: Sentence<Name>,
  zh: Sentence<NoInfer<Name>>,
): CheckText<Name> {
  return { id, subject, status, text: inBoth(en, zh) };
}

/** All checks. Their ids are what `--json` prints, and stay. */
export const CHECKS = {
  eslintMissing: check(
    'eslint-missing',
    'eslint',
    'problem',
    sentence`ESLint is not installed here. Run: npm install --save-dev eslint ${'name'}`,
    sentence`这里没有安装 ESLint。请运行：npm install --save-dev eslint ${'name'}`,
  ),
  eslintNotNeeded: check(
    'eslint-not-needed',
    'eslint',
    'ok',
    sentence`Not installed; oxlint runs the rules.`,
    sentence`没有安装；规则由 oxlint 运行。`,
  ),
  eslintAbsent: check('eslint-absent', 'eslint', 'ok', sentence`Not installed.`, sentence`没有安装。`),
  eslintVersion: check(
    'eslint-version',
    'eslint',
    'ok',
    sentence`Version ${'version'}.`,
    sentence`版本 ${'version'}。`,
  ),
  eslintEslintrc: check(
    'eslint-eslintrc',
    'eslint',
    'ok',
    sentence`Version ${'version'}, which reads eslintrc files: ESLINT_USE_FLAT_CONFIG is false.`,
    sentence`版本 ${'version'}，读取 eslintrc 文件：ESLINT_USE_FLAT_CONFIG 为 false。`,
  ),
  eslintOldNotNeeded: check(
    'eslint-old-not-needed',
    'eslint',
    'ok',
    sentence`Version ${'version'} is too old: ${'oldest'} is needed, or newer. oxlint runs the rules.`,
    sentence`版本 ${'version'} 过旧，需要 ${'oldest'} 或更高版本。规则由 oxlint 运行。`,
  ),
  eslintOld: check(
    'eslint-old',
    'eslint',
    'problem',
    sentence`Version ${'version'} is too old: ${'oldest'} is needed, or newer. Run: npm install --save-dev eslint@latest`,
    sentence`版本 ${'version'} 过旧，需要 ${'oldest'} 或更高版本。请运行：npm install --save-dev eslint@latest`,
  ),
  registry: check(
    'registry',
    'registry',
    'ok',
    sentence`Of ${'date'}, ${'age'} old, digest ${'digest'}.`,
    sentence`日期 ${'date'}，距今 ${'age'}，摘要 ${'digest'}。`,
  ),
  registryOld: check(
    'registry-old',
    'registry',
    'advice',
    sentence`Of ${'date'}, ${'age'} old, digest ${'digest'}. Newer codes are unknown. Update ${'name'}.`,
    sentence`日期 ${'date'}，距今 ${'age'}，摘要 ${'digest'}。其中没有此后新增的错误码，请更新 ${'name'}。`,
  ),
  sdkActions: check(
    'sdk-actions',
    'sdk',
    'advice',
    sentence`${'sdk'} ${'version'} has actions that this registry does not know, ${'count'} in all: ${'actions'}. They are newer than its lists, or have left them. For their errors, all codes of the product count.`,
    sentence`${'sdk'} ${'version'} 中有 ${'count'} 个接口不在错误码库中：${'actions'}。它们可能是新接口，也可能已下线。对于它们的错误，按产品的全部错误码检查。`,
  ),
  sdkWithdrawn: check(
    'sdk-withdrawn',
    'sdk',
    'advice',
    sentence`${'sdk'} ${'version'} has actions that have left the lists, ${'count'} in all: ${'actions'}. A newer SDK does not have them. For their errors, all codes of the product count.`,
    sentence`${'sdk'} ${'version'} 中有 ${'count'} 个接口已下线：${'actions'}。新版 SDK 中已没有它们。对于它们的错误，按产品的全部错误码检查。`,
  ),
  configUnreadable: check(
    'config-unreadable',
    'configuration',
    'problem',
    sentence`ESLint cannot read its configuration: ${'reason'}`,
    sentence`ESLint 无法读取配置：${'reason'}`,
  ),
  eslintrcUnread: check(
    'eslintrc-unread',
    'configuration',
    'problem',
    sentence`ESLint found no \`eslint.config.js\`. It reads ${'file'} only with \`ESLINT_USE_FLAT_CONFIG=false\`, and from version 10 on not at all.`,
    sentence`ESLint 没有找到 \`eslint.config.js\`。只有设置 \`ESLINT_USE_FLAT_CONFIG=false\` 时才会读取 ${'file'}，从版本 10 起完全不读取。`,
  ),
  configEmpty: check(
    'config-empty',
    'configuration',
    'problem',
    sentence`ESLint's configuration has nothing for usual files.`,
    sentence`ESLint 的配置中没有适用于常见文件的内容。`,
  ),
  fileIgnored: check(
    'file-ignored',
    'configuration',
    'problem',
    sentence`ESLint ignores ${'file'}: see \`ignores\` in its configuration (of eslintrc, \`ignorePatterns\` and \`.eslintignore\`).`,
    sentence`ESLint 忽略了 ${'file'}：请查看配置中的 \`ignores\`（eslintrc 则查看 \`ignorePatterns\` 和 \`.eslintignore\`）。`,
  ),
  fileUnmatched: check(
    'file-unmatched',
    'configuration',
    'problem',
    sentence`ESLint's configuration has no entry for files like ${'file'}: see \`files\` in it.`,
    sentence`ESLint 的配置中没有哪一项适用于 ${'file'} 这样的文件：请查看其中的 \`files\`。`,
  ),
  fileSplit: check(
    'file-split',
    'configuration',
    'advice',
    sentence`A processor hands the blocks of ${'file'} to ESLint as files of their own, such as \`${'file'}/0.js\`: see the entry for their language.`,
    sentence`处理器把 ${'file'} 中的代码块作为单独的文件（如 \`${'file'}/0.js\`）交给 ESLint：请查看适用于其语言的那一项。`,
  ),
  settings: check('settings', 'configuration', 'problem', sentence`${'reason'}`, sentence`${'reason'}`),
  options: check('options', 'configuration', 'problem', sentence`${'reason'}`, sentence`${'reason'}`),
  pluginMissing: check(
    'plugin-missing',
    'plugin',
    'problem',
    sentence`ESLint's configuration for ${'file'} does not load ${'name'}. Add a preset to it, or, if it has one, see \`files\` of that entry.`,
    sentence`ESLint 对 ${'file'} 的配置没有加载 ${'name'}。请在配置中加入一个预设；如果已经加入，请查看那一项的 \`files\`。`,
  ),
  pluginNotNeeded: check(
    'plugin-not-needed',
    'plugin',
    'ok',
    sentence`ESLint's configuration for ${'file'} does not load ${'name'}. oxlint runs the rules.`,
    sentence`ESLint 对 ${'file'} 的配置没有加载 ${'name'}。规则由 oxlint 运行。`,
  ),
  pluginVersion: check(
    'plugin-version',
    'plugin',
    'ok',
    sentence`${'name'}@${'version'}, which is in the key of ESLint's cache.`,
    sentence`${'name'}@${'version'}，ESLint 的缓存以此区分版本。`,
  ),
  pluginOtherVersion: check(
    'plugin-other-version',
    'plugin',
    'advice',
    sentence`${'name'}@${'version'}, which is in the key of ESLint's cache. This program is of another version, ${'own'}.`,
    sentence`${'name'}@${'version'}，ESLint 的缓存以此区分版本。本程序是另一个版本：${'own'}。`,
  ),
  rulesNone: check(
    'rules-none',
    'rules',
    'problem',
    sentence`None of the rules is on for ${'file'}.`,
    sentence`${'file'} 没有启用任何规则。`,
  ),
  rulesOn: check(
    'rules-on',
    'rules',
    'ok',
    sentence`On for ${'file'}: ${'rules'}.`,
    sentence`在 ${'file'} 中启用：${'rules'}。`,
  ),
  rulesOff: check(
    'rules-off',
    'rules',
    'ok',
    sentence`Off for ${'file'}, so what only they report is not reported: ${'rules'}.`,
    sentence`在 ${'file'} 中未启用（只由它们报告的问题不会报告）：${'rules'}。`,
  ),
  productsNone: check(
    'products-none',
    'products',
    'advice',
    sentence`Nothing narrows them down, so codes of any product count. Name the products that you call in the setting \`products\`.`,
    sentence`没有信息可以缩小范围，所以按所有产品的错误码检查。请在设置 \`products\` 中写明调用的产品。`,
  ),
  products: check(
    'products',
    'products',
    'ok',
    sentence`${'products'}: ${'why'}.`,
    sentence`${'products'}（${'why'}）。`,
  ),
  productsCalls: check(
    'products-calls',
    'products',
    'ok',
    sentence`${'products'}: ${'why'}. Calls: ${'calls'}.`,
    sentence`${'products'}（${'why'}）。调用：${'calls'}。`,
  ),
  asOf: check(
    'as-of',
    'asOf',
    'ok',
    sentence`Codes that appeared after ${'day'} need not be handled.`,
    sentence`${'day'} 之后新增的错误码不必处理。`,
  ),
  asOfLate: check(
    'as-of-late',
    'asOf',
    'advice',
    sentence`Codes that appeared after ${'day'} need not be handled. The registry ends on ${'end'}, so a newer one can still ask for codes. Set it to '${'end'}'.`,
    sentence`${'day'} 之后新增的错误码不必处理。错误码库只到 ${'end'}，更新后仍可能要求处理新的错误码。请改为“${'end'}”。`,
  ),
  typesUnsupported: check(
    'types-unsupported',
    'types',
    'advice',
    sentence`typescript-eslint ${'eslint'} does not support TypeScript ${'typescript'}.`,
    sentence`typescript-eslint ${'eslint'} 不支持 TypeScript ${'typescript'}。`,
  ),
  types: check('types', 'types', 'ok', sentence`${'tier'}.`, sentence`${'tier'}。`),
  typesVersion: check(
    'types-version',
    'types',
    'ok',
    sentence`${'tier'} (TypeScript ${'typescript'}).`,
    sentence`${'tier'}（TypeScript ${'typescript'}）。`,
  ),
  clash: check(
    'clash',
    'other rules',
    'advice',
    sentence`${'rule'}: ${'reason'} Peace: ${'peace'}`,
    sentence`${'rule'}：${'reason'}解决办法：${'peace'}`,
  ),
  oxlintProgram: check(
    'oxlint-program',
    'oxlint',
    'advice',
    sentence`${'file'} is a program, which is not looked into.`,
    sentence`${'file'} 是程序，不查看其内容。`,
  ),
  oxlintRules: check(
    'oxlint-rules',
    'oxlint',
    'ok',
    sentence`On in ${'file'}: ${'rules'}.`,
    sentence`在 ${'file'} 中启用：${'rules'}。`,
  ),
  oxlintNoRules: check(
    'oxlint-no-rules',
    'oxlint',
    'problem',
    sentence`${'file'} lists the plugin, but none of its rules is on.`,
    sentence`${'file'} 写明了本插件，但没有启用任何规则。`,
  ),
  oxlintUnlisted: check(
    'oxlint-unlisted',
    'oxlint',
    'problem',
    sentence`${'file'} does not name ${'name'}, neither in \`jsPlugins\` nor in what it \`extends\`.`,
    sentence`${'file'} 没有写明 ${'name'}，\`jsPlugins\` 和 \`extends\` 中都没有。`,
  ),
  oxlintNotNeeded: check(
    'oxlint-not-needed',
    'oxlint',
    'ok',
    sentence`${'file'} does not name ${'name'}, neither in \`jsPlugins\` nor in what it \`extends\`. ESLint runs the rules.`,
    sentence`${'file'} 没有写明 ${'name'}，\`jsPlugins\` 和 \`extends\` 中都没有。规则由 ESLint 运行。`,
  ),
  oxlintUnreadable: check(
    'oxlint-unreadable',
    'oxlint',
    'problem',
    sentence`${'file'} cannot be read: ${'reason'}`,
    sentence`无法读取 ${'file'}：${'reason'}`,
  ),
  oxlintSettings: check('oxlint-settings', 'oxlint', 'problem', sentence`${'reason'}`, sentence`${'reason'}`),
  oxlintUnusedSettings: check(
    'oxlint-unused-settings',
    'oxlint',
    'problem',
    sentence`oxlint takes no settings from ${'from'}, which is extended. Put them in ${'file'}.`,
    sentence`oxlint 不读取 \`extends\` 所引用的 ${'from'} 中的设置。请写在 ${'file'} 中。`,
  ),
};

/** Why products are in scope. */
export const PRODUCT_REASONS: Readonly<Record<Exclude<ScopeFinding['source'], 'none'>, Bilingual<string>>> = {
  imports: { en: 'the file names them', zh: '由文件写明' },
  settings: { en: 'the setting `products` says so', zh: '由设置 `products` 写明' },
  calls: {
    en: 'the calls whose errors the file handles are theirs',
    zh: '文件所处理的错误来自其接口',
  },
};

/** What of TypeScript is seen; `own`: nothing, as no parser is configured. */
export const TIERS: Readonly<Record<TypesFinding['tier'] | 'own', Bilingual<Sentence<'parser'>>>> = {
  own: inBoth(
    sentence`Not used: files are parsed by ESLint's own parser`,
    sentence`未使用：文件由 ESLint 自带的解析器解析`,
  ),
  none: inBoth(sentence`Not used: files are parsed by ${'parser'}`, sentence`未使用：文件由 ${'parser'} 解析`),
  syntax: inBoth(
    sentence`Syntax of TypeScript, no types of other files`,
    sentence`只有 TypeScript 语法，没有其他文件的类型`,
  ),
  program: inBoth(sentence`Types, also across files`, sentence`有类型信息，包括其他文件的类型`),
};

/** `10 days`. */
export const DAYS: Bilingual<(count: number) => string> = {
  en: (count) => (count === 1 ? '1 day' : `${count} days`),
  zh: (count) => `${count} 天`,
};

/** Between the names of a whole list. */
export const COMMA: Bilingual<string> = { en: ', ', zh: '、' };
