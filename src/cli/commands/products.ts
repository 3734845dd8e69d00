import type { Bilingual, Language } from '../../language/language.ts';
import type { Registry } from '../../registry/index.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { columnsOf, countOf } from '../layout.ts';
import type { ProductsRecord } from '../records.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { Style } from '../style.ts';

/** The products whose id, name or package holds the text, whatever the case; all without a text. */
export function listProducts(registry: Registry, search = ''): ProductsRecord {
  const text = search.toLowerCase();
  const products = registry
    .products()
    .filter(({ id, nameZh, nodePackage }) =>
      [id, nameZh, nodePackage].some((name) => name?.toLowerCase().includes(text) ?? false),
    )
    .map(({ nodePackage: _, ...product }) => product);
  return { registry: createRegistryRecord(registry), products };
}

const SUMMARIES: Bilingual<(count: number, date: string) => string> = {
  en: (count, date) => `${countOf(count, 'product')} (registry of ${date})`,
  zh: (count, date) => `共 ${count} 个产品（错误码库日期 ${date}）`,
};

function renderProducts({ registry, products }: ProductsRecord, style: Style, language: Language): string {
  const rows = products.map(({ id, versions, nameZh = '' }) => [id, versions.join(', '), nameZh]);
  const summary = SUMMARIES[language](products.length, registry.snapshotDate);
  return [...columnsOf(rows), style.dim(summary)].join('\n');
}

const HELP = {
  description: {
    en: 'List the products of Tencent Cloud, with their API versions.',
    zh: '列出腾讯云的产品及其接口版本。',
  },
  search: { en: 'only those whose id or name holds the text', zh: '只列 ID 或名称中含有这段文字的产品' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: { 'What is the id of this product?': 'products --search 云函数' },
  zh: { '这个产品的 ID 是什么？': 'products --search 云函数' },
};

export const addProducts: AddCommand = (program, answer, language) => {
  program
    .command('products')
    .description(HELP.description[language])
    .option('--search <text>', HELP.search[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action(({ search }: { readonly search?: string }) =>
      answer(({ registry }) => {
        const record = listProducts(registry, search);
        const render = (style: Style) => renderProducts(record, style, language);
        return { record, render, isFinding: record.products.length === 0 };
      }),
    );
};
