import { Option } from 'commander';
import { closestOf } from '../../registry/explain/index.ts';
import { type Registry, namespaceOf } from '../../registry/index.ts';
import type { Language } from '../../settings.ts';
import { createCodeEntries } from '../code-entries.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';
import { columnsOf, countOf } from '../layout.ts';
import type { CodeEntry, CodesRecord } from '../records.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { Style } from '../style.ts';
import { type ProductTarget, checkAction, nameOf, readTarget } from '../targets.ts';
import { didYouMean } from '../../settings/problem.ts';

/** Which codes of a product are asked for. */
interface Options {
  readonly action?: string;
  readonly namespace?: string;
  readonly retired?: true;
}

/** Lists codes of a product. Throws an `InputError` for a product, action or namespace that does not exist. */
export function listCodes(name: string, options: Options, registry: Registry, language: Language): CodesRecord {
  const target = readTarget(name, registry);
  const { action, namespace, retired = false } = options;
  const documented = action === undefined ? [] : listDocumentedCodes(target, action, registry);
  const answers = new Set(documented);
  const entries = createCodeEntries(target, registry, language)
    .filter((entry) => (entry.retired !== undefined) === retired)
    .filter(({ code }) => answers.size === 0 || answers.has(code));
  return {
    registry: createRegistryRecord(registry),
    ...target,
    ...(action !== undefined && { action }),
    isDocumented: action === undefined || documented.length > 0,
    codes: namespace === undefined ? entries : ofNamespace(namespace, entries, target),
  };
}

function listDocumentedCodes(target: ProductTarget, action: string, registry: Registry): readonly string[] {
  checkAction(target, action, registry);
  return registry.productVersions(target).flatMap(({ actions }) => actions.get(action) ?? []);
}

function ofNamespace(namespace: string, entries: readonly CodeEntry[], target: ProductTarget): readonly CodeEntry[] {
  const found = entries.filter(({ code }) => namespaceOf(code) === namespace);
  if (found.length > 0) return found;
  const namespaces = [...new Set(entries.map(({ code }) => namespaceOf(code)))];
  throw new InputError(
    `None of these codes of ${nameOf(target)} has the namespace '${namespace}'${didYouMean(closestOf(namespace, namespaces))}`,
  );
}

function renderCodes(record: CodesRecord, style: Style): string {
  const rows = record.codes.map((entry) => [entry.code, noteOf(entry)]);
  return [...columnsOf(rows), style.dim(summaryOf(record))].join('\n');
}

function noteOf({ since, retired, replacedBy, site }: CodeEntry): string {
  const notes = [
    since !== undefined && `since ${since}`,
    retired !== undefined && `withdrawn ${retired}`,
    replacedBy !== undefined && `now ${replacedBy}`,
    site === 'intl' && 'international site only',
  ];
  return notes.filter((note) => note !== false).join(', ');
}

function summaryOf({ codes, action, isDocumented, registry, ...target }: CodesRecord): string {
  const from = `(registry of ${registry.snapshotDate})`;
  const count = `${countOf(codes.length, 'code')} of ${nameOf(target)}`;
  if (action === undefined) return `${count} ${from}`;
  if (isDocumented) return `${count} that ${action} documents; common codes can arrive as well ${from}`;
  return `${count}: no code is documented for ${action}, so these are all that can arrive ${from}`;
}

export const addCodes: AddCommand = (program, answer) => {
  program
    .command('codes')
    .description('List the error codes of a product.')
    .argument('<product>', "a product, or one version of it: 'scf', 'cvm@2017-03-12'")
    .option('--action <name>', 'only those that the action documents')
    .option('--namespace <name>', 'only those of the namespace')
    .addOption(
      new Option('--retired', 'those that Tencent Cloud withdrew, in place of the current ones').conflicts('action'),
    )
    .addHelpText(
      'after',
      examplesOf({
        'Which codes can this action return?': 'codes scf --action CreateFunction',
        'Which quotas are there?': 'codes cvm --namespace LimitExceeded',
      }),
    )
    .action((product: string, options: Options) =>
      answer(({ registry, language }) => {
        const record = listCodes(product, options, registry, language);
        return { record, render: (style) => renderCodes(record, style) };
      }),
    );
};
