import { countOf } from '../../layout.ts';
import type { DiffRecord } from '../../records.ts';
import type { Style } from '../../style.ts';
import { nameOf } from '../../targets.ts';
import { type Changes, type DiffedVersion, type VersionDiff, hasDifferences } from './diff-registries.ts';

/** A difference as text: what appeared starts with `+`, what went with `-`, what changed with `~`. */
export function renderDiff(diff: DiffRecord, style: Style): string {
  if (!hasDifferences(diff)) return 'No difference in products, codes and actions.';
  const { products, commonCodes, changed } = diff;
  return [
    ...products.added.map((version) => style.green(`+ ${describeVersion(version)}`)),
    ...products.removed.map((version) => style.red(`- ${describeVersion(version)}`)),
    ...section('common codes', renderChanges(commonCodes, style), style),
    ...changed.flatMap((version) => section(nameOf(version), renderVersion(version, style), style)),
    style.dim(summarize(diff)),
  ].join('\n');
}

function describeVersion(version: DiffedVersion): string {
  return `${nameOf(version)} (${countOf(version.codes, 'code')})`;
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...lines.map((line) => `  ${line}`)];
}

function renderVersion({ codes, actions }: VersionDiff, style: Style): string[] {
  return [
    ...renderChanges(codes, style),
    ...codes.retired.map((code) => style.red(`- ${code} (withdrawn)`)),
    ...codes.restored.map((code) => style.green(`+ ${code} (was withdrawn)`)),
    ...renderChanges(actions, style, 'action '),
    ...actions.changed.flatMap(({ action, ...changes }) => [
      style.yellow(`~ action ${action}`),
      ...renderChanges(changes, style).map((line) => `  ${line}`),
    ]),
  ];
}

function renderChanges({ added, removed }: Changes, style: Style, noun = ''): string[] {
  return [
    ...added.map((name) => style.green(`+ ${noun}${name}`)),
    ...removed.map((name) => style.red(`- ${noun}${name}`)),
  ];
}

/** Counts every line above once; the codes of a version that only one side has count as well. */
function summarize({ products, commonCodes, changed }: DiffRecord): string {
  const count = (countIn: (version: VersionDiff) => number) => sumOf(changed.map(countIn));
  const appeared = count(({ codes }) => codes.added.length + codes.restored.length);
  const gone = count(({ codes }) => codes.removed.length + codes.retired.length);
  const actions = count(
    ({ actions: { added, removed, changed: others } }) => added.length + removed.length + others.length,
  );
  const inAll = (own: number, lists: Changes[keyof Changes], versions: readonly DiffedVersion[]) =>
    own + lists.length + sumOf(versions.map(({ codes }) => codes));
  const versions = products.added.length + products.removed.length + changed.length;
  return [
    `${countOf(inAll(appeared, commonCodes.added, products.added), 'code')} appeared`,
    `${inAll(gone, commonCodes.removed, products.removed)} went`,
    `${countOf(actions, 'action')} changed, in ${countOf(versions, 'product version')}`,
  ].join(', ');
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
