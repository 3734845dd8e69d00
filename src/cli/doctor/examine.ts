import { resolve } from 'node:path';
import type { Bilingual } from '../../language/language.ts';
import type { Registry } from '../../registry/index.ts';
import { readSettings } from '../../settings.ts';
import { VERSION } from '../../version.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { DoctorRecord, FileFinding, ScopeFinding } from '../records.ts';
import { type FoundClash, listClashes } from './clashes.ts';
import type { FileConfig } from './file-config.ts';
import { type FoundOxlint, findOxlint } from './oxlint.ts';
import {
  type ConfigProblem,
  type ParsedFile,
  type Place,
  type Project,
  findPlugin,
  parseFile,
  readProject,
} from './project.ts';
import { type Report, listReports } from './reports.ts';
import { readFile, readSettingsScope } from './scope.ts';
import { findOptionsProblem } from './rule-options.ts';
import { findUnknownActions } from './sdk-actions.ts';
import { describeSettingsProblem } from './settings-problem.ts';
import { readTypeTier } from './type-tier.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** What keeps something from being found out. */
export type Problem = ConfigProblem | { readonly kind: 'settings' | 'options'; readonly reason: Bilingual<string> };

/** All that the doctor found out, in no language yet. */
export interface Findings extends Omit<DoctorRecord, 'checks' | 'clashes' | 'oxlint'> {
  readonly clashes: readonly FoundClash[];
  readonly oxlint?: FoundOxlint;
  readonly problems: readonly Problem[];
}

/** Looks at a project, or at what it does with one file. */
export async function examine(place: Place, registry: Registry, today: Date): Promise<Findings> {
  const project = await readProject(place);
  const oxlint = findOxlint(place);
  const finding = place.file === undefined ? undefined : findAtOxlint(project, place, oxlint);
  return {
    registry: { ...createRegistryRecord(registry), ageInDays: ageOf(registry.snapshotDate(), today) },
    version: VERSION,
    ...(project.kind !== 'no-eslint' && { eslint: project.version }),
    ...('isEslintrc' in project && project.isEslintrc && { isEslintrc: true }),
    ...(oxlint !== undefined && { oxlint }),
    sdks: findUnknownActions(place.folder, registry),
    ...(finding !== undefined && { finding }),
    ...examineConfig(project, place, oxlint),
  };
}

/** Whole days from an ISO day to a moment. */
function ageOf(day: string, today: Date): number {
  return Math.floor((today.getTime() - Date.parse(day)) / MILLISECONDS_PER_DAY);
}

/** Whether oxlint runs the rules, so that ESLint need not. */
export function runsRules(oxlint: Pick<FoundOxlint, 'rules'> | undefined): boolean {
  return oxlint !== undefined && oxlint.rules.length > 0;
}

type ConfigFindings = Pick<
  Findings,
  'file' | 'plugin' | 'rules' | 'rulesOff' | 'scope' | 'types' | 'clashes' | 'problems' | 'finding'
>;

function examineConfig(project: Project, { folder, file }: Place, oxlint: FoundOxlint | undefined): ConfigFindings {
  if (project.kind !== 'config') {
    // Where oxlint runs the rules, ESLint may be there for something else, or by chance.
    const isProblem = project.kind === 'no-config' && !(isNoMatter(project) && runsRules(oxlint));
    return { rules: [], rulesOff: [], clashes: [], problems: isProblem ? [project.problem] : [] };
  }
  const { eslint, config } = project;
  const plugin = findPlugin(config);
  const rules = plugin === undefined ? [] : listActiveRules(config, plugin.prefix);
  const parsed = parseFile(eslint, config, folder);
  const sourceCode = parsed !== undefined && 'sourceCode' in parsed ? parsed.sourceCode : undefined;
  const findReports = () => {
    if (file === undefined || plugin === undefined || sourceCode === undefined) return undefined;
    // Rules with wrong options do not run.
    if (findOptionsProblem(eslint, config, plugin.prefix) !== undefined) return undefined;
    return listReports(eslint, config, plugin.prefix, { sourceCode, path: resolve(folder, file), folder });
  };
  const isSplit = file !== undefined && config.isSplit;
  const { finding, problems, ...reading } = readParsed(config.settings, isSplit ? undefined : parsed, findReports);
  // Wrong settings are an error in every rule.
  const reason = plugin && problems.length === 0 ? findOptionsProblem(eslint, config, plugin.prefix) : undefined;
  return {
    file: config.file,
    ...(plugin !== undefined && { plugin: { prefix: plugin.prefix, version: plugin.version } }),
    rules,
    rulesOff: plugin === undefined ? [] : plugin.rules.filter((name) => !rules.includes(name)),
    types: readTypeTier(config, sourceCode, folder),
    clashes: listClashes(config.rules, rules),
    ...reading,
    problems: [
      ...problems,
      ...(isSplit ? [{ kind: 'split', file } as const] : []),
      ...(reason === undefined ? [] : [{ kind: 'options', reason } as const]),
    ],
    // Where ESLint does not run the rules, only what oxlint does counts.
    ...(file !== undefined && plugin !== undefined && finding !== undefined && { finding }),
    ...(isSplit && { finding: refuse('split') }),
  };
}

/** Whether a project without a configuration for a file may be one that ESLint need not lint. */
function isNoMatter({ isMissing, problem }: Extract<Project, { readonly kind: 'no-config' }>): boolean {
  return isMissing || problem.kind !== 'unreadable';
}

function listActiveRules({ rules }: FileConfig, prefix: string): readonly string[] {
  const ours = Object.entries(rules).filter(([name, [severity]]) => name.startsWith(`${prefix}/`) && severity !== 0);
  return ours.map(([name]) => name.slice(prefix.length + 1));
}

type Reading = Pick<ConfigFindings, 'scope' | 'problems' | 'finding'>;

function readParsed(
  settings: FileConfig['settings'],
  parsed: ParsedFile | undefined,
  findReports: () => readonly Report[] | undefined = () => undefined,
): Reading {
  try {
    if (parsed !== undefined && 'sourceCode' in parsed)
      return { ...readFile(settings, parsed.sourceCode, findReports), problems: [] };
    const scope: ScopeFinding = readSettingsScope(readSettings(settings));
    if (parsed === undefined) return { scope, problems: [] };
    // What the file itself names is not known then.
    return { ...(scope.source !== 'none' && { scope }), problems: [], finding: refuse('unparsed', parsed.error) };
  } catch (error) {
    return { problems: [{ kind: 'settings', reason: describeSettingsProblem(settings, error) }] };
  }
}

function refuse(status: FileFinding['status'], error?: string): FileFinding {
  return { status, ...(error !== undefined && { error }), shown: [], places: [] };
}

/** What is seen in a file that ESLint does not lint: oxlint may, and ESLint can parse it all the same. */
function findAtOxlint(
  project: Project,
  { folder, file = '' }: Place,
  oxlint: FoundOxlint | undefined,
): FileFinding | undefined {
  const isRun = runsRules(oxlint);
  if (!isRun) {
    const refusal = project.kind === 'no-config' ? project.problem.kind : undefined;
    return refusal === 'ignored' || refusal === 'unmatched' ? refuse(refusal) : undefined;
  }
  if (project.kind === 'no-eslint' || project.kind === 'too-old') return refuse('no-eslint');
  const config = project.kind === 'config' ? project.config : { file, languageOptions: {} };
  return readParsed(oxlint?.settings ?? {}, parseFile(project.eslint, config, folder)).finding;
}
