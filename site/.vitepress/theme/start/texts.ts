import type { Bilingual } from '../../../../src/language/language.ts';
import type { Figures } from './figures.ts';

/** A figure, what it counts, and the command that counts or measures it. */
interface Fact {
  readonly figure: (figures: Figures) => string;
  readonly text: (figures: Figures) => string;
  readonly command: string;
}

/** A way on from the start page. */
interface Way {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** All that the start page says beside code and reports. */
export interface StartTexts {
  readonly title: string;
  readonly lead: string;
  readonly tryIt: string;
  readonly begin: string;
  readonly lookUp: string;
  readonly programTitle: (reports: number) => string;
  readonly install: string;
  readonly configure: string;
  readonly facts: readonly Fact[];
  readonly factsTitle: string;
  readonly waysTitle: string;
  readonly ways: readonly Way[];
  readonly rulesTitle: string;
}

const count = (value: number) => value.toLocaleString('en-US');

export const START_TEXTS: Bilingual<StartTexts> = {
  en: {
    title: 'Find wrong and forgotten error codes when you lint',
    lead: 'An ESLint plugin that knows every error code in Tencent Cloud’s official SDKs, and which codes each API action documents. It reads where your JavaScript or TypeScript meets a code, and reports what you would otherwise find out in production.',
    tryIt: 'Open the playground',
    begin: 'Get started',
    lookUp: 'Look up a code',
    programTitle: (reports) => `${reports} reports of the preset recommended`,
    install: 'Install',
    configure: 'eslint.config.mjs',
    factsTitle: 'In figures',
    facts: [
      {
        figure: ({ codes }) => count(codes),
        text: ({ products, day }) =>
          `error codes of ${count(products)} products, mainland and international, as of ${day}`,
        command: 'npm run generate:check',
      },
      {
        figure: ({ answers }) => count(answers),
        text: ({ actions }) => `answers on record: which of the codes each of ${count(actions)} actions documents`,
        command: 'npm run generate:check',
      },
      {
        figure: ({ share }) => `${share} %`,
        text: () => 'of ESLint’s time is taken by all rules together, in a repository where few files handle codes',
        command: 'npm run bench',
      },
      {
        figure: ({ dependencies }) => count(dependencies),
        text: () => 'package is installed with the plugin; TypeScript is not needed, and nothing is sent anywhere',
        command: 'npm ls --omit=dev',
      },
    ],
    waysTitle: 'Where to go',
    ways: [
      { path: 'playground', title: 'Playground', text: 'Paste code, see the reports, apply fixes, share the address.' },
      { path: 'codes', title: 'Error codes', text: 'Search all codes and actions, or paste an error answer.' },
      {
        path: 'guides/getting-started',
        title: 'Getting started',
        text: 'From an empty folder to the first report, with ESLint or oxlint.',
      },
      {
        path: 'exhaustiveness',
        title: 'Exhaustive handling',
        text: 'Which codes can arrive at a switch, and what counts as handled.',
      },
    ],
    rulesTitle: 'Rules',
  },
  zh: {
    title: '在代码检查时发现写错和遗漏的错误码',
    lead: '这个 ESLint 插件收录了腾讯云官方 SDK 中的全部错误码，也知道每个接口的文档列出哪些。它检查 JavaScript 和 TypeScript 中用到错误码的地方，把原本上线后才会暴露的问题提前报告出来。',
    tryIt: '在线试用',
    begin: '快速上手',
    lookUp: '查询错误码',
    programTitle: (reports) => `预设 recommended 报告了 ${reports} 个问题`,
    install: '安装',
    configure: 'eslint.config.mjs',
    factsTitle: '数字',
    facts: [
      {
        figure: ({ codes }) => count(codes),
        text: ({ products, day }) => `个错误码，来自国内站和国际站的 ${count(products)} 个产品，截至 ${day}`,
        command: 'npm run generate:check',
      },
      {
        figure: ({ answers }) => count(answers),
        text: ({ actions }) => `条对应关系：${count(actions)} 个接口各自的文档列出哪些错误码`,
        command: 'npm run generate:check',
      },
      {
        figure: ({ share }) => `${share}%`,
        text: () => '的 ESLint 运行时间用于全部规则（代码仓库中只有少数文件处理错误码）',
        command: 'npm run bench',
      },
      {
        figure: ({ dependencies }) => count(dependencies),
        text: () => '个包随插件安装；不需要 TypeScript，也不会向外发送任何内容',
        command: 'npm ls --omit=dev',
      },
    ],
    waysTitle: '从这里开始',
    ways: [
      { path: 'playground', title: '在线试用', text: '粘贴代码，查看报告，应用修复，分享地址。' },
      { path: 'codes', title: '错误码', text: '搜索全部错误码和接口，或者粘贴一段错误返回。' },
      { path: 'guides/getting-started', title: '快速上手', text: '从空目录到第一份报告，ESLint 和 oxlint 均适用。' },
      { path: 'exhaustiveness', title: '完整处理', text: '哪些错误码会到达 switch，怎样才算处理了。' },
    ],
    rulesTitle: '规则',
  },
};
