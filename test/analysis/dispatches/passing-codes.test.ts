import { describe, expect, it } from 'vitest';
import type { CodeLiteral } from '../../../src/analysis/constants/code-literal.ts';
import type { Guard } from '../../../src/analysis/dispatches/guards.ts';
import { createCodeTest } from '../../../src/analysis/dispatches/passing-codes.ts';
import type { CodeSite } from '../../../src/analysis/sites/code-site.ts';
import { allNodesOf } from '../../../src/analysis/syntax/nodes.ts';
import { parse } from '../sdk-calls/parse.ts';

describe('createCodeTest', () => {
  const { sourceCode } = parse('if (a) f();', 'js');
  const test = allNodesOf(sourceCode).find(({ type }) => type === 'Identifier') ?? sourceCode.ast;

  function guardOf(value: string, wanted: boolean, match: CodeLiteral['match'] = 'code'): Guard {
    const literal: CodeLiteral = { value, match, form: 'string', range: test.range, loc: test.loc };
    const expression = {
      node: test,
      part: 'code',
      evidence: 'likely',
      reason: { kind: 'compared' },
      key: 'a',
    } as const;
    const site: CodeSite = { kind: 'equality', node: test, expression, literals: [literal] };
    return { condition: [{ test, wanted }], sites: [site], siteOf: new Map([[test, site]]) };
  }

  it('asks each guard once, and those that name a code again for it', () => {
    let asked = 0;
    const guards = Array.from({ length: 100 }, (_, at) => guardOf(`A.B${at}`, false));
    const isReached = createCodeTest(guards, (code, { literals }) => {
      asked += 1;
      return literals.some(({ value }) => value === code) ? 'all' : 'none';
    });
    const reached = Array.from({ length: 100 }, (_, at) => isReached(`A.B${at * 2}`));
    expect(reached.filter(Boolean)).toHaveLength(50);
    expect(asked).toBe(50);
  });

  it('lets only a code through that all guards want', () => {
    const match = (code: string, { literals }: CodeSite) =>
      literals.some(({ value }) => code.startsWith(value)) ? ('all' as const) : ('none' as const);
    const isReached = createCodeTest([guardOf('A.B', true), guardOf('A.', true, 'prefix')], match);
    expect(['A.B', 'A.C', 'B.C'].map(isReached)).toEqual([true, false, false]);
    expect(createCodeTest([guardOf('A.B', true), guardOf('A.C', true)], match)('A.B')).toBe(false);
  });
});
