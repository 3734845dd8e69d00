import { messageIn } from '../../language/bilingual-error.ts';
import { type Bilingual, inEach } from '../../language/language.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { readSettings } from '../../settings.ts';
import type { OxlintFinding } from '../records.ts';
import { readOxlintConfig } from './oxlint-config.ts';
import type { Place } from './project.ts';
import { readSettingsScope } from './scope.ts';
import { describeSettingsProblem } from './settings-problem.ts';

/** What is wrong with a configuration of oxlint. */
export type OxlintProblem =
  | { readonly kind: 'unreadable' | 'settings'; readonly reason: Bilingual<string> }
  | { readonly kind: 'unused-settings'; readonly from: string };

/** What the configuration says of the plugin, and what is wrong with it. */
export interface FoundOxlint extends Omit<OxlintFinding, 'problems'> {
  readonly problems: readonly OxlintProblem[];
  /** The settings of the configuration; absent if it cannot be read. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The names of its configuration that oxlint knows. */
const CONFIGS = ['.oxlintrc.json', '.oxlintrc.jsonc', 'oxlint.config.ts', 'oxlint.config.mts'];

/** What the configuration of oxlint for a folder or file says of the plugin; `undefined` if there is none. */
export function findOxlint({ folder, file }: Place): FoundOxlint | undefined {
  const path = findConfig(file === undefined ? folder : dirname(resolve(folder, file)));
  if (path === undefined) return undefined;
  const name = relative(folder, path) || basename(path);
  // A program, which may import anything.
  if (extname(path) !== '.json' && extname(path) !== '.jsonc') {
    return { file: name, isProgram: true, isListed: false, rules: [], problems: [] };
  }
  try {
    return { file: name, ...readConfig(path, folder) };
  } catch (error) {
    return {
      file: name,
      isListed: false,
      rules: [],
      problems: [{ kind: 'unreadable', reason: inEach((language) => messageIn(language, error)) }],
    };
  }
}

/** oxlint takes the configuration that is nearest to a file. */
function findConfig(folder: string): string | undefined {
  const path = CONFIGS.map((name) => join(folder, name)).find((each) => existsSync(each));
  return path !== undefined || dirname(folder) === folder ? path : findConfig(dirname(folder));
}

function readConfig(path: string, folder: string): Omit<FoundOxlint, 'file'> {
  const { prefixes, rules, settings, unusedSettings } = readOxlintConfig(path);
  const ours = [...rules].flatMap(([rule, isOn]) => {
    const [prefix = '', name = ''] = rule.split('/');
    return isOn && prefixes.has(prefix) ? name : [];
  });
  const unused = unusedSettings.map((each) => ({ kind: 'unused-settings', from: relative(folder, each) }) as const);
  return { isListed: prefixes.size > 0, rules: ours, settings, ...readScopeAndProblems(settings, unused) };
}

function readScopeAndProblems(
  settings: Readonly<Record<string, unknown>>,
  problems: readonly OxlintProblem[],
): Pick<FoundOxlint, 'scope' | 'problems'> {
  try {
    return { scope: readSettingsScope(readSettings(settings)), problems };
  } catch (error) {
    return { problems: [...problems, { kind: 'settings', reason: describeSettingsProblem(settings, error) }] };
  }
}
