import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commandsOf, readGuide } from './guide.ts';
import { type Project, createProject } from './project.ts';

const SARIF = '@microsoft/eslint-formatter-sarif';
const MISSPELLED = "if (err.code === 'ResourceNotFound.Functoin') retry();\n";
const MENDED = MISSPELLED.replace('Functoin', 'Function');
const BARE = "if (err.code === 'LimitExceeded') wait();\n";

describe('what the guide to continuous integration says', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject(['eslint@10', SARIF, 'eslint-formatter-gitlab', inject('packed')]);
  });

  afterAll(() => project.remove());

  async function lint(code: string, ...flags: readonly string[]): Promise<number> {
    await write('scf', code);
    return (await project.bin('eslint', ...flags, '.')).exitCode;
  }

  async function write(product: string, code: string): Promise<void> {
    await project.write(
      'eslint.config.js',
      `import plugin from 'eslint-plugin-tencentcloud-errors';
       export default [
         plugin.configs.recommended,
         { settings: { 'tencentcloud-errors': { products: ['${product}'] } } },
       ];`,
    );
    await project.write('src/app.js', code);
  }

  it('ends with 0 without an error, 1 with one, and 2 if the configuration is wrong', async () => {
    expect(await lint(MENDED)).toBe(0);
    expect(await lint(MENDED + BARE)).toBe(0);
    expect(await lint(MENDED + BARE, '--max-warnings', '0')).toBe(1);
    expect(await lint(MISSPELLED)).toBe(1);
    await write('scff', MENDED);
    expect((await project.bin('eslint', '.')).exitCode).toBe(2);
  });

  it('writes SARIF for GitHub, with the page of the rule', async () => {
    const commands = await readGuide('ci', 'GitHub Actions');
    expect(commandsOf(commands)).toEqual([`npm install --save-dev ${SARIF}`]);
    expect(await lint(MISSPELLED, '--format', SARIF, '--output-file', 'eslint.sarif')).toBe(1);
    const { runs } = JSON.parse(await project.read('eslint.sarif')) as {
      runs: [
        {
          tool: { driver: { rules: { id: string; helpUri: string }[] } };
          results: { ruleId: string; level: string; message: { text: string } }[];
        },
      ];
    };
    expect(runs[0].results).toMatchObject([
      {
        ruleId: 'tencentcloud-errors/no-misspelled-code',
        level: 'error',
        message: { text: expect.stringContaining('is a misspelling of') as string },
      },
    ]);
    expect(runs[0].tool.driver.rules[0]?.helpUri).toMatch(/docs\/rules\/no-misspelled-code\.md$/);
  });

  it('writes a code quality report for GitLab', async () => {
    await write('scf', MISSPELLED);
    const { exitCode } = await project.run(
      'env',
      'ESLINT_CODE_QUALITY_REPORT=gl-codequality.json',
      'npx',
      'eslint',
      '--format',
      'gitlab',
      '.',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(await project.read('gl-codequality.json'))).toMatchObject([
      {
        check_name: 'tencentcloud-errors/no-misspelled-code',
        severity: 'major',
        location: { path: 'src/app.js', positions: { begin: { line: 1, column: 18 } } },
      },
    ]);
  });

  it('sets the reports of an old code base aside, fails for new ones, and for those that are mended', async () => {
    const [suppress, prune] = commandsOf(await readGuide('ci', 'An old code base'));
    await write('scf', MISSPELLED);
    expect(suppress).toBe('npx eslint --suppress-all .');
    expect(await lint(MISSPELLED, '--suppress-all')).toBe(0);
    expect(await lint(MISSPELLED)).toBe(0);
    expect(await lint(MISSPELLED + MISSPELLED)).toBe(1);
    expect(await lint(MENDED)).toBe(2);
    expect(prune).toBe('npx eslint --prune-suppressions .');
    expect(await lint(MENDED, '--prune-suppressions')).toBe(0);
    expect(await lint(MENDED)).toBe(0);
    expect(await lint(MISSPELLED)).toBe(1);
  });
});
