import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, createProject, packPlugin } from './project.ts';

const APP = `
import { send } from './send.js';

export async function run() {
  try {
    await send();
  } catch (err) {
    if (err.code === 'OurQuota.DailyLimitReached') return 'tomorrow';
    throw err;
  }
}
`;

const UNKNOWN = "'OurQuota.DailyLimitReached' is in no list of";

const WAYS = {
  'a JSON import': "import registry from './registry.json' with { type: 'json' };",
  readRegistry: `
import { readRegistry } from 'eslint-plugin-tencentcloud-errors/registry';
const registry = readRegistry(new URL('./registry.json', import.meta.url));
`,
};

/** A configuration with the registry. Its rule `probe` notes the files that ESLint lints, and not those it has in its cache. */
function configOf(way: string): string {
  return `
import { appendFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
${way}

const probe = {
  create: ({ filename }) => {
    appendFileSync(new URL('./linted.txt', import.meta.url), filename + '\\n');
    return {};
  },
};

export default defineConfig([
  tencentcloudErrors.configs.recommended,
  {
    files: ['src/**/*.js'],
    plugins: { probe: { meta: { name: 'probe', version: '1' }, rules: { probe } } },
    rules: { 'probe/probe': 'error' },
    settings: { 'tencentcloud-errors': { products: ['our-jobs'], registries: [registry] } },
  },
]);
`;
}

function registryOf(...codes: readonly string[]): string {
  const entries = Object.fromEntries(codes.map((code) => [code, {}]));
  return JSON.stringify({ products: [{ id: 'our-jobs', codes: entries }] });
}

const WITHOUT = registryOf('OurQuota.HourlyLimitReached');
const WITH = registryOf('OurQuota.HourlyLimitReached', 'OurQuota.DailyLimitReached');

let packs: string;
let project: Project;

beforeAll(async () => {
  packs = await mkdtemp(join(tmpdir(), 'tencentcloud-errors-pack-'));
  project = await createProject(['eslint@10', await packPlugin(packs)]);
});

afterAll(async () => {
  await project.remove();
  await rm(packs, { recursive: true, force: true });
});

/** How many files were linted since the last call. */
async function countLinted(): Promise<number> {
  const text = await project.read('linted.txt');
  await project.write('linted.txt', '');
  return text.split('\n').length - 1;
}

describe.each(Object.entries(WAYS))('with %s', (name, way) => {
  it('lints again under --cache when the registry has changed, and only then', async () => {
    const cache = `.cache-${name.replaceAll(' ', '-')}/`;
    const lint = () => project.run('npx', 'eslint', '--cache', '--cache-location', cache, 'src/app.js');
    await project.write('eslint.config.js', configOf(way));
    await project.write('src/app.js', APP);
    await project.write('registry.json', WITHOUT);
    await project.write('linted.txt', '');

    const before = await lint();
    expect(before).toMatchObject({ exitCode: 1 });
    expect(before.stdout).toContain(UNKNOWN);
    expect(await countLinted()).toBe(1);

    expect((await lint()).stdout).toBe(before.stdout);
    expect(await countLinted()).toBe(0);

    await project.write('registry.json', WITH);
    expect(await lint()).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await countLinted()).toBe(1);

    expect(await lint()).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await countLinted()).toBe(0);
  });

  it('reports the same from four threads as from one', async () => {
    await project.write('eslint.config.js', configOf(way));
    await project.write('registry.json', WITHOUT);
    for (let at = 0; at < 20; at++) {
      await project.write(`src/many/app-${at}.js`, APP.replace('Daily', at % 2 === 0 ? 'Hourly' : 'Monthly'));
    }
    const args = ['eslint', '--format', 'json', 'src/many'];
    const alone = await project.run('npx', ...args);
    const together = await project.run('npx', ...args, '--concurrency', '4');
    expect(alone.exitCode).toBe(1);
    expect(alone.stdout.match(/"ruleId":"tencentcloud-errors\/no-unknown-code"/g)).toHaveLength(10);
    expect(together).toMatchObject({ exitCode: 1, stdout: alone.stdout });
  });
});

/** Lints as an editor does: one process, a new ESLint each time, and between the times a step that changes a file. */
const SESSION = `
import { writeFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const { steps } = JSON.parse(process.argv[2]);
const seen = [];
for (const [file, text] of steps) {
  if (file !== undefined) writeFileSync(file, text);
  try {
    const [{ messages }] = await new ESLint().lintFiles(['src/app.js']);
    seen.push(messages.map(({ ruleId }) => ruleId));
  } catch (error) {
    seen.push(error.message);
  }
}
console.log(JSON.stringify(seen));
`;

describe('in an editor, which keeps the process', () => {
  const REPORT = ['tencentcloud-errors/no-unknown-code'];

  async function lintInSession(way: string, steps: readonly (readonly [string, string])[]): Promise<unknown> {
    await project.write('eslint.config.js', configOf(way));
    await project.write('src/app.js', APP);
    await project.write('registry.json', WITHOUT);
    await project.write('session.mjs', SESSION);
    const { stdout, stderr } = await project.run('node', 'session.mjs', JSON.stringify({ steps: [[], ...steps] }));
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  it('sees a changed file through readRegistry, and what is wrong with it', async () => {
    const seen = await lintInSession(WAYS.readRegistry, [
      ['registry.json', WITH],
      ['registry.json', WITHOUT],
      ['registry.json', '{"products": ['],
      ['registry.json', WITH],
    ]);
    expect(seen).toEqual([
      REPORT,
      [],
      REPORT,
      expect.stringContaining('it is no JSON: line 1, column 15: Unexpected end of input found.'),
      [],
    ]);
  });

  it('keeps what a JSON import gave, as Node.js does, even when the configuration changes', async () => {
    const way = WAYS['a JSON import'];
    const seen = await lintInSession(way, [
      ['registry.json', WITH],
      ['eslint.config.js', `${configOf(way)}\n// Changed.\n`],
    ]);
    expect(seen).toEqual([REPORT, REPORT, REPORT]);
  });
});
