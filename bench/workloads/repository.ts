import { cpSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findPackage } from '../../test/corpus/find-package.ts';

/**
 * Packages whose published files are sources, or compiled file by file; lockfiles pin them. Those of Tencent Cloud are
 * the few whose files mention codes.
 */
const PACKAGES = [
  'stripe',
  'knip',
  'kafkajs',
  'mongodb',
  'firebase-admin',
  'tencent-component-toolkit',
  'mysql2',
  'ioredis',
  'serverless-tencent-scf',
  'pg',
  'minio',
];

/** Larger files are bundles, which no repository keeps among its sources. */
const MOST_BYTES = 128 * 1024;
const SOURCE = /(?<!\.min)\.([cm]?)js$/;
const IMPORTS_OR_EXPORTS = /^(?:import|export)\b/m;

/**
 * Lays out a large repository in a folder: the sources of packages, at most so many of them. Their extensions say whether
 * they are modules, so that no configuration has to. Returns how many files that are.
 */
export function writeRepository(folder: string, mostFiles: number): number {
  const sources = PACKAGES.flatMap((name) => {
    const from = findPackage(name);
    return findSources(from).map((path) => ({ path, copy: join(folder, name, relative(from, path)) }));
  });
  const step = Math.max(1, Math.floor(sources.length / mostFiles));
  const chosen = sources.filter((_, at) => at % step === 0);
  for (const { path, copy } of chosen) copySource(path, copy);
  return chosen.length;
}

function findSources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : findSources(path);
      return SOURCE.test(entry.name) && statSync(path).size <= MOST_BYTES ? [path] : [];
    })
    .sort();
}

function copySource(path: string, copy: string): void {
  const kind = IMPORTS_OR_EXPORTS.test(readFileSync(path, 'utf8')) ? 'mjs' : 'cjs';
  const target = copy.replace(SOURCE, `.${kind}`);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(path, target);
}
