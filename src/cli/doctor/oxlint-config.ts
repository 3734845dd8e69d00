import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { evaluate, parse } from '@humanwhocodes/momoa';

const PLUGIN = 'eslint-plugin-tencentcloud-errors';

/** What oxlint takes for a rule that is off. */
const OFF: ReadonlySet<unknown> = new Set(['off', 'allow', 0]);

interface JsPlugin {
  readonly name?: string;
  readonly specifier: string;
}

/** Rules and plugins, be it of a whole configuration or of its part for some files. */
interface Part {
  readonly jsPlugins?: readonly (string | JsPlugin)[];
  readonly rules?: Readonly<Record<string, unknown>>;
}

interface OxlintFile extends Part {
  readonly extends?: readonly string[];
  readonly overrides?: readonly Part[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What a file of oxlint and those that it extends say of the plugin. */
export interface OxlintConfig {
  /** Names that the plugin goes by. */
  readonly prefixes: ReadonlySet<string>;
  /** Whether each rule is on, of all plugins; in a part for some files counts as well. */
  readonly rules: ReadonlyMap<string, boolean>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Extended files with settings, which oxlint does not take from there. */
  readonly unusedSettings: readonly string[];
}

/** Reads a file and what it extends; the file itself has the last word. Throws an error for what cannot be read. */
export function readOxlintConfig(path: string, above: readonly string[] = []): OxlintConfig {
  const file = readJson(path);
  const extended = (file.extends ?? [])
    .map((name) => resolve(dirname(path), name))
    .filter((each) => !above.includes(each))
    .map((each) => ({ path: each, config: readOxlintConfig(each, [...above, path]) }));
  const parts = [file, ...(file.overrides ?? [])];
  return {
    prefixes: new Set([
      ...extended.flatMap(({ config }) => [...config.prefixes]),
      ...parts.flatMap((part) => listPrefixes(part, path)),
    ]),
    rules: new Map([...extended.flatMap(({ config }) => [...config.rules]), ...listRules(parts)]),
    settings: file.settings ?? {},
    unusedSettings: extended.flatMap(({ path: from, config }) => [
      ...(Object.hasOwn(config.settings, 'tencentcloud-errors') ? [from] : []),
      ...config.unusedSettings,
    ]),
  };
}

function readJson(path: string): OxlintFile {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  return evaluate(parse(readFileSync(path, 'utf8'), { mode: 'jsonc', allowTrailingCommas: true })) as OxlintFile;
}

/** A path in a file starts at its folder, as in the presets of the package. */
function listPrefixes({ jsPlugins = [] }: Part, path: string): readonly string[] {
  const entries = jsPlugins.map((entry): JsPlugin => (typeof entry === 'string' ? { specifier: entry } : entry));
  const ours = entries.filter(({ specifier }) =>
    (specifier.startsWith('.') ? join(dirname(path), specifier) : specifier).includes(PLUGIN),
  );
  return ours.map(({ name }) => name ?? 'tencentcloud-errors');
}

function listRules([file, ...overrides]: readonly Part[]): readonly (readonly [string, boolean])[] {
  const own = Object.entries(file?.rules ?? {}).map(([name, entry]) => [name, isOn(entry)] as const);
  const elsewhere = overrides.flatMap(({ rules = {} }) => Object.entries(rules)).filter(([, entry]) => isOn(entry));
  return [...own, ...elsewhere.map(([name]) => [name, true] as const)];
}

function isOn(entry: unknown): boolean {
  const severity: unknown = Array.isArray(entry) ? entry[0] : entry;
  return !OFF.has(severity);
}
