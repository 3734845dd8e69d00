import { describe, expect, it } from 'vitest';
import { mayHoldCodes } from '../../../src/analysis/evidence/gate.ts';
import { readSettings } from '../../../src/settings.ts';

const NONE = readSettings({});
const NAMED = readSettings({
  'tencentcloud-errors': {
    codeExpressions: ['result.getStatus()'],
    comparisonFunctions: ['errors.hasCode'],
    clients: { './lib/cloud/index.js': 'scf' },
  },
});

describe('mayHoldCodes', () => {
  it.each([
    ['a dotted code in single quotes', "e.code === 'ResourceNotFound.Function'"],
    ['a dotted code in double quotes', 'e.code === "ResourceNotFound.Function"'],
    ['a dotted code in a template', 'e.code === `ResourceNotFound.Function`'],
    ['a dotted code that starts in lower case', "e.code === 'resourceNotFound.function'"],
    ['a prefix', "e.code.startsWith('AuthFailure.')"],
    ['the second half of a concatenation', "e.code === NAMESPACE + '.Function'"],
    ['a pattern', '/^AuthFailure\\./.test(e.code)'],
    ['a pattern of alternatives', '/^(?:AuthFailure|LimitExceeded)\\./.test(e.code)'],
    ['a pattern with a bare dot', '/^AuthFailure.TokenFailure$/.test(e.code)'],
    ['a pattern in a string', "new RegExp('^AuthFailure\\\\.').test(e.code)"],
    ['an escaped letter', "e.code === '\\x41uthFailure.TokenFailure'"],
    ['an escaped letter behind the dot', "e.code === 'AuthFailure.\\u0054okenFailure'"],
    ['an escaped dot', "e.code === 'AuthFailure\\x2eTokenFailure'"],
    ['a string on two lines', "e.code === 'Auth\\\nFailure.TokenFailure'"],
    ['a header of the API', "headers['X-TC-Version']"],
    ['an SDK', "import { scf } from 'tencentcloud-sdk-nodejs'"],
    ['a host of a service', "connect('wss://asr.cloud.tencent.com')"],
    ['the envelope, destructured', 'const { Error: { Code } } = res.Response;'],
    ['a proven misspelling of a namespace', "e.code === 'AuthFaliure.TokenFailure'"],
    ['a namespace in two constants', "const END = 'Failure.TokenFailure'; e.code === 'Auth' + END"],
    ['a misspelled namespace in two pieces', "e.code === 'Auth' +\n  'Faliure.TokenFailure'"],
    ['a namespace among the alternatives of a group', '/^(?:AuthFailure|Other)\\./.test(e.code)'],
    ['a service by its version, beside a dotted name', "scf.v20180416.Client; log('Some.name')"],
  ])('lets %s pass', (_, text) => {
    expect(mayHoldCodes(text, NONE)).toBe(true);
  });

  it.each([
    ['members', 'React.Component; Object.keys(a)'],
    ['lower-case names', "require('lodash.merge'); t('errors.notFound')"],
    ['bare words', "if (e.code === 'LimitExceeded') f();"],
    ['escaped marks and extensions', "f('\\n', '\\x1b[0m', /\\.js$/, '\\\\.ts')"],
    ['system codes', "if (e.code === 'ENOENT') throw new Error();"],
    ['dotted names of other things', 'f(\'ActionCodeSettings.url\', `ClientEncryption.create`, "Next.js")'],
    ['members behind a bracket', 'switch (a) { case(CommandCodes.Query): f(SecurityRules.Create); }'],
    ['patterns of other things', '/^ChangeStream\\.Closed/.test(e.code)'],
    ['a brand without its API', "// made by Tencent\nif (e.code === 'LimitExceeded') f();"],
    ['an error code that is no envelope', 'class CodeError extends Error { Code = 1; }'],
  ])('stops %s', (_, text) => {
    expect(mayHoldCodes(text, NONE)).toBe(false);
  });

  it('lets the names of the settings pass', () => {
    expect(mayHoldCodes("if (result.getStatus() === 'Nothing') f();", NAMED)).toBe(true);
    expect(mayHoldCodes("if (hasCode(err, 'Nothing')) f();", NAMED)).toBe(true);
    expect(mayHoldCodes("import { f } from '../../lib/cloud';", NAMED)).toBe(true);
    expect(mayHoldCodes("if (result.status === 'Nothing') f();", NAMED)).toBe(false);
  });
});
