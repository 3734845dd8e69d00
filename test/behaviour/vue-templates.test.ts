/** Codes in the templates of Vue components: what the presets report there, and what their fixes make of it. */
import { readFileSync } from 'node:fs';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';
import plugin from '../../src/index.ts';

const RIGHT = 'ResourceNotFound.Function';
const WRONG = 'ResourceNotFound.Functoin';
const SDK = "import { scf } from 'tencentcloud-sdk-nodejs-scf';";

const linter = new Linter();
const config: Linter.Config[] = [
  plugin.configs.strict,
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: { js: 'espree', ts: typescriptParser } } },
  },
  { settings: { 'tencentcloud-errors': { products: ['scf'] } } },
];

function lint(code: string): readonly Linter.LintMessage[] {
  return linter.verify(code, config, 'file.vue');
}

/** What is reported in a component: the rule and the reported text. */
function report(template: string, script = '', attributes = 'setup'): readonly string[] {
  const code = `<script ${attributes}>\n${SDK}\n${script}\n</script>\n<template>\n${template}\n</template>`;
  const lines = code.split('\n');
  return lint(code).map(({ ruleId, line, column, endColumn = column, message }) => {
    const text = lines[line - 1]?.slice(column - 1, endColumn - 1) ?? message;
    return `${String(ruleId).replace('tencentcloud-errors/', '')} ${text}`;
  });
}

function fix(template: string, script = ''): string {
  const wrap = (text: string) => `<template>\n${text}\n</template>\n<script setup>\n${SDK}\n${script}\n</script>`;
  const { output } = linter.verifyAndFix(wrap(template), config, 'file.vue');
  return output.slice('<template>\n'.length, output.indexOf('\n</template>'));
}

const UNKNOWN = "'ResourceUnavailable.ServiceIsolate'";
const NO_CODE = `no-unknown-code ${UNKNOWN}`;

describe('sites in a template', () => {
  it.each([
    ['v-if', `<p v-if="error.code === ${UNKNOWN}" />`],
    ['v-else-if', `<p v-if="a" /><p v-else-if="error.code === ${UNKNOWN}" />`],
    ['{{ }}', `<p>{{ error.code === ${UNKNOWN} ? 'a' : 'b' }}</p>`],
    ['an attribute', `<p :class="{ x: error.code === ${UNKNOWN} }" />`],
    ['a handler', `<p @click="if (error.code === ${UNKNOWN}) retry()" />`],
    ['a function in a handler', `<p @click="(e) => e.code === ${UNKNOWN} && retry()" />`],
    ['an element of v-for', `<p v-for="{ code: reason } in errors" v-if="reason === ${UNKNOWN}" />`],
    ['a slot', `<Load v-slot="{ error: e }"><p v-if="e.code === ${UNKNOWN}" /></Load>`],
    ['a filter', `<p>{{ error.code === ${UNKNOWN} | text }}</p>`],
  ])('are seen in %s', (_, template) => {
    expect(report(template)).toEqual([NO_CODE]);
  });

  it.each([
    ['<script>', 'export default {};', ''],
    ['<script setup>', '', 'setup'],
    ['<script lang="ts">', 'export default {};', 'lang="ts"'],
    ['<script setup lang="ts">', '', 'setup lang="ts"'],
  ])('are seen beside %s', (_, script, attributes) => {
    expect(report(`<p v-if="error.code === ${UNKNOWN}" />`, script, attributes)).toEqual([NO_CODE]);
  });

  it('are seen without a script', () => {
    const code =
      '<template><p v-if="body.Response.Error.Code === \'ResourceUnavailable.ServiceIsolate\'" /></template>';
    expect(lint(code)).toHaveLength(1);
  });

  it('are read with syntax of TypeScript', () => {
    const template = `<p v-if="(error as CallError)!.code === ${UNKNOWN}" />`;
    expect(report(template, '', 'setup lang="ts"')).toEqual([NO_CODE]);
  });

  it('are not looked for in Pug', () => {
    const code = `<script setup>${SDK}</script><template lang="pug">p(v-if="error.code === ${UNKNOWN}")</template>`;
    expect(lint(code)).toEqual([]);
  });

  it('have expressions that the parser cannot read beside them', () => {
    expect(report(`<p :a="b ===" v-if="error.code === ${UNKNOWN}">{{ }}</p>`)).toEqual([NO_CODE]);
  });
});

