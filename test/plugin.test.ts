import { ESLint, Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import manifest from '../data/manifest.json' with { type: 'json' };
import { PRESETS } from '../src/configs.ts';
import { SENTENCES } from '../src/messages/sentences.ts';
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

  it('gives every rule a type, a description and the page that describes this version', () => {
    const pages = `${packageJson.homepage.replace('#readme', '')}/blob/v${packageJson.version}/docs/rules`;
    for (const [name, { meta }] of Object.entries(rules)) {
      expect(['problem', 'suggestion']).toContain(meta.type);
      expect(meta.docs.description).toMatch(/^(?:Disallow|Require) .*[^.]$/);
      expect(meta.docs.url).toBe(`${pages}/${name}.md`);
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
      for (const [id, message] of Object.entries(meta.messages ?? {})) {
        const sentence = id.endsWith('.zh') ? /^[\p{Script=Han}{].*(?:[。？]|\}\})$/u : /^[A-Z{].*(?:[.?]|\}\})$/;
        expect(message).toMatch(sentence);
        if (message.endsWith('}}')) expect(message).toMatch(/\{\{(?:description|list|hint)\}\}$/);
      }
    }
  });

  it('has every message in both languages', () => {
    const all = Object.values(rules).map(({ meta }) => Object.keys(meta.messages ?? {}));
    for (const ids of all) {
      const english = ids.filter((id) => !id.includes('.'));
      expect(english).not.toEqual([]);
      expect(ids.sort()).toEqual(english.flatMap((id) => [id, `${id}.zh`]).sort());
    }
    // None of the table is left out: each is a message of some rule.
    expect(all.flat()).toEqual(expect.arrayContaining(Object.keys(SENTENCES)));
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

describe.each(PRESETS)('the preset %s for eslintrc', (preset) => {
  it('has the rules of the flat one, and names the plugin', () => {
    const { rules: expected } = plugin.configs[preset];
    expect(plugin.configs[`${preset}-legacy`]).toEqual({ plugins: ['tencentcloud-errors'], rules: expected });
  });
});

describe('in an ESLint that is too old, a rule', () => {
  const MESSAGE =
    /^eslint-plugin-tencentcloud-errors needs ESLint 9\.22 or newer, and this one is older\. Run: npm install[^\n]*\neslint-plugin-tencentcloud-errors 需要 ESLint 9\.22 或更新的版本，当前版本太旧。请运行：npm install/;
  it.each([
    ['default options are not applied', { sourceCode: {}, options: [] }],
    ['the source code is missing', { options: [{}] }],
  ])('says what is needed where %s', (_, context) => {
    // Of ESLint's context, old versions have less than its type says.
    expect(() => rules['no-unknown-code'].create(context as never)).toThrow(MESSAGE);
  });
});

describe.each(PRESETS)('the preset %s', (preset) => {
  it('holds the rules that their metadata puts there, with the options that it gives', () => {
    const expected = Object.entries(rules).flatMap(([name, { meta }]) => {
      const { [preset]: entry = 'off' } = meta.docs;
      return entry === 'off' ? [] : [[`tencentcloud-errors/${name}`, entry]];
    });
    expect(expected.length).toBeGreaterThan(1);
    expect(Object.entries(plugin.configs[preset].rules ?? {})).toEqual(expected);
  });

  it('leaves nothing of the options of a preset before it, where a rule is in both', async () => {
    for (const other of PRESETS) {
      const alone = await readRules([plugin.configs[preset]]);
      const after = await readRules([plugin.configs[other], plugin.configs[preset]]);
      expect(after).toMatchObject(alone);
    }
  });
});

/** The entries of our rules in a configuration, as ESLint makes them. */
async function readRules(configs: readonly Linter.Config[]): Promise<Readonly<Record<string, unknown>>> {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...configs] });
  const { rules: all } = (await eslint.calculateConfigForFile('a.js')) as { readonly rules: Record<string, unknown> };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('tencentcloud-errors/')));
}

describe('the presets typos and exhaustive', () => {
  it('have the rules that fix unknown codes, and those for dispatches at full strength', () => {
    const { typos, exhaustive } = plugin.configs;
    expect(typos.rules).toEqual({
      'tencentcloud-errors/no-misspelled-code': 'error',
      'tencentcloud-errors/no-unknown-code': 'error',
    });
    const entries = Object.entries(exhaustive.rules ?? {});
    expect(entries.map(([name]) => name.split('/')[1])).toEqual(
      Object.keys(rules).filter((name) => name.startsWith('exhaustive-')),
    );
    for (const [, entry] of entries) expect(entry).toMatchObject(['error', { default: 'ignored' }]);
  });

  it('go together, and with the other presets', async () => {
    const { recommended, strict, typos, exhaustive } = plugin.configs;
    const both = await readRules([typos, exhaustive]);
    expect(Object.keys(both)).toHaveLength(6);
    expect(await readRules([strict, typos, exhaustive])).toEqual(await readRules([strict]));
    expect(await readRules([recommended, exhaustive])).toMatchObject(both);
  });
});

describe.each(['recommended', 'strict', 'typos'] as const)('the preset %s', (preset) => {
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
