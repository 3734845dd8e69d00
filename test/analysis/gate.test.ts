import { describe, expect, it } from 'vitest';
import { mayHoldCodes } from '../../src/analysis/gate.ts';
import { readSettings } from '../../src/settings.ts';

const NONE = readSettings({});
const NAMED = readSettings({ 'tencentcloud-errors': { codeExpressions: ['result.getStatus()'] } });

describe('mayHoldCodes', () => {
  it.each([
    ['a dotted code in single quotes', "e.code === 'ResourceNotFound.Function'"],
    ['a dotted code in double quotes', 'e.code === "ResourceNotFound.Function"'],
    ['a dotted code in a template', 'e.code === `ResourceNotFound.Function`'],
    ['a dotted code that starts in lower case', "e.code === 'resourceNotFound.function'"],
    ['a prefix', "e.code.startsWith('AuthFailure.')"],
    ['the second half of a concatenation', "e.code === NAMESPACE + '.Function'"],
    ['a pattern', '/^AuthFailure\\./.test(e.code)'],
    ['an SDK', "import { scf } from 'tencentcloud-sdk-nodejs'"],
    ['the envelope, destructured', 'const { Error: { Code } } = res.Response;'],
  ])('lets %s pass', (_, text) => {
    expect(mayHoldCodes(text, NONE)).toBe(true);
  });

  it.each([
    ['members', 'React.Component; Object.keys(a)'],
    ['lower-case names', "require('lodash.merge'); t('errors.notFound')"],
    ['bare words', "if (e.code === 'LimitExceeded') f();"],
    ['system codes', "if (e.code === 'ENOENT') throw new Error();"],
  ])('stops %s', (_, text) => {
    expect(mayHoldCodes(text, NONE)).toBe(false);
  });

  it('lets the names of the settings pass', () => {
    expect(mayHoldCodes("if (result.getStatus() === 'Nothing') f();", NAMED)).toBe(true);
    expect(mayHoldCodes("if (result.status === 'Nothing') f();", NAMED)).toBe(false);
  });
});
