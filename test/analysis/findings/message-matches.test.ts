import { expect, it } from 'vitest';
import { listMessageMatches } from '../../../src/analysis/findings/message-matches.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT } from '../programs.ts';

const findIn = (code: string) => listMessageMatches(factsOf(IMPORT + code)).map(({ code: { text } }) => text);
const SEARCH = ".includes('ResourceNotFound.Function')";

it.each([
  ['a message', `function f(err) { g(err.message${SEARCH}); }`, 'err.code'],
  ['a stack', `function f(err) { g(err.stack${SEARCH}); }`, 'err.code'],
  [
    'the message of a response',
    `function f(res) { g(res.Response.Error.Message${SEARCH}); }`,
    'res.Response.Error.Code',
  ],
  ['an optional message', `function f(res) { g(res.error?.message${SEARCH}); }`, 'res.error?.code'],
  ['a constant', `function f(err) { const msg = err.message ?? ''; g(msg${SEARCH}); }`, 'err.code'],
  ['a whole error', `function f(err) { g(String(err)${SEARCH}); }`, 'err.code'],
  ['a whole error of a response', `function f(res) { g(JSON.stringify(res.Error)${SEARCH}); }`, 'res.Error.Code'],
  ['a destructured message', `function f(err) { const { message } = err; g(message${SEARCH}); }`, 'err.code'],
  ['a message destructured with its code', `function f(err) { const { message, code: c } = err; g(message${SEARCH}); }`, 'c'], // prettier-ignore
  ['a caught message with its code', `try { h(); } catch ({ message, code }) { g(message${SEARCH}); }`, 'code'],
])('reads the code beside %s', (_, code, codeText) => {
  expect(findIn(code)).toEqual([codeText]);
});

it.each([
  ['a message alone', `function f(message) { g(message${SEARCH}); }`],
  ['a caught message without its code', `try { h(); } catch ({ message }) { g(message${SEARCH}); }`],
  ['a constant of an error that has another meaning there', `function f(err) { const msg = err.message; return (err) => msg${SEARCH}; }`], // prettier-ignore
  ['the message of a log entry', `function f(entry) { g(entry.message${SEARCH}); }`],
  ['a code that is compared as well', `function f(err) { g(err.message${SEARCH} || err.code === 'ResourceNotFound.Function'); }`], // prettier-ignore
])('leaves out %s', (_, code) => {
  expect(findIn(code)).toEqual([]);
});
