import { listNames } from '../../../language/lists.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { countOf } from '../../layout.ts';
import type { CheckRecord } from '../../records.ts';
import type { Oddity } from '../../registry/list-oddities.ts';
import type { Style } from '../../style.ts';

async function checkFile(file: string, { registry, cwd }: Session): Promise<Reply> {
  const { inspectRegistryFile } = await import('../../registry/inspect-registry-file.ts');
  const record = inspectRegistryFile(file, cwd, registry);
  return { record, render: (style) => renderCheck(record, style), isFinding: record.problems.length > 0 };
}

function renderCheck({ file, problems, oddities }: CheckRecord, style: Style): string {
  const summary =
    problems.length > 0
      ? style.red(`${file}: ${countOf(problems.length, 'problem')}`)
      : style.green(`${file}: a valid registry${oddities.length > 0 ? ', worth a look:' : ''}`);
  return [
    summary,
    ...problems.map(({ path, problem }) => `  ${path === '' ? 'it' : style.bold(path)} ${problem}`),
    ...oddities.map((oddity) => `  ${oddity.place}: ${describeOddity(oddity)}`),
  ].join('\n');
}

function describeOddity(oddity: Oddity): string {
  switch (oddity.kind) {
    case 'known':
      return `the registry has ${countOf(oddity.codes.length, 'code')} already: ${listNames(oddity.codes, 'en')}.`;
    case 'withdrawn': {
      const instead = oddity.replacedBy === undefined ? '' : ` ${oddity.replacedBy} replaces it.`;
      return `${oddity.code} left the lists on ${oddity.date}.${instead}`;
    }
    case 'outdated':
      return `its lists of ${oddity.date} are older than the registry of ${oddity.registryDate}, and change nothing. Import them anew.`;
    case 'misspelled':
      return `${oddity.code} is a misspelling of ${oddity.meant}.`;
    case 'namespace':
      return `the namespace ${oddity.namespace} is a misspelling of ${oddity.meant}.`;
  }
}

export const addCheck: AddCommand = (registry, answer) => {
  registry
    .command('check')
    .description('Check the file of a registry: its format, and codes that look wrong.')
    .argument('<file>', 'the file, in JSON')
    .addHelpText('after', examplesOf({ 'Will the plugin take this file?': 'registry check my-registry.json' }))
    .action((file: string) => answer((session) => checkFile(file, session)));
};
