import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';

const FORMS = ['switch', 'if-chain', 'lookup', 'match'] as const;
type Form = (typeof FORMS)[number];

/** One dispatch of each form, which names a code of `MissingParameter` and has a fallback; the mark goes in the place of `@`. */
const PROGRAMS: Readonly<Record<Form, string>> = {
  switch: `function f(err) {
@
switch (err.code) {
case 'MissingParameter.Code': return ask();
default: report(err);
}
}`,
  'if-chain': `function f(err) {
@
if (err.code === 'MissingParameter.Code') {
ask();
} else if (err.code === 'LimitExceeded') {
wait();
} else {
report(err);
}
}`,
  lookup: `
@
const TEXTS = {
'MissingParameter.Code': 'Where is the code?',
};
function f(err) {
return TEXTS[err.code] ?? report(err);
}`,
  match: `import { match } from 'ts-pattern';
function f(err) {
@
return match(err.code)
.with('MissingParameter.Code', ask)
.otherwise(() => report(err));
}`,
};

const SETTINGS = { 'tencentcloud-errors': { products: ['scf'] } };

/** The default options of all rules ask for nothing here, since the fallback reports the error. */
function lint(code: string, rules: Linter.RulesRecord, settings: Record<string, unknown> = SETTINGS) {
  return new Linter().verify(code, {
    languageOptions: { parser: typescriptParser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { 'tencentcloud-errors': plugin },
    settings,
    rules,
  });
}

/** The messages of the rule for a form about a program with a comment in it. */
function check(form: Form, comment: string, options: object = { default: 'covers' }): readonly string[] {
  return checkCode(
    form,
    PROGRAMS[form].replace('@', () => comment),
    options,
  );
}

function checkCode(form: Form, code: string, options: object = { default: 'covers' }): readonly string[] {
  const rules: Linter.RulesRecord = { [`tencentcloud-errors/exhaustive-${form}`]: ['error', options] };
  return lint(code, rules).map(({ message }) => message);
}

const MISSES = expect.stringContaining(
  "misses the bare 'MissingParameter' and 'MissingParameter.Runtime', of 3 such codes documented for scf.",
) as string;
/** The namespace has three codes, one of which is bare; no dispatch names any of them. */
const MISSES_DENIED = expect.stringContaining("'OperationDenied.AccountIsolate'") as string;

describe.each(FORMS)('a comment above a dispatch of the form %s', (form) => {
  it.each([
    '// exhaustive',
    '//exhaustive',
    '// Exhaustive',
    '/* exhaustive */',
    '/** EXHAUSTIVE */',
    '/*\n * exhaustive\n */',
    '// exhaustive -- each parameter is asked for in its own words',
    '// exhaustive: MissingParameter.*',
    '// exhaustive: MissingParameter',
    '// exhaustive : MissingParameter.*',
    '// exhaustive: AuthFailure.MFAFailure.*, no.*\n// exhaustive: MissingParameter.*',
    '// exhaustive\n// eslint-disable-next-line no-console',
    '// Asks for each.\n// exhaustive',
  ])('asks for all codes, whatever the fallback does: %j', (comment) => {
    expect(check(form, comment)).toEqual([MISSES]);
  });

  it.each([
    ['nothing', ''],
    ['prose', '// exhaustive list of codes'],
    ['prose behind a colon', '// exhaustive: see the documentation'],
    ['a word that is no namespace', '// exhaustive: Everything'],
    ['nothing behind the colon', '// exhaustive:'],
    ['a word that begins alike', '// exhaustively'],
    ['another namespace, of which nothing can arrive', '// exhaustive: InvalidVpcId.*'],
    ['a comment apart', '// exhaustive\n\n'],
    ['a comment of the line above', 'start(); // exhaustive'],
    ['a comment above another statement', '// exhaustive\nstart();'],
  ])('asks for nothing: %s', (_, comment) => {
    expect(check(form, comment)).toEqual([]);
  });

  it('asks for the codes of a namespace that the dispatch does not name yet', () => {
    expect(check(form, '// exhaustive: OperationDenied.*')).toEqual([MISSES_DENIED]);
    const [message = ''] = check(form, '/* exhaustive: MissingParameter.*, OperationDenied.* -- both */');
    expect(message).toContain("of 5 codes of 'MissingParameter' and 'OperationDenied' documented for scf");
  });

  it('is all that counts with the option dispatches', () => {
    const options = { default: 'ignored', dispatches: 'marked' };
    expect(check(form, '', options)).toEqual([]);
    expect(check(form, '// exhaustive', options)).toEqual([MISSES]);
    expect(check(form, '// exhaustive: OperationDenied.*', options)).toEqual([MISSES_DENIED]);
  });

  it('adds to what the options ask for', () => {
    const [message = ''] = check(form, '// exhaustive: OperationDenied.*', { default: 'ignored' });
    expect(message).toContain("codes of 'MissingParameter' and 'OperationDenied' documented for scf");
  });

  it('asks by name for what the options leave out, but for single codes', () => {
    const named = '// exhaustive: MissingParameter.*';
    expect(check(form, named, { ignoreNamespaces: ['MissingParameter'] })).toEqual([MISSES]);
    expect(check(form, named, { namespaces: ['LimitExceeded'] })).toEqual([MISSES]);
    expect(check(form, '// exhaustive', { ignoreNamespaces: ['MissingParameter'] })).toEqual([]);
    expect(check(form, named, { ignoreCodes: ['MissingParameter', 'MissingParameter.Runtime'] })).toEqual([]);
  });

  it('works in the preset recommended', () => {
    const rule = `tencentcloud-errors/exhaustive-${form}`;
    const entry = plugin.configs.recommended.rules?.[rule] ?? 'off';
    const lintWith = (comment: string) => lint(PROGRAMS[form].replace('@', comment), { [rule]: entry });
    expect(lintWith('')).toEqual([]);
    expect(lintWith('// exhaustive').map(({ message }) => message)).toEqual([MISSES]);
  });

  it('is contented by every suggestion', () => {
    const rule = `tencentcloud-errors/exhaustive-${form}`;
    const reportsOf = (code: string) => lint(code, { [rule]: ['error', { default: 'covers' }] });
    for (const comment of ['// exhaustive', '// exhaustive: OperationDenied.*, MissingParameter.*']) {
      const code = PROGRAMS[form].replace('@', comment);
      const suggestions = reportsOf(code).flatMap(({ suggestions: all }) => all ?? []);
      expect(suggestions.length).toBeGreaterThan(0);
      for (const { fix } of suggestions) {
        expect(reportsOf(code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]))).toEqual([]);
      }
    }
  });

  it('lets comments on the rest be checked that change nothing, with the option dispatches', () => {
    const code = (comment: string) =>
      PROGRAMS[form]
        .replace('@', comment)
        .replace(/(default:|otherwise\(|\?\?|else \{)(?=\s*(?:report|\(\)))/, '$1 /* rest: InvalidVpcId.* */');
    const options = { default: 'covers', dispatches: 'marked' };
    expect(code('')).toContain('rest:');
    expect(checkCode(form, code(''), options)).toEqual([]);
    expect(checkCode(form, code('// exhaustive: OperationDenied.*'), options)).toHaveLength(2);
  });

  it('has its names checked like codes', () => {
    const write = (name: string) => PROGRAMS[form].replace('@', `// exhaustive: ${name}.*, OperationDenied.*`);
    const code = write('MissingParamter');
    const [problem, ...others] = lint(code, { 'tencentcloud-errors/no-unknown-code': 'error' });
    expect(others).toEqual([]);
    expect(problem?.message).toContain(
      "No listed code has the namespace 'MissingParamter'. Did you mean 'MissingParameter'?",
    );
    const line = code.split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1, (problem?.endColumn ?? 0) - 1)).toBe('MissingParamter');
    const outputs = problem?.suggestions?.map(
      ({ fix: { range, text } }) => code.slice(0, range[0]) + text + code.slice(range[1]),
    );
    expect(outputs).toEqual([write('MissingParameter')]);
  });
});

