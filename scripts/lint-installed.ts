/**
 * Runs all rules over every JavaScript and TypeScript file of a folder (`node_modules` unless named), and prints how many
 * files and lines that was, how long it took, and each crash and report. For maintainers: no rule may throw on any file
 * that parses.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../src/index.ts';

const SCRIPT = /\.(?:[cm]?js|[cm]?ts)$/;
const TYPESCRIPT = /\.[cm]?ts$/;
/** A larger file is a bundle that takes a parser minutes and gigabytes. */
const MAX_BYTES = 8 * 1024 * 1024;

type Outcome = 'linted' | 'unreadable' | 'crashed';

function* listFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (entry.isFile() && SCRIPT.test(entry.name)) yield path;
  }
}

function lint(text: string, path: string, print: (line: string) => void): Outcome {
  const sourceTypes = TYPESCRIPT.test(path) ? (['module'] as const) : (['commonjs', 'module'] as const);
  for (const sourceType of sourceTypes) {
    const languageOptions: Linter.LanguageOptions = TYPESCRIPT.test(path)
      ? { parser: typescriptParser, sourceType }
      : { sourceType };
    try {
      const messages = new Linter().verify(
        text,
        [
          plugin.configs.strict,
          {
            files: ['**'],
            languageOptions,
            linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
          },
        ],
        { filename: TYPESCRIPT.test(path) ? 'file.ts' : 'file.js' },
      );
      if (messages.some(({ fatal }) => fatal)) continue;
      for (const { line, message, ruleId } of messages) if (ruleId !== null) print(`${path}:${line} ${message}`);
      return 'linted';
    } catch (error) {
      print(`${path} crashed: ${String(error)}`);
      return 'crashed';
    }
  }
  return 'unreadable';
}

function main(folder: string): void {
  const counts = { linted: 0, unreadable: 0, crashed: 0, 'too large': 0 };
  let lines = 0;
  const start = performance.now();
  for (const path of listFiles(folder)) {
    const text = readFileSync(path, 'utf8');
    if (text.length > MAX_BYTES) {
      counts['too large'] += 1;
      continue;
    }
    lines += text.split('\n').length;
    counts[lint(text, relative(folder, path), console.log)] += 1;
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${JSON.stringify(counts)}, ${lines} lines, ${seconds} seconds`);
  if (counts.crashed > 0) process.exitCode = 1;
}

main(process.argv[2] ?? 'node_modules');
