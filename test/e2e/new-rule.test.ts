import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, type Result, run } from './project.ts';

const RULE = 'no-sample-code';
const FILES = [`src/rules/${RULE}.ts`, `test/rules/${RULE}.test.ts`, `docs/rules/${RULE}.md`, 'src/rules/index.ts'];
const NOT_COPIED = new Set(['node_modules', '.git', 'dist']);

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'tencentcloud-errors-copy-'));
  await cp(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

function inCopy(command: string): Promise<Result> {
  const [program = '', ...args] = command.split(' ');
  return run(program, args, copy);
}

it('starts a rule that lints, compiles, has a page, and passes its tests', async () => {
  const commands = [
    `npm run new -- ${RULE}`,
    'npm run generate',
    'npx tsc -p tsconfig.json',
    `npx eslint --max-warnings 0 ${FILES.filter((path) => path.endsWith('.ts')).join(' ')}`,
    `npx prettier --check README.md ${FILES.join(' ')}`,
    `npx vitest run test/rules/${RULE}.test.ts test/docs.test.ts test/plugin.test.ts`,
  ];
  for (const command of commands) {
    const { exitCode, stdout, stderr } = await inCopy(command);
    expect(exitCode, `${command}\n${stdout}${stderr}`).toBe(0);
  }
});
