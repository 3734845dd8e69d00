import type { ESLint, Linter, SourceCode } from 'eslint';
import type { PlaceReportRecord } from '../records.ts';
import type { ProjectEslint } from './eslint.ts';
import type { FileConfig } from './file-config.ts';

/** What a rule says of a part of a file. */
export interface Report extends PlaceReportRecord {
  readonly range: readonly [start: number, end: number];
}

/**
 * What our rules report in a file: as they are configured, what comments silence of that, and what they would report with the
 * preset `strict`. `undefined` for a plugin without that preset.
 */
export function listReports(
  { Linter }: ProjectEslint,
  { plugins, rules, settings, languageOptions }: FileConfig,
  prefix: string,
  { sourceCode, path, folder }: { readonly sourceCode: SourceCode; readonly path: string; readonly folder: string },
): readonly Report[] | undefined {
  const plugin = plugins[prefix];
  const strict = plugin && readStrict(plugin, prefix);
  if (plugin === undefined || strict === undefined) return undefined;
  const linter = new Linter({ cwd: folder }) as SuppressingLinter;
  const run = (entries: Linter.RulesRecord): readonly Linter.LintMessage[] =>
    linter.verify(
      sourceCode.text,
      [{ files: ['**/*.*'], plugins: { [prefix]: plugin }, rules: entries, settings, languageOptions }],
      { filename: path },
    );
  const describe = (status: Report['status']) => (message: Linter.LintMessage) =>
    describeMessage(message, status, prefix, sourceCode);
  const reported = run(onlyOurs(rules, prefix)).flatMap(describe('reported'));
  const silenced = linter.getSuppressedMessages().flatMap(describe('silenced'));
  return [...reported, ...silenced, ...run(strict).flatMap(describe('strict'))];
}

/** ESLint has had this method since 8.8, but its types lack it. */
interface SuppressingLinter extends Linter {
  /** What comments silenced in the last run. */
  readonly getSuppressedMessages: () => readonly Linter.LintMessage[];
}

/** The rules of the preset, by the name that the plugin goes by in the configuration. */
function readStrict({ configs }: ESLint.Plugin, prefix: string): Linter.RulesRecord | undefined {
  const strict = configs?.strict;
  if (strict === undefined || Array.isArray(strict)) return undefined;
  return Object.fromEntries(
    Object.entries(strict.rules ?? {}).map(([name, entry]) => [`${prefix}/${nameOf(name)}`, entry]),
  ) as Linter.RulesRecord;
}

function onlyOurs(rules: FileConfig['rules'], prefix: string): Linter.RulesRecord {
  const ours = Object.entries(rules).filter(([name]) => name.startsWith(`${prefix}/`));
  return Object.fromEntries(ours) as Linter.RulesRecord;
}

function describeMessage(
  { ruleId, line, column, endLine = line, endColumn = column }: Linter.LintMessage,
  status: Report['status'],
  prefix: string,
  sourceCode: SourceCode,
): readonly Report[] {
  // Others are of ESLint itself, such as of a comment that silences nothing.
  if (ruleId?.startsWith(`${prefix}/`) !== true) return [];
  const start = sourceCode.getIndexFromLoc({ line, column: column - 1 });
  const end = sourceCode.getIndexFromLoc({ line: endLine, column: endColumn - 1 });
  return [{ rule: nameOf(ruleId), status, range: [start, end] }];
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
