import { describe, expect, it } from 'vitest';
import type { DispatchKind } from '../../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../../src/analysis/dispatches/dispatches.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handleAny } from '../programs.ts';

const A = "'LimitExceeded.Memory'";
const B = "'LimitExceeded.Timeout'";

/** Whether the first dispatch of one form in a handler of `err` has a fallback. */
function hasFallback(kind: DispatchKind, body: string): boolean | undefined {
  return listDispatches(kind, factsOf(IMPORT + handleAny(body)))[0]?.hasFallback;
}

describe('the fallback of a switch without default', () => {
  const two = (first: string, second: string) => `switch (err.code) { case ${A}: ${first} case ${B}: ${second} }`;

  it.each([
    ['what follows, where each case leaves', `${two('return 1;', 'throw err;')} return 0;`],
    ['a throw behind the block', `if (err) { ${two('return 1;', 'return 2;')} } throw err;`],
    ['a throw behind the try statement', `try { ${two('return 1;', 'return 2;')} } catch {} throw err;`],
    [
      'what follows a test of the class',
      `if (err instanceof TencentCloudSDKHttpException) { ${two('return 1;', 'return 2;')} } return 0;`,
    ],
    [
      'what follows the block in a catch',
      `try { g(); } catch { if (err) { ${two('return 1;', 'return 2;')} } return 0; }`,
    ],
    ['what follows in a case', `switch (n) { case 1: ${two('return 1;', 'return 2;')} return 0; }`],
    ['the value that a variable had', `let text = 'try later'; ${two("text = 'a'; break;", "{ text = 'b'; break; }")}`],
    ['an empty text that a variable had', `let text = ''; ${two("text = 'a'; break;", "text = 'b';")}`],
    ['the value that a field had', `state.text = 'later'; ${two("state.text = 'a'; break;", "state.text = 'b';")}`],
    ['the value that a variable had, in a block', `let n = 1; { ${two('n = 2; break;', 'n = 3;')} }`],
    ['the value that a variable had, where some cases leave', `let n = 1; ${two('n = 2; break;', 'return;')}`],
    ['the value of a property', `const r = { text: 'x' }; ${two("r.text = 'a'; break;", "r.text = 'b';")}`],
    ['the value of a pattern', `let [text] = ['x']; ${two("text = 'a'; break;", "text = 'b';")}`],
    ['the default of a parameter', `(code, text = 'x') => { ${two("text = 'a'; break;", "text = 'b';")} };`],
    ['the default of an option', `(code, { text = 'x' }) => { ${two("text = 'a'; break;", "text = 'b';")} };`],
    ['the value of a field', `class A { text = 'x'; f() { ${two("this.text = 'a'; break;", "this.text = 'b';")} } }`],
    ['a value that is given behind it', `let text; ${two("text = 'a'; break;", "text = 'b';")} return text ?? 'x';`],
    [
      'a value that is asked for behind it',
      `let text; ${two("text = 'a'; break;", "text = 'b';")} if (!text) throw err;`,
    ],
    [
      'a value that is filled in behind it',
      `let r = {}; ${two("r.text = 'a'; break;", "r.text = 'b';")} r.text ??= 'x';`,
    ],
    ['what follows empty cases that share the last', `switch (err.code) { case ${A}: case ${B}: return 1; } return 0;`],
  ])('is %s', (_, body) => {
    expect(hasFallback('switch', body)).toBe(true);
  });

  it.each([
    ['what follows, where a case goes on', `${two('return 1;', 'wait();')} return 0;`],
    ['what goes on behind the test of an error', `if (err) { ${two('return 1;', 'return 2;')} } return data;`],
    ['what goes on behind the catch', `try { g(); } catch { ${two('return 1;', 'return 2;')} } return data;`],
    ['the end of the function', two('return 1;', 'return 2;')],
    ['the next turn of a loop', `for (const x of xs) { ${two('return 1;', 'return 2;')} }`],
    ['the next case', `switch (n) { case 1: ${two('return 1;', 'return 2;')} case 2: return 0; }`],
    ['a variable without a value', `let text; ${two("text = 'a'; break;", "text = 'b';")}`],
    ['a variable that is undefined', `let text = undefined; ${two("text = 'a'; break;", "text = 'b';")}`],
    ['a variable that one case does not set', `let text = 'x'; ${two("text = 'a'; break;", "other = 'b';")}`],
    ['a variable that gets its value later', `let text; ${two("text = 'a'; break;", "text = 'b';")} text = 'c';`],
    ['a property without a value', `const r = { other: 1 }; ${two("r.text = 'a'; break;", "r.text = 'b';")}`],
    ['a parameter without a default', `(code, text) => { ${two("text = 'a'; break;", "text = 'b';")} };`],
    ['a field without a value', `class A { text; f() { ${two("this.text = 'a'; break;", "this.text = 'b';")} } }`],
    ['a value that is returned behind it', `let text; ${two("text = 'a'; break;", "text = 'b';")} return text;`],
    ['a value that is asked for before it', `let text; if (!text) f(); ${two("text = 'a'; break;", "text = 'b';")}`],
    [
      'another value that is asked for behind it',
      `let text; ${two("text = 'a'; break;", "text = 'b';")} return n ?? 1;`,
    ],
    ['a sum', `let n = 1; ${two('n += 2; break;', 'n += 3;')}`],
  ])('is not %s', (_, body) => {
    expect(hasFallback('switch', body)).toBe(false);
  });
});

