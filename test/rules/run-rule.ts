import * as typescriptParser from '@typescript-eslint/parser';
import { RuleTester, type Rule } from 'eslint';
import { describe, it } from 'vitest';
import type { rules } from '../../src/rules/index.ts';
import plugin from '../../src/index.ts';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const javascript = new RuleTester();
const typescript = new RuleTester({ languageOptions: { parser: typescriptParser } });

export interface ValidCase extends RuleTester.ValidTestCase {
  readonly name: string;
  /** Only TypeScript's parser reads it. */
  readonly typescript?: boolean;
}

export interface InvalidCase extends RuleTester.InvalidTestCase {
  readonly name: string;
  readonly typescript?: boolean;
}

/** The cases of a rule. */
export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

type RuleName = keyof typeof rules;

/** The cases of a rule in one of its test files. */
export interface CollectedCases extends RuleCases {
  readonly rule: RuleName;
}

/** Where cases go while test files are only read. */
let collected: CollectedCases[] | undefined;

/** The cases in test files of rules, in place of running them. Loads each file anew, though it may have run as a test before. */
export async function collectCases(files: readonly URL[]): Promise<readonly CollectedCases[]> {
  const found: CollectedCases[] = [];
  collected = found;
  try {
    for (const { href } of files) await import(`${href}?cases`);
  } finally {
    collected = undefined;
  }
  return found;
}

/** Runs the cases of a rule with both parsers, those in TypeScript with one. */
export function runRule(name: RuleName, cases: RuleCases): void {
  if (collected !== undefined) {
    collected.push({ rule: name, ...cases });
    return;
  }
  runInJavaScript(name, { valid: cases.valid.filter(isJavaScript), invalid: cases.invalid.filter(isJavaScript) });
  describe('with @typescript-eslint/parser', () => {
    typescript.run(name, findRule(name), { valid: cases.valid.map(strip), invalid: cases.invalid.map(strip) });
  });
}

/** Runs cases with ESLint's own parser only: for a rule whose other cases show that it reads both. */
export function runInJavaScript(name: RuleName, cases: RuleCases): void {
  if (collected !== undefined) {
    collected.push({ rule: name, ...cases });
    return;
  }
  describe('with espree', () => {
    javascript.run(name, findRule(name), { valid: cases.valid.map(strip), invalid: cases.invalid.map(strip) });
  });
}

function findRule(name: RuleName): Rule.RuleModule {
  return plugin.rules[name] as Rule.RuleModule;
}

function isJavaScript({ typescript: isTypeScript }: { readonly typescript?: boolean }): boolean {
  return isTypeScript !== true;
}

function strip<T extends { readonly typescript?: boolean }>({ typescript, ...rest }: T): Omit<T, 'typescript'> {
  return rest;
}
