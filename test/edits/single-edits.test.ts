/** The edits of single sites and dispatches, from the code before to the code after. */
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import { expect, it } from 'vitest';
import type { DispatchKind } from '../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../src/analysis/dispatches/dispatches.ts';
import { type FileFacts, findFacts } from '../../src/analysis/facts.ts';
import { addBranch } from '../../src/edits/add-branch.ts';
import { addToCase } from '../../src/edits/add-cases.ts';
import { addWith } from '../../src/edits/add-with.ts';
import { compareCode } from '../../src/edits/compare-code.ts';
import { coverNamespace } from '../../src/edits/cover-namespace.ts';
import type { Edit } from '../../src/edits/edit.ts';
import { replaceCode } from '../../src/edits/replace-code.ts';
import { markRest } from '../../src/edits/rest-comment.ts';

/** It shows Tencent Cloud. */
const SDK = "import 'tencentcloud-sdk-nodejs-scf'; ";

/** Applies an edit to a program; `undefined` if there is none. */
function edit(program: string, find: (facts: FileFacts) => Edit | undefined): string | undefined {
  const code = `${SDK}${program}`;
  let edited: string | undefined;
  const rule: Rule.RuleModule = {
    create: (context) => ({
      Program() {
        // ESLint types its source code for ESTree.
        const facts = findFacts(context.sourceCode as unknown as TSESLint.SourceCode, context.settings);
        const found = facts && find(facts);
        if (found === undefined) return;
        edited = code.slice(SDK.length, found.range[0]) + found.text + code.slice(found.range[1]);
      },
    }),
  };
  const messages = new Linter().verify(code, {
    plugins: { test: { rules: { edit: rule } } },
    rules: { 'test/edit': 'error' },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  });
  expect(messages).toEqual([]);
  return edited;
}

it.each([
  ["if (e.message.includes('LimitExceeded.Memory')) f();", "if (e.code === 'LimitExceeded.Memory') f();"],
  ["const x = e.message.includes('LimitExceeded.Memory');", "const x = e.code === 'LimitExceeded.Memory';"],
  ["f(!e.message.includes('LimitExceeded.Memory'));", "f(!(e.code === 'LimitExceeded.Memory'));"],
  [
    "const x = e.message.includes('LimitExceeded');",
    "const x = e.code === 'LimitExceeded' || String(e.code).startsWith('LimitExceeded.');",
  ],
])('compares the code instead of %s', (before, after) => {
  const find = (facts: FileFacts) => facts.sites.flatMap((site) => compareCode(site, 'e.code', facts) ?? [])[0];
  expect(edit(before, find)).toBe(after);
});

it.each([
  [
    "const x = e.code === 'LimitExceeded';",
    "const x = e.code === 'LimitExceeded' || String(e.code).startsWith('LimitExceeded.');",
  ],
  [
    "f(e.code !== 'LimitExceeded');",
    "f((e.code !== 'LimitExceeded' && !String(e.code).startsWith('LimitExceeded.')));",
  ],
  ["if (e.code === 'LimitExceeded') f(); if (e.code === 'LimitExceeded.Cdn') g();", undefined],
])('covers the namespace in %s', (before, after) => {
  const find = ({ sites: [site], ...facts }: FileFacts) =>
    site?.literals[0] && coverNamespace(site, site.literals[0], { sites: [site], ...facts });
  expect(edit(before, find)).toBe(after);
});

it.each([
  ["if (e.code === 'LimitExceeded.Cdn') f();", "if (e.code === 'LimitExceeded.Alias') f();"],
  ['if (e.code === "LimitExceeded.Cdn") f();', 'if (e.code === "LimitExceeded.Alias") f();'],
  ['if (/^LimitExceeded\\.Cdn$/.test(e.code)) f();', 'if (/^LimitExceeded\\.Alias$/.test(e.code)) f();'],
])('replaces the code in %s', (before, after) => {
  const find = ({ sites: [site], sourceCode }: FileFacts) =>
    site?.literals[0] && replaceCode(site.literals[0], 'LimitExceeded.Alias', sourceCode);
  expect(edit(before, find)).toBe(after);
});

