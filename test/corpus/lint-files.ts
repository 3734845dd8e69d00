import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Linter } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { findFacts } from '../../src/analysis/facts.ts';
import { mayHoldCodes } from '../../src/analysis/evidence/gate.ts';
import plugin from '../../src/index.ts';
import { readSettings } from '../../src/settings.ts';
import { findPackage } from './find-package.ts';

/** What was seen in a package. Sites and reports are lines such as `lib/a.js:12 equality likely LimitExceeded`. */
export interface CorpusResult {
  readonly files: number;
  readonly lines: number;
  readonly sites: readonly string[];
  readonly reports: readonly string[];
  /** Files that no parser setting reads, with the reason. */
  readonly unreadable: readonly string[];
}

const SCRIPT = /\.[cm]?js$/;

/** Lints the published JavaScript of an installed package with the strict preset and no settings. */
export function lintPackage(name: string): CorpusResult {
  const folder = findPackage(name);
  const result = { files: 0, lines: 0, sites: [] as string[], reports: [] as string[], unreadable: [] as string[] };
  for (const path of listScripts(folder)) {
    const text = readFileSync(path, 'utf8');
    result.files += 1;
    result.lines += text.split('\n').length;
    const file = relative(folder, path);
    for (const module of splitBundle(text)) {
      // What the gate stops, no rule sees: not parsing it here saves most of the time and hides nothing.
      if (!mayHoldCodes(module.text, readSettings({}))) continue;
      const linted = lint(module);
      result.sites.push(...linted.sites.map((site) => `${file}:${site}`));
      result.reports.push(...linted.reports.map((report) => `${file}:${report}`));
      result.unreadable.push(...linted.fatal.map((reason) => `${file}:${module.line} ${reason}`));
    }
  }
  return result;
}

interface Module {
  readonly text: string;
  /** Lines of the file above it. */
  readonly line: number;
}

/** The line above each module of a readable webpack bundle. */
const MODULE_START = /^\/\*\*\*\/ (?:\d+|"[^"]+"):\s*$/;

/**
 * The modules of a webpack bundle as files of their own, as they were before bundling; any other file whole.
 * A bundle of a million lines would take minutes and gigabytes as one file.
 */
function splitBundle(text: string): readonly Module[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (MODULE_START.test(line) ? index : []));
  if (starts.length === 0) return [{ text, line: 0 }];
  return starts.map((start, index) => {
    const body = lines.slice(start + 1, starts[index + 1] ?? lines.length).join('\n');
    return { text: `(${body.replace(/,\s*$/, '')})`, line: start + 1 };
  });
}

function listScripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SCRIPT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split('/').includes('node_modules'))
    .sort();
}

interface Linted {
  readonly sites: string[];
  readonly reports: string[];
  readonly fatal: string[];
}

function lint(module: Module): Linted {
  const asScript = lintAs(module, 'commonjs');
  return asScript.fatal.length === 0 ? asScript : lintAs(module, 'module');
}

function lintAs({ text, line: offset }: Module, sourceType: 'module' | 'commonjs'): Linted {
  const sites: string[] = [];
  const probe = {
    create(context: { sourceCode: unknown }) {
      sites.push(...describeSites(context.sourceCode as TSESLint.SourceCode, offset));
      return {};
    },
  };
  const messages = new Linter().verify(text, [
    plugin.configs.strict,
    {
      plugins: { probe: { rules: { sites: probe } } },
      rules: { 'probe/sites': 'error' },
      languageOptions: { sourceType },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
  ]);
  const fatal = messages.filter(({ ruleId, fatal }) => fatal && ruleId === null).map(({ message }) => message);
  const reports = messages
    .filter(({ ruleId }) => ruleId?.startsWith('tencentcloud-errors/'))
    .map(({ line, ruleId, message }) => `${line + offset} ${ruleId?.split('/')[1] ?? ''} ${message}`);
  return { sites, reports, fatal };
}

function describeSites(sourceCode: TSESLint.SourceCode, offset: number): string[] {
  return (findFacts(sourceCode, {})?.sites ?? []).map(({ kind, node, expression, literals }) => {
    const values = literals.map(({ value }) => value).join(' ');
    return `${node.loc.start.line + offset} ${kind} ${expression.evidence} ${values}`;
  });
}
