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
    ['an object', `_.matches({ code: '${GONE}' });`],
    ['an object in an object', `lodash.matches({ Error: { Code: '${GONE}' } });`],
    ['a constant', `const C = '${GONE}'; _.matchesProperty('code', C);`],
    ['a way in a text', `_.matchesProperty('error.code', '${GONE}');`],
    ['a way in a list', `R.pathEq('${GONE}', ['error', 'code']);`],
    ['a way before the value', `R.pathEq(['error', 'code'], '${GONE}');`],
    ['an import', `import { propEq } from 'ramda'; propEq('${GONE}', 'code');`],
    ['an import of a single function', `import matches from 'lodash/matches'; matches({ code: '${GONE}' });`],
  ])('is found with %s', (_, code) => {
    expect(findCodes(code)).toEqual([GONE]);
  });

  it.each([
    ['another property', `_.matches({ name: '${GONE}' }); R.propEq('${GONE}', 'name');`],
    ['another object', `selector.matches({ code: '${GONE}' });`],
    ['another package', `import { matches } from './matches'; matches({ code: '${GONE}' });`],
    ['a function of the file', `const propEq = (value, name) => f(value, name); propEq('${GONE}', 'code');`],
    ['one argument', `_.matchesProperty('${GONE}'); _.matches();`],
    ['another function of the library', `_.defaults({ code: '${GONE}' });`],
  ])('is not found with %s', (_, code) => {
    expect(findCodes(code)).toEqual([]);
  });
});