const SWITCH = "switch (e.code) { case 'LimitExceeded.Cdn': f(); }";
const CHAIN = "if (e.code === 'LimitExceeded.Cdn') { f(); } else if (e.code === 'ResourceInUse') { g(); }";
const MATCH = "import { match } from 'ts-pattern'; match(e.code).with('LimitExceeded.Cdn', f)";

it.each([
  ['switch', addToCase, SWITCH, SWITCH.replace('case', "case 'LimitExceeded.Alias': case")],
  ['if-chain', addBranch, CHAIN, `${CHAIN} else if (e.code === 'LimitExceeded.Alias') { throw e; }`],
  [
    'match',
    addWith,
    `${MATCH}.otherwise(g);`,
    `${MATCH}.with('LimitExceeded.Alias', () => { throw e; }).otherwise(g);`,
  ],
] as const)('adds a code to a %s', (kind, add, before, after) => {
  const find = (facts: FileFacts) =>
    listDispatches(kind, facts).map((each) => add(each, ['LimitExceeded.Alias'], facts)?.edit)[0];
  expect(edit(before, find)).toBe(after);
});

it.each([
  [
    'switch',
    "switch (e.code) { case 'LimitExceeded.Cdn': f(); default: g(); }",
    "switch (e.code) { case 'LimitExceeded.Cdn': f(); default: /* rest: LimitExceeded.* */ g(); }",
  ],
  ['switch', SWITCH, "switch (e.code) { case 'LimitExceeded.Cdn': f(); /* rest: LimitExceeded.* */ }"],
  [
    'switch',
    "switch (e.code) {\n  case 'LimitExceeded.Cdn':\n    f();\n}",
    "switch (e.code) {\n  case 'LimitExceeded.Cdn':\n    f();\n  // rest: LimitExceeded.*\n}",
  ],
  [
    'switch',
    "{\r\n\tswitch (e.code) {\r\n\t\tcase 'LimitExceeded.Cdn': f();\r\n\t}\r\n}",
    "{\r\n\tswitch (e.code) {\r\n\t\tcase 'LimitExceeded.Cdn': f();\r\n\t\t// rest: LimitExceeded.*\r\n\t}\r\n}",
  ],
  [
    'switch',
    "switch (e.code) {\n  case 'LimitExceeded.Cdn':\n    f();\n  // no default\n}",
    "switch (e.code) {\n  case 'LimitExceeded.Cdn':\n    f();\n  // rest: LimitExceeded.*\n  // no default\n}",
  ],
  [
    'switch',
    "switch (e.code) {\n  case 'LimitExceeded.Cdn':\n    f(); // no default\n}",
    "switch (e.code) {\n  case 'LimitExceeded.Cdn':\n    f(); /* rest: LimitExceeded.* */ // no default\n}",
  ],
  [
    'switch',
    "switch (e.code) { case 'LimitExceeded.Cdn': f(); // rest: AuthFailure.* -- as always\n }",
    "switch (e.code) { case 'LimitExceeded.Cdn': f(); // rest: AuthFailure.*, LimitExceeded.* -- as always\n }",
  ],
  [
    'switch',
    "switch (e.code) { case 'LimitExceeded.Cdn': f(); default: { // rest: AuthFailure.*,\n // Timeout.A -- so\n } }",
    "switch (e.code) { case 'LimitExceeded.Cdn': f(); default: { // rest: AuthFailure.*,\n // Timeout.A, LimitExceeded.* -- so\n } }",
  ],
  [
    'if-chain',
    "if (e.code === 'LimitExceeded.Cdn') f(); else if (e.code === 'ResourceInUse') g(); else { /**\n * Rest : AuthFailure.*\n */ h(); }",
    "if (e.code === 'LimitExceeded.Cdn') f(); else if (e.code === 'ResourceInUse') g(); else { /**\n * Rest : AuthFailure.*, LimitExceeded.*\n */ h(); }",
  ],
  ['if-chain', "if (e.code === 'LimitExceeded.Cdn') f(); else if (e.code === 'ResourceInUse') g();", undefined],
] as readonly [DispatchKind, string, string | undefined][])('marks the rest of a %s: %s', (kind, before, after) => {
  const find = (facts: FileFacts) =>
    listDispatches(kind, facts).map((dispatch) => markRest(dispatch, ['LimitExceeded'], facts))[0];
  expect(edit(before, find)).toBe(after);
});
