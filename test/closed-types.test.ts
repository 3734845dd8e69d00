import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { fileNameOf, type Language, languageOptions } from './analysis/sdk-calls/parse.ts';

const HEAD = `
import { scf } from 'tencentcloud-sdk-nodejs-scf';
import { Code, PLAIN_TEXTS, TEXTS, WRONG, type Busy } from './codes';
type Own = 'ResourceInUse.FunctionName' | 'ResourceInUse.Function' | 'MyOwn.Code';
type Again = Own | undefined;
type Circle = Own | Circle;
type Maybe<T> = T | undefined;
enum OwnEnum { A = 'ResourceInUse.FunctionName', B = 'ResourceInUse.Function' }
interface Failure { readonly code: Own }
interface SubFailure extends Failure { readonly text: string }
interface Generic<T> { readonly code: T }
interface OpenFailure { readonly code: string; readonly kind: 'sdk' | 'http' }
type Name = 'FunctionName' | 'Function';
type InUse = \`ResourceInUse.\${Name}\`;
type Either = { code: 'ResourceInUse.FunctionName' } | { code: 'ResourceInUse.Function' };
type OpenEither = OpenFailure | { code: string; kind: 'other' };
type Handler = (err: Either) => void;
declare function isSdkException(e: unknown): e is Failure;
declare function isSdkError(e: unknown): e is OpenFailure;
declare function assertFailure(e: unknown): asserts e is Failure;
declare function codeOf(e: unknown): Own;
declare function laterCodeOf(e: unknown): Promise<Own>;
declare function textOf(e: Failure): string;
const toFailure = (e: any): Failure => e;
import type { TencentCloudSDKHttpException } from 'tencentcloud-sdk-nodejs-common';
declare const f: any;
`;

/** The messages about a function, with the number of suggestions to each. */
function lint(fn: string, language: Language = 'ts'): readonly string[] {
  const config: Linter.Config = {
    ...plugin.configs.strict,
    files: ['**'],
    languageOptions: languageOptions(language),
  };
  const messages = new Linter().verify(`${HEAD}export function g${fn}`, config, fileNameOf(language));
  return messages.map(({ message, suggestions = [] }) => `${message} (${suggestions.length})`);
}

const ONE = "case 'ResourceInUse.FunctionName': f();";
const MISSES = (form: string, count: number) =>
  `This ${form} misses 'ResourceInUse.Function', of 2 such codes that the type of the value allows. (${count})`;
const ALL: unknown = expect.stringMatching(
  /^This \w+ misses the bare 'ResourceInUse', 'ResourceInUse.Alias' and \d more/,
);

