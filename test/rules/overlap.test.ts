import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { builtinRegistry, subCodeOf, WHOLE_REGISTRY } from '../../src/registry/index.ts';

const UNKNOWN = 'tencentcloud-errors/no-unknown-code';
const MISSPELLED = 'tencentcloud-errors/no-misspelled-code';
const BOTH = { [UNKNOWN]: 'error', [MISSPELLED]: 'error' } as const;

const COMPARED = "if (err.code === 'ResourceNotFound.Functoin') f();";

/** Rules as tests write them down: plain data, which ESLint types as mutable. */
type Rules = Readonly<Record<string, string | readonly unknown[]>>;

function configOf(rules: Rules): Linter.Config {
  return { plugins: { 'tencentcloud-errors': plugin }, rules: rules as Linter.RulesRecord };
}

/** `no-unknown-code: 'AuthFailure.TokenFailure'`: rules that report, with the code that each puts there. */
function lint(code: string, ...configs: readonly Linter.Config[]): readonly string[] {
  return new Linter().verify(code, [...configs]).map(describeMessage);
}

function describeMessage({ ruleId, messageId, fix }: Linter.LintMessage): string {
  return [ruleId?.replace('tencentcloud-errors/', ''), messageId, fix?.text].filter(Boolean).join(' ');
}

const BY_MISSPELLED = ['no-misspelled-code misspelled ResourceNotFound.Function'];
const BY_UNKNOWN = ['no-unknown-code misspelled ResourceNotFound.Function'];

describe('a misspelled code in a comparison', () => {
  it.each([
    ['both rules', BOTH, BY_MISSPELLED],
    ['both rules, in the other order', { [MISSPELLED]: 'error', [UNKNOWN]: 'error' }, BY_MISSPELLED],
    ['no-unknown-code', { [UNKNOWN]: 'error' }, BY_UNKNOWN],
    ['no-misspelled-code', { [MISSPELLED]: 'error' }, BY_MISSPELLED],
    ['no-unknown-code, the other being off', { [UNKNOWN]: 'error', [MISSPELLED]: 'off' }, BY_UNKNOWN],
  ] as const)('is reported once with %s', (_, rules, expected) => {
    expect(lint(COMPARED, configOf(rules))).toEqual(expected);
  });

  it('is reported once where messages are in Chinese', () => {
    const settings = { 'tencentcloud-errors': { language: 'zh' } };
    expect(lint(COMPARED, { ...configOf(BOTH), settings })).toEqual([
      'no-misspelled-code misspelled.zh ResourceNotFound.Function',
    ]);
    const declared = ['error', { corrections: { 'ResourceNotFound.Functoin': 'LimitExceeded' } }] as const;
    expect(lint(COMPARED, { ...configOf({ ...BOTH, [UNKNOWN]: declared }), settings })).toEqual([
      'no-unknown-code declared.zh LimitExceeded',
    ]);
  });

  it.each(['recommended', 'strict'] as const)('is reported once where an option overrides the preset %s', (preset) => {
    for (const rule of [UNKNOWN, MISSPELLED]) {
      const override = configOf({ [rule]: ['error', { corrections: { Abc: 'LimitExceeded' } }] });
      expect(lint(COMPARED, plugin.configs[preset], override)).toEqual(BY_MISSPELLED);
    }
  });

  it('is left to no-unknown-code where it is a bare code, which the other does not look at', () => {
    const code = "import 'tencentcloud-sdk-nodejs-scf'; if (err.code === 'LimitExceded') f();";
    expect(lint(code, configOf(BOTH))).toEqual(['no-unknown-code misspelled LimitExceeded']);
  });

  it('is reported once where a comment in the file switches a rule off', () => {
    expect(lint(`/* eslint ${MISSPELLED}: off */ ${COMPARED}`, configOf(BOTH))).toEqual(BY_UNKNOWN);
    expect(lint(`/* eslint ${UNKNOWN}: off */ ${COMPARED}`, configOf(BOTH))).toEqual(BY_MISSPELLED);
  });

  it('is reported once where a comment in the file switches a rule on', () => {
    const off = { [UNKNOWN]: 'error', [MISSPELLED]: 'off' } as const;
    expect(lint(`/* eslint ${MISSPELLED}: error */ ${COMPARED}`, configOf(off))).toEqual(BY_MISSPELLED);
  });

  it('is silenced by a comment that disables the rule that reports it', () => {
    expect(lint(`// eslint-disable-next-line ${MISSPELLED}\n${COMPARED}`, configOf(BOTH))).toEqual([]);
  });

  it('is reported by each of several names under which the plugin is registered', () => {
    const twice = {
      plugins: { a: plugin, b: plugin },
      rules: { 'a/no-unknown-code': 'error', 'b/no-misspelled-code': 'error' },
    };
    expect(lint(COMPARED, twice as Linter.Config)).toEqual([
      'b/no-misspelled-code misspelled ResourceNotFound.Function',
    ]);
  });
});

