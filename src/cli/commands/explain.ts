import type { Bilingual } from '../../language/language.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { explainCodes } from '../explain-codes.ts';
import { renderExplainedCode } from '../render-explained-code.ts';

const HELP = {
  description: {
    en: 'Say what an error code is, or what a wrong one was meant to be.',
    zh: '说明错误码的含义；写错的，指出可能想写哪一个。',
  },
  code: { en: 'one or more codes, right or wrong', zh: '一个或多个错误码，对错均可' },
  product: { en: 'look only at this product; may be repeated', zh: '只看这个产品，可以多次使用' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'Which actions return this code?': 'explain ResourceNotFound.FunctionName --product scf',
    'What was meant?': 'explain ResourceNotFound.Functoin',
  },
  zh: {
    '哪些接口会返回这个错误码？': 'explain ResourceNotFound.FunctionName --product scf',
    '原本想写的是哪一个？': 'explain ResourceNotFound.Functoin',
  },
};

export const addExplain: AddCommand = (program, answer, language) => {
  program
    .command('explain')
    .description(HELP.description[language])
    .argument('<code...>', HELP.code[language])
    .option('--product <name>', HELP.product[language], collect)
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((codes: readonly string[], { product = [] }: { readonly product?: readonly string[] }) =>
      answer(({ registry }) => {
        const record = explainCodes(codes, product, registry, language);
        return {
          record,
          render: (style) => record.codes.map((code) => renderExplainedCode(code, style, language)).join('\n\n'),
          isFinding: record.codes.some(({ verdict }) => verdict !== 'known'),
        };
      }),
    );
};

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
