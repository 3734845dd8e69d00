import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';
import { countOf } from '../layout.ts';
import type { TypesRecord } from '../records.ts';
import { readingAt } from '../registry/read-text.ts';
import { createRegistryRecord } from '../registry-record.ts';
import { readTarget } from '../targets.ts';
import { MADE_BY, declareTypes } from '../type-declarations.ts';
import { nameTargets } from '../type-names.ts';
import { writeWholeFile } from '../write-file.ts';

interface Options {
  readonly out?: string;
  readonly force?: true;
}

/** Makes the declarations of the products' types. Throws an `InputError` for a product that does not exist. */
export function createTypes(
  products: readonly string[],
  { registry, registryFiles }: Pick<Session, 'registry' | 'registryFiles'>,
): TypesRecord {
  const named = nameTargets(products.map((name) => readTarget(name, registry)));
  return {
    registry: createRegistryRecord(registry),
    products: named.map(({ target, name }) => ({ ...target, typeName: `${name}ErrorCode` })),
    text: declareTypes(named, registry, registryFiles),
  };
}

async function answerTypes(
  products: readonly string[],
  { out: file, force }: Options,
  session: Session,
): Promise<Reply> {
  const record = createTypes(products, session);
  if (file === undefined) return { record, render: () => record.text.trimEnd() };
  if (force !== true) checkOwn(file, session.cwd);
  await writeWholeFile(file, record.text, session.cwd);
  const written = `${file}: types of ${countOf(record.products.length, 'product')}`;
  return { record: { ...record, file }, render: () => written };
}

/** Types are made again and again, so a file of them is replaced. Throws an `InputError` if anything else is there. */
function checkOwn(file: string, cwd: string): void {
  const path = resolve(cwd, file);
  // What is no file cannot be written anyway.
  if (!existsSync(path) || !statSync(path).isFile()) return;
  if (readingAt(file, () => readFileSync(path, 'utf8')).startsWith(MADE_BY)) return;
  throw new InputError(
    `${file} exists, and this command did not make it: it does not begin with '${MADE_BY}'. Add --force to replace it.`,
  );
}

export const addTypes: AddCommand = (program, answer) => {
  program
    .command('types')
    .description('Write TypeScript types of the codes of products: ScfErrorCode, ScfErrorCodeOf<Action>, ScfAction.')
    .argument('<product...>', "products, or versions of them: 'scf', 'cvm@2017-03-12'")
    .option('--out <file>', 'write to this file; it replaces only what it made itself')
    .option('--force', 'replace the file whatever it is')
    .addHelpText(
      'after',
      examplesOf({ 'Types for a compiler to check': 'types scf cvm --out src/tencentcloud-errors.d.ts' }),
    )
    .action((products: readonly string[], options: Options) =>
      answer((session) => answerTypes(products, options, session)),
    );
};
