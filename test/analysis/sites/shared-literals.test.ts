import { describe, expect, it } from 'vitest';
import { findFacts, type FileFacts } from '../../../src/analysis/facts.ts';
import { judgeLiterals } from '../../../src/analysis/findings/judgement.ts';
import { parse } from '../sdk-calls/parse.ts';

const USES = 50;
const ENTRIES = "'AuthFailure.TokenFailure', 'ResourceNotFound.Functoin', 'AuthFailure.SecretIdNotFound'";
const KEYS = "{ 'AuthFailure.TokenFailure': 1, 'ResourceNotFound.Functoin': 2, 'AuthFailure.SecretIdNotFound': 3 }";

function factsOf(code: string): FileFacts {
  const facts = findFacts(parse(code, 'js').sourceCode, {});
  if (facts === undefined) throw new Error(`Nothing to report in: ${code}`);
  return facts;
}

describe('a list or table that many sites use', () => {
  it.each([
    ['a list', `const ALL = [${ENTRIES}];`, 'if (ALL.includes(err.code)) f();'],
    ['a list with a callback', `const ALL = [${ENTRIES}];`, 'if (ALL.some((each) => each === err.code)) f();'],
    ['a set', `const ALL = new Set([${ENTRIES}]);`, 'if (ALL.has(err.code)) f();'],
    ['a table', `const ALL = ${KEYS};`, 'f(ALL[err.code]);'],
    ['a list that is spread', `const SOME = [${ENTRIES}]; const ALL = [...SOME];`, 'if (ALL.includes(err.code)) f();'],
  ])('gives all of them the same literals: %s', (_, declared, use) => {
    const { sites } = factsOf(`${declared}\n${`${use}\n`.repeat(USES)}`);
    const used = sites.filter(({ kind }) => kind !== 'definition');
    expect(used).toHaveLength(USES);
    expect(new Set(used.map(({ literals }) => literals)).size).toBe(1);
    expect(used[0]?.literals.map(({ value }) => value)).toContain('ResourceNotFound.Functoin');
  });

  it('judges its entries by the last use, however many there are', () => {
    const use = 'if (ALL.includes(err.code)) f();';
    const call = 'try { await client.GetFunction({}); } catch (e) { if (ALL.includes(e.code)) f(); }';
    const head = `import { scf } from 'tencentcloud-sdk-nodejs'; const client = new scf.v20180416.Client({}); const ALL = [${ENTRIES}];`;
    const evidence = (code: string) => judgeLiterals(factsOf(head + code)).map((each) => each.evidence);
    expect(evidence(use + call + use)).toEqual(['likely', 'likely', 'likely']);
    expect(evidence(use + use + call)).toEqual(['certain', 'certain', 'certain']);
  });
});

describe('lists that spread lists', () => {
  it('take over a bounded number of entries, and all that they name themselves', () => {
    const lists = Array.from({ length: 6 }, (_, at) => `const L${at + 1} = [${`...L${at}, `.repeat(60)} 'A.B'];`);
    const { sites } = factsOf(`const L0 = [${ENTRIES}];\n${lists.join('\n')}\nif (L4.includes(err.code)) f();`);
    const used = sites.find(({ kind }) => kind === 'membership');
    expect(used?.literals.length).toBeGreaterThan(1000);
    expect(used?.literals.length).toBeLessThan(5000);
  });
});
