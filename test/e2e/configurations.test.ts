import { afterEach, expect, inject, it } from 'vitest';
import { type Walk, filesOf, follow, readGuide } from './guide.ts';

const STATEMENT = "if (err.code === 'ResourceNotFound.Functoin') retry();\n";
const REPORT = "error  'ResourceNotFound.Functoin' is a misspelling of";

let walk: Walk | undefined;

afterEach(() => walk?.project.remove());

it.each([
  ['CommonJS', 'app.js', STATEMENT, 'true'],
  ['TypeScript', 'app.js', STATEMENT, 'true'],
  ['eslintrc', 'app.js', STATEMENT, 'false'],
  ['Vue', 'app.vue', `<template><p /></template>\n<script setup>\n${STATEMENT}</script>\n`, 'true'],
  ['Markdown', 'page.md', `# Errors\n\n\`\`\`js\n${STATEMENT}\`\`\`\n`, 'true'],
])('finds a misspelled code with the configuration for %s', async (section, path, text, isFlat) => {
  walk = await follow(await readGuide('configurations', section), inject('packed'));
  await walk.project.write(path, text);
  const flag = `ESLINT_USE_FLAT_CONFIG=${isFlat}`;
  const { exitCode, stdout } = await walk.project.run('env', flag, 'npx', 'eslint', path);
  expect({ exitCode, reports: stdout.split(REPORT).length - 1 }).toEqual({ exitCode: 1, reports: 1 });
});

/** Codes of scf and sms, each misspelled, and one of an application. */
const PROGRAM = [
  "if (err.code === 'ResourceNotFound.Functoin') f();",
  "if (err.code === 'LimitExceeded.PhoneNumberDailyLimt') f();",
  "if (err.code === 'ResourceNotFound.Cart') f();",
].join('\n');

async function writeProgram({ project }: Walk, ...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await project.write(`${folder}/app.js`, PROGRAM);
}

it('asks each folder for its own products, and leaves the front end alone', async () => {
  walk = await follow(await readGuide('configurations', 'Products by folder'), inject('packed'));
  await writeProgram(walk, 'server/deploy', 'server/notify', 'web');
  const { exitCode, stdout } = await walk.project.run('npx', 'eslint', '.');
  expect({ exitCode, files: stdout.match(/\S+app\.js/g)?.length }).toEqual({ exitCode: 1, files: 2 });
  expect(stdout).toContain(`${REPORT} 'ResourceNotFound.Function'`);
  expect(stdout).toContain("'LimitExceeded.PhoneNumberDailyLimt' is in no list of scf.");
  expect(stdout).toContain("'ResourceNotFound.Functoin' is in no list of sms.");
  expect(stdout).toContain("'LimitExceeded.PhoneNumberDailyLimt' is in no list of sms. Did you mean");
  expect(stdout).not.toContain('Cart');
});

it('asks each folder for its own products in oxlint, too', async () => {
  const install = (await readGuide('getting-started', 'With oxlint')).slice(0, 2);
  walk = await follow([...install, ...(await readGuide('oxlint', 'Products by folder'))], inject('packed'));
  await writeProgram(walk, 'server', 'web');
  const { exitCode, stdout } = await walk.project.run('npx', 'oxlint', '--format=unix', 'server', 'web');
  const reports = stdout.split('\n').filter((line) => line.includes('tencentcloud-errors'));
  expect({ exitCode, folders: reports.map((line) => line.split('/')[0]) }).toEqual({
    exitCode: 1,
    folders: ['server', 'server'],
  });
});

it('shows a configuration in TypeScript that compiles, and whose settings are checked', async () => {
  walk = await follow(await readGuide('configurations', 'TypeScript'), inject('packed'));
  const { project } = walk;
  await project.run('npm', 'install', '--save-dev', '--prefer-offline', 'typescript@6');
  const compile = () => project.bin('tsc', '--noEmit', '--strict', '--module', 'preserve', 'eslint.config.ts');
  expect(await compile()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const { 'eslint.config.ts': config = '' } = filesOf(await readGuide('configurations', 'TypeScript'));
  await project.write('eslint.config.ts', config.replace('products:', 'product:'));
  expect((await compile()).stdout).toContain("'product' does not exist in type");
});
