import type { AskedOptions } from '../analysis/dispatches/asked-codes.ts';
import type { NamespaceCoverage } from '../analysis/dispatches/coverage.ts';
import type { Gap } from '../analysis/dispatches/unhandled-dispatches.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { groupBy } from '../memo/group-by.ts';
import type { Registry } from '../registry/index.ts';
import { NOUNS, PHRASES } from './english.ts';
import { type Omitted, describeCount, writeListCommands } from './scope.ts';
import { type Values, render } from '../language/sentence.ts';
import { LISTED, listNames, listOf, quote } from './text.ts';

/** The message about a gap of a dispatch, and what it names. */
export interface GapMessage {
  readonly messageId: 'missingCases' | 'missingCasesAndDefault' | 'missingNamespaces' | 'missingDefault' | 'noScope';
  readonly data: Values;
}

/** Describes what a dispatch does not handle. */
export function describeGap(
  gap: Gap,
  { ignoreCodes, considerCommonCodes }: Pick<AskedOptions, 'ignoreCodes' | 'considerCommonCodes'>,
  { settings: { registry, asOf } }: FileFacts,
): GapMessage {
  switch (gap.kind) {
    case 'codes':
      return describeMissing(gap, { asOf, ignoreCodes, considerCommonCodes }, registry);
    case 'scope':
      return { messageId: 'noScope', data: { namespaces: listOf(gap.namespaces) } };
    case 'fallback':
      return { messageId: 'missingDefault', data: { namespaces: listOf(gap.namespaces) } };
  }
}

function describeMissing(
  { coverages, needsFallback }: Extract<Gap, { readonly kind: 'codes' }>,
  omitted: Omitted,
  registry: Registry,
): GapMessage {
  const [first] = coverages;
  const missing = coverages.flatMap((coverage) => coverage.missing);
  if (first.namespace === undefined) {
    const { count, scope } = describeCount({ ...first, noun: 'namespace' }, registry);
    return {
      messageId: 'missingNamespaces',
      data: { missing: listOf(missing), scope: render(PHRASES.counted, { count, scope }) },
    };
  }
  const names = missing.map((code) => (code.includes('.') ? quote(code) : render(PHRASES.bare, { code: quote(code) })));
  const scopes = [...groupBy(coverages, ({ scope }) => JSON.stringify(scope)).values()];
  const data = {
    missing: listNames(names),
    scope: scopes.length === 1 ? describeScope(coverages, registry) : countAll(coverages),
    list: missing.length > LISTED ? describeList(scopes, omitted, registry) : '',
  };
  return { messageId: needsFallback ? 'missingCasesAndDefault' : 'missingCases', data };
}

/** `9 codes of 'A' and 'B' documented for scf`; of the one namespace that a message names, `3 such codes documented for scf`. */
function describeScope(coverages: readonly [NamespaceCoverage, ...NamespaceCoverage[]], registry: Registry): string {
  const [{ scope }] = coverages;
  const namespaces = namespacesOf(coverages);
  const required = {
    listed: sumOf(coverages.map((coverage) => coverage.required.listed)),
    common: sumOf(coverages.map((coverage) => coverage.required.common)),
  };
  const isPlain = namespaces.length === 1;
  const qualify = (noun: string) =>
    isPlain ? render(PHRASES.such, { noun }) : render(PHRASES.ofNamespaces, { noun, namespaces: listOf(namespaces) });
  return render(PHRASES.counted, describeCount({ required, scope, qualify }, registry));
}

/** `69 codes of 'A' and 'B'`: whose they are would be too long to read where the namespaces have several scopes. */
function countAll(coverages: readonly NamespaceCoverage[]): string {
  const count = sumOf(coverages.map(({ required: { listed, common } }) => listed + common));
  const scope = render(PHRASES.ofNamespaces, {
    noun: NOUNS.code.listed[1],
    namespaces: listOf(namespacesOf(coverages)),
  });
  return render(PHRASES.counted, { count, scope });
}

/** More commands than these nobody copies. */
const MOST_COMMANDS = 2;

function describeList(
  scopes: readonly (readonly [NamespaceCoverage, ...NamespaceCoverage[]])[],
  omitted: Omitted,
  registry: Registry,
): string {
  const commands = scopes.flatMap((group) => writeListCommands(group[0].scope, namespacesOf(group), omitted, registry));
  const isShort = commands.length > 0 && commands.length <= MOST_COMMANDS;
  return isShort ? render(PHRASES.list, { commands: listNames(commands.map((command) => `\`${command}\``)) }) : '';
}

function namespacesOf(coverages: readonly NamespaceCoverage[]): readonly string[] {
  return coverages.flatMap(({ namespace }) => namespace ?? []);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
