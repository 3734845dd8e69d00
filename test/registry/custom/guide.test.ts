import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../../src/index.ts';
import { checkRegistry } from '../../../src/registry/custom/index.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

const guide = readFileSync(new URL('../../../docs/guides/custom-registries.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '');

it('shows a registry that is right and counts', () => {
  expect(checkRegistry(example, builtinRegistry).problems).toBeUndefined();
  const settings = { 'tencentcloud-errors': { products: ['our-jobs'], registries: [example] } };
  const config = [plugin.configs.strict, { settings }];
  const messages = new Linter().verify("switch (e.code) { case 'JobQuota.HourlyLimitReached': f(); }", config);
  expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining("'JobQuota.DailyLimitReached'")]);
});