describe('a comment at the end of the first line', () => {
  it.each([
    ['of a switch', 'switch', 'switch (err.code) {'],
    ['of a chain', 'if-chain', "if (err.code === 'MissingParameter.Code') {"],
    ['of a table', 'lookup', 'const TEXTS = {'],
    ['of a look-up', 'lookup', 'return TEXTS[err.code] ?? report(err);'],
    ['of a match', 'match', 'return match(err.code)'],
  ] as const)('%s', (_, form, line) => {
    const code = PROGRAMS[form].replace('@', '').replace(line, `${line} // exhaustive`);
    expect(checkCode(form, code)).toEqual([MISSES]);
  });
});

describe('the place of a comment', () => {
  it.each([
    [
      'an exported table',
      'lookup',
      "// exhaustive\nexport const TEXTS = { 'MissingParameter.Code': 1 };\nexport const f = (err) => TEXTS[err.code] ?? 0;",
    ],
    [
      'a table in a class',
      'lookup',
      "class A {\n// exhaustive\ntexts = { 'MissingParameter.Code': 1 };\nf(err) { return this.texts[err.code] ?? 0; } }",
    ],
    [
      'a table in an object',
      'lookup',
      "const ALL = {\n// exhaustive\ntexts: { 'MissingParameter.Code': 1 },\n};\nexport const f = (err) => ALL.texts[err.code] ?? 0;",
    ],
    [
      'a table with a type',
      'lookup',
      "// exhaustive\nconst TEXTS: Record<string, string> = { 'MissingParameter.Code': 'a' };\nexport const f = (err: Error & { code: string }) => TEXTS[err.code] ?? '';",
    ],
    [
      'an arrow function',
      'if-chain',
      "// exhaustive\nexport const f = (err) =>\nerr.code === 'MissingParameter.Code' ? 1 : err.code === 'LimitExceeded' ? 2 : 3;",
    ],
    [
      'an argument',
      'match',
      "import { match } from 'ts-pattern';\nexport const f = (err) => show(\n// exhaustive\nmatch(err.code).with('MissingParameter.Code', ask).otherwise(g));",
    ],
    [
      'a switch (true)',
      'switch',
      "function f(err) {\n// exhaustive\nswitch (true) { case err.code === 'MissingParameter.Code': return 1; case err.code === 'LimitExceeded': return 2; default: return 3; } }",
    ],
    [
      'statements in a row',
      'if-chain',
      "function f(err) {\n// exhaustive\nif (err.code === 'MissingParameter.Code') return 1;\nif (err.code === 'LimitExceeded') return 2;\nreturn 3; }",
    ],
  ] as const)('may be above %s', (_, form, code) => {
    expect(checkCode(form, code)).toHaveLength(1);
    expect(checkCode(form, code.replace('// exhaustive', ''))).toEqual([]);
  });

  it('is no dispatch further in', () => {
    const code = PROGRAMS.switch.replace('@', '').replace('function f', '// exhaustive\nfunction f');
    expect(checkCode('switch', code)).toEqual([]);
  });
});

