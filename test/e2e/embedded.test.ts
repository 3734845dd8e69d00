import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Project, createProject } from './project.ts';

const CONFIG = `
import markdown from '@eslint/markdown';
import typescriptParser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
import vueParser from 'vue-eslint-parser';

export default defineConfig([
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: { js: 'espree', ts: typescriptParser } } },
  },
  { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
  { files: ['**/*.md'], plugins: { markdown }, processor: 'markdown/markdown' },
  {
    files: ['**/*.vue', '**/*.js', '**/*.ts'],
    plugins: { 'tencentcloud-errors': tencentcloudErrors },
    extends: ['tencentcloud-errors/strict'],
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  },
]);
`;

const TWO_SCRIPTS = `<template>
  <p v-if="err.code === 'ResourceNotFound.Functoin'">{{ text }}</p>
</template>

<script>
export const text = 'Gone';
</script>

<script setup lang="ts">
const props = defineProps<{ err: { code: string } }>();
if (props.err.code === 'ResourceNotFound.Functoin') retry();
if (props.err.code === 'ResourceUnavailable.ServiceIsolate') stop();
</script>

<style scoped>
p { color: red; }
</style>
`;

const DISPATCH = `<script>
export default {
  methods: {
    async load() {
      try {
        await deploy();
      } catch (err) {
        switch (err.code) {
          case 'ResourceUnavailable.ServiceSuspended':
            return;
          default: // rest: ResourceUnavailabel.*
            throw err;
        }
      }
    },
  },
};
</script>

<template><p @click="load">{{ text }}</p></template>
`;

/** The error comes from one call in the script, and from anywhere in the template. */
const CALLED_FROM_TEMPLATE = `<script setup>
import { scf } from 'tencentcloud-sdk-nodejs-scf';

const client = new scf.v20180416.Client({});

function onError(err) {
  if (err.code === 'ResourceInUse.LayerVersion') retry();
}

async function list() {
  try {
    await client.ListNamespaces({});
  } catch (err) {
    onError(err);
  }
}
</script>

<template><Upload @fail="onError($event)" @click="list" /></template>
`;

const PAGE = `# Errors

\`\`\`js
if (err.code === 'ResourceNotFound.Functoin') retry();
\`\`\`

- in a list:

  \`\`\`ts
  const error = err as { code: string };
  if (error.code === 'ResourceUnavailable.ServiceIsolate') stop();
  \`\`\`

Not linted: \`err.code === 'ResourceNotFound.Functoin'\`
`;

describe('code in other files', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([
      'eslint@10',
      'vue-eslint-parser@10',
      '@eslint/markdown@8',
      '@typescript-eslint/parser@8',
      'typescript@6',
      inject('packed'),
    ]);
    await project.write('eslint.config.js', CONFIG);
  });

  afterAll(() => project.remove());

  async function lint(path: string, text: string): Promise<readonly string[]> {
    await project.write(path, text);
    const { stdout } = await project.bin('eslint', '--format', 'json', path);
    const [result] = JSON.parse(stdout) as [{ messages: { line: number; column: number; ruleId: string }[] }];
    return result.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
  }

  it('lints and fixes both scripts of a Vue file, and its template', async () => {
    expect(await lint('two-scripts.vue', TWO_SCRIPTS)).toEqual([
      '2:25 tencentcloud-errors/no-misspelled-code',
      '11:24 tencentcloud-errors/no-misspelled-code',
      '12:24 tencentcloud-errors/no-unknown-code',
    ]);
    await project.bin('eslint', '--fix', 'two-scripts.vue');
    expect(await project.read('two-scripts.vue')).toBe(
      TWO_SCRIPTS.replaceAll('ResourceNotFound.Functoin', 'ResourceNotFound.Function'),
    );
  });

  it('reads comments in a Vue file', async () => {
    expect(await lint('dispatch.vue', DISPATCH)).toEqual([
      '8:9 tencentcloud-errors/exhaustive-switch',
      '11:29 tencentcloud-errors/no-unknown-code',
    ]);
    await project.bin('eslint', '--fix', 'dispatch.vue');
    expect(await project.read('dispatch.vue')).toBe(DISPATCH.replace('Unavailabel', 'Unavailable'));
    expect(await lint('dispatch.vue', await project.read('dispatch.vue'))).toEqual([]);
  });

  it('knows that a template calls functions of the script', async () => {
    expect(await lint('called.vue', CALLED_FROM_TEMPLATE)).toEqual([]);
    expect(await lint('called.vue', CALLED_FROM_TEMPLATE.replace('@fail="onError($event)"', ''))).toEqual([
      '7:20 tencentcloud-errors/no-impossible-code',
    ]);
  });

  it('lints and fixes code blocks of Markdown', async () => {
    expect(await lint('page.md', PAGE)).toEqual([
      '4:18 tencentcloud-errors/no-misspelled-code',
      '11:22 tencentcloud-errors/no-unknown-code',
    ]);
    await project.bin('eslint', '--fix', 'page.md');
    expect(await project.read('page.md')).toBe(PAGE.replace('Functoin', 'Function'));
  });
});
