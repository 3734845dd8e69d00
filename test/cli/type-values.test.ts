import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import * as typescriptParser from '@typescript-eslint/parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMON_CODES } from '../../src/cli/common-codes.ts';
import plugin from '../../src/index.ts';
import { type ScopeTarget, builtinRegistry } from '../../src/registry/index.ts';
import { runCli } from './run.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-values-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes `codes.ts`, and returns its text. */
async function writeValues(...args: readonly string[]): Promise<string> {
  const result = await runCli(['types', ...args, '--values', '--out', 'codes.ts'], { cwd: folder });
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  return readFileSync(join(folder, 'codes.ts'), 'utf8');
}

/** What a strict project asks of its files beyond `strict`. */
const STRICT: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
};
const NODE: ts.CompilerOptions = {
  ...STRICT,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
const BUNDLER: ts.CompilerOptions = {
  ...STRICT,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** Reads each file of the compiler and of packages once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function createHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, ...rest) => {
    if (!name.includes('node_modules')) return host.getSourceFile(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  return { ...host, getSourceFile };
}

/** Compiles a program beside `codes.ts`, and returns what the compiler says against either. */
function compile(program: string, options: ts.CompilerOptions = NODE): readonly string[] {
  const path = join(folder, 'program.ts');
  writeFileSync(path, program);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, createHost(options)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The values of `codes.ts`, as they are at run time. */
async function loadValues(): Promise<Readonly<Record<string, unknown>>> {
  const { outputText } = ts.transpileModule(readFileSync(join(folder, 'codes.ts'), 'utf8'), { compilerOptions: NODE });
  const path = join(folder, 'codes.mjs');
  writeFileSync(path, outputText);
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
}

const codesOf = (target: ScopeTarget): readonly string[] => [...builtinRegistry.codesIn({ targets: [target] })].sort();
const COMMON = [...builtinRegistry.codesIn(COMMON_CODES)].sort();

describe('the values', () => {
  it('are exactly the codes of products and actions', async () => {
    await writeValues('scf', 'iotcloud@2018-06-14');
    const values = await loadValues();
    const { tencentCloudCommonErrorCodes: common, scfErrorCodes, iotcloudErrorCodes, scfErrorCodesByAction } = values;
    expect(common).toEqual(COMMON);
    expect(scfErrorCodes).toEqual(codesOf({ product: 'scf' }));
    expect(iotcloudErrorCodes).toEqual(codesOf({ product: 'iotcloud', version: '2018-06-14' }));
    for (const [action, codes] of Object.entries(scfErrorCodesByAction as Record<string, readonly string[]>)) {
      expect([...new Set([...COMMON, ...codes])].sort()).toEqual(codesOf({ product: 'scf', action }));
    }
    expect(Object.keys(scfErrorCodesByAction as object)).toEqual(builtinRegistry.actions('scf'));
  });

  it('have guards, which take anything', async () => {
    await writeValues('scf');
    const { isScfErrorCode, isScfErrorCodeOf, isTencentCloudCommonErrorCode } = (await loadValues()) as Readonly<
      Record<string, (...values: readonly unknown[]) => boolean>
    >;
    const taken = ['ResourceInUse.TriggerName', 'AuthFailure.TokenFailure', 'InternalError'];
    const others = ['ResourceInUse.Triger', 'InvalidParameterValue.Orderby', '', 'toString', undefined, null, 1, {}];
    expect([...taken, ...others].filter((value) => isScfErrorCode?.(value))).toEqual(taken);
    expect(taken.map((code) => isScfErrorCodeOf?.('CreateTrigger', code))).toEqual([true, true, true]);
    expect(taken.map((code) => isScfErrorCodeOf?.('GetFunction', code))).toEqual([false, true, true]);
    expect(taken.map((code) => isTencentCloudCommonErrorCode?.(code))).toEqual([false, true, true]);
  });
});

/** A statement that compiles only if the types are the same. */
const DEMAND = `
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  declare function demand<Yes extends true>(): Yes;`;

describe.each([
  ['nodenext', NODE],
  ['bundler', BUNDLER],
])('a module of values with module resolution %s', (_, options) => {
  it('compiles, and has the types that declarations have', async () => {
    await writeValues('scf');
    const { stdout: declarations } = await runCli(['types', 'scf']);
    writeFileSync(join(folder, 'declared.d.ts'), declarations);
    const names = ['TencentCloudCommonErrorCode', 'ScfErrorCode', 'ScfRetiredErrorCode', 'ScfAction', 'ScfErrorCodes'];
    const types = [...names, "ScfErrorCodeOf<'CreateTrigger'>", "ScfErrorCodeOf<'CreateTrigger' | 'GetFunction'>"];
    const program = [
      "import type * as values from './codes.js';",
      "import type * as declared from './declared.js';",
      DEMAND,
      ...types.map((type) => `demand<Same<values.${type}, declared.${type}>>();`),
      '// @ts-expect-error -- the demand itself can fail',
      'demand<Same<values.ScfErrorCode, declared.TencentCloudCommonErrorCode>>();',
    ];
    expect(compile(program.join('\n'), options)).toEqual([]);
  });
});

describe('a module of values', () => {
  it('compiles for a product without actions, and for one whose action documents nothing', async () => {
    const registry = { products: [{ id: 'my-gateway', codes: { 'MyGateway.Busy': {} } }] };
    writeFileSync(join(folder, 'gateway.json'), JSON.stringify(registry));
    await writeValues('my-gateway', 'tke', 'cvm@2017-03-12', '--registry', 'gateway.json');
    const program = `
      import { isMyGatewayErrorCode, myGatewayErrorCodes, type MyGatewayErrorCode } from './codes.js';
      ${DEMAND}
      demand<Same<MyGatewayErrorCode, (typeof myGatewayErrorCodes)[number]>>();
      export const find = (text: string): 'MyGateway.Busy' | undefined =>
        isMyGatewayErrorCode(text) && text === 'MyGateway.Busy' ? text : undefined;`;
    expect(compile(program)).toEqual([]);
  });

  it('narrows what is unknown, down to the codes of an action', async () => {
    await writeValues('scf');
    const program = `
      import { isScfErrorCode, isScfErrorCodeOf, type ScfErrorCode, type ScfErrorCodeOf } from './codes.js';
      export function read(value: unknown): ScfErrorCode | undefined {
        return isScfErrorCode(value) ? value : undefined;
      }
      export function readOf(code: unknown): ScfErrorCodeOf<'CreateTrigger'> | undefined {
        return isScfErrorCodeOf('CreateTrigger', code) ? code : undefined;
      }
      export function readOfOther(code: unknown): ScfErrorCodeOf<'GetFunction'> | undefined {
        // @ts-expect-error -- the codes of another action
        return isScfErrorCodeOf('CreateTrigger', code) ? code : undefined;
      }
      // @ts-expect-error -- no such action
      export const none = isScfErrorCodeOf('CreateTriger', 'ResourceInUse.Trigger');`;
    expect(compile(program)).toEqual([]);
  });
});

describe('the file', () => {
  it('says how it is made again', async () => {
    expect((await writeValues('scf')).split('\n')[2]).toBe(
      '// To renew: npx eslint-plugin-tencentcloud-errors types scf --values --lang en --out <this file>',
    );
    const { stdout } = await runCli(['types', 'scf', 'cvm', '--values', '--out', 'codes.ts'], { cwd: folder });
    expect(stdout).toBe('codes.ts: types and values of 2 products\n');
  });

  it.each([
    ['codes.d.ts', 'codes.ts'],
    ['lib/codes.d.mts', 'lib/codes.ts'],
    ['codes.js', 'codes.ts'],
    ['codes', 'codes.ts'],
  ])('is refused where it cannot hold values: %s', async (file, module) => {
    expect(await runCli(['types', 'scf', '--values', '--out', file], { cwd: folder })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: Values need a TypeScript module, which ${file} is not. Name a file that ends in '.ts' or '.mts', such as ${module}.\n`,
    });
  });

  it('takes the place of one in another language', async () => {
    const english = await writeValues('scf');
    const chinese = await writeValues('scf', '--lang', 'zh');
    expect(chinese.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^\/\/ 由 eslint-plugin-tencentcloud-errors \S+ 生成，请勿修改。$/),
      expect.stringMatching(/^\/\/ 错误码库：[\d-]+，摘要 \w+。$/),
      '// 更新命令：npx eslint-plugin-tencentcloud-errors types scf --values --lang zh --out <本文件>',
    ]);
    expect(await writeValues('scf')).toBe(english);
  });

  it.each([[], ['--values']])('has comments in one language only %j', async (...args) => {
    const { stdout } = await runCli(['types', 'scf', 'iotcloud', '--lang', 'zh', ...args]);
    const comments = stdout.split('\n').filter((line) => /^\s*(?:\/\/|\/?\*)/.test(line));
    const prose = comments.map((line) => line.replaceAll(/npx .*|eslint-plugin\S+ \S+|@deprecated|摘要 \w+/g, ''));
    const latin = new Set(prose.join('\n').match(/[A-Za-z]\w*/g));
    expect([...latin].sort()).toEqual(['iotcloud', 'scf']);
  });
});

/** Lints files of the folder with all rules, with or without types. */
async function lint(files: readonly string[], typed: boolean, settings: object): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        ...plugin.configs.strict,
        files: ['**/*.ts'],
        languageOptions: {
          parser: typescriptParser,
          ...(typed && { parserOptions: { projectService: true, tsconfigRootDir: folder } }),
        },
        settings: { 'tencentcloud-errors': settings },
      },
    ],
  });
  const results = await eslint.lintFiles([...files]);
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe.each([
  ['without types', false],
  ['with types', true],
])('linted %s', (_, typed) => {
  beforeEach(() => {
    symlinkSync(MODULES, join(folder, 'node_modules'));
    mkdirSync(join(folder, 'src'));
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  });

  it.each([
    ['of the products in the settings', { products: ['scf', 'cvm', 'vpc'] }],
    ['of none', {}],
    ['of another product', { products: ['sms'] }],
  ])('what is written is right, and needs no directive: %s', async (_name, settings) => {
    const { stdout } = await runCli(['types', 'scf', 'cvm', 'vpc']);
    writeFileSync(join(folder, 'declared.d.ts'), stdout);
    await writeValues('scf', 'cvm', 'vpc');
    expect(await lint(['codes.ts', 'declared.d.ts'], typed, settings)).toEqual([]);
  });

  const CASES = [
    'ResourceInUse.Cdn',
    'ResourceInUse.Cmq',
    'ResourceInUse.Cos',
    'ResourceInUse.Trigger',
    'ResourceInUse.TriggerName',
  ];
  const programOf = (codes: readonly string[]) => `
    import { type ScfErrorCodeOf, isScfErrorCodeOf } from './codes.js';
    import type { scf } from 'tencentcloud-sdk-nodejs-scf';
    type InUse = Extract<ScfErrorCodeOf<'CreateTrigger'>, \`ResourceInUse.\${string}\`>;
    function textOf(code: InUse): string {
      switch (code) {
        ${codes.map((code) => `case '${code}': return '${code.length} letters';`).join('\n        ')}
      }
    }
    export async function create(client: InstanceType<typeof scf.v20180416.Client>): Promise<string> {
      try {
        await client.CreateTrigger({ FunctionName: 'f', TriggerName: 't', Type: 'timer' });
        return 'done';
      } catch (err) {
        const { code } = err as { code?: string };
        if (!isScfErrorCodeOf('CreateTrigger', code)) throw err;
        switch (code) {
          ${codes.map((each) => `case '${each}':`).join('\n          ')}
            return textOf(code);
          default:
            throw err;
        }
      }
    }`;

  it('what the page of the command shows compiles and is right', async () => {
    await writeValues('scf');
    writeFileSync(join(folder, 'scf-errors.ts'), readFileSync(join(folder, 'codes.ts')));
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    const [, program = ''] = /```ts\n(import [^\n]* from '.\/scf-errors.js';[\s\S]*?)```/.exec(page) ?? [];
    expect(compile(program)).toEqual([]);
    expect(await lint(['program.ts'], typed, { products: ['scf'] })).toEqual([]);
    expect(compile(program.replace(/case 'Res.*\n.*\n/, ''))).toEqual([
      "Function lacks ending return statement and return type does not include 'undefined'.",
    ]);
  });

  it('a program that handles all codes of a type is right, for the compiler as for the rules', async () => {
    await writeValues('scf');
    expect(compile(programOf(CASES))).toEqual([]);
    expect(await lint(['program.ts'], typed, {})).toEqual([]);
  });

  it('a program that forgets one is wrong for the compiler; with types, the rules name the code', async () => {
    await writeValues('scf');
    expect(compile(programOf(CASES.slice(1)))).toEqual([
      "Function lacks ending return statement and return type does not include 'undefined'.",
    ]);
    const reports = await lint(['program.ts'], typed, {});
    expect(reports).toEqual(typed ? [expect.stringContaining("misses 'ResourceInUse.Cdn'")] : []);
  });
});
