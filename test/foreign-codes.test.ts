/** Lints codes of other vendors with all rules: none is ever taken for a mistake, short of certain evidence. */
import { Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readForeignCodes } from '../scripts/generate-registry/foreign-codes.ts';
import { WHOLE_REGISTRY, builtinRegistry, namespaceOf } from '../src/registry/index.ts';
import { isNearCode, isNearNamespace } from '../src/registry/explain/index.ts';
import plugin from '../src/index.ts';

const LISTS = fileURLToPath(new URL('../scripts/foreign-codes', import.meta.url));
const CODES = [...new Set([...readForeignCodes(LISTS).values()].flat())];

/** Those that begin with a namespace of Tencent Cloud, or are nearly one of its codes: the others no rule looks at. */
const ALIKE = CODES.filter((code) =>
  code.includes('.') ? isNearNamespace(namespaceOf(code), builtinRegistry) : isNearCode(code, builtinRegistry),
);

/** Every fifth of the others. */
const UNLIKE = CODES.filter((code) => !ALIKE.includes(code)).filter((_, at) => at % 5 === 0);

/** A part of a list of so many equal parts. */
function takePart(codes: readonly string[], parts: number, number: number): readonly string[] {
  return codes.filter((_, at) => at % parts === number % parts);
}

const FORMS: Readonly<Record<string, (code: string) => string>> = {
  comparison: (code) => `export const a = (err) => err.code === '${code}';`,
  switch: (code) => `export function b(err) { switch (err.Code) { case '${code}': return 1; default: return 2; } }`,
  table: (code) => `const TEXTS = { '${code}': 'x' }; export const c = (err) => TEXTS[err.code];`,
  list: (code) => `const ERROR_CODES = ['${code}']; export const d = (err) => ERROR_CODES.includes(err.code);`,
  prefix: (code) => `export const e = (err) => err.code.startsWith('${code}');`,
  message: (code) => `export const f = (err) => err.message.includes('${code}');`,
  constant: (code) => `export const NAME = '${code}'; // ${code}`,
};

const PLACES = {
  'a file that shows nothing': { head: '', settings: {} },
  'a file that shows nothing, with products': { head: '', settings: { products: ['cvm', 'vpc', 'scf'] } },
  'a file that imports the SDK': { head: "import { cvm } from 'tencentcloud-sdk-nodejs-cvm';\n", settings: {} },
} as const;

const linter = new Linter();
const rules: Linter.RulesRecord = {
  ...Object.fromEntries(Object.keys(plugin.rules).map((name) => [`tencent/${name}`, 'error' as const])),
  'tencent/no-misspelled-code': ['error', { checkComments: true }],
};

function lint(code: string, settings: object): readonly Linter.LintMessage[] {
  return linter.verify(code, { plugins: { tencent: plugin }, rules, settings: { 'tencentcloud-errors': settings } });
}

/** The codes of which anything is reported in a file of these forms. */
function findReported(
  codes: readonly string[],
  { head, settings }: (typeof PLACES)[keyof typeof PLACES],
  forms: readonly ((code: string) => string)[],
): readonly string[] {
  return codes.filter((code) => lint(head + forms.map((form) => form(code)).join('\n'), settings).length > 0);
}

it('are many, and some of them are much like codes of Tencent Cloud', () => {
  expect(CODES.length).toBeGreaterThan(2000);
  expect(ALIKE.length).toBeGreaterThan(350);
});

/** Those that are alike are linted in all places in all forms, and half of them in each form alone; the others in one place. */
describe.each(Object.entries(PLACES).map(([name, place], number) => ({ name, place, number })))(
  'in $name',
  ({ place, number }) => {
    it('nothing is reported of a code alone, in all forms', () => {
      expect(findReported([...ALIKE, ...takePart(UNLIKE, 3, number)], place, Object.values(FORMS))).toEqual([]);
    });

    it.each(Object.entries(FORMS).map(([name, form], at) => ({ name, form, at })))(
      'nothing is reported of a code that is alike, as $name',
      ({ form, at }) => {
        expect(findReported(takePart(ALIKE, 6, 2 * at + number), place, [form])).toEqual([]);
      },
    );
  },
);

it('are reported where the path is certain, but never fixed', () => {
  const results = ALIKE.map((code) => lint(`f(r.Response.Error.Code === '${code}');`, {}));
  expect(results.filter((messages) => messages.length === 0)).toEqual([]);
  expect(results.flat().filter(({ fix }) => fix !== undefined)).toEqual([]);
});

it('leave codes of Tencent Cloud that are misspelled to be fixed', () => {
  expect(builtinRegistry.isCode('ResourceNotFound.FunctionName', WHOLE_REGISTRY)).toBe(true);
  const messages = lint("if (err.code === 'ResourceNotFound.FunctoinName') f();", {});
  expect(messages.some(({ fix }) => fix !== undefined)).toBe(true);
});
