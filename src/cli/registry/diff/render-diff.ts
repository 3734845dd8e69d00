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

function summarize({ changed }: DiffRecord): string {
  const count = (listOf: (version: VersionDiff) => readonly unknown[]) =>
    changed.reduce((sum, version) => sum + listOf(version).length, 0);
  const appeared = count(({ codes }) => [...codes.added, ...codes.restored]);
  const gone = count(({ codes }) => [...codes.removed, ...codes.retired]);
  const actions = count(({ actions: { added, removed, changed: others } }) => [...added, ...removed, ...others]);
  const differing = `${countOf(changed.length, 'product version')} that both have ${changed.length === 1 ? 'differs' : 'differ'}`;
  return `${differing}: ${countOf(appeared, 'code')} appeared, ${gone} went, ${countOf(actions, 'action')} changed`;
}
