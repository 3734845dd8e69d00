/** Where a rest comment is understood, in which form, and what it says. */
import { describe, expect, it } from 'vitest';
import { report } from './lint.ts';

const REST = 'rest: MissingParameter.*';

/** Programs that name one of three codes of a namespace; `§` marks a place of the rest comment. */
const PLACES: Readonly<Record<string, string>> = {
  'behind default': `switch (err.code) { case 'MissingParameter.Code': a(); break; default: § throw err; }`,
  'between default and its colon': `switch (err.code) { case 'MissingParameter.Code': a(); break; default § : throw err; }`,
  'behind a default before other cases': `switch (err.code) { default: § case 'MissingParameter.Code': a(); }`,
  'before the block of default': `switch (err.code) { case 'MissingParameter.Code': a(); break; default: § { throw err; } }`,
  'in the block of default': `switch (err.code) { case 'MissingParameter.Code': a(); break; default: { § throw err; } }`,
  'in an empty block of default': `switch (err.code) { case 'MissingParameter.Code': a(); break; default: { § } }`,
  'behind default, in a switch over true': `switch (true) { case err.code === 'MissingParameter.Code': a(); break; case err.code === 'LimitExceeded': b(); break; default: { § c(); } }`,
  'at the end of a switch over true': `switch (true) { case err.code === 'MissingParameter.Code': a(); break; case err.code === 'LimitExceeded': b(); break; § }`,
  'at the end of a switch': `switch (err.code) { case 'MissingParameter.Code': a(); break; § }`,
  'at the end of a switch, behind a block': `switch (err.code) { case 'MissingParameter.Code': { a(); } § }`,
  'at the end of a switch, before another comment': `switch (err.code) { case 'MissingParameter.Code': a(); § // no default\n }`,
  'behind a switch': `switch (err.code) { case 'MissingParameter.Code': a(); break; } § c();`,
  'behind else': `if (err.code === 'MissingParameter.Code') a(); else if (err.code === 'LimitExceeded') b(); else § c();`,
  'between else and its block': `if (err.code === 'MissingParameter.Code') { a(); } else if (err.code === 'LimitExceeded') { b(); } else § { c(); }`,
  'in the block of else': `if (err.code === 'MissingParameter.Code') { a(); } else if (err.code === 'LimitExceeded') { b(); } else { § c(); }`,
  'in an empty block of else': `if (err.code === 'MissingParameter.Code') { a(); } else if (err.code === 'LimitExceeded') { b(); } else { § }`,
  'in the block of an else that holds an if': `if (err.code === 'MissingParameter.Code') { a(); } else { § if (err.code === 'LimitExceeded') { b(); } }`,
  'behind a chain without else': `if (err.code === 'MissingParameter.Code') { a(); } else if (err.code === 'LimitExceeded') { b(); } § c();`,
  'behind the last of several if': `function f(err) { if (err.code === 'MissingParameter.Code') return 1; if (err.code === 'LimitExceeded') { return 2; } § return 3; }`,
  'before the last value of ternaries': `show(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : § 3);`,
  'before the last colon of ternaries': `show(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 § : 3);`,
  'in the parentheses of the last value': `show(err.code === 'MissingParameter.Code' ? 1 : (err.code === 'LimitExceeded' ? 2 : (§ 3)));`,
  'behind ??': `const T = { 'MissingParameter.Code': 1 }; show(T[err.code] ?? § 2);`,
  'behind || and a parenthesis': `const T = { 'MissingParameter.Code': 1 }; show(T[err.code] || (§ 2));`,
  'before ??': `const T = { 'MissingParameter.Code': 1 }; show(T[err.code] § ?? 2);`,
  'in the block of a test of the entry': `const T = { 'MissingParameter.Code': 1 }; const t = T[err.code]; if (!t) { § throw err; } show(t);`,
  'before the statement of a test of the entry': `const T = { 'MissingParameter.Code': 1 }; const t = T[err.code]; if (t === undefined) § throw err; show(t);`,
  'in the else of a test of the entry': `const T = { 'MissingParameter.Code': 1 }; if (T[err.code]) show(T[err.code]); else { § c(); }`,
  'behind a test of the entry without else': `const T = { 'MissingParameter.Code': 1 }; const t = T[err.code]; if (t) show(t); § c();`,
  'in a choice of the entry': `const T = { 'MissingParameter.Code': 1 }; show(err.code in T ? T[err.code] : § 2);`,
  'in a choice of the entry of a map': `const T = new Map([['MissingParameter.Code', 1]]); show(!T.has(err.code) ? § 2 : T.get(err.code));`,
  'before the handler of a wildcard': `import { match, P } from 'ts-pattern'; match(err.code).with('MissingParameter.Code', a).with(P._, § b).exhaustive();`,
  'in the handler of a wildcard': `import { match, P } from 'ts-pattern'; match(err).with({ code: 'MissingParameter.Code' }, a).with({ code: P.string }, () => { § b(); }).run();`,
  'in otherwise': `import { match } from 'ts-pattern'; match(err.code).with('MissingParameter.Code', a).otherwise(§ b);`,
  'behind the arrow of otherwise': `import { match } from 'ts-pattern'; match(err.code).with('MissingParameter.Code', a).otherwise(() => § 2);`,
  'in the handler of otherwise': `import { match } from 'ts-pattern'; match(err.code).with('MissingParameter.Code', a).otherwise((code) => { § b(code); });`,
};

