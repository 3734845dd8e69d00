/** Rest comments that change nothing: where they are reported, and where nothing is said of them. */
import { describe, expect, it } from 'vitest';
import { lint, report, suggest } from './lint.ts';

const REST = '// rest: MissingParameter.*\n';
const CASE = "case 'MissingParameter.Code': a(); break;";
const CHAIN = "if (err.code === 'MissingParameter.Code') { a(); } else if (err.code === 'LimitExceeded') { b(); }";
const MATCH = "import { match } from 'ts-pattern';\n";
const PATTERN = "match(err.code).with('MissingParameter.Code', a)";

/** What is said of the comments of a program. */
function idle(code: string): readonly string[] {
  return report(code).filter((message) => message.startsWith('This rest comment'));
}

describe('a misplaced comment', () => {
  it.each([
    ['above a switch', `${REST}switch (err.code) { ${CASE} default: c(); }`, 'behind `default:`'],
    ['above default', `switch (err.code) { ${CASE}\n${REST} default: c(); }`, 'behind `default:`'],
    [
      'behind a case',
      `switch (err.code) { case 'MissingParameter.Code': ${REST} a(); break; default: }`,
      'behind `default:`',
    ],
    [
      'in a case',
      `switch (err.code) { case 'MissingParameter.Code': { a(); ${REST} break; } default: }`,
      'behind `default:`',
    ],
    ['behind the code of default', `switch (err.code) { ${CASE} default: c(); ${REST} }`, 'behind `default:`'],
    [
      'behind a case, no default',
      `switch (err.code) { case 'MissingParameter.Code': ${REST} a(); }`,
      'at the end of the `switch`',
    ],
    [
      'above a switch over true',
      `${REST}switch (true) { case err.code === 'MissingParameter.Code': a(); break; case err.code === 'LimitExceeded': b(); break; default: c(); }`,
      'behind `default:`',
    ],
    ['above a chain', `${REST}${CHAIN} else { c(); }`, 'behind the last `else`'],
    ['before else', `${CHAIN}\n${REST}else { c(); }`, 'behind the last `else`'],
    ['in a branch', `${CHAIN.replace('a();', REST)} else { c(); }`, 'behind the last `else`'],
    ['above a chain without else', `${REST}${CHAIN}`, 'behind the last `if` statement'],
    [
      'above ternaries',
      `${REST}show(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : 3);`,
      'behind the last `:`',
    ],
    [
      'in a table',
      `const T = {\n'MissingParameter.Code': 1,\n${REST}};\nshow(T[err.code] ?? 2);`,
      'behind the `??` or `||` of a fallback',
    ],
    [
      'above a look-up',
      `const T = { 'MissingParameter.Code': 1 };\n${REST}show(T[err.code] ?? 2);`,
      'behind the `??` or `||` of a fallback',
    ],
    [
      'above a table',
      `${REST}const T = { 'MissingParameter.Code': 1 };\nshow(T[err.code] ?? 2);`,
      'behind the `??` or `||` of a fallback',
    ],
    [
      'above two look-ups',
      `const V = { 'MissingParameter.Code': 1 };\n${REST}show({ 'LimitExceeded.Memory': 1 }[err.code] ?? V[err.code] ?? 2);`,
      'behind the `??` or `||` of a fallback',
    ],
    ['behind a switch with a default', `switch (err.code) { ${CASE} default: c(); } ${REST}`, 'behind `default:`'],
    ['behind a chain with an else', `${CHAIN} else { c(); } ${REST}`, 'behind the last `else`'],
    [
      'behind ternaries',
      `show(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : 3); ${REST}`,
      'behind the last `:`',
    ],
    [
      'behind the value of a fallback',
      `const T = { 'MissingParameter.Code': 1 };\nconst t = T[err.code] ?? 2; ${REST}`,
      'behind the `??` or `||` of a fallback',
    ],
    [
      'in the parentheses of a fallback, behind its value',
      `const T = { 'MissingParameter.Code': 1 };\nshow(T[err.code] ?? (2 /* rest: MissingParameter.* */));`,
      'behind the `??` or `||` of a fallback',
    ],
    [
      'above a look-up whose entry is tested',
      `const T = { 'MissingParameter.Code': 1 };\n${REST}const t = T[err.code];\nif (!t) throw err;`,
      'where a test of the entry leads that finds nothing',
    ],
    [
      'above a match with a wildcard',
      `import { match, P } from 'ts-pattern';\n${REST}${PATTERN}.with(P._, b).run();`,
      'before the handler of the last `.with`',
    ],
    ['behind a match', `${MATCH}${PATTERN}.otherwise(b); ${REST}`, 'in `.otherwise(…)`'],
    ['above a match', `${MATCH}${REST}show(${PATTERN}.otherwise(b));`, 'in `.otherwise(…)`'],
    ['before otherwise', `${MATCH}${PATTERN}\n${REST}.otherwise(b);`, 'in `.otherwise(…)`'],
  ])('is reported %s', (_, code, place) => {
    expect(idle(code)).toEqual([`This rest comment has no effect: it must be ${place}.`]);
  });

  it('is reported by the rule of its form, at the comment', () => {
    const code = `switch (err.code) {\n  ${CASE}\n  // rest: MissingParameter.*\n  default:\n    c();\n}`;
    const [, comment] = lint(code, 'switch');
    expect(comment).toMatchObject({ messageId: 'misplacedRest', line: 3, column: 3, endLine: 3, endColumn: 30 });
    expect(lint(code, 'if-chain')).toEqual([]);
  });

  it.each([
    ['prose', `// rest: see below\nswitch (err.code) { ${CASE} default: c(); }`],
    ['about no code of the dispatch', `// rest: LimitExceeded.*\nswitch (err.code) { ${CASE} default: c(); }`],
    [
      'about something unknown',
      `// rest: Section.Two, MissingParameter.*\nswitch (err.code) { ${CASE} default: c(); }`,
    ],
    ['about everything', `// rest: *\nswitch (err.code) { ${CASE} default: c(); }`],
    ['not right behind', `switch (err.code) { ${CASE} default: c(); }\n${REST}start();`],
    ['behind another statement', `switch (err.code) { ${CASE} default: c(); } start(); ${REST}`],
    ['not right above', `${REST}start();\nswitch (err.code) { ${CASE} default: c(); }`],
    [
      'in a function of a branch',
      `switch (err.code) { case 'MissingParameter.Code': run(() => { ${REST} }); default: c(); }`,
    ],
    [
      'in a switch over something else',
      `switch (err.code) { case 'MissingParameter.Code': switch (kind) { ${REST} case 1: } default: c(); }`,
    ],
    [
      'above a switch with a case that cannot be read',
      `${REST}switch (err.code) { ${CASE} case CODES.other: default: c(); }`,
    ],
    ['behind an else of a single condition', `if (err.code === 'MissingParameter.Code') a(); else { ${REST} c(); }`],
    ['behind a single if', `if (err.code === 'MissingParameter.Code') { a(); } ${REST} c();`],
    [
      'between the conditions of a ladder',
      `function f(err) { if (err.code === 'MissingParameter.Code') return 1; ${REST} if (err.code === 'LimitExceeded') return 2; }`,
    ],
    [
      'in an example',
      `/**\n * Write \`default: // rest: MissingParameter.*\`\n */\nswitch (err.code) { ${CASE} default: c(); }`,
    ],
  ])('is not reported if it is %s', (_, code) => {
    expect(idle(code)).toEqual([]);
  });
});

