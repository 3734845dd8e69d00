import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Project, createProject } from './project.ts';

const CLIENT = `
import { scf } from 'tencentcloud-sdk-nodejs-scf';

export function connect() {
  return new scf.v20180416.Client({ credential: {}, region: 'ap-guangzhou' });
}
`;

/** Which product this calls stands in another file. */
const APP = `import { connect } from './client.js';

export async function remove(name: string): Promise<void> {
  const client = connect();
  try {
    await client.DeleteFunction({ FunctionName: name });
  } catch (err) {
    if ((err as { code?: string }).code === 'ResourceInUse.TriggerName') throw err;
  }
}
`;

const CONFIG = (typed: boolean, typeInformation: 'auto' | 'off') => `
import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
import tseslint from 'typescript-eslint';

export default defineConfig([
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: ${typed}, tsconfigRootDir: import.meta.dirname } },
  },
  tencentcloudErrors.configs.recommended,
  { rules: { 'tencentcloud-errors/no-impossible-code': ['warn', { scope: 'action' }] } },
  { settings: { 'tencentcloud-errors': { typeInformation: '${typeInformation}' } } },
]);
`;

describe('typed linting', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([
      'eslint@10',
      'typescript@6',
      'typescript-eslint@8',
      'tencentcloud-sdk-nodejs-scf',
      inject('packed'),
    ]);
    const compilerOptions = { module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, skipLibCheck: true };
    await project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
    await project.write('src/client.ts', CLIENT);
    await project.write('src/app.ts', APP);
  });

  afterAll(() => project.remove());

  async function lint(typed: boolean, typeInformation: 'auto' | 'off'): Promise<readonly string[]> {
    await project.write('eslint.config.mjs', CONFIG(typed, typeInformation));
    const { stdout } = await project.bin('eslint', '--format', 'json', 'src');
    const results = JSON.parse(stdout) as { messages: { line: number; message: string }[] }[];
    return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
  }

  it('compiles', async () => {
    expect(await project.bin('tsc')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('knows the calls of a client that another file makes', async () => {
    expect(await lint(true, 'auto')).toEqual([
      "8: 'ResourceInUse.TriggerName' is documented for scf CreateTrigger, not for scf DeleteFunction. No other call seems to fail here.",
    ]);
  });

  it('does not know them without types, or where the settings want none', async () => {
    expect(await lint(false, 'auto')).toEqual([]);
    expect(await lint(true, 'off')).toEqual([]);
  });
});