describe('the type of a code is the scope of a dispatch', () => {
  it.each([
    ['of a parameter', `(code: Own) { switch (code) { ${ONE} } }`],
    ['of a parameter that may be undefined', `(code?: Own | null) { switch (code) { ${ONE} } }`],
    ['of an alias of an alias', `(code: Again) { switch (code) { ${ONE} } }`],
    ['of a type parameter', `<T extends Own>(code: T) { switch (code) { ${ONE} } }`],
    ['of a property', `(err: { code: Own }) { switch (err.code) { ${ONE} } }`],
    ['of a property of an interface', `(err: Failure) { switch (err.code) { ${ONE} } }`],
    ['of a destructured property', `({ code }: Failure) { switch (code) { ${ONE} } }`],
    ['of a cast', `(err: any) { switch (err.code as Own) { ${ONE} } }`],
    ['of a constant that is cast', `(err: any) { const code = err.code as Own; switch (code) { ${ONE} } }`],
    ['of an annotated constant', `(err: any) { const code: Own = err.code; switch (code ?? '') { ${ONE} } }`],
  ])('%s', (_, fn) => {
    expect(lint(fn)).toEqual([MISSES('switch', 2)]);
    expect(lint(fn, 'typed')).toEqual([MISSES('switch', 2)]);
  });

  it('of an enum, whose members no suggestion spells', () => {
    const fn = '(code: OwnEnum) { switch (code) { case OwnEnum.A: f(); } }';
    expect(lint(fn)).toEqual([MISSES('switch', 0)]);
    expect(lint(fn, 'typed')).toEqual([MISSES('switch', 0)]);
  });

  it('of a table and of a namespace', () => {
    const table = `(code: Own) { const T: any = { 'ResourceInUse.FunctionName': 1 }; f(T[code]); }`;
    expect(lint(table)).toEqual([MISSES('lookup', 0)]);
    expect(lint(`(code: Own) { switch (code.split('.')[0]) { case 'ResourceInUse': f(); } }`)).toEqual([]);
  });

  it('so nothing is missing if all of them are handled', () => {
    const fn = `(code: Own) { switch (code) { ${ONE} break; case 'ResourceInUse.Function': f(); } }`;
    expect(lint(fn)).toEqual([]);
    expect(lint(fn, 'typed')).toEqual([]);
  });

  it.each([
    ['a type of another file', `(code: Busy) { switch (code) { ${ONE} } }`],
    ['an alias with parameters', `(code: Maybe<Own>) { switch (code) { ${ONE} } }`],
  ])('for %s with type information only, and without it nothing is asked for', (_, fn) => {
    expect(lint(fn)).toEqual([]);
    expect(lint(fn, 'typed')).toEqual([MISSES('switch', 2)]);
  });

  it.each([
    ['a text', `(code: string) { switch (code) { ${ONE} } }`],
    ['a union with any text', `(code: Own | string) { switch (code) { ${ONE} } }`],
    [
      'a cast to the keys of the table',
      `(err: any) { const T = { 'ResourceInUse.FunctionName': 1 }; f(T[err.code as keyof typeof T]); }`,
    ],
  ])('but not that of %s', (_, fn) => {
    expect(lint(fn)).toEqual([ALL]);
    expect(lint(fn, 'typed')).toEqual([ALL]);
  });

  it.each([
    ['of a template', `(code: \`ResourceInUse.\${'FunctionName' | 'Function'}\`) { switch (code) { ${ONE} } }`],
    ['of a template of templates', `(code: InUse) { switch (code) { ${ONE} } }`],
  ])('%s', (_, fn) => {
    expect(lint(fn)).toEqual([MISSES('switch', 2)]);
    expect(lint(fn, 'typed')).toEqual([MISSES('switch', 2)]);
  });

  it.each([
    ['a template with any text', '(code: `ResourceInUse.${string}`) { SWITCH(code) }'],
    ['a union of objects', '(err: Either) { SWITCH(err.code) }'],
    ['a destructured union of objects', '({ code }: Either) { SWITCH(code) }'],
    ['an interface that extends another', '(err: SubFailure) { SWITCH(err.code) }'],
    ['a type parameter of an interface', '(err: Generic<Own>) { SWITCH(err.code) }'],
    ['a predicate', '(err: unknown) { if (isSdkException(err)) { SWITCH(err.code) } }'],
    ['a predicate that is negated', '(err: any) { if (!isSdkException(err)) throw err; SWITCH(err.code) }'],
    ['an assertion', '(err: any) { assertFailure(err); SWITCH(err.code) }'],
    ['what a declared function returns', '(err: any) { const code = codeOf(err); SWITCH(code) }'],
    ['what an arrow function returns', '(err: any) { const { code } = toFailure(err); SWITCH(code) }'],
    [
      'what a function returns at last',
      '(err: any) { return async () => { const code = await laterCodeOf(err); SWITCH(code) }; }',
    ],
    ['the entries of a list', '(codes: readonly Own[]) { for (const code of codes) { SWITCH(code) } }'],
    ['the entries of a set', '(codes: Set<Own>) { codes.forEach((code) => { SWITCH(code) }); }'],
    ['the errors of a list', '(errors: Failure[]) { for (const err of errors) { SWITCH(err.code) } }'],
    ['a type argument of a call', '(useState: any) { const [code] = useState<Own>(); SWITCH(code) }'],
    ['a type argument for an error', '(ref: any) { const err = ref<Failure>(); SWITCH(err.value.code) }'],
    ['the function type of a constant', '() { const h: (code: Own) => void = (code) => { SWITCH(code) }; return h; }'],
    ['an alias of a function type', '() { const h: Handler = (err) => { SWITCH(err.code) }; return h; }'],
    [
      'the function type of a member',
      '() { const h: { on: Handler } = { on: (err) => { SWITCH(err.code) } }; return h; }',
    ],
    [
      'a comment',
      "() { /** @param {'ResourceInUse.FunctionName' | 'ResourceInUse.Function'} code */ function h(code) { SWITCH(code) } }",
    ],
    [
      'a comment on a constant',
      "(err) { /** @type {'ResourceInUse.FunctionName'} */ const code = err.code; SWITCH(code) }",
    ],
  ])('and nothing is asked for where the file writes it as %s', (_, fn) => {
    expect(lint(fn.replace(/SWITCH\(([\w.]+)\)/, `switch ($1) { ${ONE} }`))).toEqual([]);
  });

  it.each([
    ['a predicate for errors with any code', '(err: unknown) { if (isSdkError(err)) { SWITCH(err.code) } }'],
    ['a list of texts', '(codes: string[]) { for (const code of codes) { SWITCH(code) } }'],
    ['an object with another closed property', '(err: OpenEither) { SWITCH(err.code) }'],
    ['a function that returns a text', '(err: Failure) { const code = textOf(err); SWITCH(code) }'],
    ['an error of another file', '(err: TencentCloudSDKHttpException) { SWITCH(err.code) }'],
    ['a comment about a text', '() { /** @param {string} code such as "A" */ function h(code) { SWITCH(code) } }'],
  ])('but all codes where it is open: %s', (_, fn) => {
    expect(lint(fn.replace(/SWITCH\(([\w.]+)\)/, `switch ($1) { ${ONE} }`))).toEqual([ALL]);
  });

  it('of an alias that refers to itself, which the compiler rejects', () => {
    expect(lint(`(code: Circle) { switch (code) { ${ONE} } }`)).toEqual([MISSES('switch', 2)]);
  });

  it('for bare codes as well', () => {
    expect(lint("(code: Own) { if (code === 'ResourceInUse') f(); }")).toEqual([
      "'ResourceInUse' does not match 'ResourceInUse.Function'. Its namespace has 2 codes that the type of the value allows. (0)",
    ]);
    expect(lint("(code: 'ResourceInUse' | 'MyOwn.Code') { if (code === 'ResourceInUse') f(); }")).toEqual([]);
  });
});