describe('names in a template', () => {
  const TABLE = `const TEXTS = { ${UNKNOWN}: 'gone' };`;
  const LOOKED_UP = ['{{ TEXTS[error.code] }}', TABLE] as const;

  it('refer to variables of <script setup>', () => {
    expect(report(...LOOKED_UP)).toEqual([NO_CODE]);
    expect(report('<p v-if="error.code === GONE" />', `const GONE = ${UNKNOWN};`)).toEqual([NO_CODE]);
    expect(report('<p v-if="reason === GONE" />', `const GONE = ${UNKNOWN}; const reason = props.error.code;`)).toEqual(
      [NO_CODE],
    );
  });

  it('refer to what setup() returns', () => {
    const component = 'export default { setup() { const error = ref(); return { error, TEXTS }; } };';
    expect(report(LOOKED_UP[0], `${TABLE} ${component}`, '')).toEqual([NO_CODE]);
    expect(report(LOOKED_UP[0], `${TABLE} ${component.replace('{ setup', 'defineComponent({ setup').replace(/\};$/, '});')}`, '')).toEqual([NO_CODE]); // prettier-ignore
  });

  it('do not refer to other variables of a script without setup', () => {
    expect(report(LOOKED_UP[0], `${TABLE} export default { data: () => ({ TEXTS: {} }) };`, '')).toEqual([]);
  });

  it('refer to variables of the template first', () => {
    expect(report('<p v-for="TEXTS in tables">{{ TEXTS[error.code] }}</p>', TABLE)).toEqual([]);
    expect(report('<p :a="tables.map((TEXTS) => TEXTS[error.code])" />', TABLE)).toEqual([]);
    expect(report('<p @click="const TEXTS = {}; f(TEXTS[error.code])" />', TABLE)).toEqual([]);
    expect(report('<p @click="{ const TEXTS = {}; } f(TEXTS[error.code])" />', TABLE)).toEqual([NO_CODE]);
  });

  it('have the value of a ref, of which only the name is known', () => {
    expect(report(`<p v-if="code === ${UNKNOWN}" />`, "const code = ref('');")).toEqual([NO_CODE]);
    expect(report(`<p v-if="promoCode === ${UNKNOWN}" />`, "const promoCode = ref('');")).toEqual([]);
  });

  it('count as uses of a variable: a table that the template writes to is no constant', () => {
    const template = '<p v-if="error.code === GONE" @click="GONE = other" />';
    expect(report(template, `let GONE = ${UNKNOWN};`)).toEqual([]);
    expect(report('<p v-if="error.code === GONE" /><input v-model="GONE" />', `let GONE = ${UNKNOWN};`)).toEqual([]);
  });

  it('count as uses of a function: a template that calls it may pass any error', () => {
    const script = `const client = new scf.v20180416.Client({});
      function onError(err) { if (err.code === 'ResourceInUse.LayerVersion') retry(); }
      async function list() { try { await client.ListNamespaces({}); } catch (err) { onError(err); } }`;
    const [impossible] = report('<p @click="list" />', script);
    expect(impossible).toBe("no-impossible-code 'ResourceInUse.LayerVersion'");
    expect(report('<p @fail="onError($event)" @click="list" />', script)).toEqual([]);
    expect(report('<p @fail="onError" @click="list" />', script)).toEqual([]);
  });
});

describe('fixes in a template', () => {
  it.each([
    ['in double quotes', `<p v-if="error.code === '${WRONG}'" />`],
    ['in single quotes', `<p v-if='error.code === "${WRONG}"' />`],
    ['in a template literal', `<p v-if="error.code === \`${WRONG}\`" />`],
    ['in {{ }}', `{{ error.code === "${WRONG}" ? 'a' : "b" }}`],
    ['without quotes', `<p v-if=error.code==='${WRONG}' />`],
  ])('keep the quotes %s', (_, template) => {
    expect(fix(template)).toBe(template.replace(WRONG, RIGHT));
  });

  it('replace a text in the template and in the script at once', () => {
    const code = `<template><p v-if="e.code === '${WRONG}'">{{ T[e.code] }}</p></template>
<script setup>const T = { '${WRONG}': "gone", 'LimitExceeded.Memory': 1 };</script>`;
    expect(linter.verifyAndFix(code, config, 'file.vue').output).toBe(code.replaceAll(WRONG, RIGHT));
  });

  it('leave a text with entities', () => {
    const template = `<p v-if="error.code === &quot;${WRONG}&quot;" />`;
    expect(fix(template)).toBe(template);
  });

  it('leave a text where a comment of the markup disables the report', () => {
    const template = `<!-- eslint-disable-next-line -->\n<p v-if="error.code === '${WRONG}'" />`;
    expect(fix(template)).toBe(template);
  });
});

