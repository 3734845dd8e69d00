import type { Bilingual } from '../../../language/language.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { hasDifferences } from '../../registry/diff/diff-registries.ts';
import { renderDiff } from '../../registry/diff/render-diff.ts';

async function diffSources(
  first: string,
  second: string | undefined,
  { registry, cwd, language }: Session,
): Promise<Reply> {
  const { BUILTIN, compareSources } = await import('../../registry/diff/compare-sources.ts');
  const [before, after] = second === undefined ? [BUILTIN, first] : [first, second];
  const record = compareSources(before, after, cwd, registry);
  return { record, render: (style) => renderDiff(record, style, language), isFinding: hasDifferences(record) };
}

const HELP = {
  description: {
    en: 'Compare two registries: products, codes and actions. Ends with 1 if they differ.',
    zh: '比较两个错误码库的产品、错误码和接口。有差异时退出码为 1。',
  },
  old: {
    en: "a file, or 'builtin'; alone, it is the new one, and the old one 'builtin'",
    zh: '文件或 builtin；只给一个时，它是新的一方，旧的一方是 builtin',
  },
  new: {
    en: "a file, or 'builtin'; against 'builtin', only the products of the file are compared",
    zh: '文件或 builtin；与 builtin 比较时，只比较文件中的产品',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'What does this registry bring?': 'registry diff scf.json',
    'What changed between two imports?': 'registry diff scf-2025.json scf-2026.json --json',
  },
  zh: {
    '这个错误码库带来了什么？': 'registry diff scf.json',
    '两次导入之间有什么变化？': 'registry diff scf-2025.json scf-2026.json --json',
  },
};

export const addDiff: AddCommand = (registry, answer, language) => {
  registry
    .command('diff')
    .description(HELP.description[language])
    .argument('<old>', HELP.old[language])
    .argument('[new]', HELP.new[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((first: string, second?: string) => answer((session) => diffSources(first, second, session)));
};
