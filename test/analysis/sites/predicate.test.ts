import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

const GONE = 'ResourceNotFound.Function';

/** The codes that the predicates of a program test for. */
function findCodes(code: string): readonly string[] {
  const { sites } = factsOf(`import 'tencentcloud-sdk-nodejs-scf';\n${code}`);
  return sites.filter(({ kind }) => kind === 'equality').flatMap(({ literals }) => literals.map(({ value }) => value));
}

describe('a predicate that tests for a code', () => {
  it.each([
    ['an object', `_.matches({ code: '${GONE}' })(err);`],
    ['an object in an object', `lodash.matches({ Error: { Code: '${GONE}' } })(err);`],
    ['a constant', `const C = '${GONE}'; _.matchesProperty('code', C)(err);`],
    ['a way in a text', `_.matchesProperty('error.code', '${GONE}')(err);`],
    ['a way in a list', `R.pathEq('${GONE}', ['error', 'code'])(err);`],
    ['a way before the value', `R.pathEq(['error', 'code'], '${GONE}')(err);`],
    ['an import', `import { propEq } from 'ramda'; propEq('${GONE}', 'code')(err);`],
    ['an import of a single function', `import matches from 'lodash/matches'; matches({ code: '${GONE}' })(err);`],
  ])('is found with %s', (_, code) => {
    expect(findCodes(code)).toEqual([GONE]);
  });

  it.each([
    ['another property', `_.matches({ name: '${GONE}' })(err); R.propEq('${GONE}', 'name')(err);`],
    ['another object', `selector.matches({ code: '${GONE}' })(err);`],
    ['another package', `import { matches } from './matches'; matches({ code: '${GONE}' })(err);`],
    ['a function of the file', `const propEq = (value, name) => f(value, name); propEq('${GONE}', 'code')(err);`],
    ['one argument', `_.matchesProperty('${GONE}')(err); _.matches()(err);`],
    ['another function of the library', `_.defaults({ code: '${GONE}' })(err);`],
  ])('is not found with %s', (_, code) => {
    expect(findCodes(code)).toEqual([]);
  });

  it.each([
    ['a list of errors', `_.find(errors, _.matchesProperty('code', '${GONE}'));`],
    ['a list behind the predicate', `R.filter(R.propEq('${GONE}', 'code'), lastErrors);`],
    ['a list that is asked later', `R.any(R.propEq('${GONE}', 'code'))(errors);`],
    ['a list with a method', `errors.some(_.matches({ code: '${GONE}' }));`],
    ['an error in cond', `_.cond([[_.matches({ code: '${GONE}' }), f]])(x);`],
    ['an error in several tests', `R.anyPass([R.propEq('${GONE}', 'code'), g])(err);`],
  ])('is asked of %s', (_, code) => {
    expect(findCodes(code)).toEqual([GONE]);
  });

  it.each([
    ['a list of other things', `_.find(orders, _.matchesProperty('code', '${GONE}'));`],
    ['a list of other things behind it', `R.filter(R.propEq('${GONE}', 'code'), promotions);`],
    ['a list with a method', `orders.some(_.matches({ code: '${GONE}' }));`],
    ['nothing that the file names', `export const isGone = _.matches({ code: '${GONE}' });`],
  ])('is no site where it is asked of %s', (_, code) => {
    expect(findCodes(code)).toEqual([]);
  });
});

describe('a closure that compares its parameter', () => {
  const inClosure = (tests: string): string => `const is = (c) => ${tests}; f(is('${GONE}'));`;
  const countHelpers = (tests: string): number =>
    factsOf(`import 'tencentcloud-sdk-nodejs-scf';\n p.catch((err) => { ${inClosure(tests)} });`).sites.length;

  it('is followed if it compares the code alone', () => {
    expect(countHelpers('err.code === c')).toBe(1);
  });

  it('is not followed if it compares the name of the error as well', () => {
    expect(countHelpers('err.code === c || err.name === c')).toBe(0);
  });
});
