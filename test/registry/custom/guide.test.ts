import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../../src/index.ts';
import { checkRegistry } from '../../../src/registry/custom/index.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

const GUIDES = ['docs/guides/custom-registries.md', 'docs/zh/guides/custom-registries.md'];

it.each(GUIDES)('%s shows a registry that is right and counts', (path) => {
  const guide = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '');
  expect(checkRegistry(example, builtinRegistry).problems).toBeUndefined();
  const settings = { 'tencentcloud-errors': { products: ['our-jobs'], registries: [example] } };
  const config = [plugin.configs.strict, { settings }];
  const messages = new Linter().verify("switch (e.code) { case 'JobQuota.HourlyLimitReached': f(); }", config);
  expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining("'JobQuota.DailyLimitReached'")]);
});
