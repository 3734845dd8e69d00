import { expect, it } from 'vitest';
import { isDisabled } from '../../../../src/analysis/findings/replacement/disabled-lines.ts';
import { parse } from '../../sdk-calls/parse.ts';

/** The numbers of the lines on which reports are disabled. */
function disabledIn(lines: readonly string[]): readonly number[] {
  const { sourceCode } = parse(lines.join('\n'), 'ts');
  return lines.map((_, at) => at + 1).filter((line) => isDisabled(line, sourceCode));
}

it.each([
  ['a line', ['f(); // eslint-disable-line', 'g();'], [1]],
  ['the next line', ['// eslint-disable-next-line x/no-unknown-code', 'f();', 'g();'], [2]],
  ['the line after a comment of several lines', ['/* eslint-disable-next-line', ' x/no-unknown-code */', 'f();'], [3]],
  ['a block', ['/* eslint-disable */', 'f();', '/* eslint-enable */', 'g();'], [1, 2, 3]],
  ['the rest of a file', ['f();', '/* oxlint-disable x/no-retired-code */', 'g();'], [2, 3]],
  [
    'a block that is disabled twice',
    ['/* eslint-disable */', '/* eslint-disable */', '/* eslint-enable */', 'g();'],
    [1, 2, 3],
  ],
  ['one of several rules', ['f(); // eslint-disable-line no-undef, x/no-misspelled-code -- a reason'], [1]],
  ['no line for another rule', ['f(); // eslint-disable-line no-undef', 'g();'], []],
  ['no line for a rule in the reason only', ['f(); // eslint-disable-line no-undef -- x/no-unknown-code'], []],
  ['no line for an ordinary comment', ['f(); // see eslint-disable-line'], []],
])('disables %s', (_, lines, disabled) => {
  expect(disabledIn(lines)).toEqual(disabled);
});
