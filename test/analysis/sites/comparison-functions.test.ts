import { expect, it } from 'vitest';
import { findComparisonFunction } from '../../../src/analysis/sites/comparison-functions.ts';
import { findCallExpressions, parse } from '../sdk-calls/parse.ts';

/** What the function `is` of a program compares. */
function findComparison(body: string) {
  const context = parse(`function is(err, text) { ${body} }\nis(e, 'X');`, 'js');
  const callee = findCallExpressions(context).at(-1)?.callee;
  return callee?.type === 'Identifier' ? findComparisonFunction(callee, context.sourceCode) : undefined;
}

it.each([
  ['`===`', 'return err.code === text;', 'code'],
  ['`==`', 'return text == err.code;', 'code'],
  ['`startsWith`', 'return err.code.startsWith(text);', 'prefix'],
  ['`startsWith` behind `?.`', 'return err.code?.startsWith(text);', 'prefix'],
  ['`startsWith` in quotes', "return err.code['startsWith'](text);", 'prefix'],
  ['`includes`', 'return text.includes(err.code);', 'code'],
])('a function that compares by %s is one', (_, body, match) => {
  expect(findComparison(body)).toEqual({ subject: 0, names: ['code'], texts: 1, match });
});

it.each([
  ['compares nothing', 'return [err.code, text];'],
  ['compares by order', 'return err.code <= text;'],
])('a function that %s is none', (_, body) => {
  expect(findComparison(body)).toBeUndefined();
});
