import type { Registry } from '../../registry/index.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { countOf } from '../layout.ts';
import type { TypesRecord } from '../records.ts';
import { createRegistryRecord } from '../registry-record.ts';
import { readTarget } from '../targets.ts';
import { declareTypes } from '../type-declarations.ts';
import { nameTargets } from '../type-names.ts';
import { writeWholeFile } from '../write-file.ts';

/** Makes the declarations of the products' types. Throws an `InputError` for a product that does not exist. */
export function createTypes(products: readonly string[], registry: Registry): TypesRecord {
  const named = nameTargets(products.map((name) => readTarget(name, registry)));
  return {
    registry: createRegistryRecord(registry),
    products: named.map(({ target, name }) => ({ ...target, typeName: `${name}ErrorCode` })),
    text: declareTypes(named, registry),
  };
}

async function answerTypes(
  products: readonly string[],
  file: string | undefined,
  { registry, cwd }: Session,
): Promise<Reply> {
  const record = createTypes(products, registry);
  if (file === undefined) return { record, render: () => record.text.trimEnd() };
  await writeWholeFile(file, record.text, cwd);
  const written = `${file}: types of ${countOf(record.products.length, 'product')}`;
  return { record: { ...record, file }, render: () => written };
}

export const addTypes: AddCommand = (program, answer) => {
  program
    .command('types')
    .description('Write TypeScript types of the codes of products: ScfErrorCode, ScfErrorCodeOf<Action>, ScfAction.')
    .argument('<product...>', "products, or versions of them: 'scf', 'cvm@2017-03-12'")
    .option('--out <file>', 'write to this file')
    .addHelpText(
      'after',
      examplesOf({ 'Types for a compiler to check': 'types scf cvm --out src/tencentcloud-errors.d.ts' }),
    )
    .action((products: readonly string[], { out }: { readonly out?: string }) =>
      answer((session) => answerTypes(products, out, session)),
    );
};
