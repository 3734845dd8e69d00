import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Project, createProject } from './project.ts';

const CONFIG = `
import markdown from '@eslint/markdown';
import typescriptParser from '@typescript-eslint/parser';
import * as astroParser from 'astro-eslint-parser';
import { defineConfig } from 'eslint/config';
import * as svelteParser from 'svelte-eslint-parser';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
import vueParser from 'vue-eslint-parser';

export default defineConfig([
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: { js: 'espree', ts: typescriptParser } } },
  },
  { files: ['**/*.svelte'], languageOptions: { parser: svelteParser, parserOptions: { parser: typescriptParser } } },
  { files: ['**/*.astro'], languageOptions: { parser: astroParser, parserOptions: { parser: typescriptParser } } },
  { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
  { files: ['**/*.md'], plugins: { markdown }, processor: 'markdown/markdown' },
  {
    files: ['**/*.vue', '**/*.svelte', '**/*.astro', '**/*.js', '**/*.ts'],
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

/** Each line of the markup has one misspelled code. */
const SVELTE = `<script lang="ts">
  const TEXTS = { 'ResourceNotFound.Functoin': 'Gone' };
  const { err, errors } = $props();
</script>

<p>{TEXTS[err.code] ?? 'Failed'}</p>
{#if err.code === 'ResourceNotFound.Functoin'}
  gone
{:else if ['ResourceNotFound.Functoin'].includes(err.code)}
  <p class:gone={err.code === 'ResourceNotFound.Functoin'}>gone</p>
{/if}
<p title="It is {err.code === 'ResourceNotFound.Functoin' ? 'gone' : 'there'}">{err.message}</p>
{#each errors as { code }}
  {@const gone = code === 'ResourceNotFound.Functoin'}
  <Item {gone} onclick={() => code === 'ResourceNotFound.Functoin' && retry()} />
{/each}
{#await load() catch error}
  {error.code === 'ResourceNotFound.Functoin' ? 'gone' : 'failed'}
{/await}
{#snippet text(error)}
  {error.code === 'ResourceNotFound.Functoin' ? 'gone' : 'failed'}
{/snippet}
`;

/** The error comes from one call in the script, and from anywhere in the markup. */
const CALLED_FROM_SVELTE = `<script>
  import { scf } from 'tencentcloud-sdk-nodejs-scf';

  const client = new scf.v20180416.Client({});
  const TEXTS = { 'ResourceInUse.Trigger': 'Used' };
  let last = $state();

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

<Upload onfail={(error) => onError(error)} onclick={list} />
<p>{TEXTS[last.code] ?? 'Failed'}</p>
`;

const ASTRO = `---
const TEXTS = { 'ResourceNotFound.Functoin': 'Gone' };
const { err, errors } = Astro.props;
if (err.code === 'ResourceNotFound.Functoin') return Astro.redirect('/');
---

<body class:list={[{ gone: err.code === 'ResourceNotFound.Functoin' }]}>
  <p title={TEXTS[err.code] ?? 'Failed'}>{err.code === 'ResourceNotFound.Functoin' && <b>gone</b>}</p>
  {errors.map(({ code }) => <p class={code === 'ResourceNotFound.Functoin' ? 'gone' : 'failed'}>{code}</p>)}
</body>
`;

/** A script for browsers, which no parser reads, has the same text. */
const ASTRO_WITH_SCRIPT = `---
if (Astro.props.err.code === 'ResourceNotFound.Functoin') return Astro.redirect('/');
---

<script>
  if (window.reason === 'ResourceNotFound.Functoin') location.reload();
</script>
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
      'svelte-eslint-parser@1',
      'svelte@5',
      'astro-eslint-parser@3',
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

  /** The lines of a text that have a misspelled code, as reports of it. */
  function misspelledIn(text: string): readonly string[] {
    return text.split('\n').flatMap((line, index) => {
      const column = line.indexOf("'ResourceNotFound.Functoin'");
      return column === -1 ? [] : `${index + 1}:${column + 1} tencentcloud-errors/no-misspelled-code`;
    });
  }

  it.each([
    ['Svelte', 'page.svelte', SVELTE, 9],
    ['Astro', 'page.astro', ASTRO, 5],
  ])('lints and fixes the script and the markup of %s', async (_, path, text, count) => {
    expect(misspelledIn(text)).toHaveLength(count);
    expect(await lint(path, text)).toEqual(misspelledIn(text));
    await project.bin('eslint', '--fix', path);
    expect(await project.read(path)).toBe(text.replaceAll('Functoin', 'Function'));
  });

  it('knows that the markup of Svelte calls functions of the script, and looks codes up', async () => {
    expect(await lint('called.svelte', CALLED_FROM_SVELTE)).toEqual(['22:11 tencentcloud-errors/exhaustive-lookup']);
    const withoutCall = CALLED_FROM_SVELTE.replace('onfail={(error) => onError(error)}', '');
    expect(await lint('called.svelte', withoutCall)).toEqual([
      '9:22 tencentcloud-errors/no-impossible-code',
      '22:11 tencentcloud-errors/exhaustive-lookup',
    ]);
    const marked = CALLED_FROM_SVELTE.replace('??', '?? /* rest: ResourceInUse.* */');
    expect(await lint('called.svelte', marked)).toEqual([]);
  });

  it('fixes nothing in Astro that a script for browsers has as well', async () => {
    expect(await lint('script.astro', ASTRO_WITH_SCRIPT)).toEqual(['2:30 tencentcloud-errors/no-misspelled-code']);
    await project.bin('eslint', '--fix', 'script.astro');
    expect(await project.read('script.astro')).toBe(ASTRO_WITH_SCRIPT);
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
