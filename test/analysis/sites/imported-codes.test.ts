import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';
import { type Language, parse } from '../sdk-calls/parse.ts';

const IMPORTS = `
import { scf } from 'tencentcloud-sdk-nodejs-scf';
import { Code, CODES, MUTABLE, GONE, TEMPLATE, anything, prefixed } from './codes';
import { RETRYABLE, STRINGS, OPTIONAL, SET, TEXTS, SOME_TEXTS, ANY_TEXTS } from './codes';
import { hasCode, isBusy, isCode, isText, reportCode } from './codes';
import * as all from './codes';
`;

/** The sites of a function with the texts that they compare with; `open`: with others, too. */
function sitesIn(body: string, language: Language, settings: object = {}): readonly string[] {
  const { sourceCode } = parse(`${IMPORTS}export function g(err: any, f: any) { ${body} }`, language);
  const facts = findFacts(sourceCode, { 'tencentcloud-errors': settings });
  return (facts?.sites ?? []).map(({ kind, literals, isOpen }) =>
    [kind, ...literals.map(({ value }) => value), ...(isOpen === true ? ['open'] : [])].join(' '),
  );
}

const NAME = 'ResourceInUse.FunctionName';
const FUNCTION = 'ResourceInUse.Function';
const RESOURCE = 'ResourceNotFound.Function';

// prettier-ignore
const FOUND = [
  ['a member of an enum', 'if (err.code === Code.Name) f();', `equality ${NAME}`],
  ['a member of a module', 'if (err.code === all.Code.Function) f();', `equality ${FUNCTION}`],
  ['a member of an `as const` object', 'if (CODES.own.BUSY === err.code) f();', `equality ${NAME}`],
  ['a destructured member', 'const { own } = CODES; if (err.code === own.BUSY) f();', `equality ${NAME}`],
  ['a constant', 'if (err.code !== GONE) f();', `equality ${RESOURCE}`],
  ['an alias of a constant', 'const gone = GONE; if (err.code === gone) f();', `equality ${RESOURCE}`],
  ['a constant template', 'if (err.code === TEMPLATE) f();', `equality ${RESOURCE}`],
  ['cases', 'switch (err.code) { case Code.Name: case GONE: f(); }', `switch ${NAME} ${RESOURCE}`],
  ['a tuple', 'if (RETRYABLE.includes(err.code)) f();', `membership ${NAME} ${FUNCTION}`],
  ['a spread tuple', 'if ([...RETRYABLE, GONE].includes(err.code)) f();', `membership ${NAME} ${FUNCTION} ${RESOURCE}`],
  ['a set of a tuple', 'if (new Set(RETRYABLE).has(err.code)) f();', `membership ${NAME} ${FUNCTION}`],
  ['a callback of a tuple', 'if (RETRYABLE.some((c) => c === err.code)) f();', `equality ${NAME} ${FUNCTION}`],
  ['a table', 'f(TEXTS[err.code]);', `lookup ${NAME} ${FUNCTION}`],
  ['keys of a table of the file', 'const T = { [Code.Name]: 1, [GONE]: 2 }; f(T[err.code]);', `lookup ${NAME} ${RESOURCE}`],
  ['a predicate', `if (isCode(err.code, '${NAME}')) f();`, `helper ${NAME}`],
  ['a predicate with many codes', `if (hasCode(err, '${NAME}', Code.Function)) f();`, `helper ${NAME} ${FUNCTION}`],
] as const;

describe('codes of other files', () => {
  it.each(FOUND)('are read off the type of %s', (_, body, site) => {
    expect(sitesIn(body, 'typed')).toEqual([site]);
  });

  it.each(FOUND)('are not read off %s without types, or where the settings want none', (_, body, site) => {
    expect(sitesIn(body, 'ts')).not.toContain(site);
    expect(sitesIn(body, 'typed', { typeInformation: 'off' })).toEqual(sitesIn(body, 'ts'));
  });

  it.each([
    ['a member that can be written to', 'if (err.code === MUTABLE.GONE) f();'],
    ['a text of any value', 'if (err.code === anything) f();'],
    ['a template of any ending', 'if (err.code === prefixed) f();'],
    ['a list of any texts', 'if (STRINGS.includes(err.code)) f();'],
    ['a set, whose type does not say what is in it', 'if (SET.has(err.code)) f();'],
    ['a table of any keys', 'f(ANY_TEXTS[err.code]);'],
    ['a table whose entries may be missing', 'f(SOME_TEXTS[err.code]);'],
    ['a tuple whose entries may be missing', 'if (OPTIONAL.includes(err.code)) f();'],
    ['a function that compares with any text', `if (isText(err, '${NAME}')) f();`],
    ['a function that decides nothing', `reportCode(err, '${NAME}');`],
    ['a predicate with one parameter', 'if (isBusy(err.code)) f();'],
  ])('are not those of %s', (_, body) => {
    expect(sitesIn(body, 'typed')).toEqual([]);
  });

  it('leave a switch open of which a case can be any text', () => {
    const body = 'switch (err.code) { case Code.Name: f(); break; case anything: f(); }';
    expect(sitesIn(body, 'typed')).toEqual([`switch ${NAME} open`]);
    expect(sitesIn('switch (err.code) { case GONE: f(); }', 'ts')).toEqual([]);
  });
});
