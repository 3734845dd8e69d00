/** Programs that are written to keep a linter busy. Each would run for hours, or not end, if its trick worked. */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

function lint(text: string): readonly string[] {
  const head = "const { scf } = f('tencentcloud-sdk-nodejs-scf');\n";
  const messages = new Linter().verify(head + text, plugin.configs.strict);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.map(({ ruleId, line }) => `${line} ${ruleId ?? ''}`);
}

function doubled(levels: number): string {
  const lines = Array.from({ length: levels }, (_, index) => `const a${index + 1} = a${index} + a${index};`);
  return ["const a0 = 'A';", ...lines].join('\n');
}

/** Lists of which each spreads the one before so many times. */
function spreadAgain(levels: number, times: number): string {
  const lists = Array.from({ length: levels }, (_, at) => `const l${at + 1} = [${`...l${at}, `.repeat(times)}];`);
  return lists.join(' ');
}

/** Lists of which each spreads all before. */
function spreadAll(levels: number): string {
  const names = Array.from({ length: levels }, (_, at) => `...l${at}`);
  return names.map((_, at) => `const l${at + 1} = [${names.slice(0, at + 1).join(', ')}];`).join(' ');
}

function chain(length: number, operator: string, comparison: string): string {
  return Array.from({ length }, (_, at) => `err.code ${comparison} 'FailedOperation.Code${at % 7}'`).join(operator);
}

const SWITCH = "switch (err.code) { case 'AuthFailure.TokenFailure': f(); }";
const FIND = 'l.find((x) => x.code === err.code);';
const REPORTED = "\nif (err.code === 'ResourceNotFound.Functoin') f();";
const UNKNOWN = 'tencentcloud-errors/no-misspelled-code';