describe('a comment that is not understood', () => {
  const MESSAGE = 'This rest comment has no effect: write its names between commas, and a reason behind ` -- `.';
  const NEAR = '/* rest: MissingParameter.* and LimitExceeded.* */';

  it.each([
    'rest: MissingParameter.* and LimitExceeded.*',
    'rest: MissingParameter.* LimitExceeded.*',
    'rest: MissingParameter.* (the form shows it)',
    'rest: MissingParameter.* - the form shows it',
    'rest: MissingParameter.* is ours',
    'TODO rest: MissingParameter.*',
    'TODO(me): rest: MissingParameter.*',
    'no default -- rest: MissingParameter.*',
    'rest：MissingParameter.* 等 API 错误',
  ])('is reported behind default, whatever the options are: %s', (text) => {
    const code = `switch (err.code) {\n${CASE}\ndefault: /* ${text} */ throw err; }`;
    expect(idle(code)).toEqual([MESSAGE]);
    const unread = lint(code).filter(({ messageId }) => messageId === 'unreadRest');
    expect(unread).toMatchObject([{ line: 3, column: 10, endColumn: 16 + text.length }]);
  });

  it.each([
    ['at the end of a switch', `switch (err.code) { ${CASE} ${NEAR} }`],
    ['behind else', `${CHAIN} else { ${NEAR} c(); }`],
    ['behind a chain without else', `${CHAIN} ${NEAR}`],
    [
      'behind a chain that tests two values',
      `if (err.code === 'MissingParameter.Code') a(); else if (err.code === 'LimitExceeded') b(); else if (cause.code === 'AuthFailure.MFAFailure') c(); else if (cause.code === 'LimitExceeded') d(); else { ${NEAR} e(); }`,
    ],
    [
      'behind the last of several if',
      `function f(err) { if (err.code === 'MissingParameter.Code') return 1;\n if (err.code === 'LimitExceeded') return 2; ${NEAR}\n throw err; }`,
    ],
    ['behind ??', `const T = { 'MissingParameter.Code': 1 };\nshow(T[err.code] ?? ${NEAR} 2);`],
    ['in otherwise', `${MATCH}${PATTERN}.otherwise(${NEAR} b);`],
  ])('is reported once, without a suggestion, %s', (_, code) => {
    expect(idle(code)).toEqual([MESSAGE]);
    const unread = lint(code).filter(({ messageId }) => messageId === 'unreadRest');
    expect(unread.flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
  });

  it.each([
    'rest: see below',
    'rest: whatever Foo.* is',
    'rest: see MissingParameter.Code',
    'rest: everything else -- MissingParameter.* above all',
    'the rest: MissingParameter.* and others',
    'rest MissingParameter.* and others',
    'MissingParameter.* and others',
  ])('is prose: %s', (text) => {
    expect(idle(`switch (err.code) { ${CASE} default: /* ${text} */ throw err; }`)).toEqual([]);
  });

  it('may be beside one that is understood', () => {
    const code = `switch (err.code) { ${CASE} default:\n// rest: MissingParameter.*\n// rest: LimitExceeded.* is ours\nthrow err; }`;
    expect(report(code)).toEqual([MESSAGE]);
    expect(lint(code)[0]).toMatchObject({ line: 3, column: 1 });
  });
});

describe('names that are handled already', () => {
  const ALL = "case 'MissingParameter': case 'MissingParameter.Code': case 'MissingParameter.Runtime': a(); break;";

  it.each([
    ['all codes of a namespace', `switch (err.code) { ${ALL} default: ${REST} c(); }`, "'MissingParameter.*'"],
    [
      'a code',
      `switch (err.code) { ${CASE} default: // rest: MissingParameter.Code\n c(); }`,
      "'MissingParameter.Code'",
    ],
    [
      'one name of two',
      `switch (err.code) { ${CASE} default: // rest: MissingParameter.Code, MissingParameter.Runtime\n c(); }`,
      "'MissingParameter.Code'",
    ],
    [
      'a prefix',
      `if (err.code === 'LimitExceeded.Memory') a(); else if (err.code.startsWith('MissingParameter')) b(); else { ${REST} c(); }`,
      "'MissingParameter.*'",
    ],
    [
      'a namespace',
      `import 'tencentcloud-sdk-nodejs-scf';\nswitch (err.code.split('.')[0]) { case 'MissingParameter': a(); break; default: ${REST} c(); }`,
      "'MissingParameter.*'",
    ],
  ])('are reported: %s', (_, code, names) => {
    const [message, ...others] = idle(code);
    expect(message).toMatch(`This rest comment has no effect for ${names}: this `);
    expect(message).toMatch(/handles all of that already\.$/);
    expect(others).toEqual([]);
  });

  it.each([
    ['some codes of the namespace are missing', `switch (err.code) { ${CASE} default: ${REST} c(); }`],
    [
      'a test before handles the rest',
      `if (err.code.startsWith('MissingParameter')) start();\nswitch (err.code) { ${CASE} default: ${REST} c(); }`,
    ],
    [
      'a guard lets no other code through',
      `function f(err) { if (err.code !== 'MissingParameter.Code') throw err;\nswitch (err.code) { ${CASE} default: ${REST} c(); } }`,
    ],
    [
      'a condition asks for more',
      `if (err.code === 'MissingParameter.Code' && isFirst) a(); else if (err.code === 'LimitExceeded') b(); else { // rest: MissingParameter.Code\n c(); }`,
    ],
    ['it is about all others', `switch (err.code) { ${ALL} default: // rest: *\n c(); }`],
  ])('are not reported where %s', (_, code) => {
    expect(idle(code)).toEqual([]);
  });

  it('are judged by what the product documents, also where the call documents less', () => {
    const code = `import { scf } from 'tencentcloud-sdk-nodejs-scf';
      const client = new scf.v20180416.Client({});
      try { await client.CopyFunction({}); } catch (err) {
        switch (err.code) {
          case 'LimitExceeded': case 'LimitExceeded.Memory': case 'LimitExceeded.Function': case 'LimitExceeded.Timeout': a(); break;
          default: // rest: LimitExceeded.*
            c();
        }
      }`;
    expect(idle(code)).toEqual([]);
  });
});

describe('names of namespaces that the dispatch does not name', () => {
  it.each([
    ['a switch', `switch (err.code) { ${CASE} default: // rest: MissingParameter.*, AuthFailure.*\n c(); }`, 'switch'],
    ['a chain', `${CHAIN} else { // rest: AuthFailure.*\n c(); }`, 'chain'],
    [
      'a ladder',
      `function f(err) { if (err.code === 'MissingParameter.Code') return 1;\n if (err.code === 'LimitExceeded') return 2; // rest: AuthFailure.*\n throw err; }`,
      'chain',
    ],
    [
      'a table',
      "const T = { 'MissingParameter.Code': 1 };\nshow(T[err.code] ?? /* rest: AuthFailure.* */ 2);",
      'lookup',
    ],
    ['a match', `${MATCH}${PATTERN}.otherwise(/* rest: AuthFailure.* */ b);`, '`match`'],
  ])('are reported in %s', (_, code, form) => {
    expect(idle(code)).toEqual([
      `This rest comment has no effect for 'AuthFailure.*': this ${form} names no code of 'AuthFailure'.`,
    ]);
  });

  it.each([
    [
      'bare codes name them',
      `switch (err.code) { ${CASE} case 'AuthFailure': b(); break; default: // rest: AuthFailure.*\n c(); }`,
    ],
    [
      'another test of the value names them',
      `switch (err.code) { ${CASE} default: // rest: AuthFailure.*\n if (err.code === 'AuthFailure.MFAFailure') b(); }`,
    ],
    [
      'a case cannot be read',
      `switch (err.code) { ${CASE} case CODES.auth: b(); break; default: // rest: AuthFailure.*\n c(); }`,
    ],
    [
      'a condition cannot be read',
      `${CHAIN} else if (err.code === CODES.auth) { d(); } else { // rest: AuthFailure.*\n c(); }`,
    ],
    [
      'a condition may be about them',
      `${CHAIN} else if (isAuthFailure(err)) { d(); } else { // rest: AuthFailure.*\n c(); }`,
    ],
    [
      'a part of codes may be of them',
      `${CHAIN} else if (err.code.includes('Token')) { d(); } else { // rest: AuthFailure.*\n c(); }`,
    ],
    [
      'a table is not whole',
      "import { MORE } from './more';\nconst T = { ...MORE, 'MissingParameter.Code': 1 };\nshow(T[err.code] ?? /* rest: AuthFailure.* */ 2);",
    ],
    [
      'it is a condition on two errors',
      `if (err.code === 'MissingParameter.Code') a(); else if (err.code === 'LimitExceeded') b(); else if (cause.code === 'AuthFailure.MFAFailure') c(); else { // rest: AuthFailure.*\n d(); }`,
    ],
    [
      'no list has the namespace, which another rule reports',
      `switch (err.code) { ${CASE} default: // rest: AuthFaliure.*\n c(); }`,
    ],
    [
      'it dispatches on the namespace',
      `import 'tencentcloud-sdk-nodejs-scf';\nswitch (err.code.split('.')[0]) { case 'MissingParameter': a(); break; default: // rest: AuthFailure.*\n c(); }`,
    ],
  ])('are not reported where %s', (_, code) => {
    expect(idle(code)).toEqual([]);
  });
});

it('says nothing in a file that shows nothing of Tencent Cloud', () => {
  const code = `switch (err.code) { case 'A.B': a(); break;\n// rest: A.*\ndefault: }`;
  expect(report(code)).toEqual([]);
});

describe('the suggestion to move', () => {
  const T = "const T = { 'MissingParameter.Code': 1 };\n";

  it.each([
    [
      'above default',
      `switch (err.code) {\n  ${CASE}\n  // rest: MissingParameter.*\n  default:\n    c();\n}`,
      `switch (err.code) {\n  ${CASE}\n  default: // rest: MissingParameter.*\n    c();\n}`,
    ],
    [
      'a comment with a reason, above a switch',
      `// rest: MissingParameter.* -- ours\nswitch (err.code) { ${CASE} default: c(); }`,
      `switch (err.code) { ${CASE} default: /* rest: MissingParameter.* -- ours */ c(); }`,
    ],
    [
      'behind a switch with a default',
      `switch (err.code) {\n  ${CASE}\n  default:\n    c();\n} // rest: MissingParameter.*\n`,
      `switch (err.code) {\n  ${CASE}\n  default: // rest: MissingParameter.*\n    c();\n}\n`,
    ],
    [
      'behind a case, to the end of a switch',
      `switch (err.code) {\n  case 'MissingParameter.Code': // rest: MissingParameter.*\n    a();\n}`,
      `switch (err.code) {\n  case 'MissingParameter.Code':\n    a();\n  // rest: MissingParameter.*\n}`,
    ],
    [
      'before else',
      `${CHAIN}\n// rest: MissingParameter.*\nelse {\n  c();\n}`,
      `${CHAIN}\nelse { // rest: MissingParameter.*\n  c();\n}`,
    ],
    [
      'above a chain with a bare else',
      `/* rest: MissingParameter.* */\n${CHAIN} else c();`,
      `${CHAIN} else { /* rest: MissingParameter.* */ c(); }`,
    ],
    ['above a chain without else', `// rest: MissingParameter.*\n${CHAIN}\n`, `${CHAIN} // rest: MissingParameter.*\n`],
    [
      'behind ternaries',
      `show(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : 3); // rest: MissingParameter.*\n`,
      `show(err.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : /* rest: MissingParameter.* */ 3);\n`,
    ],
    [
      'behind the value of a fallback',
      `${T}show(T[err.code] ?? 2); // rest: MissingParameter.*\n`,
      `${T}show(T[err.code] ?? /* rest: MissingParameter.* */ 2);\n`,
    ],
    [
      'above a table',
      `// rest: MissingParameter.*\n${T}show(T[err.code] ?? 2);`,
      `${T}show(T[err.code] ?? /* rest: MissingParameter.* */ 2);`,
    ],
    [
      'above a look-up whose entry is tested',
      `${T}// rest: MissingParameter.*\nconst t = T[err.code];\nif (!t) {\n  throw err;\n}`,
      `${T}const t = T[err.code];\nif (!t) { // rest: MissingParameter.*\n  throw err;\n}`,
    ],
    [
      'behind a match',
      `${MATCH}${PATTERN}.otherwise(b); // rest: MissingParameter.*\n`,
      `${MATCH}${PATTERN}.otherwise(/* rest: MissingParameter.* */ b);\n`,
    ],
  ])('is the first, keeps the words of the comment and satisfies the rules: %s', (_, before, after) => {
    const [first] = lint(before).find(({ messageId }) => messageId === 'misplacedRest')?.suggestions ?? [];
    expect(first?.messageId).toBe('moveRest');
    expect(suggest(before, 'moveRest')).toBe(after);
    expect(report(after)).toEqual([]);
  });

  it.each([
    [
      'the place has a comment',
      `${REST}switch (err.code) { ${CASE} default: // rest: MissingParameter.Runtime\n c(); }`,
    ],
    ['a reason may go on', `${REST}// They are others.\nswitch (err.code) { ${CASE} default: c(); }`],
    ['it has several lines', `/*\n * rest: MissingParameter.*\n */\nswitch (err.code) { ${CASE} default: c(); }`],
    ['it would end a block', `// rest: MissingParameter.* -- see a/*/b\nswitch (err.code) { ${CASE} default: c(); }`],
    ['it is in what gets braces', `${CHAIN} else c(\n/* rest: MissingParameter.* */\n);`],
    ['there is no fallback', `${T}${REST}show(T[err.code]);`],
  ])('is not made where %s', (_, code) => {
    expect(idle(code)).toHaveLength(1);
    expect(suggest(code, 'moveRest')).toBeUndefined();
  });

  it('names the place', () => {
    const code = `switch (err.code) {\n  ${CASE}\n  // rest: MissingParameter.*\n  default:\n    c();\n}`;
    const texts = lint(code).flatMap(({ suggestions = [] }) => suggestions.map(({ desc }) => desc));
    expect(texts).toContain('Move the comment to its place, behind `default:`.');
  });
});

describe('the suggestion', () => {
  it.each([
    [
      'removes a comment with its line',
      'removeRest',
      `switch (err.code) {\n  ${CASE}\n  // rest: MissingParameter.*\n  default:\n    c();\n}`,
      `switch (err.code) {\n  ${CASE}\n  default:\n    c();\n}`,
    ],
    [
      'keeps the line breaks of Windows',
      'removeRest',
      `switch (err.code) {\r\n  ${CASE}\r\n  // rest: MissingParameter.*\r\n  default:\r\n    c();\r\n}`,
      `switch (err.code) {\r\n  ${CASE}\r\n  default:\r\n    c();\r\n}`,
    ],
    [
      'removes a comment at the end of a line',
      'removeRest',
      `switch (err.code) {\n  case 'MissingParameter.Code': // rest: MissingParameter.*\n    a();\n    break;\n  default:\n    c();\n}`,
      `switch (err.code) {\n  case 'MissingParameter.Code':\n    a();\n    break;\n  default:\n    c();\n}`,
    ],
    [
      'removes a comment within a line, with its reason',
      'removeRest',
      `switch (err.code) { ${CASE} default: /* rest: AuthFailure.* -- as always */ c(); }`,
      `switch (err.code) { ${CASE} default: c(); }`,
    ],
    [
      'removes a comment behind a parenthesis',
      'removeRest',
      `${MATCH}${PATTERN}.otherwise(/* rest: AuthFailure.* */ b);`,
      `${MATCH}${PATTERN}.otherwise(b);`,
    ],
    ['keeps words apart', 'removeRest', `${CHAIN} else/* rest: AuthFailure.* */c();`, `${CHAIN} else c();`],
    [
      'removes names and keeps others, and the reason',
      'removeNames',
      `switch (err.code) { ${CASE} default: // rest: AuthFailure.*, MissingParameter.*, LimitExceeded.Memory -- so\n c(); }`,
      `switch (err.code) { ${CASE} default: // rest: MissingParameter.* -- so\n c(); }`,
    ],
    [
      'leaves a comment of several lines alone',
      'removeRest',
      `switch (err.code) { ${CASE}\n/*\n * rest: MissingParameter.*\n * They are others.\n */\ndefault: c(); }`,
      undefined,
    ],
  ])('%s', (_, messageId, before, after) => {
    expect(suggest(before, messageId)).toBe(after);
  });
});
