import { ESLint, Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import manifest from '../data/manifest.json' with { type: 'json' };
import plugin from '../src/index.ts';
import * as namespace from '../src/main.ts';
import { rules } from '../src/rules/index.ts';

const CODE =
  "import 'tencentcloud-sdk-nodejs-scf';\nif (err.code === 'FailedOperation.ServiceSuspended') f();\nf(['ResourceNotFound.Functoin']);";
const REPORTED = ['tencentcloud-errors/no-unknown-code', 'tencentcloud-errors/no-misspelled-code'];

describe('the plugin', () => {
  it('is named as ESLint finds it, and its version ends in the date and digest of its registry', () => {
    const date = manifest.snapshotDate.replaceAll('-', '');
    expect(plugin.meta).toEqual({
      name: packageJson.name,
      version: `${packageJson.version}+registry.${date}.${manifest.digest.slice(0, 6)}`,
      namespace: 'tencentcloud-errors',
    });
  });

  it('gives every rule a type, a description and a page', () => {
    for (const [name, { meta }] of Object.entries(rules)) {
      expect(['problem', 'suggestion']).toContain(meta.type);
      expect(meta.docs.description).toMatch(/^(?:Disallow|Require) .*[^.]$/);
      expect(meta.docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
    }
  });

  it('describes every option of every rule, and has a default for it', () => {
    for (const { meta } of Object.values(rules)) {
      const [schema = { properties: {} }] = meta.schema as readonly { readonly properties: object }[];
      const [given = {}] = (meta.defaultOptions ?? []) as readonly object[];
      const defaults = Object.keys(given);
      expect(defaults.sort()).toEqual(Object.keys(schema.properties).sort());
      for (const option of Object.values(schema.properties)) {
        expect(option).toMatchObject({ description: expect.stringMatching(/^[A-Z`].*\.$/) as string });
      }
    }
  });

  it('reports in whole sentences', () => {
    for (const { meta } of Object.values(rules)) {
      for (const message of Object.values(meta.messages ?? {})) {
        expect(message).toMatch(/^[A-Z{].*(?:[.?]|\{\{(?:description|list|hint)\}\})$/);
      }
    }
  });
});

describe('the module', () => {
  it('is the plugin for `require`, and has its parts for `import *`', () => {
    expect(namespace).toMatchObject({ meta: plugin.meta, rules: plugin.rules, configs: plugin.configs });
    expect(namespace.default).toBe(plugin);
    expect(namespace['module.exports']).toBe(plugin);
  });

  it('has itself for `default`, as compiled imports ask for it, where no copy or print of it finds that', () => {
    expect(plugin.default).toBe(plugin);
    expect(Object.keys(plugin)).toEqual(['meta', 'rules', 'configs']);
  });
});

describe.each(['recommended', 'strict'] as const)('the preset %s for eslintrc', (preset) => {
  it('has the rules of the flat one, and names the plugin', () => {
    const { rules: expected } = plugin.configs[preset];
    expect(plugin.configs[`${preset}-legacy`]).toEqual({ plugins: ['tencentcloud-errors'], rules: expected });
  });
});

describe('in an ESLint that is too old, a rule', () => {
  const MESSAGE =
    /^eslint-plugin-tencentcloud-errors needs ESLint 9\.22 or newer, and this one is older\. Run: npm install/;
  it.each([
    ['default options are not applied', { sourceCode: {}, options: [] }],
    ['the source code is missing', { options: [{}] }],
  ])('says what is needed where %s', (_, context) => {
    // Of ESLint's context, old versions have less than its type says.
    expect(() => rules['no-unknown-code'].create(context as never)).toThrow(MESSAGE);
  });
});

describe.each(['recommended', 'strict'] as const)('the preset %s', (preset) => {
  it('holds the rules that their metadata puts there, with the options that it gives', () => {
    const expected = Object.entries(rules)
      .filter(([, { meta }]) => meta.docs[preset] !== 'off')
      .map(([name, { meta }]) => [`tencentcloud-errors/${name}`, meta.docs[preset]]);
    expect(Object.entries(plugin.configs[preset].rules ?? {})).toEqual(expected);
  });

  it('works by spreading, and reports no literal twice', () => {
    const messages = new Linter().verify(CODE, [{ ...plugin.configs[preset] }]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(REPORTED);
  });

  it('works by extends in defineConfig', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: defineConfig([
        { plugins: { 'tencentcloud-errors': plugin }, extends: [`tencentcloud-errors/${preset}`] },
      ]),
    });
    const [result] = await eslint.lintText(CODE);
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(REPORTED);
  });
});
