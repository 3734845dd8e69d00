import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';
import { parse } from '../sdk-calls/parse.ts';

const GONE = 'ResourceNotFound.Function';

/** The sites of a program: `membership err.code: A B`. */
function findSites(code: string): readonly string[] {
  const { sourceCode } = parse(`import 'tencentcloud-sdk-nodejs-scf';\n${code}`, 'ts');
  return (findFacts(sourceCode, {})?.sites ?? []).map(({ kind, expression, literals }) => {
    const [root = '', ...names] = expression.key.split('.');
    const path = [root.replace(/#.*/, ''), ...names].join('.');
    return `${kind} ${path}: ${literals.map(({ value }) => value).join(' ')}`;
  });
}

describe('a code that is looked for in a list', () => {
  it.each([
    ['includes', `['${GONE}', 'MissingParameter.Code'].includes(err.code);`],
    ['indexOf', `f(['${GONE}', 'MissingParameter.Code'].indexOf(err.code) >= 0);`],
    ['lastIndexOf', `f(['${GONE}', 'MissingParameter.Code'].lastIndexOf(err.code) >= 0);`],
    ['a Set', `new Set(['${GONE}', 'MissingParameter.Code']).has(err.code);`],
    ['lodash', `_.includes(['${GONE}', 'MissingParameter.Code'], err.code);`],
    ['lodash by its whole name', `lodash.includes(['${GONE}', 'MissingParameter.Code'], err.code);`],
  ])('is found with %s', (_, code) => {
    expect(findSites(code)).toEqual([`membership err.code: ${GONE} MissingParameter.Code`]);
  });

  it.each([
    ['a method that adds it', `['${GONE}', 'MissingParameter.Code'].push(err.code);`],
    ['another function of lodash', `_.concat(['${GONE}', 'MissingParameter.Code'], err.code);`],
    ['nothing that is looked for', `['${GONE}', 'MissingParameter.Code'].includes();`],
    ['a function of that name', `includes(['${GONE}', 'MissingParameter.Code'], err.code);`],
  ])('is not found with %s', (_, code) => {
    expect(findSites(code).filter((site) => !site.startsWith('definition'))).toEqual([]);
  });
});

describe('a code that is looked up in a table', () => {
  it.each([
    ['an index', 'TEXTS[err.code];'],
    ['in', 'err.code in TEXTS;'],
    ['hasOwn', 'Object.hasOwn(TEXTS, err.code);'],
    ['hasOwnProperty', 'TEXTS.hasOwnProperty(err.code);'],
    ['the method of the prototype', 'Object.prototype.hasOwnProperty.call(TEXTS, err.code);'],
    ['the method under its own name', 'hasOwnProperty.call(TEXTS, err.code);'],
  ])('is found with %s', (_, code) => {
    const sites = findSites(`const TEXTS = { '${GONE}': 'x' };\n${code}`);
    expect(sites).toEqual([`lookup err.code: ${GONE}`]);
  });
});

describe('a code that a function of the file compares', () => {
  it.each([
    ['a declaration', 'function isCode(e, code) { return e.code === code; }'],
    ['a constant', 'const isCode = (e, code) => e.code === code;'],
    ['a variable that is never written to', 'let isCode = (e, code) => e.code === code;'],
  ])('is found for %s', (_, fn) => {
    expect(findSites(`${fn} isCode(err, '${GONE}');`)).toEqual([`helper err.code: ${GONE}`]);
  });

  it('is not found for a parameter, which refers to another function than the one around it', () => {
    const code = `function run(isCode, code) { f(isCode.code === code); isCode(err, '${GONE}'); }`;
    expect(findSites(code)).toEqual([]);
  });
});

describe('a code in an object that a test expects', () => {
  it.each([
    ['at the top', `expect(err).toMatchObject({ code: '${GONE}' });`, 'err.code'],
    ['beside others', `expect(err).toMatchObject({ message: 'x', ...more, [key]: 1, code: '${GONE}' });`, 'err.code'],
    ['under a quoted key', `expect(err).toMatchObject({ 'code': '${GONE}' });`, 'err.code'],
    ['in an object', `expect(res).toMatchObject({ Error: { Code: '${GONE}' } });`, 'res.Error.Code'],
    [
      'in an object of an object',
      `expect(res).toMatchObject({ Response: { Error: { Code: '${GONE}' } } });`,
      'res.Response.Error.Code',
    ],
    [
      'in a part of an object',
      `expect(res).toEqual({ Error: expect.objectContaining({ Code: '${GONE}' }) });`,
      'res.Error.Code',
    ],
    ['that is cast', `expect(err).toMatchObject({ code: '${GONE}' } as Partial<Error>);`, 'err.code'],
  ])('is found %s', (_, code, path) => {
    expect(findSites(code)).toEqual([`assertion ${path}: ${GONE}`]);
  });

  it.each([
    ['deeper', `expect(res).toMatchObject({ a: { Response: { Error: { Code: '${GONE}' } } } });`],
    ['under another name', `expect(err).toMatchObject({ text: '${GONE}' });`],
    ['under a computed key', `expect(err).toMatchObject({ [code]: '${GONE}' });`],
    ['as an argument of another function', `expect(err).toEqual(create({ code: '${GONE}' }));`],
    ['as an argument of another method', `expect(err).toEqual(expect.not({ code: '${GONE}' }));`],
    ['in an empty part', 'expect(err).toEqual(expect.objectContaining());'],
    ['in a list', `expect(err).toEqual([{ code: '${GONE}' }]);`],
  ])('is not found %s', (_, code) => {
    expect(findSites(code)).toEqual([]);
  });
});
