import { Linter, type Rule } from 'eslint';
import fc from 'fast-check';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { addCaseGroup, addToClause } from '../../src/edits/clauses.ts';
import type { Edit } from '../../src/edits/edit.ts';
import { readSwitchLayout } from '../../src/edits/switch-layout.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Applies what `edit` returns for the first `switch` of a program. */
function applyTo(
  code: string,
  edit: (node: TSESTree.SwitchStatement, sourceCode: SourceCode) => Edit | undefined,
): string {
  let edited = code;
  const rule: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      SwitchStatement(node) {
        const change = edit(node as TSESTree.SwitchStatement, sourceCode as unknown as SourceCode);
        if (change === undefined) return;
        edited = code.slice(0, change.range[0]) + change.text + code.slice(change.range[1]);
      },
    }),
  };
  const messages = new Linter().verify(code, {
    plugins: { test: { rules: { edit: rule } } },
    rules: { 'test/edit': 'error' },
    languageOptions: { sourceType: 'script', parserOptions: { ecmaFeatures: { globalReturn: true } } },
  });
  expect(messages).toEqual([]);
  return edited;
}

/** What a `switch` does for a code: the trace of its statements, and how it ended. */
function run(code: string, value: string): string {
  const trace: string[] = [];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a program of this test, made from a closed set of statements
  const dispatch = new Function('code', 'f', code) as (code: string, f: (step: string) => void) => unknown;
  try {
    const result = dispatch(value, (step) => trace.push(step));
    return `${trace.join()} ${String(result)}`;
  } catch (error) {
    return `${trace.join()} threw ${String(error)}`;
  }
}

const CODES = ['A', 'B', 'C', 'D'];
const ENDINGS = ['break;', "return 'r';", '', "if (code) { break; } else { return 'e'; }", '{ break; }', "throw 'x';"];

const clause = fc.record({
  ending: fc.constantFrom(...ENDINGS),
  isEmpty: fc.boolean(),
  ownLine: fc.boolean(),
});

/** Programs with one `switch` over some codes, with a `default` in any place or none. */
const program = fc
  .record({
    clauses: fc.array(clause, { minLength: 1, maxLength: CODES.length }),
    fallback: fc.option(fc.tuple(clause, fc.nat(CODES.length)), { nil: undefined }),
    indent: fc.constantFrom('  ', '\t', ''),
    newline: fc.constantFrom('\n', '\r\n', ' '),
  })
  .map(({ clauses, fallback, indent, newline }) => {
    const lines = clauses.map(({ ending, isEmpty }, index) =>
      isEmpty ? `case '${CODES[index] ?? ''}':` : `case '${CODES[index] ?? ''}': f('${index}'); ${ending}`,
    );
    if (fallback !== undefined) {
      const [{ ending, isEmpty }, place] = fallback;
      lines.splice(Math.min(place, lines.length), 0, isEmpty ? 'default:' : `default: f('d'); ${ending}`);
    }
    return {
      handled: CODES.slice(0, clauses.length),
      text: ['switch (code) {', ...lines.map((line) => indent + line), '}'].join(newline),
    };
  });

describe('addCaseGroup', () => {
  it('changes nothing for the codes that were handled, whatever the layout', () => {
    fc.assert(
      fc.property(program, ({ handled, text }) => {
        const edited = applyTo(text, (node, sourceCode) =>
          addCaseGroup(node, { tests: ["'X'", "'Y'"], statement: "throw 'new';" }, readSwitchLayout(node, sourceCode)),
        );
        for (const code of handled) expect(run(edited, code)).toBe(run(text, code));
        expect(run(edited, 'X')).toBe(' threw new');
        expect(run(edited, 'Y')).toBe(' threw new');
        expect(run(edited, 'Z')).toBe(run(text, 'Z'));
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });
});

describe('addToClause', () => {
  it('makes the new codes do what the clause does, and changes nothing else', () => {
    fc.assert(
      fc.property(program, ({ handled, text }) => {
        const edited = applyTo(text, (node, sourceCode) => {
          const target = node.cases.find(({ test }) => test?.type === 'Literal' && test.value === handled.at(-1));
          return target && addToClause(target, ["'X'", "'Y'"], readSwitchLayout(node, sourceCode));
        });
        for (const code of [...handled, 'Z']) expect(run(edited, code)).toBe(run(text, code));
        const [trace] = run(text, handled.at(-1) ?? '').split(' ');
        for (const code of ['X', 'Y']) expect(run(edited, code).split(' ')[0]).toBe(trace);
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });
});
