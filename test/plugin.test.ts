import { ESLint, Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import manifest from '../data/manifest.json' with { type: 'json' };
import plugin from '../src/index.ts';
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
});

describe.each(['recommended', 'strict'] as const)('the preset %s', (preset) => {
  it('holds the rules that their metadata puts there', () => {
    const expected = Object.entries(rules)
      .filter(([, { meta }]) => meta.docs[preset] !== 'off')
      .map(([name, { meta }]) => [`tencentcloud-errors/${name}`, meta.docs[preset]]);
    const actual = Object.entries(plugin.configs[preset].rules ?? {}).map(([name, entry]) => [
      name,
      Array.isArray(entry) ? entry[0] : entry,
    ]);
    expect(actual).toEqual(expected);
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
