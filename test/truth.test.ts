import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { type ObservedAnswer, WHOLE_REGISTRY, builtinRegistry } from '../src/registry/index.ts';

const linter = new Linter();

/** A program that compares the code of an error of one call; of a product that the registry lacks, by the whole SDK. */
function programOf({ product, action, code }: ObservedAnswer): string {
  const version = builtinRegistry.product(product)?.versions.at(-1) ?? '2018-01-01';
  return `import * as tencentcloud from 'tencentcloud-sdk-nodejs';
    const client = new tencentcloud.${product}.v${version.replaceAll('-', '')}.Client({});
    client.${action}({}).catch((err) => {
      if (err.code === '${code}') retry();
    });`;
}

/** Reports of all rules but one: that a bare code does not match its namespace is true, whether it arrives or not. */
function reportsOf(code: string, preset: 'recommended' | 'strict', settings: object = {}): readonly string[] {
  const config = [plugin.configs[preset], { settings: { 'tencentcloud-errors': settings } }];
  const reports = linter
    .verify(code, config)
    .filter(({ ruleId }) => ruleId !== 'tencentcloud-errors/no-bare-namespace');
  return reports.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const ANSWERS = builtinRegistry.observedIn(WHOLE_REGISTRY);

describe('what Tencent Cloud was seen to return is not called wrong', () => {
  it('where the call is known: no answer, in recommended and in strict', () => {
    for (const preset of ['recommended', 'strict'] as const) {
      const reports = ANSWERS.map((answer) => [answer, reportsOf(programOf(answer), preset)] as const);
      expect(reports.filter(([, messages]) => messages.length > 0)).toEqual([]);
    }
  });

  it('where only the product is known, and where nothing is: none is unknown or misspelled', () => {
    const reports = ANSWERS.flatMap(({ product, code }) => {
      const products = builtinRegistry.product(product) ? [product] : [];
      const program = `if (err.code === '${code}') retry();`;
      return [...reportsOf(program, 'strict', { products }), ...reportsOf(program, 'strict')];
    });
    expect(reports.filter((report) => /no-(?:unknown|misspelled|impossible)-code/.test(report))).toEqual([]);
  });

  it('nor a test for the namespace, the beginning, or a part of it', () => {
    const reports = ANSWERS.flatMap(({ code }) => {
      const [namespace = '', part = namespace] = code.split('.');
      return reportsOf(
        `import 'tencentcloud-sdk-nodejs';
        if (err.code.startsWith('${code}')) f(); if (err.code.split('.')[0] === '${namespace}') g(); if (err.code.includes('${part}')) h();`,
        'strict',
      );
    });
    expect(reports).toEqual([]);
  });

  it('and none is asked for', () => {
    const program = `import { vpc } from 'tencentcloud-sdk-nodejs-vpc';
      const client = new vpc.v20170312.Client({});
      client.ReleaseAddresses({}).catch((err) => {
        switch (err.code) {
          case 'InvalidAddressId.Blocked': return 1;
          default: throw err;
        }
      });`;
    const [report, ...others] = reportsOf(program, 'strict');
    expect(others).toEqual([]);
    expect(report).toContain("'InvalidAddressId.NotFound'");
    expect(report).not.toContain('StatusNotPermit');
    const seen = `switch (err.code) {
        case 'InvalidAddressId.Blocked': case 'InvalidAddressId.NotFound': case 'InvalidAddressId.StatusNotPermit': return 1;
        case 'DesOperation.MutexTaskRunning': return 2;
        default: throw err;
      }`;
    expect(reportsOf(program.replace(/switch[^]*\}\s*(?=\}\);)/, seen), 'strict')).toEqual([]);
  });
});

it('a type that has a code which was only seen asks for its other codes alone', () => {
  const program = (cases: string): string => `import 'tencentcloud-sdk-nodejs-vpc';
    type Code = 'InvalidAddressId.Blocked' | 'InvalidAddressId.NotFound' | 'InvalidAddressId.StatusNotPermit';
    export function handle(code: Code): number { switch (code) { ${cases} default: return 2; } }`;
  const languageOptions = { parser: typescriptParser };
  const reportsOfTyped = (cases: string) =>
    linter.verify(program(cases), [plugin.configs.strict, { languageOptions }]).map(({ message }) => message);
  expect(reportsOfTyped("case 'InvalidAddressId.Blocked': case 'InvalidAddressId.NotFound': return 1;")).toEqual([]);
  expect(reportsOfTyped("case 'InvalidAddressId.Blocked': return 1;")).toEqual([
    expect.not.stringContaining('StatusNotPermit'),
  ]);
});

describe('codes that SDKs make', () => {
  const CODES = [...builtinRegistry.sdkCodes().keys()];

  it('are left alone, with their namespaces', () => {
    expect(CODES.length).toBeGreaterThan(10);
    const reports = CODES.flatMap((code) => [
      ...reportsOf(`import 'tencentcloud-sdk-nodejs'; if (err.code === '${code}') retry();`, 'strict'),
      ...reportsOf(`if (err.code === '${code}') retry();`, 'strict', { products: ['scf'] }),
      ...reportsOf(
        `import 'tencentcloud-sdk-nodejs'; const TEXTS = { '${code}': 1 }; f(TEXTS[err.code] ?? 2);`,
        'strict',
      ),
    ]);
    expect(reports).toEqual([]);
    expect(
      reportsOf(
        `import 'tencentcloud-sdk-nodejs'; if (err.code.startsWith('ClientError.')) f(); if (err.code.split('.')[0] === 'ClientError') g();`,
        'strict',
      ),
    ).toEqual([]);
  });

  it('are in no list and were not seen of a service', () => {
    const listed = CODES.filter((code) => builtinRegistry.isCode(code, WHOLE_REGISTRY));
    expect(listed).toEqual([]);
  });
});