describe('the fallback of a chain without else', () => {
  const two = (first: string, second: string) =>
    `if (err.code === ${A}) ${first} else if (err.code === ${B}) ${second}`;

  it.each([
    ['what follows, where each branch leaves', `${two('return 1;', '{ throw err; }')} return 0;`],
    ['the value that a variable had', `let text = 'try later'; ${two("text = 'a';", "{ text = 'b'; }")}`],
    [
      'what follows a row of statements that leave',
      `if (err.code === ${A}) return 1; if (err.code === ${B}) return 2; return 0;`,
    ],
    ['what follows the block of such a row', `if (err) { if (err.code === ${A}) return 1; if (err.code === ${B}) return 2; } throw err;`], // prettier-ignore
    [
      'that of a chain in blocks',
      `let n = 0; if (err.code === ${A}) { n = 1; } else { if (err.code === ${B}) { n = 2; } }`,
    ],
  ])('is %s', (_, body) => {
    expect(hasFallback('if-chain', body)).toBe(true);
  });

  it.each([
    ['what follows, where a branch goes on', `${two('return 1;', 'wait();')} return 0;`],
    [
      'the end of the function behind a row of statements',
      `if (err.code === ${A}) return 1; if (err.code === ${B}) return 2;`,
    ],
    ['a variable that one branch does not set', `let text = 'x'; ${two("text = 'a';", 'wait();')}`],
  ])('is not %s', (_, body) => {
    expect(hasFallback('if-chain', body)).toBe(false);
  });
});

describe('the fallback of a look-up', () => {
  const TABLE = `const T = { ${A}: 'a', ${B}: 'b' }; const M = new Map([[${A}, 'a'], [${B}, 'b']]);`;

  it.each([
    ['a value behind ??', 'return T[err.code] ?? 1;'],
    ['a value behind ||', 'return T[err.code] || 1;'],
    ['an optional access', 'return T[err.code]?.length;'],
    ['an optional call', 'T[err.code]?.(err);'],
    ['a question for the entry', 'if (T[err.code]) return T[err.code]; throw err;'],
    ['a question for the key', 'if (err.code in T) return T[err.code]; throw err;'],
    ['a question for the key of a map', 'return M.has(err.code) ? M.get(err.code) : 1;'],
    ['a question for an own key', 'return Object.hasOwn(T, err.code) ? T[err.code] : 1;'],
    ['a question for the variable', 'const text = T[err.code]; if (!text) throw err; return text;'],
    ['a choice by the variable', 'const text = M.get(err.code); return text ? text : 1;'],
    ['a comparison of the variable with undefined', 'const text = T[err.code]; if (text === undefined) throw err;'],
    ['a value behind the variable', 'const text = T[err.code]; return text ?? 1;'],
    ['a value that fills the variable', "let text = T[err.code]; text ??= 'x';"],
    ['a question for a variable that is assigned', "let text; text = T[err.code]; if (text === undefined) text = 'x';"],
    ['an optional access of the variable', 'const entry = T[err.code]; return entry?.text;'],
  ])('is %s', (_, body) => {
    expect(hasFallback('lookup', TABLE + body)).toBe(true);
  });

  it.each([
    ['a mere read', 'return T[err.code];'],
    ['a variable that nobody asks', 'const text = T[err.code]; show(text);'],
    ['a variable that is assigned and nobody asks', 'let text; text = T[err.code]; show(text);'],
    ['a variable that is added to', "let text = T[err.code]; text += 'x';"],
    ['a choice at another use', 'show(T[err.code] ?? 1); return T[err.code];'],
    ['an object around it', 'return { text: T[err.code] };'],
  ])('is not %s', (_, body) => {
    expect(hasFallback('lookup', TABLE + body)).toBe(false);
  });
});