describe('a declared correction', () => {
  const declare = (code: string) => ['error', { corrections: { 'ResourceNotFound.Functoin': code } }] as const;
  const FUNCTION_NAME = 'ResourceNotFound.FunctionName';

  it.each([
    [
      'for no-unknown-code alone, against what the other proves',
      { [UNKNOWN]: declare(FUNCTION_NAME), [MISSPELLED]: 'error' },
      [`no-unknown-code declared ${FUNCTION_NAME}`],
    ],
    [
      'for no-misspelled-code alone',
      { [UNKNOWN]: 'error', [MISSPELLED]: declare(FUNCTION_NAME) },
      [`no-misspelled-code declared ${FUNCTION_NAME}`],
    ],
    [
      'for both',
      { [UNKNOWN]: declare(FUNCTION_NAME), [MISSPELLED]: declare(FUNCTION_NAME) },
      [`no-misspelled-code declared ${FUNCTION_NAME}`],
    ],
  ] as const)('%s, is made once', (_, rules, expected) => {
    expect(lint(COMPARED, configOf(rules))).toEqual(expected);
  });

  it('of what nothing proves, for no-unknown-code alone, is made once', () => {
    const rules = {
      [UNKNOWN]: ['error', { corrections: { 'ResourceNotFound.Func': FUNCTION_NAME } }],
      [MISSPELLED]: 'error',
    };
    const code = "import 'tencentcloud-sdk-nodejs-scf'; if (err.code === 'ResourceNotFound.Func') f();";
    expect(lint(code, configOf(rules))).toEqual([`no-unknown-code declared ${FUNCTION_NAME}`]);
  });
});

it('reports a misspelled name in a rest comment once, comments being looked at', () => {
  const code = `import 'tencentcloud-sdk-nodejs-scf';
    switch (err.code) { case 'LimitExceeded.Memory': f(); break; default: // rest: ResourceNotFound.Functoin
    }`;
  const rules = { [UNKNOWN]: 'error', [MISSPELLED]: ['error', { checkComments: true }] } as const;
  expect(lint(code, configOf(rules)).map((report) => report.split(' ')[0])).toEqual(['no-misspelled-code']);
});

it('loses no report where one source code is linted again with other rules', () => {
  const linter = new Linter();
  linter.verify(COMPARED, configOf({}));
  const sourceCode = linter.getSourceCode();
  const runs = [BOTH, { [UNKNOWN]: 'error' }, { [MISSPELLED]: 'error' }, { [UNKNOWN]: 'error' }, BOTH] as const;
  expect(runs.map((rules) => linter.verify(sourceCode, configOf(rules)).map(describeMessage))).toEqual([
    BY_MISSPELLED,
    BY_UNKNOWN,
    BY_MISSPELLED,
    BY_UNKNOWN,
    BY_MISSPELLED,
  ]);
});

/** Programs whose handler, in the place of `HANDLER`, gets the errors of different calls. */
const CALLERS = [
  [
    'a call of which no code of the namespace is documented',
    "import { ocr } from 'tencentcloud-sdk-nodejs-ocr'; const client = new ocr.v20181119.Client({}); try { await client.GeneralBasicOCR({}); } catch (e) { HANDLER }",
  ],
  [
    'an unknown call beside it',
    "import { ocr } from 'tencentcloud-sdk-nodejs-ocr'; const client = new ocr.v20181119.Client({}); try { await load(); await client.GeneralBasicOCR({}); } catch (e) { HANDLER }",
  ],
  [
    'a call that documents codes of the namespace',
    "import { asr } from 'tencentcloud-sdk-nodejs-asr'; const client = new asr.v20190614.Client({}); client.CreateRecTask({}).catch((e) => { HANDLER });",
  ],
  ['calls of a product', "import 'tencentcloud-sdk-nodejs-ocr'; function g(e) { HANDLER }"],
  ['no product', 'function g({ Response: { Error: e } }) { HANDLER }'],
] as const;

/** How a handler compares the code with each of several. */
const HANDLERS = [
  [
    'comparisons',
    (codes: readonly string[], code: string) => codes.map((each) => `f(${code} === '${each}');`).join('\n'),
  ],
  [
    'cases',
    (codes: readonly string[], code: string) =>
      `switch (${code}) { ${codes.map((each) => `case '${each}':`).join('\n')} f(); }`,
  ],
  ['a list', (codes: readonly string[], code: string) => `f(['${codes.join("',\n'")}'].includes(${code}));`],
] as const;

describe.each(CALLERS)('a bare code where the error is of %s', (_, program) => {
  const code = program.includes('Response') ? 'e.Code' : 'e.code';
  const write = (handler: string) => program.replace('HANDLER', handler);
  const bare = [...builtinRegistry.codesIn(WHOLE_REGISTRY)].filter((each) => subCodeOf(each) === undefined);

  it.each(HANDLERS)('is reported by one rule at most, in each preset: %s', (_form, handle) => {
    for (const preset of ['recommended', 'strict'] as const) {
      const messages = new Linter().verify(write(handle(bare, code)), [plugin.configs[preset]]);
      const places = messages
        .filter(({ ruleId }) => ruleId?.startsWith('tencentcloud-errors/no-') === true)
        .map(({ line, column }) => `${line}:${column}`);
      expect(places.length).toBeGreaterThan(1);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('is a matter of no-bare-namespace alone where common codes have its namespace', () => {
    const [message, ...others] = new Linter().verify(write(`f(${code} === 'AuthFailure');`), [plugin.configs.strict]);
    expect(others).toEqual([]);
    expect(message?.ruleId).toBe('tencentcloud-errors/no-bare-namespace');
    expect(message?.suggestions?.[0]?.fix.text).toBe(
      `(${code} === 'AuthFailure' || String(${code}).startsWith('AuthFailure.'))`,
    );
  });
});
