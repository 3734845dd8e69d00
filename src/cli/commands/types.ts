import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { inBoth, render, sentence } from '../../language/sentence.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';
import type { TypesRecord } from '../records.ts';
import { readingAt } from '../registry/read-text.ts';
import { createRegistryRecord } from '../registry-record.ts';
import { readTarget } from '../targets.ts';
import { MADE_BY } from '../types/comments.ts';
import { nameTargets } from '../types/names.ts';
import { type Source, writeTypes } from '../types/write-types.ts';
import { writeWholeFile } from '../write-file.ts';

interface Options {
  readonly out?: string;
  readonly values?: boolean;
  readonly force?: true;
}

const TEXTS = {
  written: inBoth(
    sentence`${'file'}: types of ${'count'} ${'noun'}`,
    sentence`${'file'}：已写入 ${'count'} 个产品的类型`,
  ),
  writtenValues: inBoth(
    sentence`${'file'}: types and values of ${'count'} ${'noun'}`,
    sentence`${'file'}：已写入 ${'count'} 个产品的类型和值`,
  ),
  foreign: inBoth(
    sentence`${'file'} exists, and this command did not make it: it does not begin with '${'start'}'. Add --force to replace it.`,
    sentence`${'file'} 已存在，且不是由此命令生成的：开头不是“${'start'}”。如要覆盖，请加上 --force。`,
  ),
  noValues: inBoth(
    sentence`Values need a TypeScript module, which ${'file'} is not. Name a file that ends in '.ts' or '.mts', such as ${'module'}.`,
    sentence`值要写入 TypeScript 模块，而 ${'file'} 不是。请使用以“.ts”或“.mts”结尾的文件名，例如 ${'module'}。`,
  ),
};

/** Makes the types of the products, and their values where these are wanted. Throws an `InputError` for a product that does not exist. */
export function createTypes(products: readonly string[], values: boolean, source: Source): TypesRecord {
  const { registry, language } = source;
  const named = nameTargets(
    products.map((name) => readTarget(name, registry)),
    language,
  );
  return {
    registry: createRegistryRecord(registry),
    products: named.map(({ target, name }) => ({ ...target, typeName: `${name}ErrorCode` })),
    text: writeTypes(named, values, source),
  };
}

async function answerTypes(
  products: readonly string[],
  { out: file, values = false, force }: Options,
  session: Session,
): Promise<Reply> {
  if (file !== undefined && values) checkModule(file, session);
  const record = createTypes(products, values, session);
  if (file === undefined) return { record, render: () => record.text.trimEnd() };
  if (force !== true) checkOwn(file, session);
  await writeWholeFile(file, record.text, session.cwd);
  const { [session.language]: written } = values ? TEXTS.writtenValues : TEXTS.written;
  const count = record.products.length;
  const noun = count === 1 ? 'product' : 'products';
  return { record: { ...record, file }, render: () => render(written, { file, count, noun }) };
}

/** Values are written in TypeScript. Throws an `InputError` for the name of another file. */
function checkModule(file: string, { language }: Session): void {
  if (/(?<!\.d)\.m?ts$/.test(file)) return;
  const module = file.replace(/(?:\.d)?(?:\.\w+)?$/, '.ts');
  throw new InputError(render(TEXTS.noValues[language], { file, module }));
}

/** Types are made again and again, so a file of them is replaced. Throws an `InputError` if anything else is there. */
function checkOwn(file: string, { cwd, language }: Session): void {
  const path = resolve(cwd, file);
  // What is no file cannot be written anyway.
  if (!existsSync(path) || !statSync(path).isFile()) return;
  const text = readingAt(file, () => readFileSync(path, 'utf8'));
  // A file that was made in another language is ours as well.
  if (Object.values(MADE_BY).some((start) => text.startsWith(start))) return;
  throw new InputError(render(TEXTS.foreign[language], { file, start: MADE_BY[language] }));
}

export const addTypes: AddCommand = (program, answer) => {
  program
    .command('types')
    .description('Write TypeScript types of the codes of products: ScfErrorCode, ScfErrorCodeOf<Action>, ScfAction.')
    .argument('<product...>', "products, or versions of them: 'scf', 'cvm@2017-03-12'")
    .option('--out <file>', 'write to this file; it replaces only what it made itself')
    .option('--values', 'write a module that has lists and guards as well: scfErrorCodes, isScfErrorCode')
    .option('--force', 'replace the file whatever it is')
    .addHelpText(
      'after',
      examplesOf({
        'Types for a compiler to check': 'types scf cvm --out src/tencentcloud-errors.d.ts',
        'Lists and guards as well': 'types scf --values --out src/scf-errors.ts',
      }),
    )
    .action((products: readonly string[], options: Options) =>
      answer((session) => answerTypes(products, options, session)),
    );
};
