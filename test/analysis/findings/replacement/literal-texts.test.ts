import { expect, it } from 'vitest';
import type { LiteralForm } from '../../../../src/analysis/constants/code-literal.ts';
import { isPlainlyWritten, mayBeRewritten } from '../../../../src/analysis/findings/replacement/literal-texts.ts';
import { parse } from '../../sdk-calls/parse.ts';

function literalOf(value: string, form: LiteralForm, range: readonly [number, number] = [0, 0]) {
  return {
    value,
    form,
    range,
    match: 'code' as const,
    loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
  };
}

it.each([
  ["'A.B'", 'string', 'A.B', true],
  ['`A.B`', 'template', 'A.B', true],
  ["'A\\u002eB'", 'string', 'A.B', false],
  ["'A.' + 'B'", 'computed', 'A.B', false],
  ['/A\\.B/', 'pattern', '/A.B/', true],
] as const)('isPlainlyWritten: %s', (text, form, value, expected) => {
  const { sourceCode } = parse(`${text};`, 'ts');
  expect(isPlainlyWritten(literalOf(value, form, [0, text.length]), sourceCode)).toBe(expected);
});

it.each([
  [
    'another form, in a file that rewrites',
    'f(code.toLowerCase());',
    'limitexceeded.memory',
    'LimitExceeded.Memory',
    true,
  ],
  ['another form, in a file that does not', 'f(code);', 'limitexceeded.memory', 'LimitExceeded.Memory', false],
  ['another form, with a function of a library', 'f(snakeCase(code));', 'limit_exceeded_memory', 'LimitExceeded.Memory', true], // prettier-ignore
  ['other letters', 'f(code.toLowerCase());', 'LimitExceeded.Memroy', 'LimitExceeded.Memory', false],
  ['a bare code, whose ending may be cut', 'f(code.slice(0, 5));', 'LimitExceed', 'LimitExceeded', true],
])('mayBeRewritten: %s', (_, code, value, right, expected) => {
  expect(mayBeRewritten(literalOf(value, 'string'), right, parse(code, 'ts').sourceCode)).toBe(expected);
});