describe('what the compiler proves is not asked for', () => {
  // prettier-ignore
  it.each([
    ['a call with `never`', `(code: any) { switch (code) { ${ONE} break; default: assertNever(code); } }`],
    ['the same with the error', `(err: any) { switch (err.code) { ${ONE} break; default: return assertNever(err); } }`],
    ['a variable of type `never`', `(code: any) { switch (code) { ${ONE} break; default: { const x: never = code; throw x; } } }`],
    ['`satisfies never`', `(code: any) { switch (code) { ${ONE} break; default: throw new Error(code satisfies never); } }`],
    ['a function of the file that takes `never`', `(code: any) { switch (code) { ${ONE} break; default: fail(code); } } function fail(x: never) {}`],
    ['the parameter of such a function that is `never`', `(code: any) { switch (code) { ${ONE} break; default: fail('in f', code); } } function fail(place: string, x: never) {}`],
    ['an error with `never`', `(code: any) { switch (code) { ${ONE} break; default: throw new UnreachableCaseError(code); } }`],
    ['a method with `never`', `(code: any) { switch (code) { ${ONE} break; default: return utils.assertUnreachable(code); } }`],
    ['a call behind a ladder', `(c: any) { if (c === 'ResourceInUse.FunctionName') return 1; if (c === 'ResourceInUse.Function') return 2; return assertNever(c); }`],
    ['a table that satisfies a record', `(code: any) { const T = { 'ResourceInUse.FunctionName': 1 } satisfies Record<Own, number>; f(T[code]); }`],
    ['a table declared as a record', `(code: any) { const T: Readonly<Record<OwnEnum, number>> = Object.freeze({ [OwnEnum.A]: 1 }); f(T[code]); }`],
    ['a table with a key for each', `(code: any) { const T: { readonly [K in Own]: number } = { 'ResourceInUse.FunctionName': 1 }; f(T[code]); }`],
  ])('by %s', (_, fn) => {
    expect(lint(fn)).toEqual([]);
  });

  // prettier-ignore
  it.each([
    ['`never` of another value', `(code: any, x: never) { switch (code) { ${ONE} break; default: assertNever(x); } }`],
    ['`never` for some of the codes', `(code: any) { switch (code) { ${ONE} break; default: if (f()) assertNever(code); } }`],
    ...['neverRetry(code)', 'logNeverSeen(code)', 'isUnreachable(code)', 'markExhausted(code)', 'throw new QuotaExhaustedError(code)', 'throw new NetworkUnreachableError(code)'].map((call) => [`a word in a name: ${call}`, `(code: any) { switch (code) { ${ONE} break; default: ${call}; } }`]),
    ['a function of the file that takes any text', `(code: any) { switch (code) { ${ONE} break; default: unreachable(code); } } function unreachable(x: string) {}`],
    ['another parameter of a function that takes `never`', `(code: any) { switch (code) { ${ONE} break; default: fail(code, x); } } function fail(text: string, x: never) {}`],
    ['a record of texts', `(code: any) { const T: Record<string, number> = { 'ResourceInUse.FunctionName': 1 }; f(T[code]); }`],
    ['a record that is only cast', `(code: any) { const T = { 'ResourceInUse.FunctionName': 1 } as Record<Own, number>; f(T[code]); }`],
    ['a partial record', `(code: any) { const T: Partial<Record<Own, number>> = { 'ResourceInUse.FunctionName': 1 }; f(T[code]); }`],
  ])('but not by %s', (_, fn) => {
    expect(lint(fn)).toEqual([ALL]);
  });
});