describe('suggestions in a template', () => {
  function suggest(template: string): readonly string[] {
    const code = `<script setup>${SDK}</script>\n<template>${template}</template>`;
    return lint(code).flatMap(({ suggestions = [] }) =>
      suggestions.map(({ fix: edit }) =>
        (code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1])).split('\n')[1]?.slice(10, -11),
      ),
    ) as string[];
  }

  it('use the quotes that the attribute leaves', () => {
    expect(suggest(`<p v-if="e.code === 'LimitExceeded'" />`)).toEqual([
      `<p v-if="(e.code === 'LimitExceeded' || String(e.code).startsWith('LimitExceeded.'))" />`,
    ]);
    expect(suggest(`<p v-if='e.code === "LimitExceeded"' />`)).toEqual([
      `<p v-if='(e.code === "LimitExceeded" || String(e.code).startsWith("LimitExceeded."))' />`,
    ]);
  });

  it('are left out where they would end the attribute', () => {
    expect(suggest("<p v-if='e.code === `LimitExceeded`' />")).toEqual([]);
    expect(suggest("<p v-if=e.code==='LimitExceeded' />")).toEqual([]);
  });
});

describe('dispatches in a template', () => {
  const CHAIN = `{{ e.code === '${RIGHT}' ? 1 : e.code === 'ResourceNotFound.Alias' ? 2 : 3 }}`;

  it('are chains of ternaries and look-ups of tables of the script', () => {
    expect(report(CHAIN)).toEqual([`exhaustive-if-chain e.code === '${RIGHT}'`]);
    expect(
      report("{{ TEXTS[e.code] ?? 'no' }}", `const TEXTS = { '${RIGHT}': 1, 'ResourceNotFound.Alias': 2 };`),
    ).toEqual(['exhaustive-lookup e.code']);
  });

  it('have rest comments', () => {
    expect(report(CHAIN.replace('3 }}', '/* rest: ResourceNotFound.* */ 3 }}'))).toEqual([]);
    expect(report(CHAIN.replace('3 }}', '/* rest: ResourceNotFuond.* */ 3 }}'))).toContain(
      'no-unknown-code ResourceNotFuond',
    );
  });

  it('have no rest comments in the markup around them', () => {
    const rest = '<!-- rest: ResourceNotFound.* -->';
    expect(report(`${rest}${CHAIN}${rest}`)).toEqual([`exhaustive-if-chain e.code === '${RIGHT}'`]);
  });

  it('have rest comments that do nothing reported', () => {
    expect(report(CHAIN.replace('3 }}', '/* rest: ResourceNotFound.*, LimitExceeded.* */ 3 }}'))).toEqual([
      'exhaustive-if-chain /* rest: ResourceNotFound.*, LimitExceeded.* */',
    ]);
  });

  it('are not chains of v-if', () => {
    const template = `<p v-if="e.code === '${RIGHT}'" /><p v-else-if="e.code === 'ResourceNotFound.Alias'" /><p v-else />`;
    expect(report(template)).toEqual([]);
  });
});

describe('the examples of the documentation', () => {
  const page = readFileSync(new URL('../../docs/code-sites.md', import.meta.url), 'utf8');
  const [, section = ''] = /^## Templates\n([\s\S]*?)^## /m.exec(page) ?? [];
  const examples = Array.from(section.matchAll(/^\| .* \| `(<.*)` +\|$/gm), ([, example = '']) => example);

  it('are found', () => {
    expect(examples).toHaveLength(6);
  });

  it.each(examples)('report a code that does not exist in %s', (example) => {
    expect(report(example)).toEqual([]);
    expect(report(example.replace(`'${RIGHT}'`, UNKNOWN))).toEqual([NO_CODE]);
  });
});
