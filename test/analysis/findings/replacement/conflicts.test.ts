import { expect, it } from 'vitest';
import type { FileFacts } from '../../../../src/analysis/facts.ts';
import { findConflict, isOfferedElsewhere } from '../../../../src/analysis/findings/replacement/conflicts.ts';
import { factsOf } from '../../facts-of.ts';
import { IMPORT, handleAny } from '../../programs.ts';
import { RIGHT, WRONG } from './replace.ts';

function targetIn({ sites }: FileFacts, value: string, code: string) {
  const literal = sites.flatMap(({ literals }) => literals).find((each) => each.value === value);
  if (literal === undefined) throw new Error(`No literal ${value}`);
  return { literal, code };
}

const compare = (code: string) => `if (err.code === '${code}') g();`;

it.each([
  ['nothing else', '', undefined],
  ['the right code', compare(RIGHT), 'right-code'],
  ['the name of a constant like the right code', 'f(Codes.RESOURCENOTFOUND_FUNCTION);', undefined],
  ['another wrong text with the same proven meaning', compare('ResourceNotFound.Fucntion'), 'rival'],
  ['a test for a part', "if (err.code.endsWith('Function')) g();", 'partial-test'],
  ['a pattern with a word of capitals and another one', 'f(/^(?:HTTPResource|[a-z]+)$/.test(x));', 'partial-test'],
])('a code beside %s: %s', (_, statements, conflict) => {
  const facts = factsOf(IMPORT + handleAny(compare(WRONG) + statements));
  expect(findConflict(targetIn(facts, WRONG, RIGHT), facts)).toBe(conflict);
});

it('finds a prefix anywhere in the file', () => {
  const facts = factsOf(
    IMPORT + handleAny("if (err.code.startsWith('ResourceNotFuond.')) g(); f('ResourceNotFound.X');"),
  );
  expect(findConflict(targetIn(facts, 'ResourceNotFuond.', 'ResourceNotFound.'), facts)).toBe('right-code');
});

it('offers a code for one of two texts only', () => {
  const [near, far] = ['ResourceNotFound.Functoin', 'ResourceNotFound.Fucntion'];
  const facts = factsOf(IMPORT + handleAny(compare(near) + compare(far)));
  expect(isOfferedElsewhere(targetIn(facts, near, RIGHT), facts)).toBe(true);
  const alone = factsOf(IMPORT + handleAny(compare(near)));
  expect(isOfferedElsewhere(targetIn(alone, near, RIGHT), alone)).toBe(false);
});
