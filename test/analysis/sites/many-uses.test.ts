import { SourceCode } from 'eslint';
import { afterEach, expect, it, vi } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';
import { parse } from '../sdk-calls/parse.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const DOCUMENTED = '/** @param {unknown} err What has failed. */\n';

/** How often the analysis asks for the comments of a function that compares an error with so many codes. */
function countQuestions(comparisons: number, documentation = DOCUMENTED): number {
  const tests = Array.from(
    { length: comparisons },
    (_, at) => `if (err.code === 'FailedOperation.Code${at}') return ${at};`,
  );
  const { sourceCode } = parse(`${documentation}export function handle(err) { ${tests.join('\n')} }`, 'js');
  const inside = vi.spyOn(SourceCode.prototype, 'getCommentsInside');
  const before = vi.spyOn(SourceCode.prototype, 'getCommentsBefore');
  expect(findFacts(sourceCode, {})?.sites).toHaveLength(comparisons);
  return inside.mock.calls.length + before.mock.calls.length;
}

it('looks for what documents a variable once, however often the variable is used', () => {
  const once = countQuestions(1);
  expect(once).toBeGreaterThan(0);
  vi.restoreAllMocks();
  expect(countQuestions(40)).toBe(once);
});

it('looks for no comments in a file without documented parameters', () => {
  expect(countQuestions(1, '/** Handles an error. */')).toBe(0);
});
