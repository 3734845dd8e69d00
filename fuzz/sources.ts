import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './linting.ts';

/** A larger file is a bundle that takes a parser minutes and gigabytes. */
const MAX_BYTES = 8 * 1024 * 1024;
const SCRIPT = /\.(?:[cm]?jsx?|[cm]?tsx?)$/;

/** Test inputs for parsers that a package installs: what is right, and the same written out. */
export const PARSER_TESTS = ['pass', 'pass-explicit'].map(
  (folder) => `test/corpus/packages/node_modules/test262-parser-tests/${folder}`,
);

/**
 * Packages whose archives hold test inputs of parsers and linters, or sources written by hand. They are too large to install for
 * everybody, so a long run fetches them.
 */
const PACKAGES_WITH_TESTS = ['falafel@2.2.5', 'jshint@2.13.6', 'escodegen@1.2.0', 'detective@5.2.1'];

/** The scripts below a folder, in a fixed order. */
export function listScripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SCRIPT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Fetches the archives of packages into a temporary folder, and returns it. */
export function fetchPackages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-fuzz-'));
  for (const name of PACKAGES_WITH_TESTS) {
    const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', archive, `--one-top-level=${name}`], { cwd: folder });
  }
  return folder;
}

/** A file in each way in which it may be meant to be parsed, the likeliest first; none if it is too large. */
export function readPrograms(path: string): readonly Program[] {
  const text = readFileSync(path, 'utf8');
  if (text.length > MAX_BYTES) return [];
  const filename = `file${SCRIPT.exec(path)?.[0] ?? '.js'}`;
  const sourceTypes = /\.[cm]?tsx?$/.test(path) ? (['module'] as const) : (['commonjs', 'module', 'script'] as const);
  return sourceTypes.map((sourceType) => ({ text, filename, sourceType }));
}
