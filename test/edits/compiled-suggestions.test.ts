/** Compiles TypeScript before and after each suggestion that reads the code of an error, or adds to a dispatch on one. */
import * as parser from '@typescript-eslint/parser';
import { Linter, type SourceCode } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const SDK = `declare module 'tencentcloud-sdk-nodejs-scf' {
  export class TencentCloudSDKHttpException extends Error { requestId: string; code?: string; }
  export const scf: { v20180416: { Client: new (config: object) => { GetFunction(request: object): Promise<object> } } };
}`;

/** Only what the programs use of ts-pattern. */
const TS_PATTERN = `declare module 'ts-pattern' {
  interface Match<T, R> {
    with<S>(...args: [...(T & string)[], () => S]): Match<T, R | S>;
    run(): R; exhaustive(): R; otherwise<S>(handler: (value: T) => S): R | S; }
  export function match<T>(value: T): Match<T, never>; }`;

const START = `import { scf, TencentCloudSDKHttpException } from 'tencentcloud-sdk-nodejs-scf';
import { match } from 'ts-pattern';
const client = new scf.v20180416.Client({});
interface ApiError extends Error { code?: string; detail: unknown }
export const isRight = (error: unknown): boolean => error instanceof TencentCloudSDKHttpException;
`;

const TEXT = "'ResourceNotFound.Function'";

const inCatch = (body: string, caught = 'error') =>
  `${START}export async function get() { try { return await client.GetFunction({}); } catch (${caught}) { ${body} throw error; } }`;
const inHandler = (body: string, caught = 'error') =>
  `${START}export const get = () => client.GetFunction({}).catch((${caught}) => { ${body} throw error; });`;

const HEADS = ['error', 'error: any', 'error: unknown'] as const;

/** Ways to the text of an error. */
const BODIES = [
  `if (error instanceof Error && error.message.includes(${TEXT})) return null;`,
  `if (error instanceof Error) { if (error.message.includes('ResourceNotFound')) return null; }`,
  `if (error instanceof TencentCloudSDKHttpException && error.message.includes(${TEXT})) return null;`,
  `if ((error as Error).message.includes(${TEXT})) return null;`,
  `if ((error as Error)?.message.includes(${TEXT})) return null;`,
  `if ((error as any).message.includes(${TEXT})) return null;`,
  `if ((error as ApiError).message.includes(${TEXT})) return null;`,
  `if ((error as { message: string; code?: string }).message.includes(${TEXT})) return null;`,
  `if ((error as { message: string }).message.includes(${TEXT})) return null;`,
  `if ((error as TencentCloudSDKHttpException).message.includes(${TEXT})) return null;`,
  `if ((error as { inner: { error: Error } }).inner.error.message.includes(${TEXT})) return null;`,
  `if ((<Error>error).message.includes(${TEXT})) return null;`,
  `const message = error instanceof Error ? error.message : String(error); if (message.includes(${TEXT})) return null;`,
  `const message = (error as Error)?.message ?? String(error); if (message.includes(${TEXT})) return null;`,
  `const message = error?.message ?? String(error); if (message.includes(${TEXT})) return null;`,
  `const message = error.message || ''; if (!message.includes('ResourceNotFound')) return null;`,
  `const { message } = error as Error; if (message.includes(${TEXT})) return null;`,
  `const e = error as Error; if (e.message.includes(${TEXT})) return null;`,
  `const e = error as any; if (e.message.includes(${TEXT})) return null;`,
  `if (String(error).includes(${TEXT})) return null;`,
  'if (`${error}`.includes("ResourceNotFound.Function")) return null;',
  `if (JSON.stringify(error).includes(${TEXT})) return null;`,
  `if (error === ${TEXT}) return null;`,
  `if ((error as any).Code === ${TEXT}) return null;`,
  `if (error.Code === ${TEXT}) return null;`,
];

const FUNCTION = "'ResourceNotFound.FunctionName'";
const LIMIT = "'LimitExceeded.Memory'";
const FAILED = "'FailedOperation.CreateFunction'";
const UNION =
  "'ResourceNotFound' | 'ResourceNotFound.Function' | 'ResourceNotFound.FunctionName' | 'LimitExceeded.Memory'";

