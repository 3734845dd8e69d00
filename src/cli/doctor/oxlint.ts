import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, parse } from '@humanwhocodes/momoa';
import type { OxlintFinding } from '../records.ts';

const CONFIG = '.oxlintrc.json';
const PLUGIN = 'eslint-plugin-tencentcloud-errors';

/** What oxlint takes for a rule that is off. */
const OFF: ReadonlySet<unknown> = new Set(['off', 'allow', 0]);

interface JsPlugin {
  readonly name?: string;
  readonly specifier: string;
}

interface OxlintConfig {
  readonly jsPlugins?: readonly (string | JsPlugin)[];
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** What oxlint's configuration of the project says of the plugin; `undefined` if there is none. */
export function findOxlint(folder: string): OxlintFinding | undefined {
  const path = join(folder, CONFIG);
  if (!existsSync(path)) return undefined;
  try {
    return { file: CONFIG, ...readConfig(readFileSync(path, 'utf8')) };
  } catch (error) {
    return {
      file: CONFIG,
      isListed: false,
      rules: [],
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Reads a text in JSON with comments. */
function readConfig(text: string): Pick<OxlintFinding, 'isListed' | 'rules'> {
  const { jsPlugins = [], rules = {} } = evaluate(
    parse(text, { mode: 'jsonc', allowTrailingCommas: true }),
  ) as OxlintConfig;
  const entries = jsPlugins.map((entry): JsPlugin => (typeof entry === 'string' ? { specifier: entry } : entry));
  const ours = entries.find(({ specifier }) => specifier.includes(PLUGIN));
  if (ours === undefined) return { isListed: false, rules: [] };
  const prefix = `${ours.name ?? 'tencentcloud-errors'}/`;
  const on = Object.entries(rules).filter(([name, entry]) => name.startsWith(prefix) && isOn(entry));
  return { isListed: true, rules: on.map(([name]) => name.slice(prefix.length)) };
}

function isOn(entry: unknown): boolean {
  const severity: unknown = Array.isArray(entry) ? entry[0] : entry;
  return !OFF.has(severity);
}
