import { messageIn } from '../../language/bilingual-error.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { readSettings } from '../../settings.ts';
import type { OxlintFinding } from '../records.ts';
import { readOxlintConfig } from './oxlint-config.ts';
import type { Place } from './project.ts';
import { readSettingsScope } from './scope.ts';

/** The names of its configuration that oxlint knows. */
const CONFIGS = ['.oxlintrc.json', '.oxlintrc.jsonc', 'oxlint.config.ts', 'oxlint.config.mts'];

/** What the configuration of oxlint for a folder or file says of the plugin; `undefined` if there is none. */
export function findOxlint({ folder, file }: Place): OxlintFinding | undefined {
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
    return { file: name, isListed: false, rules: [], problems: [`${name} cannot be read: ${messageOf(error)}`] };
  }
}

/** oxlint takes the configuration that is nearest to a file. */
function findConfig(folder: string): string | undefined {
  const path = CONFIGS.map((name) => join(folder, name)).find((each) => existsSync(each));
  return path !== undefined || dirname(folder) === folder ? path : findConfig(dirname(folder));
}

function readConfig(path: string, folder: string): Omit<OxlintFinding, 'file'> {
  const { prefixes, rules, settings, unusedSettings } = readOxlintConfig(path);
  const ours = [...rules].flatMap(([rule, isOn]) => {
    const [prefix = '', name = ''] = rule.split('/');
    return isOn && prefixes.has(prefix) ? name : [];
  });
  const unused = unusedSettings.map(
    (each) =>
      `oxlint takes no settings from ${relative(folder, each)}, which is extended. Put them in ${basename(path)}.`,
  );
  return { isListed: prefixes.size > 0, rules: ours, ...readScopeAndProblems(settings, unused) };
}

function readScopeAndProblems(
  settings: Readonly<Record<string, unknown>>,
  problems: readonly string[],
): Pick<OxlintFinding, 'scope' | 'problems'> {
  try {
    return { scope: readSettingsScope(readSettings(settings)), problems };
  } catch (error) {
    return { problems: [...problems, messageIn('en', error)] };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
