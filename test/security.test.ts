/** What SECURITY.md says that the plugin never does, as far as its imports show. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Modules of Node.js that reach the network, start programs or threads, or run text as code. */
const FORBIDDEN =
  /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|child_process|cluster|worker_threads|vm|inspector|repl|wasi)(?:\/|$)/;

/** All modules of the plugin and of the command. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

function findImports(text: string): readonly string[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return [...imported, ...Array.from(text.matchAll(/getBuiltinModule\('([^']*)'\)/g), ([, name = '']) => name)];
}

describe('what src imports', () => {
  it('is read from static imports, dynamic imports, require and getBuiltinModule', () => {
    const text =
      "import 'a'; export * from 'b'; import c = require('c'); await import('d'); require('e'); process.getBuiltinModule('f');";
    expect(findImports(text).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(files.length).toBeGreaterThan(50);
  });

  it('reaches no network, starts no program or thread, and runs no text', () => {
    const forbidden = files.flatMap(({ path, text }) =>
      findImports(text).flatMap((name) => (FORBIDDEN.test(name) ? `${path}: ${name}` : [])),
    );
    expect(forbidden).toEqual([]);
  });

  it('reads files where registries are loaded, and writes them in one module of the command', () => {
    const used = files.flatMap(({ path, text }) =>
      Array.from(
        text.matchAll(
          /(?:import|const) \{ ([^}]*) \} (?:from '|= process\.getBuiltinModule\(')(?:node:)?fs(?:\/promises)?'/g,
        ),
        ([, names = '']) => ({ path, names: names.split(', ').toSorted() }),
      ),
    );
    const importing = files.filter(({ text }) => findImports(text).some((name) => /^(?:node:)?fs(?:\/|$)/.test(name)));
    expect(used.map(({ path }) => path).toSorted()).toEqual(importing.map(({ path }) => path).toSorted());
    expect(used.filter(({ path }) => !path.startsWith('cli'))).toEqual([
      { path: join('host', 'index.ts'), names: ['readFileSync'] },
      { path: join('registry', 'custom', 'read-registry.ts'), names: ['readFileSync', 'statSync'] },
    ]);
    const reading = new Set(['existsSync', 'readFile', 'readFileSync', 'readdirSync', 'statSync']);
    const writing = used.filter(({ names }) => names.some((name) => !reading.has(name)));
    expect(writing.map(({ path }) => path)).toEqual([join('cli', 'write-file.ts')]);
  });
});

/** Lines of a module, with the rule that refuses each. */
const REFUSED = [
  ["eval('1');", 'no-eval'],
  ["export const f = new Function('return 1');", '@typescript-eslint/no-implied-eval'],
  // It backtracks.
  ['export const isA = (text: string) => /^(?:a+)+$/.test(text);', 'regexp/no-super-linear-backtracking'],
  // It starts anywhere.
  ['export const isB = (text: string) => /a+b/.test(text);', 'regexp/no-super-linear-move'],
] as const;

/** Lints a text as a module of the plugin with these rules alone. Types are those of one file: a text needs no others. */
async function lintAsModule(text: string, rules: readonly string[]): Promise<readonly Linter.LintMessage[]> {
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => rules.includes(ruleId),
    overrideConfig: {
      languageOptions: {
        parserOptions: {
          projectService: false,
          project: 'test/fixtures/one-file/tsconfig.json',
          // Where CI is set, the parser would take the text of the file in place of the one that is given here.
          disallowAutomaticSingleRunInference: true,
        },
      },
    },
  });
  const results = await eslint.lintText(text, { filePath: 'src/version.ts' });
  return results.flatMap(({ messages }) => messages);
}

describe('linting of the project', () => {
  it('refuses eval, code from text, and patterns that take long', async () => {
    const text = REFUSED.map(([line]) => `${line}\n`).join('');
    const messages = await lintAsModule(
      text,
      REFUSED.map(([, rule]) => rule),
    );
    expect(messages.map(({ line, ruleId }) => [line, ruleId])).toEqual(REFUSED.map(([, rule], at) => [at + 1, rule]));
  });
});