/** Forms of a comment around a text; those that need a line of their own take one. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'a line comment': (text) => `// ${text}\n`,
  'a line comment in a line of its own': (text) => `\n// ${text}\n`,
  'a comment of a part of a line': (text) => `/* ${text} */`,
  'a comment with two stars': (text) => `/** ${text} */`,
  'a starred block': (text) => `/*\n * ${text}\n */`,
  'a starred block with prose around it': (text) => `/*\n * We do not care.\n * ${text}\n * Nobody does.\n */`,
  'a bare block': (text) => `/* ${text}\n   and nothing more */`,
  'line comments with prose around it': (text) => `// We do not care.\n// ${text}\n// Nobody does.\n`,
  'another letter case': (text) => `// ${text.replace('rest', 'Rest')}\n`,
  'a space before the colon': (text) => `// ${text.replace(':', ' :')}\n`,
  'no space at all': (text) => `//${text.replace(' ', '')}\n`,
  'names in two lines': () => '// rest: AuthFailure.*,\n//   MissingParameter.*\n',
  'names below the word': () => '/*\n * rest:\n *   MissingParameter.*\n */',
  'all others': () => '// rest: *\n',
  'a reason': (text) => `// ${text} -- not our problem, see LimitExceeded.Nothing\n`,
  'wide signs': (text) => `// ${text.replace(': ', '：LimitExceeded、')}，AuthFailure.*——我们不管\n`,
  'names in two lines with wide commas': () => '// rest：AuthFailure.*，\n//   MissingParameter.*\n',
  'a reason behind a long dash': (text) => `// ${text} — not our problem\n`,
};

function missesIn(code: string): readonly string[] {
  return report(code).filter((message) => !message.startsWith('This rest comment has no effect'));
}

describe.each(Object.entries(PLACES))('a rest comment %s', (_, program) => {
  it('is missed where there is none', () => {
    expect(missesIn(program.replace('§', ''))).toEqual([expect.stringContaining("misses the bare 'MissingParameter'")]);
  });

  it.each(Object.entries(FORMS))('is understood as %s', (__, write) => {
    expect(missesIn(program.replace('§', () => write(REST)))).toEqual([]);
  });

  it.each([
    'rest: see below',
    'rest: the others',
    'rest: Others',
    'the rest: MissingParameter.*',
    'rest MissingParameter.*',
  ])('is no prose: %s', (text) => {
    expect(missesIn(program.replace('§', `/* ${text} */`))).toHaveLength(1);
  });
});

it('is missed behind a switch with a default', () => {
  const program = "switch (err.code) { case 'MissingParameter.Code': a(); break; default: b(); }";
  expect(missesIn(`${program} // ${REST}`)).toHaveLength(1);
});

describe('names behind default', () => {
  /** The reports about the names in a comment behind `default:`. */
  function judge(text: string): readonly string[] {
    const program = `switch (err.code) { case 'MissingParameter.Code': a(); break; default: /* rest: ${text} */ b(); }`;
    return missesIn(program).filter((message) => !message.includes('misses'));
  }

  it.each([
    ['MissingParamter.*', "'MissingParamter'"],
    ['missingParameter.*', "'missingParameter'"],
    ['MissingParameter.*, LimitExceeded.Memroy.', "'LimitExceeded.Memroy'"],
    ["'MissingParamter.Code'", "'MissingParamter.Code'"],
    ['MissingParamter', "'MissingParamter'"],
  ])('are looked up even if they have a slip: %s', (text, name) => {
    expect(judge(text)).toEqual([expect.stringContaining(name)]);
  });

  it.each([
    ...['see below', 'Others', 'others', 'all others, whatever they are', 'e', '-- MissingParamter.*', ''],
    ...['retryLater', 'err.message', 'handleError()', 'index.ts', 'GitHub, GitLab', 'api.example.com', 'Router.use'],
  ])('are not looked for in prose: %s', (text) => {
    expect(judge(text)).toEqual([]);
  });
});

it('reads two comments below one another, of which the first is not at its end', () => {
  const program = `switch (err.code) { case 'MissingParameter.Code': a(); break; default: // rest: AuthFailure.*,\n// rest: MissingParameter.*\n b(); }`;
  expect(missesIn(program)).toEqual([]);
});

it('reads thousands of lines in one go', () => {
  const lines = '// rest: MissingParameter.Code,\n'.repeat(20_000);
  expect(report(`${lines}switch (err.code) { case 'MissingParameter.Code': a(); break; default: b(); }`)).toHaveLength(
    20_001,
  );
});

it('takes bare codes that are listed for names in any place', () => {
  const program = `if (err.code === 'MissingParameter.Code') a(); else if (err.code === 'MissingParameter.Runtime') b();`;
  expect(missesIn(`${program} else c();`)).toHaveLength(1);
  expect(missesIn(`${program} else /* rest: MissingParameter */ c();`)).toEqual([]);
});

it('lets a comment about all others count for its own dispatch only', () => {
  const marked = "switch (err.code) { case 'MissingParameter.Code': a(); break; default: /* rest: * */ b(); }";
  const other = "switch (err.code) { case 'MissingParameter.Code': a(); break; default: b(); }";
  expect(missesIn(`${marked} ${other}`)).toHaveLength(1);
});
