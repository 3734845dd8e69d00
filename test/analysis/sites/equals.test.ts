import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

const GONE = 'ResourceNotFound.Function';

/** The codes that a program compares with codes of errors, and the names of these. */
function findCodes(code: string): readonly string[] {
  const { sites } = factsOf(`import 'tencentcloud-sdk-nodejs-scf';\n${code}`);
  return sites
    .filter(({ kind }) => kind === 'equality')
    .flatMap(({ literals, expression }) => literals.map(({ value }) => `${expression.key} ${value}`));
}

describe('a function of a library that compares', () => {
  it.each([
    ['two values', `_.isEqual(err.code, '${GONE}');`],
    ['two values, the text first', `R.equals('${GONE}', err.code);`],
    ['a constant', `const C = '${GONE}'; _.eq(err.code, C);`],
    ['values one by one', `R.equals('${GONE}')(err.code);`],
    ['by an import', `import { equals } from 'ramda'; equals('${GONE}')(err.code);`],
    ['in a pair of cond', `R.cond([[R.equals('${GONE}'), f], [R.T, g]])(err.code);`],
    [
      'in a pair of an imported cond',
      `import { cond, equals } from 'ramda'; cond([[equals('${GONE}'), f]])(err.code);`,
    ],
    ['in a constant cond', `const handle = R.cond([[R.equals('${GONE}'), f]]); run(handle); handle(err.code);`],
    ['in a cond that is declared later', `try { g(); } catch (err) { handle(err.code); } const handle = R.cond([[R.equals('${GONE}'), f]]);`], // prettier-ignore
  ])('is found with %s', (_, code) => {
    expect(findCodes(code)).toEqual([expect.stringContaining(`code ${GONE}`)]);
  });

  it.each([
    ['another object', `text.equals('${GONE}', order.promoCode);`],
    ['another package', `import { equals } from './equals'; equals('${GONE}')(err.code);`],
    ['a function of the file', `const equals = (a) => f(a); equals('${GONE}')(err.code);`],
    ['a cond that nothing calls', `export const handle = R.cond([[R.equals('${GONE}'), f]]);`],
    ['a cond of another package', `cond([[R.equals('${GONE}'), f]])(err.code);`],
    ['the second of a pair', `R.cond([[g, R.equals('${GONE}')]])(err.code);`],
    ['a list that is no pair', `run([R.equals('${GONE}')])(err.code);`],
    ['a cond on another thing', `R.cond([[R.equals('${GONE}'), f]])(order.promoCode);`],
    [
      'a variable with several values',
      `let handle = R.cond([[R.equals('${GONE}'), f]]); handle = g; handle(err.code);`,
    ],
    ['two texts', `_.isEqual('${GONE}', '${GONE}');`],
    ['no value', '_.isEqual(); R.equals()(err.code); R.equals(err.code);'],
  ])('is not found with %s', (_, code) => {
    expect(findCodes(code)).toEqual([]);
  });
});
