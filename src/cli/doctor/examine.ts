import { messageIn } from '../../language/bilingual-error.ts';
import type { Registry } from '../../registry/index.ts';
import { VERSION } from '../../version.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { DoctorRecord, OxlintFinding, ScopeFinding } from '../records.ts';
import { listClashes } from './clashes.ts';
import { findOxlint } from './oxlint.ts';
import { type Place, type Project, findPlugin, parseFile, readProject } from './project.ts';
import { findUnknownActions } from './sdk-actions.ts';
import { readScope } from './scope.ts';
import { readTypeTier } from './type-tier.ts';
import type { FileConfig } from './file-config.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** All that the doctor found out; what keeps something from being found out is in `problems`. */
export type Findings = Omit<DoctorRecord, 'checks'> & { readonly problems: readonly string[] };

/** Looks at a project, or at what it does with one file. */
export async function examine(place: Place, registry: Registry, today: Date): Promise<Findings> {
  const project = await readProject(place);
  const oxlint = findOxlint(place);
  return {
    registry: { ...createRegistryRecord(registry), ageInDays: ageOf(registry.snapshotDate(), today) },
    version: VERSION,
    ...(project.kind !== 'no-eslint' && { eslint: project.version }),
    ...('isEslintrc' in project && project.isEslintrc && { isEslintrc: true }),
    ...(oxlint !== undefined && { oxlint }),
    sdks: findUnknownActions(place.folder, registry),
    ...examineConfig(project, place.folder, oxlint),
  };
}

/** Whole days from an ISO day to a moment. */
function ageOf(day: string, today: Date): number {
  return Math.floor((today.getTime() - Date.parse(day)) / MILLISECONDS_PER_DAY);
}

/** Whether oxlint runs the rules, so that ESLint need not. */
export function runsRules(oxlint: OxlintFinding | undefined): boolean {
  return oxlint !== undefined && oxlint.rules.length > 0;
}

type ConfigFindings = Pick<Findings, 'file' | 'plugin' | 'rules' | 'scope' | 'types' | 'clashes' | 'problems'>;

function examineConfig(project: Project, folder: string, oxlint: OxlintFinding | undefined): ConfigFindings {
  if (project.kind !== 'config') {
    // Where oxlint runs the rules, ESLint may be there for something else, or by chance.
    const isProblem = project.kind === 'no-config' && !(project.isMissing && runsRules(oxlint));
    return { rules: [], clashes: [], problems: isProblem ? [project.problem] : [] };
  }
  const { eslint, config } = project;
  const plugin = findPlugin(config);
  const rules = plugin === undefined ? [] : listActiveRules(config, plugin.prefix);
  const sourceCode = parseFile(eslint, config, folder);
  return {
    file: config.file,
    ...(plugin !== undefined && { plugin }),
    rules,
    types: readTypeTier(config, sourceCode, folder),
    clashes: listClashes(config.rules, rules),
    ...scopeOrProblem(() => readScope(config, sourceCode)),
  };
}

function listActiveRules({ rules }: FileConfig, prefix: string): readonly string[] {
  const ours = Object.entries(rules).filter(([name, [severity]]) => name.startsWith(`${prefix}/`) && severity !== 0);
  return ours.map(([name]) => name.slice(prefix.length + 1));
}

function scopeOrProblem(find: () => ScopeFinding): Pick<ConfigFindings, 'scope' | 'problems'> {
  try {
    return { scope: find(), problems: [] };
  } catch (error) {
    return { problems: [messageIn('en', error)] };
  }
}