it('what nothing compiles is not proven by the name of a function', () => {
  const code = `import 'tencentcloud-sdk-nodejs-scf';
    export function g(code) { switch (code) { ${ONE} break; default: assertNever(code); } }`;
  const messages = new Linter().verify(code, { ...plugin.configs.strict, files: ['**'] }, 'a.js');
  expect(messages.map(({ message }) => message)).toEqual([ALL]);
});

describe('codes of other files, with type information', () => {
  it('are missing in an imported table, which is reported once', () => {
    expect(lint('(code: any) { f(PLAIN_TEXTS[code], PLAIN_TEXTS[code]); }', 'typed')).toEqual([ALL]);
  });

  it('are not missing in an imported table whose declared type has a name', () => {
    expect(lint('(code: any) { f(TEXTS[code]); }', 'typed')).toEqual([]);
  });

  it('are reported where they are used, without a fix', () => {
    const message =
      "'ResourceInUse.Functoin' is a misspelling of 'ResourceInUse.Function'. A function of this name exists; choose another name or update that one. (0)";
    expect(lint('(err: any) { if (err.code === Code.Wrong) f(); }', 'typed')).toEqual([message]);
    expect(lint('(err: any) { if (WRONG.includes(err.code)) f(); }', 'typed')).toEqual([message]);
  });

  it('stop the fix of a text beside them that would repeat one', () => {
    const fn = "(err: any) { if (err.code === Code.Function) f(); f(err.code === 'ResourceInUse.Functoin'); }";
    expect(lint(fn, 'typed')).toEqual([
      "'ResourceInUse.Functoin' is a misspelling of 'ResourceInUse.Function'. A function of this name exists; choose another name or update that one. (0)",
    ]);
  });

  it('leave files alone that show nothing of Tencent Cloud', () => {
    const config = { ...plugin.configs.strict, files: ['**'], languageOptions: languageOptions('typed') };
    const code = "import { Code } from './codes'; export const g = (err: any) => err.code === Code.Wrong;";
    expect(new Linter().verify(code, config, fileNameOf('typed'))).toEqual([]);
  });
});
