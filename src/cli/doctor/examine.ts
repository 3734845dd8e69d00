import type { Registry } from '../../registry/index.ts';
import { VERSION } from '../../version.ts';
import { createRegistryRecord } from '../registry-record.ts';
import type { DoctorRecord, ScopeFinding } from '../records.ts';
import { findClashes } from './clashes.ts';
import { findOxlint } from './oxlint.ts';
import { type FileConfig, type Project, findPlugin, parseFile, readProject } from './project.ts';
import { findScope } from './scope.ts';
import { findTypes } from './type-tier.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** All that the doctor found out; what keeps something from being found out is in `problems`. */
export type Findings = Omit<DoctorRecord, 'checks'> & { readonly problems: readonly string[] };

/** Looks at a project, or at what it does with one file. */
export async function examine(
  folder: string,
  file: string | undefined,
  registry: Registry,
  today: Date,
): Promise<Findings> {
  const project = await readProject(folder, file);
  const oxlint = findOxlint(folder);
  return {
    registry: { ...createRegistryRecord(registry), ageInDays: ageOf(registry.snapshotDate(), today) },
    version: VERSION,
    ...(project.kind !== 'no-eslint' && { eslint: project.eslint.ESLint.version }),
    ...(oxlint !== undefined && { oxlint }),
    ...examineConfig(project, folder),
  };
}

/** Whole days from an ISO day to a moment. */
function ageOf(day: string, today: Date): number {
  return Math.floor((today.getTime() - Date.parse(day)) / MILLISECONDS_PER_DAY);
}

type ConfigFindings = Pick<Findings, 'file' | 'plugin' | 'rules' | 'scope' | 'types' | 'clashes' | 'problems'>;

function examineConfig(project: Project, folder: string): ConfigFindings {
  if (project.kind !== 'config') {
    return { rules: [], clashes: [], problems: project.kind === 'no-config' ? [project.problem] : [] };
  }
  const { eslint, config } = project;
  const plugin = findPlugin(config);
  const rules = plugin === undefined ? [] : findRules(config, plugin.prefix);
  const sourceCode = parseFile(eslint, config, folder);
  return {
    file: config.file,
    ...(plugin !== undefined && { plugin }),
    rules,
    types: findTypes(config, sourceCode, folder),
    clashes: findClashes(config.rules, rules),
    ...scopeOrProblem(() => findScope(config, sourceCode)),
  };
}

function findRules({ rules }: FileConfig, prefix: string): readonly string[] {
  const ours = Object.entries(rules).filter(([name, [severity]]) => name.startsWith(`${prefix}/`) && severity !== 0);
  return ours.map(([name]) => name.slice(prefix.length + 1));
}

function scopeOrProblem(find: () => ScopeFinding): Pick<ConfigFindings, 'scope' | 'problems'> {
  try {
    return { scope: find(), problems: [] };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}
