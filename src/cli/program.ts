import { Command, InvalidArgumentError, Option } from 'commander';
import { type Bilingual, LANGUAGES, type Language, languageOf } from '../language/language.ts';
import { VERSION } from '../version.ts';
import { type Answer, examplesOf } from './command.ts';
import { writeHelpIn } from './commander-words.ts';
import { commands } from './commands/index.ts';
import type { Host } from './host.ts';

/** The options of every command. They may come before its name or after it. `--lang` is read before all others. */
export interface GlobalOptions {
  readonly json?: true;
  readonly registry?: readonly string[];
}

interface Texts {
  readonly description: string;
  readonly options: Readonly<Record<'version' | 'json' | 'registry' | 'lang', string>>;
  /** What each example is for, and its arguments. */
  readonly examples: Readonly<Record<string, string>>;
  readonly exitCodes: string;
}

const TEXTS: Bilingual<Texts> = {
  en: {
    description: 'Answers questions about the error codes of the Tencent Cloud API.',
    options: {
      version: 'print the version, which ends in the date and digest of the registry',
      json: 'print JSON',
      registry: 'add a registry of your own; may be repeated',
      lang: 'language of what is printed; unless set, that of the locale',
    },
    examples: {
      'What is this code?': 'explain ResourceNotFound.Functoin',
      'Which codes can this action return?': 'codes scf --action CreateFunction',
      'Types of the codes, for a compiler to check': 'types scf --out src/scf-errors.d.ts',
    },
    exitCodes: `
Exit codes:
  0  all is well
  1  something was found: a code that is none, a check that failed
  2  wrong arguments, or a file that cannot be used`,
  },
  zh: {
    description: '查询腾讯云 API 的错误码。',
    options: {
      version: '显示版本号，末尾是错误码库的日期和摘要',
      json: '以 JSON 格式输出',
      registry: '加载自己的错误码库，可以多次使用',
      lang: '输出所用的语言，不设置时取系统区域设置（locale）的语言',
    },
    examples: {
      '这是什么错误码？': 'explain ResourceNotFound.Functoin',
      '这个接口会返回哪些错误码？': 'codes scf --action CreateFunction',
      '生成错误码的类型，交给编译器检查': 'types scf --out src/scf-errors.d.ts',
    },
    exitCodes: `
退出码：
  0  一切正常
  1  发现了问题：不存在的错误码、未通过的检查等
  2  参数有误，或者文件无法使用`,
  },
};

/** Builds the parser of the arguments, with help in the language. Nothing runs, and nothing is read, before it parses. */
export function createProgram(answer: Answer, language: Language, { stdout, stderr }: Host): Command {
  const { description, options, examples, exitCodes } = TEXTS[language];
  const program = new Command('tencentcloud-errors')
    .description(description)
    .version(VERSION, '--version', options.version)
    .option('--json', options.json)
    .option('--registry <file>', options.registry, collect)
    .addOption(createLangOption(options.lang, language))
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // Who runs the program says what is wrong with the arguments, in the language.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText('after', `${examplesOf(examples, language)}\n${exitCodes}`);
  writeHelpIn(language, program);
  for (const addCommand of commands) addCommand(program, answer, language);
  return program;
}

const CHOICES: Bilingual<string> = {
  en: `Allowed choices are ${LANGUAGES.join(', ')}.`,
  zh: `可选值：${LANGUAGES.join('、')}。`,
};

/** Takes `zh-CN` and other tags of the languages as well. */
function createLangOption(description: string, language: Language): Option {
  return new Option('--lang <language>', description).choices(LANGUAGES).argParser((value) => {
    if (languageOf(value) === undefined) throw new InvalidArgumentError(CHOICES[language]);
    return value;
  });
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
