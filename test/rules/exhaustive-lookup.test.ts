import { describe } from 'vitest';
import { writeCases } from './exhaustive-cases.ts';
import { runInJavaScript, runRule } from './run-rule.ts';
import { lacking, pinned, silent } from './scf-programs.ts';

const TABLE = "const TEXTS = { 'MissingParameter.Code': 'No code.' };\n";
const RECORDS = "const LIST = [{ code: 'MissingParameter.Code', run: ask }, { code: 'LimitExceeded', run: wait }];\n";
const MAP = "const TEXTS = new Map([['MissingParameter.Code', 'No code.']]);\n";

describe('whole messages', () => {
  runRule('exhaustive-lookup', {
    valid: [],
    invalid: [
      pinned(
        'missing codes',
        {
          message:
            "This lookup misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 2,
          column: 12,
          endColumn: 20,
        },
        { markRest: "Mark the rest of 'MissingParameter' as handled by the fallback (`?? …`)." },
        `${TABLE}show(TEXTS[err.code] ??«markRest| /* rest: MissingParameter.* */» 'Failed.');`,
      ),
      pinned(
        'missing codes behind another operator',
        {
          message:
            "This lookup misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
          line: 2,
          column: 12,
          endColumn: 20,
        },
        { markRest: "Mark the rest of 'MissingParameter' as handled by the fallback (`|| …`)." },
        `${TABLE}show(TEXTS[err.code] ||«markRest| /* rest: MissingParameter.* */» 'Failed.');`,
      ),
      pinned(
        'a missing fallback',
        {
          message:
            "This lookup has no fallback (`?? …`) for codes that Tencent Cloud may add to 'ResourceInsufficient'.",
          line: 2,
          column: 20,
          endColumn: 28,
        },
        {},
        `const TEXTS = { ResourceInsufficient: 'Full.', 'ResourceInsufficient.COS': 'COS is full.' };
        show(TEXTS[err.code]);`,
        { options: [{ default: 'required' }] },
      ),
    ],
  });
});

runInJavaScript('exhaustive-lookup', writeCases('lookup'));

