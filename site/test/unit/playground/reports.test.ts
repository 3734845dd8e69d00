import { expect, it } from 'vitest';
import { applyEdit, partsOf, toReports } from '../../../playground/reports.ts';

const CODE = "f();\r\n\tif (code === 'A.Bc') g();\n";

it('finds the place of a report in the text', () => {
  const message = { ruleId: 'tencentcloud-errors/no-unknown-code', severity: 2 as const, message: 'No.' };
  const [report] = toReports(CODE, [{ ...message, line: 2, column: 15, endLine: 2, endColumn: 21 }]);
  expect(CODE.slice(report?.from, report?.to)).toBe("'A.Bc'");
  expect(report).toMatchObject({ severity: 'error', rule: 'no-unknown-code', line: 2, column: 15 });
});

it('keeps what has no end, and places behind the text, inside of it', () => {
  const message = { ruleId: null, severity: 2 as const, fatal: true as const, message: 'Parsing error' };
  expect(toReports('ab', [{ ...message, line: 1, column: 2 }])).toMatchObject([{ from: 1, to: 1 }]);
  expect(toReports('ab', [{ ...message, line: 9, column: 9 }])).toMatchObject([{ from: 2, to: 2 }]);
});

it('offers the fix and the suggestions', () => {
  const fix = { range: [21, 25] as [number, number], text: 'A.Bcd' };
  const [report] = toReports(CODE, [
    {
      ruleId: 'tencentcloud-errors/no-unknown-code',
      severity: 1,
      message: 'No.',
      line: 2,
      column: 15,
      fix,
      suggestions: [{ desc: 'Do it.', messageId: 'x', fix: { range: [0, 4], text: 'x\n' } }],
    },
  ]);
  expect(report?.edits).toEqual([
    { kind: 'fix', text: '`A.Bc` → `A.Bcd`', edit: { from: 21, to: 25, insert: 'A.Bcd' } },
    { kind: 'suggestion', text: 'Do it.', edit: { from: 0, to: 4, insert: 'x\n' } },
  ]);
  const [fixed] = report?.edits ?? [];
  expect(fixed && applyEdit(CODE, fixed.edit)).toBe(CODE.replace('A.Bc', 'A.Bcd'));
});

it.each([
  [
    "'ResourceInUse.X' is a misspelling of 'ResourceInUse.Y'. 'ResourceInUse.Y' is near.",
    ['ResourceInUse.X', 'ResourceInUse.Y'],
  ],
  ['“InternalError”不在 scf 的列表中', ['InternalError']],
  ["Compare `err.code` and 'scf' with 'lower.case'", []],
])('finds the codes that are quoted in %s', (text, codes) => {
  const [report] = toReports('', [{ ruleId: null, severity: 2, message: text, line: 1, column: 1 }]);
  expect(report?.codes).toEqual(codes);
});

it('finds the code in a message', () => {
  expect(partsOf('Add `default` here')).toEqual([
    { text: 'Add ', isCode: false },
    { text: 'default', isCode: true },
    { text: ' here', isCode: false },
  ]);
});
