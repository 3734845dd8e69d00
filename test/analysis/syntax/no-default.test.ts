import { expect, it } from 'vitest';
import { saysNoDefault } from '../../../src/analysis/syntax/no-default.ts';
import { parse } from '../sdk-calls/parse.ts';

/** Whether the `switch` that a program consists of says that no default is wanted. */
function says(program: string): boolean | undefined {
  const { sourceCode } = parse(program, 'ts');
  const [node] = sourceCode.ast.body;
  return node?.type === 'SwitchStatement' ? saysNoDefault(node, sourceCode) : undefined;
}

it.each([
  ["switch (code) { case 'A': f(); // no default\n }", true],
  ["switch (code) { case 'A': f();\n // No default\n }", true],
  ["switch (code) { case 'A': f(); /* no default */ }", true],
  ["switch (code) { case 'A': f();\n /*\n  * rest: A.*\n  * no default\n  */ }", true],
  ["switch (code) { case 'A': f(); // no default -- the others may pass\n }", true],
  ["switch (code) { case 'A': { f(); } // no default\n // rest: A.*\n }", true],
  ["switch (code) { case 'A': f();\n } // No default", false],
  ['switch (code) { // no default\n }', true],
  ["switch (code) { case 'A': f(); }", false],
  ["switch (code) { // no default\n case 'A': f(); }", false],
  ["switch (code) { case 'A': { f(); // no default\n } }", false],
  ["switch (code) { case 'A': f(); // no default value is known\n }", false],
  ["switch (code) { case 'A': f(); default: // no default\n }", false],
])('tells whether a switch says that there is no default: %s', (program, expected) => {
  expect(says(program)).toBe(expected);
});