runRule('exhaustive-lookup', {
  valid: [
    silent(
      'a rest comment at the fallback of a Map',
      `${MAP}show(TEXTS.get(err.code) || /* rest: MissingParameter.* */ ('Failed.'));`,
    ),
    silent(
      'a prefix test in the fallback of a Map',
      `${MAP}show(TEXTS.get(err.code) ?? (err.code.startsWith('MissingParameter') ? 'Incomplete.' : 'Failed.'));`,
    ),
    silent(
      'a fallback that covers, at every use',
      `${TABLE}show(TEXTS[err.code] ?? 'Failed.');
      log(TEXTS[cause.code] || cause.message);`,
      { options: [{ default: 'covers' }] },
    ),
    silent(
      'a namespace that is looked up where the code is not there',
      `import 'tencentcloud-sdk-nodejs';
      const TEXTS = { 'MissingParameter.Code': 'No code.', MissingParameter: 'Incomplete.' };
      show(TEXTS[err.code] ?? TEXTS[err.code.split('.')[0]]);`,
    ),
    silent('a table that is only asked whether it holds a code', `${TABLE}if (err.code in TEXTS) askAgain();`),
    silent('names that all objects have', 'const TEXTS = { constructor: 1, __proto__: null };\nshow(TEXTS[err.code]);'),
    silent(
      'a table that takes entries from another one',
      `import { OTHERS } from './texts.js';
      const TEXTS = { ...OTHERS, 'MissingParameter.Code': 'No code.' };
      show(TEXTS[err.code]);`,
    ),
    ...[
      'LIST.filter((each) => each.code === err.code);',
      'LIST.some((each) => each.code === err.code);',
      'for (const each of LIST) if (each.code === err.code) each.run();',
      'LIST.find((each) => each.name === err.code);',
      'LIST.find((each) => each.code !== err.code);',
      'LIST.find((each) => each.code === err.code && each.isActive);',
      'OTHERS.find((each) => each.code === err.code);',
      'LIST.find((each) => each.code === event.type);',
    ].map((use) => silent(`records of which none is looked up by a code: ${use}`, `${RECORDS}${use}`)),
    silent('a list of codes, which is only asked', "['MissingParameter.Code'].find((code) => code === err.code);"),
    silent(
      'records of which one has a code from elsewhere',
      `const LIST = [{ code: 'MissingParameter.Code', run: ask }, { code: OTHER, run: wait }];
      LIST.find((each) => each.code === err.code)?.run();`,
    ),
    silent(
      'a rest comment at the fallback of a record that is read only if there is one',
      `${RECORDS}show(LIST.find((each) => each.code === err.code)?.text ?? /* rest: MissingParameter.* */ 'Failed.');`,
    ),
    silent(
      'a table of another file that is copied',
      "import { TEXTS } from './texts.js'; const COPY = new Map(Object.entries(TEXTS)); show(COPY.get(err.code));",
    ),
    silent(
      'a Map that takes entries from another one',
      `import { OTHERS } from './texts.js';
      const TEXTS = new Map([...OTHERS, ['MissingParameter.Code', 'No code.']]);
      show(TEXTS.get(err.code));`,
    ),
    ...[
      'TEXTS[err.code] = 1;',
      'TEXTS[err.code] += 1;',
      'TEXTS[err.code]++;',
      'TEXTS[err.code] ??= ask;',
      'delete TEXTS[err.code];',
      'TEXTS[err.code] = (TEXTS[err.code] ?? 0) + 1;',
      '[TEXTS[err.code]] = asked;',
    ].map((use) => silent(`a write, which looks nothing up: ${use}`, `${TABLE}${use}`)),
    ...[
      'TEXTS[other] = 1;',
      'Object.assign(TEXTS, more);',
      'Object.defineProperty(TEXTS, other, { value: 1 });',
      '_.set(TEXTS, other, 1);',
      'delete TEXTS[other];',
      'export function register(code, text) { TEXTS[code] = text; }',
      'const add = (table, code) => { table[code] = 1; }; add(TEXTS, other);',
      'register(TEXTS);',
      'const ALIAS = TEXTS; ALIAS[other] = 1;',
      '({ text: TEXTS[other] } = more);',
      'for (TEXTS[other] of more) ask();',
      "TEXTS['MissingParameter'] = 1; TEXTS['MissingParameter.Runtime'] = 1;",
      "TEXTS.MissingParameter = 1; Object.assign(TEXTS, { 'MissingParameter.Runtime': 1 });",
    ].map((write) =>
      silent(`a table that gets further keys: ${write}`, `${TABLE}${write} show(TEXTS[err.code] ?? 2);`),
    ),
    ...[
      'for (const [code, text] of more) TEXTS.set(code, text);',
      "TEXTS.set('MissingParameter', 1).set('MissingParameter.Runtime', 1);",
      'TEXTS.clear();',
    ].map((write) => silent(`a Map that gets further keys: ${write}`, `${MAP}${write} show(TEXTS.get(err.code));`)),
    silent(
      'a table of which a part gets further keys',
      `${TABLE}TEXTS[other] = 1; const ALL = { ...TEXTS, LimitExceeded: 1 }; show(ALL[err.code]);`,
    ),
    silent(
      'records that get further ones',
      `${RECORDS}LIST.push(other); LIST.find((each) => each.code === err.code)?.run();`,
    ),
    silent(
      'a field of a class that gets further keys',
      `class Texts {
        static TEXTS = { 'MissingParameter.Code': 1 };
        static add(code) { this.TEXTS[code] = 1; }
        show(err) { return Texts.TEXTS[err.code] ?? 2; }
      }`,
    ),
    silent(
      'a table with a method that adds keys',
      `const TEXTS = { 'MissingParameter.Code': 1, add(code) { this[code] = 1; } }; show(TEXTS[err.code] ?? 2);`,
    ),
  ],
  invalid: [
    ...[
      "TEXTS['LimitExceeded.Memory'] = 1;",
      "TEXTS['MissingParameter.Code'].text = 1;",
      'const has = (table, code) => code in table; has(TEXTS, other);',
      'export { TEXTS };',
      'Object.freeze(TEXTS);',
      'console.log(TEXTS, { ...TEXTS }, JSON.stringify(TEXTS), new Map(Object.entries(TEXTS)));',
      'const [text] = Object.values(TEXTS); for (const code in TEXTS) ask(code);',
      'show(TEXTS.other);',
    ].map((use) =>
      lacking(`a table that gets no key which it lacks: ${use}`, [], `${TABLE}${use} show(TEXTS[err.code]);`),
    ),
    lacking(
      'a frozen table that is handed on',
      [],
      "const TEXTS = Object.freeze({ 'MissingParameter.Code': 'No code.' }); register(TEXTS); show(TEXTS[err.code]);",
    ),
    lacking(
      'a table that cannot be written to and is handed on',
      [],
      "const TEXTS = { 'MissingParameter.Code': 'No code.' } as const; register(TEXTS); show(TEXTS[err.code]);",
      { typescript: true },
    ),
    lacking(
      'a rest comment at a fallback of another value',
      [],
      `${TABLE}show(text ?? /* rest: MissingParameter.* */ TEXTS[err.code]);`,
    ),
    lacking(
      'a test of the variable that gets the entry',
      ['markTest'],
      `${TABLE}const text = TEXTS[err.code];\nif (!text) {«markTest| // rest: MissingParameter.*»\n  throw err;\n}`,
    ),
    lacking(
      'a test without a block',
      ['markTest'],
      `${TABLE}const text = TEXTS[err.code];\nif (text === undefined)«markTest| // rest: MissingParameter.*»\n  throw err;`,
    ),
    lacking(
      'a test with an else',
      ['markTest'],
      `${TABLE}if (TEXTS[err.code]) show(TEXTS[err.code]); else {«markTest| /* rest: MissingParameter.* */» askAgain(); }`,
    ),
    lacking(
      'a test without an else',
      ['markTest'],
      `${TABLE}const text = TEXTS[err.code];\nif (text) show(text);«markTest| // rest: MissingParameter.*»\naskAgain();`,
    ),
    lacking(
      'a choice',
      ['markTest'],
      `${TABLE}show(err.code in TEXTS ? TEXTS[err.code] :«markTest| /* rest: MissingParameter.* */» 'Failed.');`,
    ),
    lacking(
      'a choice whose first value is the fallback',
      ['markTest'],
      `${MAP}show(!TEXTS.has(err.code) ?«markTest| /* rest: MissingParameter.* */» 'Failed.' : TEXTS.get(err.code));`,
    ),
    lacking(
      'a test of another error, whose comment would not count',
      [],
      `${TABLE}if (cause.code in TEXTS) askAgain(); else askLater();\nshow(TEXTS[err.code]);`,
    ),
    lacking('a Map, once for all its uses', [], `${MAP}show(TEXTS.get(err.code), TEXTS.get(cause.code));`),
    ...[
      'LIST.find((each) => each.code === err.code)?.run();',
      'LIST.find(({ code }) => err.code === code);',
      'LIST.findLast(({ code: own }) => own == err.code);',
      'const found = LIST.find(function (each) { return each.code === err.code; });',
    ].map((use) => lacking(`records that are looked up: ${use}`, [], `${RECORDS}${use}`)),
    lacking(
      'records with lists of codes',
      [],
      `const LIST = [{ codes: ['MissingParameter.Code'], run: ask }, { codes: ['LimitExceeded'], run: wait }];
      LIST.find((each) => each.codes.includes(err.code))?.run();`,
    ),
    lacking(
      'pairs',
      [],
      "const LIST = [['MissingParameter.Code', ask]]; LIST.find(([code]) => code === err.code)?.[1]();",
    ),
    lacking(
      'the pairs of an object',
      ['markRest'],
      `${TABLE}const [, text] = Object.entries(TEXTS).find(([code]) => code === err.code) ??«markRest| /* rest: MissingParameter.* */» [];`,
    ),
    lacking(
      'the values of an object, with a fallback',
      ['markRest'],
      `const ERRORS = { lost: { code: 'MissingParameter.Code', text: 'No code.' } };
      show(Object.values(ERRORS).find((each) => each.code === err.code)?.text ??«markRest| /* rest: MissingParameter.* */» '');`,
    ),
    lacking('a Map of an object', [], `${TABLE}const COPY = new Map(Object.entries(TEXTS)); show(COPY.get(err.code));`),
    lacking('an object of a Map', [], `${MAP}const COPY = Object.fromEntries(TEXTS); show(COPY[err.code]);`),
    lacking(
      'an object of pairs, read only if there is an entry',
      ['markRest'],
      `const TEXTS = Object.fromEntries([['MissingParameter.Code', { en: 'No code.' }]]);
      show(TEXTS[err.code]?.en ??«markRest| /* rest: MissingParameter.* */» 'Failed.');`,
    ),
    lacking(
      'a typed table',
      [],
      `const TEXTS: Record<string, string> = { 'MissingParameter.Code': 'No code.' } as const;
      show(TEXTS[err.code]!);`,
      { typescript: true },
    ),
    {
      name: 'two tables whose first keys are the same constant, each for itself',
      code: `const GONE = 'MissingParameter.Code';
      const TEXTS = { [GONE]: 'No code.' }, ACTIONS = new Map([[GONE, ask]]);
      show(TEXTS[err.code]);
      ACTIONS.get(err.code)?.();`,
      settings: { 'tencentcloud-errors': { products: ['scf'] } },
      errors: [
        { messageId: 'missingCases', line: 3 },
        { messageId: 'missingCases', line: 4 },
      ],
    },
    lacking(
      'two Maps of the same pairs, once',
      [],
      `const PAIRS = [['MissingParameter.Code', 'No code.']], TEXTS = new Map(PAIRS), COPY = Object.fromEntries(PAIRS);
      show(TEXTS.get(err.code), COPY[err.code]);`,
    ),
    lacking(
      'a fallback at one use only, which does not cover',
      [],
      `${TABLE}show(TEXTS[err.code] ?? 'Failed.');
      log(TEXTS[cause.code]);`,
      { options: [{ default: 'covers' }] },
    ),
  ],
});
