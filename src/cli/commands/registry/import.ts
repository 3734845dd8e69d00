import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UserRegistry } from '../../../registry/custom/index.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { InputError } from '../../input-error.ts';
import { countOf } from '../../layout.ts';
import type { ImportRecord } from '../../records.ts';
import { renderRemarks } from '../../registry/remark.ts';
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
  if (out !== undefined && !force) checkFree(out, session.cwd);
  const { registry: imported, notes } = makeRegistry(
    path,
    { ...(product !== undefined && { product }), ...readReplacing(options) },
    session,
  );
  const text = JSON.stringify(imported, null, 2);
  const record = { counts: countParts(imported), notes };
  if (out === undefined) {
    return { record: { ...record, imported } satisfies ImportRecord, render: () => text, notes: renderRemarks(notes) };
  }
  await writeWholeFile(out, `${text}\n`, session.cwd);
  const written = { ...record, file: out } satisfies ImportRecord;
  return { record: written, render: () => renderWritten(written), notes: renderRemarks(notes) };
}

function readReplacing({ replace, date }: Options): { readonly replacing?: { readonly date?: string } } {
  if (replace === undefined && date !== undefined) throw new InputError('--date needs --replace.');
  return replace === undefined ? {} : { replacing: { ...(date !== undefined && { date }) } };
}

function checkFree(file: string, cwd: string): void {
  if (existsSync(resolve(cwd, file))) throw new InputError(`${file} exists. Add --force to replace it.`);
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

function renderWritten({ file = '', counts: { products, codes, actions } }: ImportRecord): string {
  return `${file}: ${[countOf(products, 'product'), countOf(codes, 'code'), countOf(actions, 'action')].join(', ')}`;
}

export const addImport: AddCommand = (registry, answer) => {
  registry
    .command('import')
    .description("Make a registry of a page of error codes in Markdown, or of a checkout of Tencent Cloud's Go SDK.")
    .argument('<file|folder>', 'the page, or the checkout or a folder in it')
    .option('--product <id[@version]>', 'the product of the page; of a checkout, the only product to read')
    .option('--out <file>', 'write to this file')
    .option('--force', 'replace the file if it exists')
    .option('--replace', 'of a checkout: the lists take the place of older ones, and do not only add to them')
    .option('--date <day>', 'with --replace: the day of the checkout, if it does not say it')
    .addHelpText(
      'after',
      examplesOf({
        'A page of error codes': 'registry import scf-codes.md --product scf --out scf.json',
        'Lists that are newer than the package': 'registry import tencentcloud-sdk-go --replace --out registry.json',
        'One product of a checkout': 'registry import tencentcloud-sdk-go --product scf@2018-04-16 --out scf.json',
      }),
    )
    .action((path: string, options: Options) => answer((session) => importRegistry(path, options, session)));
};
