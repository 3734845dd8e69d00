import { Option } from 'commander';
import type { Bilingual } from '../../language/language.ts';
import { CODE_PATTERN, isDay } from '../../registry/index.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';
import { type CodesOptions, listCodes } from '../list-codes.ts';
import { renderCodes } from '../render-codes.ts';

/** Adds the value of an option that may be given several times to those before it. */
function collect(value: string, others: readonly string[] = []): readonly string[] {
  return [...others, value];
}

function collectPatterns(value: string, others?: readonly string[]): readonly string[] {
  if (CODE_PATTERN.test(value)) return collect(value, others);
  throw new InputError({
    en: `'${value}' is not of the form 'Name.Code' or 'Name.*'.`,
    zh: `“${value}”不是“Name.Code”或“Name.*”的形式。`,
  });
}

function readDay(value: string): string {
  if (isDay(value)) return value;
  throw new InputError({ en: `'${value}' is no day like '2026-06-30'.`, zh: `“${value}”不是“2026-06-30”这样的日期。` });
}

const HELP = {
  description: { en: 'List the error codes of a product.', zh: '列出产品的错误码。' },
  product: {
    en: "a product, or one version of it: 'scf', 'cvm@2017-03-12'",
    zh: '产品，或它的一个接口版本，如 scf、cvm@2017-03-12',
  },
  action: {
    en: 'only those that the action documents; with several, those of any of them',
    zh: '只列该接口的文档列出的错误码；可以多次使用，列出任一接口的错误码',
  },
  namespace: {
    en: 'only those of the namespace; with several, those of any of them',
    zh: '只列该一级错误码下的错误码；可以多次使用，列出任一一级错误码下的',
  },
  except: {
    en: "none of these: 'Name.Code' or 'Name.*', as in the option ignoreCodes",
    zh: '不列这些错误码：Name.Code 或 Name.*，与选项 ignoreCodes 相同',
  },
  noCommon: {
    en: 'none that every action can return, as with the option considerCommonCodes: false',
    zh: '不列公共错误码，相当于选项 considerCommonCodes: false',
  },
  asOf: {
    en: 'only those that were there on the day, as in the setting asOf',
    zh: '只列这一天已有的错误码，与设置 asOf 相同',
  },
  retired: {
    en: 'those that have left the lists, in place of the current ones',
    zh: '改为列出已下线的错误码',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'Which codes can this action return?': 'codes scf --action CreateFunction',
    'Which codes of a namespace can these calls return?':
      'codes scf --action CreateFunction --action GetFunction --namespace ResourceNotFound',
    'Which quotas are there?': 'codes cvm --namespace LimitExceeded',
  },
  zh: {
    '这个接口会返回哪些错误码？': 'codes scf --action CreateFunction',
    '这些调用会返回某个一级错误码下的哪些错误码？':
      'codes scf --action CreateFunction --action GetFunction --namespace ResourceNotFound',
    '有哪些配额限制？': 'codes cvm --namespace LimitExceeded',
  },
};

export const addCodes: AddCommand = (program, answer, language) => {
  program
    .command('codes')
    .description(HELP.description[language])
    .argument('<product>', HELP.product[language])
    .option('--action <name>', HELP.action[language], collect)
    .option('--namespace <name>', HELP.namespace[language], collect)
    .option('--except <code>', HELP.except[language], collectPatterns)
    .option('--no-common', HELP.noCommon[language])
    .option('--as-of <day>', HELP.asOf[language], readDay)
    .addOption(new Option('--retired', HELP.retired[language]).conflicts(['action', 'asOf']))
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((product: string, options: CodesOptions) =>
      answer(({ registry }) => {
        const record = listCodes(product, options, registry, language);
        return { record, render: (style) => renderCodes(record, style, language) };
      }),
    );
};
