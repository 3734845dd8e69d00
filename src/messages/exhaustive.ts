import type { AskedOptions } from '../analysis/dispatches/asked-codes.ts';
import { type NamespaceCoverage, listMissing } from '../analysis/dispatches/coverage.ts';
import type { ScopeCount } from '../analysis/dispatches/scope-codes.ts';
import type { Gap } from '../analysis/dispatches/unhandled-dispatches.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { Language } from '../language/language.ts';
import { LISTED, quote, writeShown } from '../language/lists.ts';
import { type Values, render } from '../language/sentence.ts';
import { groupBy } from '../memo/group-by.ts';
import { listAs, listQuoted } from './lists.ts';
import { type Omitted, describeCount, writeListCommands } from './scope.ts';
import { PHRASES } from './sentences.ts';
import type { Wording } from './wording.ts';

/** The message about a gap of a dispatch, and what it names. */
export interface GapMessage {
  readonly messageId: 'missingCases' | 'missingCasesAndDefault' | 'missingNamespaces' | 'missingDefault' | 'noScope';
  readonly data: Values;
}

/** Describes what a dispatch does not handle. */
export function describeGap(
  gap: Gap,
  { ignoreCodes, considerCommonCodes }: Pick<AskedOptions, 'ignoreCodes' | 'considerCommonCodes'>,
  { settings }: FileFacts,
): GapMessage {
  switch (gap.kind) {
    case 'codes':
      return describeMissing(gap, { asOf: settings.asOf, ignoreCodes, considerCommonCodes }, settings);
    case 'scope':
      return { messageId: 'noScope', data: { namespaces: listQuoted('namespace', gap.namespaces, settings.language) } };
    case 'fallback':
      return {
        messageId: 'missingDefault',
        data: { namespaces: listQuoted('namespace', gap.namespaces, settings.language) },
      };
  }
}

function describeMissing(
  { coverages, needsFallback }: Extract<Gap, { readonly kind: 'codes' }>,
  omitted: Omitted,
  wording: Wording,
): GapMessage {
  const { language } = wording;
  const [first] = coverages;
  const missing = listMissing(coverages);
  if (first.namespace === undefined) {
    const scope = describeCount({ required: first.countRequired(), scope: first.scope, noun: 'namespace' }, wording);
    return { messageId: 'missingNamespaces', data: { missing: listQuoted('namespace', missing, language), scope } };
  }
  const names = writeShown(missing, (code) => quoteWhole(code, language));
  const scopes = [...groupBy(coverages, ({ scope }) => JSON.stringify(scope)).values()];
  const data = {
    missing: listAs('code', names, language),
    scope: scopes.length === 1 ? describeScope(coverages, wording) : describeAll(coverages, language),
    list: missing.length > LISTED ? describeList(scopes, omitted, wording) : '',
  };
  return { messageId: needsFallback ? 'missingCasesAndDefault' : 'missingCases', data };
}

/** `'A.B'`; a code without a dot is said to be bare, since its name is that of its namespace, too. */
function quoteWhole(code: string, language: Language): string {
  const quoted = quote(code, language);
  return code.includes('.') ? quoted : render(PHRASES.bare[language], { code: quoted });
}

/** `9 codes of 'A' and 'B' documented for scf`; of the one namespace that a message names, `3 such codes documented for scf`. */
function describeScope(coverages: readonly [NamespaceCoverage, ...NamespaceCoverage[]], wording: Wording): string {
  const { language } = wording;
  const [{ scope }] = coverages;
  const namespaces = namespacesOf(coverages);
  const required = countAll(coverages);
  const isPlain = namespaces.length === 1;
  const qualify = (noun: string) =>
    isPlain
      ? render(PHRASES.such[language], { noun })
      : render(PHRASES.ofNamespaces[language], { noun, namespaces: listQuoted('namespace', namespaces, language) });
  return describeCount({ required, scope, qualify }, wording);
}

/** `69 codes of 'A' and 'B'`: whose they are would be too long to read where the namespaces have several scopes. */
function describeAll(coverages: readonly NamespaceCoverage[], language: Language): string {
  const { listed, common } = countAll(coverages);
  const namespaces = listQuoted('namespace', namespacesOf(coverages), language);
  return render(PHRASES.ofAll[language], { count: listed + common, namespaces });
}

function countAll(coverages: readonly NamespaceCoverage[]): ScopeCount {
  const counts = coverages.map(({ countRequired }) => countRequired());
  return { listed: sumOf(counts.map(({ listed }) => listed)), common: sumOf(counts.map(({ common }) => common)) };
}

/** More commands than these nobody copies. */
const MOST_COMMANDS = 2;

function describeList(
  scopes: readonly (readonly [NamespaceCoverage, ...NamespaceCoverage[]])[],
  omitted: Omitted,
  { registry, language }: Wording,
): string {
  const commands = scopes.flatMap((group) => writeListCommands(group[0].scope, namespacesOf(group), omitted, registry));
  const isShort = commands.length > 0 && commands.length <= MOST_COMMANDS;
  return isShort ? render(PHRASES.list[language], { commands: listAs('command', commands, language) }) : '';
}

function namespacesOf(coverages: readonly NamespaceCoverage[]): readonly string[] {
  return coverages.flatMap(({ namespace }) => namespace ?? []);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
