import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that were fetched before are taken from npm's cache. */
const QUICK = ['--prefer-offline', '--no-audit', '--no-fund'];

export interface Result {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project in a temporary folder, as a user would set it up. */
export interface Project {
  readonly folder: string;
  readonly run: (command: string, ...args: readonly string[]) => Promise<Result>;
  /** Runs a program of an installed package, as `npx` would, but sooner. */
  readonly bin: (program: string, ...args: readonly string[]) => Promise<Result>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Programs print English, whatever the language of the machine. */
const ENGLISH = { LC_ALL: 'C' };

/** Runs a program to its end; a failing exit code is a result, not an error. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...ENGLISH }, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr });
      else reject(error ?? new Error(`${command} was ended by a signal`));
    });
  });
}

/** Packs the built plugin as it would be published, and returns the file's path. */
export async function packPlugin(folder: string): Promise<string> {
  const built = await run('npm', ['run', 'build'], ROOT);
  if (built.exitCode !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  return join(folder, filename);
}

/** An empty folder. */
export async function createEmptyProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'tencentcloud-errors-'));
  return {
    folder,
    run: (command, ...args) => run(command, args, folder),
    bin: (program, ...args) => run(join(folder, 'node_modules', '.bin', program), args, folder),
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface ProjectOptions {
  /** Of the project's own `.js` files; `npm init` writes `commonjs`. */
  readonly type?: 'module' | 'commonjs';
  /** Further options of `npm install`. */
  readonly install?: readonly string[];
}

/** Makes a project with these packages installed from the registry (or from packed files). */
export async function createProject(
  packages: readonly string[],
  { type = 'module', install = [] }: ProjectOptions = {},
): Promise<Project> {
  const project = await createEmptyProject();
  await project.write('package.json', JSON.stringify({ name: 'app', private: true, type }));
  const installed = await project.run('npm', 'install', '--save-dev', ...QUICK, ...install, ...packages);
  if (installed.exitCode !== 0) throw new Error(`npm install failed:\n${installed.stderr}`);
  return project;
}
