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
