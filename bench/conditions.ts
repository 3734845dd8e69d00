import { cpus, platform, release, totalmem } from 'node:os';
import { versionOf } from './linters.ts';
import type { Conditions } from './report.ts';

const PACKAGES = [
  'eslint',
  '@eslint/js',
  'typescript',
  'typescript-eslint',
  '@cspell/eslint-plugin',
  'oxlint',
  'turbo',
];

/** What the figures of this process depend on. */
export function readConditions(args: readonly string[], runs: number): Conditions {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return {
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    machine: `${cpus().length} processors (${processor?.model.trim() ?? 'unknown'}), ${memory} GB, ${platform()} ${release()}`,
    versions: {
      'Node.js': process.versions.node,
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    },
    runs,
  };
}
