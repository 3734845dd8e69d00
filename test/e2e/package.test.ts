/** What the package holds, and what its types are to a compiler that reads them in full. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Project, createProject, run } from './project.ts';

/** All that is published, but for the files of the registry and the parts that rules and command share, or load when they need them. */
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'THIRD-PARTY-NOTICES.md',
  'package.json',
  'dist/cli/index.js',
  'dist/oxlint/exhaustive.json',
  'dist/oxlint/recommended.json',
  'dist/oxlint/strict.json',
  'dist/oxlint/typos.json',
  'dist/plugin/index.d.ts',
  'dist/plugin/index.js',
  'dist/plugin/registry.d.ts',
  'dist/plugin/registry.js',
  'dist/plugin/rules.js',
  'schemas/coverage-baseline.schema.json',
  'schemas/coverage-diff.schema.json',
  'schemas/coverage.schema.json',
  'schemas/registry.schema.json',
];
const MANY = /^(?:data\/(?:(?:codes|descriptions|products)\/)?[\w-]+\.json|dist\/chunks\/[\w-]+-[A-Z0-9]{8}\.js)$/;

const PROGRAM = `
import tencentcloudErrors, { type CommandLine, type PluginSettings, configs, meta, rules } from 'eslint-plugin-tencentcloud-errors';
import { readRegistry } from 'eslint-plugin-tencentcloud-errors/registry';

export const settings = {
  'tencentcloud-errors': { products: ['scf'], registries: [readRegistry('./registry.json')], language: 'zh' },
} satisfies PluginSettings;
export const same: boolean =
  configs.strict === tencentcloudErrors.configs.strict && rules === tencentcloudErrors.rules && meta.version !== '';
export const verdictsOf = ({ codes }: CommandLine.ExplainRecord): readonly string[] => codes.map(({ verdict }) => verdict);
// @ts-expect-error -- no such preset
export const none = configs.stict;
// @ts-expect-error -- no such setting
export const wrong = { 'tencentcloud-errors': { product: ['scf'] } } satisfies PluginSettings;
`;

const packed = inject('packed');
let project: Project;

beforeAll(async () => {
  project = await createProject([packed, 'eslint@10', 'typescript@6', '@types/node@20']);
});

afterAll(() => project.remove());

it('holds what it should, and no declaration of the inside of the plugin', async () => {
  const { stdout } = await run('tar', ['-tzf', packed], project.folder);
  const files = stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
  expect(files.filter((path) => !MANY.test(path)).sort()).toEqual([...FILES].sort());
  expect(files.filter((path) => path.endsWith('.d.ts'))).toHaveLength(2);
});

it.each(['nodenext', 'bundler'])(
  'has types that compile, declarations included, with module resolution %s',
  async (resolution) => {
    await project.write('program.ts', PROGRAM);
    const module = resolution === 'nodenext' ? 'nodenext' : 'preserve';
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--types', 'node', '--module', module];
    expect(await project.bin('tsc', ...options, '--moduleResolution', resolution, 'program.ts')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  },
);
