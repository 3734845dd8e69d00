import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { follow, readGuide, type Walk } from './guide.ts';

const CONFIG = (product: string) =>
  `import { configure } from '@shop/eslint-config';\n\nexport default configure('${product}');\n`;

const PACKAGE = (name: string) =>
  JSON.stringify({
    name: `@shop/${name}`,
    private: true,
    type: 'module',
    scripts: { lint: 'eslint .' },
    devDependencies: { '@shop/eslint-config': '*' },
  });

/** A code of scf, and none of cvm. */
const CODE = "export const isGone = (err) => err.code === 'ResourceNotFound.Function';\n";

/** The files of the guide, and two more packages. */
async function buildWorkspace(): Promise<Walk> {
  const shared = await readGuide('monorepos', 'A shared configuration, products by package');
  const turbo = await readGuide('monorepos', 'Turborepo');
  const others = ['servers', 'storage'].flatMap((name) => [
    { kind: 'file', path: `packages/${name}/package.json`, text: PACKAGE(name) } as const,
    { kind: 'file', path: `packages/${name}/eslint.config.js`, text: CONFIG('cvm') } as const,
    { kind: 'file', path: `packages/${name}/index.js`, text: `export const name = '${name}';\n` } as const,
  ]);
  const source = { kind: 'file', path: 'packages/functions/index.js', text: CODE } as const;
  return follow([...shared, ...others, source, ...turbo], inject('packed'));
}

describe('a Turborepo workspace, as the guide to monorepos says', () => {
  let walk: Walk;

  beforeAll(async () => {
    process.env['TURBO_TELEMETRY_DISABLED'] = '1';
    walk = await buildWorkspace();
  });

  afterAll(() => walk.project.remove());

  async function lint(): Promise<{ exitCode: number; cached: readonly string[]; missed: readonly string[] }> {
    const { exitCode, stdout } = await walk.project.bin('turbo', 'run', 'lint', '--output-logs=full');
    const tasks = Array.from(stdout.matchAll(/@shop\/(\w+):lint: cache (hit|miss)/g));
    const find = (status: string) => tasks.flatMap(([, name = '', found]) => (found === status ? name : [])).sort();
    return { exitCode, cached: find('hit'), missed: find('miss') };
  }

  it('lints all three packages, and takes all of the second run from the cache', async () => {
    expect(walk.results.get('npx turbo run lint')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/Cached: *0 cached, 3 total/) as string,
    });
    expect(await lint()).toEqual({ exitCode: 0, cached: ['functions', 'servers', 'storage'], missed: [] });
  });

  it('lints only the package that was edited, by its own products', async () => {
    await walk.project.write('packages/storage/index.js', "f(err.code === 'ResourceNotFound.Functoin');\n");
    expect(await lint()).toEqual({ exitCode: 1, cached: ['functions', 'servers'], missed: ['storage'] });
    await walk.project.write('packages/storage/index.js', CODE);
    expect(await lint()).toEqual({ exitCode: 0, cached: ['functions', 'servers'], missed: ['storage'] });
  });

  it('lints all of them again when the shared configuration changes', async () => {
    const path = 'packages/eslint-config/index.js';
    await walk.project.write(path, (await walk.project.read(path)).replace('configs.recommended', 'configs.strict'));
    expect(await lint()).toMatchObject({ cached: [], missed: ['functions', 'servers', 'storage'] });
  });
});
