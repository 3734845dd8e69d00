import { expect, it } from 'vitest';
import { configText, falseReportAddress, isTooLong, issueText } from '../../../playground/exports.ts';
import { toReports } from '../../../playground/reports.ts';
import { DEFAULTS, type PlaygroundState } from '../../../playground/state.ts';

const STATE: PlaygroundState = {
  code: "f('````');\n",
  fileName: 'app.ts',
  preset: 'strict',
  rules: { 'no-unknown-code': ['warn', { corrections: { "It's": 'A.B' }, fix: 'off' }] },
  settings: { products: ['scf', 'cvm'], asOf: '2026-01-01' },
};

it('writes the configuration as a file of its own', () => {
  expect(configText(STATE)).toBe(`import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },
  tencentcloudErrors.configs.strict,
  {
    rules: {
      'tencentcloud-errors/no-unknown-code': ['warn', { corrections: { 'It\\'s': 'A.B' }, fix: 'off' }],
    },
    settings: { 'tencentcloud-errors': { products: ['scf', 'cvm'], asOf: '2026-01-01' } },
  },
]);
`);
});

it('leaves out of the configuration what is the default', () => {
  expect(configText({ ...DEFAULTS, code: '' })).toBe(`import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';

export default defineConfig([
  tencentcloudErrors.configs.recommended,
]);
`);
});

it.each([
  ['app.jsx', ["'**/*.jsx'", 'jsx: true']],
  ['app.mts', ['mts,cts', 'tseslint.parser']],
])('lints %s, which ESLint does not by itself', (fileName, texts) => {
  const config = configText({ ...STATE, fileName });
  for (const text of texts) expect(config).toContain(text);
});

const FACTS = {
  state: STATE,
  reports: toReports(STATE.code, [
    { ruleId: 'tencentcloud-errors/no-unknown-code', severity: 1, message: 'No.', line: 1, column: 3 },
  ]),
  version: '1.0.0',
  address: 'https://example.org/playground#v1,abc',
};

it('writes an issue with the code, the configuration, the reports and the address', () => {
  const text = issueText(FACTS);
  expect(text).toContain(
    '[Playground](https://example.org/playground#v1,abc), eslint-plugin-tencentcloud-errors 1.0.0',
  );
  expect(text).toContain("`````ts\nf('````');\n`````");
  expect(text).toContain('tencentcloudErrors.configs.strict');
  expect(text).toContain('```text\napp.ts:1:3 warning No. (no-unknown-code)\n```');
});

it('fills in the form for false reports', () => {
  const { origin, pathname, searchParams } = new URL(falseReportAddress(FACTS));
  expect(origin + pathname).toBe(
    'https://github.com/eslint-plugin-tencentcloud-errors/eslint-plugin-tencentcloud-errors/issues/new',
  );
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'false-report.yml',
    playground: 'https://example.org/playground#v1,abc',
    version: '1.0.0',
    rule: 'no-unknown-code',
  });
});

it('leaves out an address that is too long for GitHub', () => {
  expect(isTooLong(FACTS.address)).toBe(false);
  const { searchParams } = new URL(falseReportAddress({ ...FACTS, address: `${FACTS.address}${'a'.repeat(8000)}` }));
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'false-report.yml',
    version: '1.0.0',
    rule: 'no-unknown-code',
  });
});
