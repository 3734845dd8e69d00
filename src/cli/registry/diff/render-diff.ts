import type { Bilingual, Language } from '../../../language/language.ts';
import { countOf } from '../../layout.ts';
import type { DiffRecord } from '../../records.ts';
import type { Style } from '../../style.ts';
import { nameOf } from '../../targets.ts';
import { type Changes, type DiffedVersion, type VersionDiff, hasDifferences } from './diff-registries.ts';

/** How much differs. */
interface Counts {
  readonly appeared: number;
  readonly gone: number;
  readonly actions: number;
  readonly versions: number;
}

interface Words {
  readonly none: string;
  readonly commonCodes: string;
  readonly version: (name: string, codes: number) => string;
  readonly action: (name: string) => string;
  readonly withdrawn: (code: string) => string;
  readonly wasWithdrawn: (code: string) => string;
  readonly summary: (counts: Counts) => string;
}

const WORDS: Bilingual<Words> = {
  en: {
    none: 'No difference in products, codes and actions.',
    commonCodes: 'common codes',
    version: (name, codes) => `${name} (${countOf(codes, 'code')})`,
    action: (name) => `action ${name}`,
    withdrawn: (code) => `${code} (withdrawn)`,
    wasWithdrawn: (code) => `${code} (was withdrawn)`,
    summary: ({ appeared, gone, actions, versions }) =>
      [
        `${countOf(appeared, 'code')} appeared`,
        `${gone} went`,
        `${countOf(actions, 'action')} changed, in ${countOf(versions, 'product version')}`,
      ].join(', '),
  },
  zh: {
    none: '产品、错误码和接口都没有差异。',
    commonCodes: '公共错误码',
    version: (name, codes) => `${name}（${codes} 个错误码）`,
    action: (name) => `接口 ${name}`,
    withdrawn: (code) => `${code}（已下线）`,
    wasWithdrawn: (code) => `${code}（曾下线）`,
    summary: ({ appeared, gone, actions, versions }) =>
      `新增 ${appeared} 个错误码，减少 ${gone} 个，变更 ${actions} 个接口，涉及 ${versions} 个产品版本`,
  },
};

/** A difference as text: what appeared starts with `+`, what went with `-`, what changed with `~`. */
export function renderDiff(diff: DiffRecord, style: Style, language: Language): string {
  const words = WORDS[language];
  if (!hasDifferences(diff)) return words.none;
  const { products, commonCodes, changed } = diff;
  const describeVersion = (version: DiffedVersion) => words.version(nameOf(version), version.codes);
  return [
    ...products.added.map((version) => style.green(`+ ${describeVersion(version)}`)),
    ...products.removed.map((version) => style.red(`- ${describeVersion(version)}`)),
    ...section(words.commonCodes, renderChanges(commonCodes, style), style),
    ...changed.flatMap((version) => section(nameOf(version), renderVersion(version, style, words), style)),
    style.dim(words.summary(countAll(diff))),
  ].join('\n');
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...lines.map((line) => `  ${line}`)];
}

function renderVersion({ codes, actions }: VersionDiff, style: Style, words: Words): string[] {
  return [
    ...renderChanges(codes, style),
    ...codes.retired.map((code) => style.red(`- ${words.withdrawn(code)}`)),
    ...codes.restored.map((code) => style.green(`+ ${words.wasWithdrawn(code)}`)),
    ...renderChanges(actions, style, words.action),
    ...actions.changed.flatMap(({ action, ...changes }) => [
      style.yellow(`~ ${words.action(action)}`),
      ...renderChanges(changes, style).map((line) => `  ${line}`),
    ]),
  ];
}

function renderChanges(
  { added, removed }: Changes,
  style: Style,
  write: (name: string) => string = (name) => name,
): string[] {
  return [
    ...added.map((name) => style.green(`+ ${write(name)}`)),
    ...removed.map((name) => style.red(`- ${write(name)}`)),
  ];
}

/** Counts every line above the summary once; the codes of a version that only one side has count as well. */
function countAll({ products, commonCodes, changed }: DiffRecord): Counts {
  const count = (countIn: (version: VersionDiff) => number) => sumOf(changed.map(countIn));
  const inAll = (own: number, lists: Changes[keyof Changes], versions: readonly DiffedVersion[]) =>
    own + lists.length + sumOf(versions.map(({ codes }) => codes));
  return {
    appeared: inAll(
      count(({ codes }) => codes.added.length + codes.restored.length),
      commonCodes.added,
      products.added,
    ),
    gone: inAll(
      count(({ codes }) => codes.removed.length + codes.retired.length),
      commonCodes.removed,
      products.removed,
    ),
    actions: count(({ actions: { added, removed, changed: others } }) => added.length + removed.length + others.length),
    versions: products.added.length + products.removed.length + changed.length,
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
