import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { hasDifferences } from '../../registry/diff/diff-registries.ts';
import { renderDiff } from '../../registry/diff/render-diff.ts';

async function diffSources(first: string, second: string | undefined, { registry, cwd }: Session): Promise<Reply> {
  const { BUILTIN, compareSources } = await import('../../registry/diff/compare-sources.ts');
  const [before, after] = second === undefined ? [BUILTIN, first] : [first, second];
  const record = compareSources(before, after, cwd, registry);
  return { record, render: (style) => renderDiff(record, style), isFinding: hasDifferences(record) };
}

export const addDiff: AddCommand = (registry, answer) => {
  registry
    .command('diff')
    .description('Compare two registries: products, codes and actions. Ends with 1 if they differ.')
    .argument('<old>', "a file, or 'builtin'; alone, it is the new one, and the old one 'builtin'")
    .argument('[new]', "a file, or 'builtin'; against 'builtin', only the products of the file are compared")
    .addHelpText(
      'after',
      examplesOf({
        'What does this registry bring?': 'registry diff scf.json',
        'What changed between two imports?': 'registry diff scf-2025.json scf-2026.json --json',
      }),
    )
    .action((first: string, second?: string) => answer((session) => diffSources(first, second, session)));
};