describe('a dispatch on the namespace', () => {
  const code = (comment: string) => `import 'tencentcloud-sdk-nodejs-scf';
function f(err) {
${comment}
switch (err.code.split('.')[0]) { case 'MissingParameter': return ask(); default: report(err); } }`;

  it('is asked for by a comment without names', () => {
    expect(checkCode('switch', code('// exhaustive'))).toEqual([expect.stringMatching(/of \d+ namespaces of codes/)]);
    expect(checkCode('switch', code(''))).toEqual([]);
  });

  it('is not asked for by one that names namespaces', () => {
    expect(checkCode('switch', code('// exhaustive: LimitExceeded.*'))).toEqual([]);
  });
});

describe('a comment that changes nothing', () => {
  const MISPLACED =
    'This comment has no effect: it must be right above a dispatch on error codes, or at the end of its first line.';
  const FUNCTION = PROGRAMS.switch.replace('@', '');

  it.each([
    ['above a function', `// exhaustive: MissingParameter.*\n${FUNCTION}`],
    ['behind a blank line', PROGRAMS.switch.replace('@', '// exhaustive: MissingParameter.*\n')],
    ['above another statement', PROGRAMS.switch.replace('@', '// exhaustive: MissingParameter.*\nstart();')],
    ['at the end of the file', `${FUNCTION}\n// exhaustive: MissingParameter.*`],
  ])('is reported %s, once', (_, code) => {
    expect(checkCode('switch', code)).toEqual([MISPLACED]);
    expect(checkCode('switch', code, { dispatches: 'marked' })).toEqual([MISPLACED]);
    expect(checkCode('lookup', code)).toEqual([]);
  });

  it.each(FORMS)('is reported if it names codes, by the rule of the next dispatch: %s', (form) => {
    expect(check(form, '// exhaustive: MissingParameter.Runtime, LimitExceeded.* -- so')).toEqual([
      "This comment has no effect: it must name namespaces, such as 'MissingParameter.*' and 'LimitExceeded.*'.",
    ]);
  });

  it.each([
    ['without names', `// exhaustive\n${FUNCTION}`],
    ['prose', `// exhaustive: see LimitExceeded.*\n${FUNCTION}`],
    ['of words', `// exhaustive: Failure, LimitExceeded\n${FUNCTION}`],
    ['an unknown namespace', `// exhaustive: Chapter.*\n${FUNCTION}`],
    [
      'above a dispatch that cannot be read',
      `// exhaustive: MissingParameter.*\nswitch (err.code) { case 'MissingParameter.Code': case OTHER.code: ask(); }\n${FUNCTION}`,
    ],
    ['in a file about something else', '// exhaustive: LimitExceeded.*\nstart();'],
  ])('is not reported: %s', (_, code) => {
    expect(checkCode('switch', code)).toEqual([]);
  });
});
