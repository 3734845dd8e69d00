import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../../language/language.ts';
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
  const written = WRITTEN[session.language](file, record.products.length);
  return { record: { ...record, file }, render: () => written };
}

const WRITTEN: Bilingual<(file: string, products: number) => string> = {
  en: (file, products) => `${file}: types of ${countOf(products, 'product')}`,
  zh: (file, products) => `${file}：${products} 个产品的类型`,
};

/** Types are made again and again, so a file of them is replaced. Throws an `InputError` if anything else is there. */
function checkOwn(file: string, cwd: string): void {
  const path = resolve(cwd, file);
  // What is no file cannot be written anyway.
  if (!existsSync(path) || !statSync(path).isFile()) return;
  if (readingAt(file, () => readFileSync(path, 'utf8')).startsWith(MADE_BY)) return;
  throw new InputError({
    en: `${file} exists, and this command did not make it: it does not begin with '${MADE_BY}'. Add --force to replace it.`,
    zh: `${file} 已存在，而且不是由这个命令生成的：它的开头不是“${MADE_BY}”。要替换它，请加上 --force。`,
  });
}

const HELP = {
  description: {
    en: 'Write TypeScript types of the codes of products: ScfErrorCode, ScfErrorCodeOf<Action>, ScfAction.',
    zh: '生成产品错误码的 TypeScript 类型：ScfErrorCode、ScfErrorCodeOf<Action>、ScfAction。',
  },
  product: {
    en: "products, or versions of them: 'scf', 'cvm@2017-03-12'",
    zh: '一个或多个产品，或它们的接口版本，如 scf、cvm@2017-03-12',
  },
  out: {
    en: 'write to this file; it replaces only what it made itself',
    zh: '写入这个文件；只替换由这个命令生成的文件',
  },
  force: { en: 'replace the file whatever it is', zh: '无论原来是什么文件，都替换它' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: { 'Types for a compiler to check': 'types scf cvm --out src/tencentcloud-errors.d.ts' },
  zh: { 生成类型供编译器检查: 'types scf cvm --out src/tencentcloud-errors.d.ts' },
};

export const addTypes: AddCommand = (program, answer, language) => {
  program
    .command('types')
    .description(HELP.description[language])
    .argument('<product...>', HELP.product[language])
    .option('--out <file>', HELP.out[language])
    .option('--force', HELP.force[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((products: readonly string[], options: Options) =>
      answer((session) => answerTypes(products, options, session)),
    );
};
