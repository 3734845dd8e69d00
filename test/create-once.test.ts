/** The rules as oxlint runs them: each is created once, its context stays the same object, and so does the source code. */
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { rules } from '../src/rules/index.ts';
import type { RuleModule } from '../src/rules/create-rule.ts';

const PROGRAMS = [
  'export const add = (a, b) => a + b;',
  `import { scf } from 'tencentcloud-sdk-nodejs-scf';
   export const isGone = (err) => err.code === 'ResourceNotFound.Functio' || err.code === 'Gone.Foo';`,
  'export const none = undefined;',
  `import { scf } from 'tencentcloud-sdk-nodejs-scf';
   const client = new scf.v20180416.Client({});
   client.CreateTrigger({}).catch((err) => {
     switch (err.code) {
       case 'ResourceInUse.Trigger':
         return 1;
       case 'ResourceInUse.Triger':
         return 2;
     }
   });`,
];

/** A rule of ESLint that creates the given one once, with a context that stands for that of the file at hand. */
function runOnce({ meta, createOnce }: RuleModule): Rule.RuleModule {
  let current: Rule.RuleContext | undefined;
  const context = new Proxy({} as Rule.RuleContext, { get: (_, name) => Reflect.get(current ?? {}, name) as unknown });
  const { before, Program } = createOnce(context);
  return {
    meta,
    create(ofFile) {
      current = ofFile;
      return before() ? { Program } : {};
    },
  };
}

function lintAll(modules: Readonly<Record<string, Rule.RuleModule>>): readonly (readonly Linter.LintMessage[])[] {
  const linter = new Linter();
  const config = {
    plugins: { 'tencentcloud-errors': { rules: modules } },
    rules: plugin.configs.strict.rules ?? {},
  };
  return PROGRAMS.map((program) => linter.verify(program, config));
}

describe('rules that are created once', () => {
  it('report file by file what rules that are created for each file do', () => {
    const modules: Readonly<Record<string, RuleModule>> = rules;
    const once = Object.fromEntries(Object.entries(modules).map(([name, rule]) => [name, runOnce(rule)]));
    const reports = lintAll(once);
    expect(reports.map((messages) => messages.length > 0)).toEqual([false, true, false, true]);
    expect(reports).toEqual(lintAll(rules));
  });

  it('have nothing to do in a file without codes', () => {
    const { createOnce } = rules['no-bare-namespace'];
    const linter = new Linter();
    linter.verify('export const add = (a, b) => a + b;', {});
    const context = { sourceCode: linter.getSourceCode(), options: [{}], settings: {} } as unknown as Rule.RuleContext;
    expect(createOnce(context).before()).toBe(false);
  });
});
