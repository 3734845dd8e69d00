import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual, Language } from '../../../language/language.ts';
import type { UserRegistry } from '../../../registry/custom/index.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { InputError } from '../../input-error.ts';
import { countOf } from '../../layout.ts';
import type { ImportRecord } from '../../records.ts';
import { remarksIn, renderRemarks } from '../../registry/remark.ts';
import { writeWholeFile } from '../../write-file.ts';

interface Options {
  readonly product?: string;
  readonly out?: string;
  readonly force?: true;
  readonly replace?: true;
  readonly date?: string;
}

/** Imports a page or a folder. Throws an `InputError` that lists what is wrong with it; nothing is written then. */
async function importRegistry(path: string, options: Options, session: Session): Promise<Reply> {
  const { makeRegistry } = await import('../../registry/make-registry.ts');
  const { product, out, force = false } = options;
  const { language } = session;
  if (out !== undefined && !force) checkFree(out, session.cwd);
  const { registry: imported, notes } = makeRegistry(
    path,
    { ...(product !== undefined && { product }), ...readReplacing(options) },
    session,
  );
  const text = JSON.stringify(imported, null, 2);
  const record = { counts: countParts(imported), notes: remarksIn(language, notes) };
  if (out === undefined) {
    return {
      record: { ...record, imported } satisfies ImportRecord,
      render: () => text,
      notes: renderRemarks(notes, language),
    };
  }
  await writeWholeFile(out, `${text}\n`, session.cwd);
  const written = { ...record, file: out } satisfies ImportRecord;
  return { record: written, render: () => renderWritten(written, language), notes: renderRemarks(notes, language) };
}

function readReplacing({ replace, date }: Options): { readonly replacing?: { readonly date?: string } } {
  if (replace === undefined && date !== undefined) {
    throw new InputError({ en: '--date needs --replace.', zh: '--date 需要与 --replace 一起使用。' });
  }
  return replace === undefined ? {} : { replacing: { ...(date !== undefined && { date }) } };
}

function checkFree(file: string, cwd: string): void {
  if (!existsSync(resolve(cwd, file))) return;
  throw new InputError({
    en: `${file} exists. Add --force to replace it.`,
    zh: `${file} 已存在。要替换它，请加上 --force。`,
  });
}

function countParts({ products }: UserRegistry): ImportRecord['counts'] {
  const sum = (countIn: (product: UserRegistry['products'][number]) => number) =>
    products.reduce((total, product) => total + countIn(product), 0);
  return {
    products: new Set(products.map(({ id }) => id)).size,
    codes: sum(({ codes }) => Object.keys(codes).length),
    actions: sum(({ actions = {} }) => Object.keys(actions).length),
  };
}

const WRITTEN: Bilingual<(file: string, counts: ImportRecord['counts']) => string> = {
  en: (file, { products, codes, actions }) =>
    `${file}: ${[countOf(products, 'product'), countOf(codes, 'code'), countOf(actions, 'action')].join(', ')}`,
  zh: (file, { products, codes, actions }) => `${file}：${products} 个产品，${codes} 个错误码，${actions} 个接口`,
};

function renderWritten({ file = '', counts }: ImportRecord, language: Language): string {
  return WRITTEN[language](file, counts);
}

const HELP = {
  description: {
    en: "Make a registry of a page of error codes in Markdown, or of a checkout of Tencent Cloud's Go SDK.",
    zh: '从 Markdown 格式的错误码页面，或腾讯云 Go SDK 的代码仓库，生成错误码库。',
  },
  source: { en: 'the page, or the checkout or a folder in it', zh: '页面文件，或代码仓库（也可以是其中的文件夹）' },
  product: {
    en: 'the product of the page; of a checkout, the only product to read',
    zh: '页面所属的产品；对于代码仓库，则只读取这个产品',
  },
  out: { en: 'write to this file', zh: '写入这个文件' },
  force: { en: 'replace the file if it exists', zh: '文件已存在时替换它' },
  replace: {
    en: 'of a checkout: the lists take the place of older ones, and do not only add to them',
    zh: '用于代码仓库：列表替换较早的列表，而不只是补充',
  },
  date: {
    en: 'with --replace: the day of the checkout, if it does not say it',
    zh: '与 --replace 一起使用：代码仓库的日期，仓库本身没有说明时才需要',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'A page of error codes': 'registry import scf-codes.md --product scf --out scf.json',
    'Lists that are newer than the package': 'registry import tencentcloud-sdk-go --replace --out registry.json',
    'One product of a checkout': 'registry import tencentcloud-sdk-go --product scf@2018-04-16 --out scf.json',
  },
  zh: {
    导入错误码页面: 'registry import scf-codes.md --product scf --out scf.json',
    使用比插件更新的列表: 'registry import tencentcloud-sdk-go --replace --out registry.json',
    只导入代码仓库中的一个产品: 'registry import tencentcloud-sdk-go --product scf@2018-04-16 --out scf.json',
  },
};

export const addImport: AddCommand = (registry, answer, language) => {
  registry
    .command('import')
    .description(HELP.description[language])
    .argument('<file|folder>', HELP.source[language])
    .option('--product <id[@version]>', HELP.product[language])
    .option('--out <file>', HELP.out[language])
    .option('--force', HELP.force[language])
    .option('--replace', HELP.replace[language])
    .option('--date <day>', HELP.date[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((path: string, options: Options) => answer((session) => importRegistry(path, options, session)));
};