describe('a hostile program', () => {
  it('does not double the work with each constant', () => {
    expect(lint(`${doubled(60)}\nif (err.code === a60 + '.X') f();${REPORTED}`)).toEqual([`64 ${UNKNOWN}`]);
  });

  it('does not double the work with each constant in a computed name', () => {
    expect(lint(`${doubled(60)}\nif (err[a60].code === 'ResourceNotFound.X') f();${REPORTED}`)).toContain(
      `64 ${UNKNOWN}`,
    );
  });

  it('does not ask what is around a place again for each comparison in it', () => {
    const tests = Array.from(
      { length: 500 },
      (_, at) => `vendor === 'v${at}' && err.code === 'LimitExceeded.A${at % 20}'`,
    );
    const text = `import '@aws-sdk/client-ec2'; f(${tests.join(' || ')}); g('OperationDenied.NoStock');${REPORTED}`;
    expect(lint(text)).toHaveLength(501);
  });

  it('still has few constants computed', () => {
    const text = "const n = 'ResourceNotFound'; const c = n + '.' + 'Functoin'; if (err.code === c) f();";
    expect(lint(text)).toEqual(['2 tencentcloud-errors/no-unknown-code']);
  });

  it('still knows a code that hundreds of calls pass on', () => {
    const calls = 'try { await c.GetFunction({}); } catch (e) { h(e.code); } '.repeat(300);
    const text = `const c = new scf.v20180416.Client({}); function h(x) { if (x === 'ResourceNotFound.Functoin') f(); } async () => { ${calls} };`;
    expect(lint(text)).toEqual([`2 ${UNKNOWN}`]);
  });

  it('still knows a code behind hundreds of aliases', () => {
    const aliases = Array.from({ length: 300 }, (_, at) => `const x${at + 1} = x${at};`).join(' ');
    const text = `const c = new scf.v20180416.Client({}); c.GetFunction({}).catch((e) => { const x0 = e.code; ${aliases} if (x300 === 'ResourceNotFound.Functoin') f(); });`;
    expect(lint(text)).toEqual([`2 ${UNKNOWN}`]);
  });

  it.each([
    ['padded texts', "if (err.code === 'A.'.padEnd(2 ** 29, 'b') + '') f();"],
    ['large integers', "if (err.code === 'A.' + 3n ** (3n ** 16n)) f();"],
    [
      'constants of each other',
      "const x = y, y = x; if (err.code === x + '.A' || err[x] === 'ResourceNotFound.X') f();",
    ],
    ['a row of texts', `if (err.code === ${"'A' + ".repeat(2900)}'B') f();`],
    ['long texts', `if (err.code === 'A.${'b'.repeat(1_000_000)}' + '') f();`],
    ['long literals', `if (err.code === 'ResourceNotFound.${'Function'.repeat(125_000)}') g();`],
    ['a row of separators', `if (err.code === 'A${'_'.repeat(100)}!') f();`],
    ['rows of separators', `if (err.code === 'AuthFailure${'._'.repeat(50_000)}!') f();`],
    ['lists of lists of lists', `const l0 = ['A.B']; ${spreadAgain(6, 80)} if (l6.includes(err.code)) f();`],
    [
      'lists of lists of a misspelled code',
      `const l0 = ['ResourceNotFound.FunctionNmae', 'A.B']; ${spreadAgain(6, 60)} if (l5.includes(err.code)) f();`,
    ],
    ['lists of all lists before', `const l0 = ['A.B']; ${spreadAll(150)} if (l150.includes(err.code)) f();`],
    ['a long condition around a switch', `if (${chain(2000, ' && ', '!==')}) { ${SWITCH} }`],
    ['a long condition before a switch', `function g() { if (${chain(2000, ' || ', '===')}) return; ${SWITCH} }`],
    ['a table that copies itself', 'const m = new Map(Object.entries(m)); f(m.get(err.code));'],
    ['tables that copy each other', 'const a = Object.fromEntries(b), b = new Map(a); f(a[err.code]);'],
    ['a loop over itself', 'for (const x of x.x) if (x.x === err.code) f();'],
    ['records of records', `const l = [${"{ code: 'A.B' }, ".repeat(1500)}]; ${FIND.repeat(1500)}`],
    [
      'values of values',
      `const t = { ${'a: { code: "A.B" }, '.repeat(1500)} }; ${FIND.replaceAll('l.', 'Object.values(t).').repeat(1500)}`,
    ],
    [
      'cases of a switch (true)',
      `switch (true) { ${"case err.code === 'LimitExceeded.Memory': f(); break; ".repeat(1500)} }`,
    ],
    ['blocks in blocks', `${'if (err.code === "LimitExceeded.Memory") f(); else { '.repeat(300)}${'}'.repeat(300)}`],
    ['a long chain of codes', `f(err${'.code.Code'.repeat(2500)}); f(err${'?.code'.repeat(2500)});`],
    [
      'many reads of a wrong property',
      `const sdk = require('tencentcloud-sdk-nodejs-scf'); const c = new sdk.scf.v20180416.Client({}); c.GetFunction({}).catch((e) => { ${'f(e.Code); '.repeat(2000)} });`,
    ],
    [
      'many comparisons of whole errors with long lists',
      `const LIST = [${"'None', ".repeat(2000)}]; function g(err, response) { ${'f(LIST.includes(err), LIST.includes(response.Error)); '.repeat(1000)} }`,
    ],
    [
      'many pairs of a cond that many calls apply',
      `const handle = R.cond([${"[R.equals('LimitExceeded.Memory'), f], ".repeat(2000)}]); ${'handle(err.code); '.repeat(2000)}`,
    ],
    [
      'texts in choices of choices',
      `const text = ${'a ? '.repeat(1500)}err.message${' : String(err)'.repeat(1500)}; ${"f(text.includes('AuthFailure.TokenFailure')); ".repeat(300)}`,
    ],
    [
      'hundreds of constants',
      Array.from({ length: 400 }, (_, at) => `const ERR_${at} = 'LimitExceeded.C${at}';`).join(' '),
    ],
    [
      'schemas of schemas',
      `const { z } = require('zod'); ${'z.union([z.literal("LimitExceeded.A"), '.repeat(100)}1${'])'.repeat(100)};`,
    ],
    [
      'a long row of methods of a schema',
      `const { z } = require('zod'); z${'.oneOf(["LimitExceeded.A"])'.repeat(200)};`,
    ],
    ['patterns that would backtrack', `if (/^(?:(?:A+)+)+$/.test(err.code)) f(/^(A|A)*$/.test('${'A'.repeat(60)}!'));`],
    ['patterns of patterns', `new RegExp('${'(?:a|b|c|d|e|f)(?:'.repeat(40)}x${')'.repeat(40)}').test(err.code);`],
  ])('does not keep the rules busy with %s', (_, text) => {
    expect(lint(text + REPORTED)).toContain(`3 ${UNKNOWN}`);
  });
});