/** Dispatches on the code of an error. */
const DISPATCHES = [
  ...['(error as ApiError).code', '(error as any).code', '(error as ApiError)?.code', 'error.code'].flatMap((code) => [
    `switch (${code}) { case ${FUNCTION}: return null; case ${LIMIT}: break; }`,
    `switch (${code}) { case ${FUNCTION}: { return null; } case ${FAILED}: { break; } default: { console.log(error); } }`,
    `switch (${code}) { case ${FAILED}: isRight(error); break; }`,
    `switch (true) { case ${code} === ${FUNCTION}: return null; case ${code} === ${LIMIT}: break; }`,
    `if (${code} === ${FUNCTION}) return null; else if (${code} === ${LIMIT}) { isRight(error); }`,
    `if (${code} === ${FAILED}) { isRight(error); } else if (${code} === ${LIMIT}) { isRight(error); }`,
    `match(${code}).with(${FUNCTION}, () => null).run();`,
    `return match(${code} as string).with(${FAILED}, () => 1).with(${LIMIT}, () => 2).run();`,
  ]),
  `const { code } = error as ApiError; switch (code) { case ${FUNCTION}: return null; case ${LIMIT}: break; }`,
  `const { code } = error as ApiError; if (code === ${FAILED}) { isRight(code); } else if (code === ${LIMIT}) isRight(code);`,
  `if (error instanceof TencentCloudSDKHttpException && error.code === ${FUNCTION}) return null;
   else if (error instanceof TencentCloudSDKHttpException && error.code === ${LIMIT}) isRight(error);`,
  `if (error instanceof TencentCloudSDKHttpException) {
     if (error.code === ${FUNCTION}) isRight(error); else if (error.code === ${FAILED}) isRight(error); }`,
  `if (error instanceof TencentCloudSDKHttpException) {
     switch (error.code) { case ${FUNCTION}: isRight(error); break; case ${FAILED}: isRight(error); break; } }`,
  `switch (true) { case error instanceof TencentCloudSDKHttpException && error.code === ${FUNCTION}: return null;
     case error instanceof TencentCloudSDKHttpException && error.code === ${LIMIT}: break; }`,
  `const code = (error as { code: ${UNION} }).code; switch (code) { case ${FUNCTION}: return null; case ${LIMIT}: break; }`,
  `const code: ${UNION} = (error as any).code; if (code === ${FUNCTION}) isRight(code); else if (code === ${LIMIT}) isRight(code);`,
  `const code: ${UNION} = (error as any).code;
   switch (code) { case ${LIMIT}: isRight(code); break; case 'ResourceNotFound': case 'ResourceNotFound.Function': case ${FUNCTION}: return null; }`,
  `const code: ${UNION} = (error as any).code; return match(code).with(${FUNCTION}, () => 1).with(${LIMIT}, () => 2).otherwise(() => 3);`,
];

const PROGRAMS = [...BODIES, ...DISPATCHES].flatMap((body) =>
  HEADS.flatMap((head) => [inCatch(body, head), inHandler(body, head)]),
);

const RULES = {
  'tencentcloud-errors/no-message-match': 'error',
  'tencentcloud-errors/no-wrong-property': 'error',
} as const;

const linter = new Linter();
const languageOptions = { parser };

/** What each suggestion makes of a program, which is parsed once. */
function applyEach(code: string): readonly string[] {
  linter.verify(code, { languageOptions });
  const parsed = linter.getSourceCode();
  return [...new Set((['ignored', 'required'] as const).flatMap((option) => applyWith(option, parsed)))];
}

function applyWith(option: 'ignored' | 'required', parsed: SourceCode): readonly string[] {
  const { text: code } = parsed;
  const exhaustive: Linter.RuleEntry = ['error', { default: option }];
  const messages = linter.verify(parsed, {
    languageOptions,
    plugins: { 'tencentcloud-errors': plugin },
    rules: {
      ...RULES,
      'tencentcloud-errors/exhaustive-switch': exhaustive,
      'tencentcloud-errors/exhaustive-if-chain': exhaustive,
      'tencentcloud-errors/exhaustive-match': exhaustive,
    },
  });
  return messages.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  );
}

/** Each file of the compiler, and each program, is parsed once for all compilations. */
const parsedFiles = new Map<string, ts.SourceFile | undefined>();

function remember(key: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!parsedFiles.has(key)) parsedFiles.set(key, parse());
  return parsedFiles.get(key);
}

/** Programs that do not compile, with what the compiler says. */
function findBroken(programs: readonly string[], options: ts.CompilerOptions): ReadonlyMap<string, string> {
  const texts = new Map(programs.map((text, index) => [`program-${index}.ts`, text]));
  texts.set('sdk.d.ts', `${SDK}\n${TS_PATTERN}`);
  const host = ts.createCompilerHost(options);
  const compiled = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, target) => {
      const text = texts.get(name);
      return remember(`${name}\n${text ?? ''}`, () =>
        text === undefined ? host.getSourceFile(name, target) : ts.createSourceFile(name, text, target),
      );
    },
  });
  return new Map(
    ts
      .getPreEmitDiagnostics(compiled)
      .map(({ file, messageText }) => [
        texts.get(file?.fileName ?? '') ?? '',
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]),
  );
}

const SUGGESTED = new Map(PROGRAMS.map((program) => [program, applyEach(program)]));

describe.each([true, false])('in a strict program where what is caught is unknown: %s', (isUnknown) => {
  it('compiles with each suggestion, if it did before', () => {
    const options: ts.CompilerOptions = {
      strict: true,
      useUnknownInCatchVariables: isUnknown,
      noEmit: true,
      types: [],
      lib: ['lib.es2020.d.ts'],
      skipLibCheck: true,
    };
    const before = findBroken(PROGRAMS, options);
    const edited = PROGRAMS.flatMap((program) => (before.has(program) ? [] : (SUGGESTED.get(program) ?? [])));
    expect(edited.length).toBeGreaterThan(300);
    expect([...findBroken(edited, options)]).toEqual([]);
  });
});
