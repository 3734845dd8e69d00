/** Compiles TypeScript before and after each suggestion that reads the code of an error. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const SDK = `declare module 'tencentcloud-sdk-nodejs-scf' {
  export class TencentCloudSDKHttpException extends Error { requestId: string; code?: string; }
  export const scf: { v20180416: { Client: new (config: object) => { GetFunction(request: object): Promise<object> } } };
}`;

const START = `import { scf, TencentCloudSDKHttpException } from 'tencentcloud-sdk-nodejs-scf';
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

const PROGRAMS = BODIES.flatMap((body) => HEADS.flatMap((head) => [inCatch(body, head), inHandler(body, head)]));

/** What each suggestion makes of a program. */
function applyEach(code: string): readonly string[] {
  const rules = {
    'tencentcloud-errors/no-message-match': 'error',
    'tencentcloud-errors/no-wrong-property': 'error',
  } as const;
  const messages = new Linter().verify(code, {
    languageOptions: { parser },
    plugins: { 'tencentcloud-errors': plugin },
    rules,
  });
  return messages.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  );
}

/** Programs that do not compile, with what the compiler says. */
function findBroken(programs: readonly string[], options: ts.CompilerOptions): ReadonlyMap<string, string> {
  const texts = new Map(programs.map((text, index) => [`program-${index}.ts`, text]));
  texts.set('sdk.d.ts', SDK);
  const host = ts.createCompilerHost(options);
  const compiled = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, target) => {
      const text = texts.get(name);
      return text === undefined ? host.getSourceFile(name, target) : ts.createSourceFile(name, text, target);
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
  it('compiles with each suggestion that reads a code, if it did before', () => {
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
    expect(edited.length).toBeGreaterThan(80);
    expect([...findBroken(edited, options)]).toEqual([]);
  });
});
