import type { Registry } from '../../registry/index.ts';
import type { Language } from '../../language/language.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { explainCode } from '../explain-code.ts';
import { InputError } from '../input-error.ts';
import type { ExplainRecord } from '../records.ts';
import { noCodeShape } from '../registry/code-shape.ts';
import { createRegistryRecord } from '../registry-record.ts';
import { renderExplainedCode } from '../render-explained-code.ts';
import { readTarget } from '../targets.ts';

/** Says of each code what it is. Throws an `InputError` for a blank one, and for a product that does not exist. */
export function explainCodes(
  codes: readonly string[],
  products: readonly string[],
  registry: Registry,
  language: Language,
): ExplainRecord {
  const blank = codes.find((code) => code.trim() === '');
  if (blank !== undefined) throw new InputError(noCodeShape(blank));
  const targets = products.map((name) => readTarget(name, registry));
  return {
    registry: createRegistryRecord(registry),
    codes: codes.map((code) => explainCode(code, { targets, registry, language })),
  };
}

export const addExplain: AddCommand = (program, answer) => {
  program
    .command('explain')
    .description('Say what an error code is, or what a wrong one was meant to be.')
    .argument('<code...>', 'one or more codes, right or wrong')
    .option('--product <name>', 'look only at this product; may be repeated', collect)
    .addHelpText(
      'after',
      examplesOf({
        'Which actions return this code?': 'explain ResourceNotFound.FunctionName --product scf',
        'What was meant?': 'explain ResourceNotFound.Functoin',
      }),
    )
    .action((codes: readonly string[], { product = [] }: { readonly product?: readonly string[] }) =>
      answer(({ registry, language }) => {
        const record = explainCodes(codes, product, registry, language);
        return {
          record,
          render: (style) => record.codes.map((code) => renderExplainedCode(code, style)).join('\n\n'),
          isFinding: record.codes.some(({ verdict }) => verdict !== 'known'),
        };
      }),
    );
};

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
