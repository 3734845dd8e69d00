import { Option } from 'commander';
import { CODE_PATTERN, isDay } from '../../registry/index.ts';
import { type AddCommand, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';
import { columnsOf, countOf } from '../layout.ts';
import { type CodesOptions, listCodes } from '../list-codes.ts';
import type { CodeEntry, CodesRecord, UnlistedAction } from '../records.ts';
import { EVIDENCE } from '../seen-answers.ts';
import type { Style } from '../style.ts';
import { nameOf } from '../targets.ts';

function renderCodes(record: CodesRecord, style: Style): string {
  const rows = [
    ...record.codes.map((entry) => [entry.code, noteOf(entry)]),
    ...record.commonCodes.map((code) => [code, 'common code']),
    ...listSeenCodes(record).map((code) => [code, describeSeen(record.seen.filter((answer) => answer.code === code))]),
  ];
  return [...columnsOf(rows), style.dim(summaryOf(record))].join('\n');
}

/** Adds the value of an option that may be given several times to those before it. */
function collect(value: string, others: readonly string[] = []): readonly string[] {
  return [...others, value];
}

function collectPatterns(value: string, others?: readonly string[]): readonly string[] {
  if (!CODE_PATTERN.test(value)) throw new InputError(`'${value}' is not of the form 'Name.Code' or 'Name.*'.`);
  return collect(value, others);
}

function readDay(value: string): string {
  if (!isDay(value)) throw new InputError(`'${value}' is no day like '2026-06-30'.`);
  return value;
}

function noteOf({ since, retired, replacedBy, site }: CodeEntry): string {
  const notes = [
    since !== undefined && `since ${since}`,
    retired !== undefined && `left the lists ${retired}`,
    replacedBy !== undefined && `now ${replacedBy}`,
    site === 'intl' && 'international site only',
  ];
  return notes.filter((note) => note !== false).join(', ');
}

function summaryOf(record: CodesRecord): string {
  const { codes, commonCodes, actions = [], asOf, registry, seen, product, version } = record;
  const from = `(registry of ${registry.snapshotDate}${asOf === undefined ? '' : `, codes of ${asOf}`})`;
  const count = `${countOf(codes.length, 'code')} of ${nameOf({ product, version })}`;
  const common = commonCodes.length === 0 ? '' : `, and ${countOf(commonCodes.length, 'common code')}`;
  const beside =
    seen.length === 0 ? '' : `; besides, ${countOf(listSeenCodes(record).length, 'undocumented code')} seen`;
  const names = actions.join(', ');
  if (actions.length === 0) return `${count}${common}${beside} ${from}`;
  if (!record.isDocumented) return `${count}${common}: ${reasonOf(record)}${beside} ${from}`;
  const documented = `${count} that ${names} ${actions.length === 1 ? 'documents' : 'document'}`;
  return `${documented}${common || '; common codes can arrive as well'}${beside} ${from}`;
}

/** `undocumented: ReleaseAddresses (in a published answer)` */
function describeSeen(answers: CodesRecord['seen']): string {
  return `undocumented: ${answers.map(({ action, evidence }) => `${action} (${EVIDENCE[evidence]})`).join(', ')}`;
}

function listSeenCodes({ seen }: CodesRecord): readonly string[] {
  return [...new Set(seen.map(({ code }) => code))];
}

/** Why the codes of the product stand in the place of those of the actions. */
function reasonOf({ actions = [], unlistedActions }: CodesRecord): string {
  if (unlistedActions.length > 0) {
    return `${unlistedActions.map(describeUnlisted).join(', ')}, so these are those of the product`;
  }
  const names = actions.join(', ');
  return `no code is documented for ${actions.length === 1 ? names : `one of ${names}`}, so these are all that can arrive`;
}

/** Of an action that left the lists, the last SDK that was looked at and has it. */
function describeUnlisted({ action, kind, sdkVersion }: UnlistedAction): string {
  return kind === 'withdrawn'
    ? `${action} has left the lists (tencentcloud-sdk-nodejs ${sdkVersion} still had it)`
    : `${action} is newer than the lists (tencentcloud-sdk-nodejs ${sdkVersion} has it)`;
}

export const addCodes: AddCommand = (program, answer) => {
  program
    .command('codes')
    .description('List the error codes of a product.')
    .argument('<product>', "a product, or one version of it: 'scf', 'cvm@2017-03-12'")
    .option('--action <name>', 'only those that the action documents; with several, those of any of them', collect)
    .option('--namespace <name>', 'only those of the namespace; with several, those of any of them', collect)
    .option('--except <code>', "none of these: 'Name.Code' or 'Name.*', as in the option ignoreCodes", collectPatterns)
    .option('--no-common', 'none that every action can return, as with the option considerCommonCodes: false')
    .option('--as-of <day>', 'only those that were there on the day, as in the setting asOf', readDay)
    .addOption(
      new Option('--retired', 'those that have left the lists, in place of the current ones').conflicts([
        'action',
        'asOf',
      ]),
    )
    .addHelpText(
      'after',
      examplesOf({
        'Which codes can this action return?': 'codes scf --action CreateFunction',
        'Which codes of a namespace can these calls return?':
          'codes scf --action CreateFunction --action GetFunction --namespace ResourceNotFound',
        'Which quotas are there?': 'codes cvm --namespace LimitExceeded',
      }),
    )
    .action((product: string, options: CodesOptions) =>
      answer(({ registry, language }) => {
        const record = listCodes(product, options, registry, language);
        return { record, render: (style) => renderCodes(record, style) };
      }),
    );
};
