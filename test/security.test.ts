/** What SECURITY.md says that the plugin never does, as far as its imports show. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Modules of Node.js that reach the network, start programs or threads, or run text as code. */
const FORBIDDEN =
  /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|child_process|cluster|worker_threads|vm|inspector|repl|wasi)(?:\/|$)/;

/** The layers that ESLint runs; a command may write what it is asked to. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

function findImports(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

describe('what src imports', () => {
  it('is read from static imports, dynamic imports and require', () => {
    const text = "import 'a'; export * from 'b'; import c = require('c'); await import('d'); require('e');";
    expect(findImports(text).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(files.length).toBeGreaterThan(50);
  });

  it('reaches no network, starts no program or thread, and runs no text', () => {
    const forbidden = files.flatMap(({ path, text }) =>
      findImports(text).flatMap((name) => (FORBIDDEN.test(name) ? `${path}: ${name}` : [])),
    );
    expect(forbidden).toEqual([]);
  });

  it('reads files where the registry is loaded, and nowhere else', () => {
    const reading = files.flatMap(({ path, text }) =>
      findImports(text).some((name) => /^(?:node:)?fs(?:\/|$)/.test(name)) ? [{ path, text }] : [],
    );
    const linted = reading.filter(({ path }) => !path.startsWith('cli'));
    expect(linted.map(({ path }) => path)).toEqual([join('registry', 'load.ts')]);
    expect(linted[0]?.text).toContain("import { readFileSync } from 'node:fs';");
  });
});

describe('linting of the project', () => {
  it.each([
    ['eval', "eval('1');\n", 'no-eval'],
    ['code from text', "export const f = new Function('return 1');\n", '@typescript-eslint/no-implied-eval'],
    [
      'patterns that backtrack',
      'export const isA = (text: string) => /^(?:a+)+$/.test(text);\n',
      'regexp/no-super-linear-backtracking',
    ],
    [
      'patterns that start anywhere',
      'export const isA = (text: string) => /a+b/.test(text);\n',
      'regexp/no-super-linear-move',
    ],
  ])('refuses %s', async (_, text, ruleId) => {
    const results = await new ESLint().lintText(text, { filePath: 'src/version.ts' });
    expect(results.flatMap(({ messages }) => messages.map((message) => message.ruleId))).toContain(ruleId);
  });
});
