import { afterEach, expect, inject, it } from 'vitest';
import { commandsOf, filesOf, follow, readGuide, type Walk } from './guide.ts';

const MAX_COMMANDS = 5;
let walk: Walk | undefined;

afterEach(() => walk?.project.remove());

it('gives a first report of ESLint within five commands in an empty folder', async () => {
  const steps = await readGuide('getting-started', 'With ESLint');
  expect(commandsOf(steps).length).toBeLessThanOrEqual(MAX_COMMANDS);
  walk = await follow(steps, inject('packed'));
  const { exitCode, stdout } = walk.results.get('npx eslint .') ?? {};
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    "5:22  error  'ResourceNotFound.Functoin' is a misspelling of 'ResourceNotFound.Function'. The function does not exist; check its name, the namespace and the region",
  );
  expect(stdout).toContain("6:22  error  'ResourceUnavailable.ServiceIsolate' is in no list of");
  expect(stdout).toContain('✖ 2 problems (2 errors, 0 warnings)');
});

it('gives the same reports of oxlint within five commands in an empty folder, without ESLint', async () => {
  const { 'deploy.js': deploy = '' } = filesOf(await readGuide('getting-started', 'With ESLint'));
  const steps = await readGuide('getting-started', 'With oxlint');
  expect(commandsOf(steps).length).toBeLessThanOrEqual(MAX_COMMANDS);
  walk = await follow([{ kind: 'file', path: 'deploy.js', text: deploy }, ...steps], inject('packed'));
  const { exitCode, stdout } = walk.results.get('npx oxlint deploy.js') ?? {};
  expect(exitCode).toBe(1);
  expect(stdout).toContain("'ResourceNotFound.Functoin' is a misspelling of");
  expect(stdout).toContain("'ResourceUnavailable.ServiceIsolate' is in no list of");
  expect(stdout).toContain('Found 0 warnings and 2 errors.');
  expect((await walk.project.run('npm', 'ls', 'eslint', 'typescript', '--all')).stdout).toContain('(empty)');
});
