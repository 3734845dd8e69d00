import { type Command, type CommanderError, Help, type HelpConfiguration } from 'commander';
import type { Bilingual, Language } from '../language/language.ts';
import { widthOf } from './layout.ts';

/** What the parser of arguments says by itself. It has English only, and no place for another language but this one. */

const HELP_OPTION: Bilingual<string> = { en: 'display help for command', zh: '显示帮助' };

/** Titles and placeholders of a help, which the parser hands over one by one. */
const ZH_WORDS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
  '[options]': '[选项]',
  '[command]': '[命令]',
};

function toChinese(word: string): string {
  return ZH_WORDS[word] ?? word;
}

/** Where a line of Chinese may end: behind a space, and beside any of its characters, but not before `，` nor behind `（`. */
const BREAK =
  /(?<=\s)|(?<=[\p{Script=Han}”，。、；：？！）])(?![\s”，。、；：？！）])|(?<![\s（“])(?=[\p{Script=Han}（“])/u;

/** Breaks lines of Chinese, which has no spaces to break them at, so that they are no wider than this. */
export function wrapChinese(text: string, width: number): string {
  const lines: string[] = [];
  for (const piece of text.split(BREAK)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

const ZH_HELP: HelpConfiguration = {
  displayWidth: widthOf,
  boxWrap: wrapChinese,
  styleTitle: toChinese,
  styleOptionText: toChinese,
  styleSubcommandText: toChinese,
  optionDescription: ({ description, argChoices }) =>
    argChoices === undefined ? description : `${description}（可选值：${argChoices.join('、')}）`,
  // The parser puts a space behind the title, which is wide enough by itself.
  formatHelp: (command, helper) => new Help().formatHelp(command, helper).replace('用法： ', '用法：'),
};

/** Makes the help of a program, and of the commands that are added to it later, one in the language. */
export function writeHelpIn(language: Language, program: Command): void {
  program
    .configureHelp({ showGlobalOptions: true, ...(language === 'zh' && ZH_HELP) })
    .helpOption('-h, --help', HELP_OPTION[language])
    .helpCommand('help [command]', HELP_OPTION[language]);
}

/** What the English message of an error has, by the error's code, and how Chinese says it. */
const ZH_ERRORS: Readonly<
  Record<string, { readonly message: RegExp; readonly zh: (...found: readonly string[]) => string }>
> = {
  'commander.unknownCommand': {
    message: /^error: unknown command '(.*)'$/s,
    zh: (name) => `没有命令“${name}”。`,
  },
  'commander.unknownOption': {
    message: /^error: unknown option '(.*)'$/s,
    zh: (flag) => `没有选项“${flag}”。`,
  },
  'commander.missingArgument': {
    message: /^error: missing required argument '(.*)'$/s,
    zh: (name) => `缺少参数 <${name}>。`,
  },
  'commander.optionMissingArgument': {
    message: /^error: option '(.*)' argument missing$/s,
    zh: (flags) => `选项“${flags}”缺少值。`,
  },
  'commander.invalidArgument': {
    message: /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    zh: (flags, value, why) => `选项“${flags}”的值“${value}”无效。${why}`,
  },
  'commander.conflictingOption': {
    message: /^error: option '(.*)' cannot be used with option '(.*)'$/s,
    zh: (one, other) => `选项“${one}”不能与选项“${other}”同时使用。`,
  },
  'commander.excessArguments': {
    message: /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    zh: (name, expected, got) => `“${name}”的参数过多：最多 ${expected} 个，实际有 ${got} 个。`,
  },
};

const HINT: Bilingual<string> = { en: '(--help says what is possible)', zh: '（用 --help 查看用法）' };
const SUGGESTION = /\n\(Did you mean (?:one of )?(.*)\?\)$/;

/** Says what is wrong with the arguments, in a line or two, and where help is. */
export function describeUsageError({ code, message }: CommanderError, language: Language): string {
  return `${language === 'zh' ? translateError(code, message) : message}\n${HINT[language]}`;
}

/** Of an error that is not known here, the English message stays: nothing that it says is lost. */
function translateError(code: string, message: string): string {
  const [, similar] = SUGGESTION.exec(message) ?? [];
  const known = ZH_ERRORS[code];
  const [, ...found] = known?.message.exec(message.replace(SUGGESTION, '')) ?? [];
  if (known === undefined || found.length === 0) return message.replace(/^error: /, '错误：');
  const suggestion = similar === undefined ? '' : `\n（是否应为 ${similar.replaceAll(', ', ' 或 ')}？）`;
  return `错误：${known.zh(...found)}${suggestion}`;
}
