import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type AST, type SourceCode } from 'eslint';
import plugin from '../src/index.ts';
import { NO_RULES, type Preset } from './presets.ts';

/** A text and how it is to be parsed. */
export interface Program {
  readonly text: string;
  readonly filename: string;
  readonly sourceType: 'module' | 'commonjs' | 'script';
}

const TYPESCRIPT = /\.[cm]?tsx?$/;

function createConfig({ filename, sourceType }: Program, { rules, settings }: Preset): Linter.Config {
  const isTypeScript = TYPESCRIPT.test(filename);
  const jsx = !isTypeScript || filename.endsWith('x');
  return {
    files: ['**'],
    plugins: { 'tencentcloud-errors': plugin },
    rules,
    settings,
    languageOptions: {
      ...(isTypeScript && { parser: typescriptParser }),
      parserOptions: { ecmaFeatures: { jsx } },
      sourceType: isTypeScript ? 'module' : sourceType,
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  };
}

/** The messages of a program under a preset. Throws what a rule throws. */
export function lint(program: Program, preset: Preset): readonly Linter.LintMessage[] {
  return new Linter().verify(program.text, [createConfig(program, preset)], { filename: program.filename });
}

/** A program as ESLint has read it, so that it is parsed once for several presets; `undefined` if ESLint cannot read it. */
export function read(program: Program): SourceCode | undefined {
  try {
    const linter = new Linter();
    const messages = linter.verify(program.text, [createConfig(program, NO_RULES)], { filename: program.filename });
    return messages.some(({ fatal }) => fatal) ? undefined : linter.getSourceCode();
  } catch {
    return undefined;
  }
}

/** What ESLint itself makes of a program: it reads it, it cannot, or it fails by itself (too deep for its parser). */
export function parse(program: Program): 'parsed' | 'refused' {
  return read(program) === undefined ? 'refused' : 'parsed';
}

/** The messages of a program that is read already. Throws what a rule throws. */
export function lintSource(source: SourceCode, program: Program, preset: Preset): readonly Linter.LintMessage[] {
  return new Linter().verify(source, [createConfig(program, preset)], { filename: program.filename });
}

/** The tokens of a program that parses. */
export function tokenize(program: Program): readonly AST.Token[] {
  return read(program)?.ast.tokens ?? [];
}

/** Fixes a program as `eslint --fix` does: in at most ten passes. */
export function fix(program: Program, preset: Preset): Linter.FixReport {
  return new Linter().verifyAndFix(program.text, [createConfig(program, preset)], { filename: program.filename });
}
