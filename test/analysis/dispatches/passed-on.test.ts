import { describe, expect, it } from 'vitest';
import type { DispatchKind } from '../../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../../src/analysis/dispatches/dispatches.ts';
import { isPassedOn } from '../../../src/analysis/dispatches/passed-on.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handleAny } from '../programs.ts';

const A = "'LimitExceeded.Memory'";
const B = "'LimitExceeded.Timeout'";
const MATCH = "import { match } from 'ts-pattern';\n";

/** Whether the error of the first dispatch of one form goes on. */
function passesOn(kind: DispatchKind, program: string): boolean {
  const facts = factsOf(program);
  const [dispatch] = listDispatches(kind, facts);
  if (dispatch === undefined) throw new Error(`No dispatch in: ${program}`);
  return isPassedOn(dispatch, facts);
}

const inSwitch = (fallback: string) =>
  `switch (err.code) { case ${A}: return 1; case ${B}: return 2; default: ${fallback} }`;
const table = (use: string) => `const T = { ${A}: 'a', ${B}: 'b' }; ${use}`;

it.each([
  ['a fallback that throws', 'switch', inSwitch('throw new Error();')],
  ['a fallback that rejects', 'switch', inSwitch("return Promise.reject('failed');")],
  ['a fallback that makes an error for a callback', 'switch', inSwitch("next(new HttpError('failed'));")],
  ['a fallback that ends the program', 'switch', inSwitch('process.exit(1);')],
  [
    'a throw around a function that is called where it stands',
    'switch',
    `const kind = (() => { ${inSwitch('return 2;')} })(); if (kind === 2) throw err;`,
  ],
  ['a fallback that returns the error', 'switch', inSwitch('return err;')],
  ['a fallback that shows the message', 'switch', inSwitch('show(err.message);')],
  ['a fallback that shows the code in a text', 'switch', inSwitch('return `unknown: ${err.code}`;')],
  ['a fallback that puts the message into a result', 'switch', inSwitch('return { ok: false, text: err.message };')],
  ['a message under another name', 'switch', `const { message: text } = err; ${inSwitch('return "failed: " + text;')}`],
  ['a log before the dispatch', 'switch', `console.error(err); ${inSwitch('return 0;')}`],
  [
    'a log behind it',
    'if-chain',
    `let n = 0; if (err.code === ${A}) n = 1; else if (err.code === ${B}) n = 2; log(n, err);`,
  ],
  ['an initial value', 'if-chain', `let text = err.message || '?'; if (err.code === ${A}) text = 'a'; else if (err.code === ${B}) text = 'b';`], // prettier-ignore
  ['a throw behind a row of statements', 'if-chain', `if (err.code === ${A}) return 1; if (err.code === ${B}) return 2; throw err;`], // prettier-ignore
  ['the value for other entries', 'lookup', table('return T[err.code] ?? err.message;')],
  ['a callback in the fallback', 'switch', inSwitch('later(() => report(err)); return 0;')],
  [
    'a variable that gets the message, and is changed for single codes',
    'switch',
    `let text = err.message; switch (err.code) { case ${A}: text = 'a'; break; case ${B}: text = 'b'; } show(text);`,
  ],
  ['a call of the error', 'switch', inSwitch('return err.toString();')],
  ['a call of its message', 'switch', inSwitch("return err.message.replace('x', 'y');")],
  [
    'the reply that holds it',
    'switch',
    inSwitch('log(err.response); return 0;').replace('err.code', 'err.response.Error.Code'),
  ],
  [
    'the argument of a call that reads the code',
    'switch',
    `const code = codeOf(err); ${inSwitch('console.error(err); return 0;').replace('err.code', 'code')}`,
  ],
  ['the end of a match', 'match', `return match(err.code).with(${A}, () => 1).with(${B}, () => 2).otherwise(() => err.code);`], // prettier-ignore
] as const)('passes on the error by %s', (_, kind, body) => {
  expect(passesOn(kind, MATCH + IMPORT + handleAny(body))).toBe(true);
});

it.each([
  ['a fallback with a constant', 'switch', inSwitch('return 502;')],
  ['no fallback', 'switch', `switch (err.code) { case ${A}: return 1; case ${B}: return 2; }`],
  ['a log in the branch of one code', 'switch', `switch (err.code) { case ${A}: log(err); return 1; case ${B}: throw err; default: return 0; }`], // prettier-ignore
  ['a test of the error', 'switch', `if (!err.message) return 3; ${inSwitch('return 0;')}`],
  ['another name of its code', 'switch', `const { code } = err; ${inSwitch('return 0;').replace('err.code', 'code')}`],
  ['a throw before the dispatch', 'switch', `if (busy) throw new Error(); ${inSwitch('return 0;')}`],
  ['a throw of the error before the dispatch', 'switch', `if (!err.code) throw err; ${inSwitch('return 0;')}`],
  ['a throw in another function', 'switch', `const stop = () => { throw new Error(); }; ${inSwitch('return 0;')}`],
  ['a throw in the branch of a chain', 'if-chain', `if (err.code === ${A}) throw err; else if (err.code === ${B}) throw err; else retry();`], // prettier-ignore
  ['another error', 'switch', inSwitch('log(cause); return 0;')],
  ['the other use of a table', 'lookup', table("return T[err.code] ?? 'failed';")],
  [
    'a handler of a match',
    'match',
    `return match(err.code).with(${A}, () => err).with(${B}, () => 2).otherwise(() => 0);`,
  ],
] as const)('does not pass on the error by %s', (_, kind, body) => {
  expect(passesOn(kind, MATCH + IMPORT + handleAny(body))).toBe(false);
});

it.each([
  ['passes on the error by the message that comes with a code', 'return message;', true],
  ['passes on the error by the code, in a text', 'return `failed: ${code}`;', true],
  ['does not pass on the error by what else comes with a code', 'return phone;', false],
])('%s', (_, fallback, isOn) => {
  const body = `switch (code) { case ${A}: return 1; case ${B}: return 2; default: ${fallback} }`;
  expect(passesOn('switch', `${IMPORT}function textOf(code, message, phone) { ${body} }`)).toBe(isOn);
});

describe('a function that only gets the error', () => {
  const program = (caller: string) =>
    `${IMPORT}function statusOf(err) { ${inSwitch('return 502;')} } function handle(err) { ${caller} }`;

  it.each([
    ['its only caller logs the error', 'console.error(err); return statusOf(err);', true],
    ['its only caller throws', 'if (statusOf(err) === 502) throw err; return 1;', true],
    ['its only caller gives the message on', 'return { status: statusOf(err), text: err.message };', true],
    ['its only caller gives on what it returns', 'return statusOf(err);', false],
    [
      'one of its callers loses the error',
      'console.error(err); return statusOf(err); } function other(err) { return statusOf(err);',
      false,
    ],
    ['it is handed on', 'console.error(err); return map(err, statusOf);', false],
    ['nobody calls it', 'console.error(err);', false],
  ])('passes it on or not: %s', (_, caller, isOn) => {
    expect(passesOn('switch', program(caller))).toBe(isOn);
  });
});

it('takes a part of a reply that is no error for no error', () => {
  const body = `switch (reply.Response.Error.Code) { case ${A}: return 1; case ${B}: return 2; } return reply.Response.Text;`;
  expect(passesOn('switch', `const url = 'https://scf.tencentcloudapi.com'; function f(reply) { ${body} }`)).toBe(
    false,
  );
});
