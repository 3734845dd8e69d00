/** What a playground writes for other places: a configuration, a report of a problem, and its address. */
import { issueForm } from '../issue-form.ts';
import { isTypeScript } from '../linter/config.ts';
import { type PlaygroundState, playgroundHash } from './state.ts';
import type { Report } from './reports.ts';

const NAME = /^[A-Za-z_$][\w$]*$/;

/** The hash of a state in the address of a playground that shows a certain state when there is none. */
export function hashOf(state: PlaygroundState, start: PlaygroundState): Promise<string> {
  const { code, ...others } = state;
  return playgroundHash(code === start.code ? others : state);
}

/** What ESLint has to be told of files that it does not lint, or cannot read, by itself. */
function languageLines(fileName: string): readonly string[] {
  if (isTypeScript(fileName)) {
    return ["  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },"];
  }
  return fileName.endsWith('x')
    ? ["  { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },"]
    : [];
}

/** `eslint.config.js` for what a playground shows. */
export function configText({ fileName, preset, rules, settings }: PlaygroundState): string {
  const own = {
    ...(Object.keys(rules).length > 0 && {
      rules: Object.fromEntries(Object.entries(rules).map(([name, entry]) => [`tencentcloud-errors/${name}`, entry])),
    }),
    ...(Object.keys(settings).length > 0 && { settings: { 'tencentcloud-errors': settings } }),
  };
  return [
    "import { defineConfig } from 'eslint/config';",
    "import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';",
    ...(isTypeScript(fileName) ? ["import tseslint from 'typescript-eslint';"] : []),
    '',
    'export default defineConfig([',
    ...languageLines(fileName),
    `  tencentcloudErrors.configs.${preset},`,
    ...(Object.keys(own).length > 0 ? [`  ${writeValue(own, '  ')},`] : []),
    ']);',
    '',
  ].join('\n');
}

/** JSON as people write it in JavaScript: `{ fix: 'off' }`. */
function writeValue(value: unknown, indent: string): string {
  if (typeof value === 'string') return writeString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const deeper = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((entry: unknown) => writeValue(entry, deeper))
    : Object.entries(value).map(([name, entry]) => `${writeName(name)}: ${writeValue(entry, deeper)}`);
  if (entries.length === 0) return open + close;
  const space = Array.isArray(value) ? '' : ' ';
  const line = `${open}${space}${entries.join(', ')}${space}${close}`;
  if (line.length + indent.length <= 80 && !line.includes('\n')) return line;
  return `${open}\n${entries.map((entry) => `${deeper}${entry},\n`).join('')}${indent}${close}`;
}

function writeString(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}

function writeName(name: string): string {
  return NAME.test(name) ? name : writeString(name);
}

/** What an issue needs to know of a playground. */
export interface IssueFacts {
  readonly state: PlaygroundState;
  readonly reports: readonly Report[];
  readonly version: string;
  readonly address: string;
}

/** An issue in Markdown: the code, its configuration, what is reported, and where to see it. */
export function issueText({ state, reports, version, address }: IssueFacts): string {
  const language = /[jt]sx?$/.exec(state.fileName)?.[0] ?? '';
  const lines = reports.map(
    ({ line, column, severity, message, rule }) =>
      `${state.fileName}:${line}:${column} ${severity} ${message}${rule === undefined ? '' : ` (${rule})`}`,
  );
  return [
    `[Playground](${address}), eslint-plugin-tencentcloud-errors ${version}`,
    fence(language, state.code),
    fence('js', configText(state)),
    fence('text', lines.join('\n') || 'Nothing is reported.'),
    '',
  ].join('\n\n');
}

/** A block that no fence in its text ends. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** GitHub refuses addresses of some 8,000 characters. */
const LONGEST_ADDRESS = 6000;

/** The form for false reports with what is known filled in; the address of the playground only if GitHub takes one of its length. */
export function falseReportAddress({ reports, version, address }: IssueFacts): string {
  const rules = [...new Set(reports.flatMap(({ rule }) => rule ?? []))];
  return issueForm('false-report', {
    ...(!isTooLong(address) && { playground: address }),
    version,
    ...(rules.length > 0 && { rule: rules.join(', ') }),
  });
}

/** Whether an address has to be pasted into the form, since it would make that of the form too long. */
export function isTooLong(address: string): boolean {
  return address.length > LONGEST_ADDRESS;
}
