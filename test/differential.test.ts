/**
 * Compares `exhaustive-switch` with an independent rule: typescript-eslint's `switch-exhaustiveness-check`, which knows
 * the codes of a namespace as a union type. Of the same switch, both must report the same missing codes.
 */
import { resolve } from 'node:path';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import fc from 'fast-check';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../src/analysis/dispatches/coverage.ts';
import { listDispatches } from '../src/analysis/dispatches/dispatches.ts';
import { findFacts } from '../src/analysis/facts.ts';
import { type ScopeTarget, builtinRegistry, subCodeOf } from '../src/registry/index.ts';
import { exhaustiveDefaults } from '../src/rules/options/exhaustive.ts';

/** The products, as the setting names them, with the seed of their switches. */
const PRODUCTS = [
  { setting: 'scf', target: { product: 'scf' }, seed: 1 },
  { setting: 'cvm', target: { product: 'cvm' }, seed: 2 },
  { setting: 'sms@2021-01-11', target: { product: 'sms', version: '2021-01-11' }, seed: 3 },
] as const;
const SWITCHES_PER_PRODUCT = 250;

/** Ends of a clause; the empty one falls through. */
const ENDS = ['return 1;', 'break;', 'g(1); break;', '{ g(1); break; }', 'throw new Error();', 'g(1);', ''];
/** `default` does not count for either rule, wherever it stands and whatever is said of it. */
const DEFAULTS = ['default: g(0); break;', 'default: // all others\n      return 0;', 'default:'];

interface NamespaceType {
  readonly name: string;
  readonly codes: readonly string[];
}

interface GeneratedSwitch {
  readonly type: NamespaceType;
  readonly named: readonly string[];
  readonly text: string;
}

/** The missing codes of each switch, by the place of what it switches on. */
type MissingByPlace = ReadonlyMap<string, readonly string[]>;

describe('exhaustive-switch, with types and without, and switch-exhaustiveness-check', () => {
  const files = PRODUCTS.map(createFile);
  const program = createProgram(files);

  it.each(files)('miss the same codes of $setting', ({ path, setting, text, switches }) => {
    const { typed, untyped, theirs } = findMissing(path, setting, text, program);
    expect(typed.size).toBe(switches.length);
    expect(new Map([...typed].filter(([, missing]) => missing.length > 0))).toEqual(theirs);
    expect([...typed.values()]).toEqual(switches.map(findUnnamed));
    expect(untyped).toEqual(typed);
  });

  it('were held against switches of which several hundred miss codes, and many miss none', () => {
    const sizes = files.flatMap(({ switches }) => switches.map((each) => findUnnamed(each).length));
    expect(sizes.length).toBeGreaterThanOrEqual(500);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(300);
    expect(sizes.filter((size) => size > 10).length).toBeGreaterThan(50);
    expect(sizes.filter((size) => size === 0).length).toBeGreaterThan(50);
  });
});

function findUnnamed({ type, named }: GeneratedSwitch): readonly string[] {
  return type.codes.filter((code) => !named.includes(code)).sort();
}

/** A file with a union type for each namespace of a product, and a function around each switch. */
function createFile({ setting, target, seed }: (typeof PRODUCTS)[number]) {
  const types = findNamespaces(target);
  const switches = fc.sample(fc.constantFrom(...types).chain(createSwitch), { seed, numRuns: SWITCHES_PER_PRODUCT });
  const text = [
    'declare function g(value: number): void;',
    ...types.map(writeType),
    ...switches.map(writeFunction),
    'export {};',
  ].join('\n');
  return { path: resolve(`differential-${target.product}.ts`), setting, text, switches };
}

/** Only a namespace with dotted codes can be enumerated. Its bare code belongs to it where the product lists it. */
function findNamespaces(target: ScopeTarget): readonly NamespaceType[] {
  const scope = { targets: [target] };
  const isMeant = (code: string) => isDotted(code) || builtinRegistry.isListed(code, scope);
  const all = [...builtinRegistry.namespacesIn(scope)].map((name) => ({
    name,
    codes: builtinRegistry.codesOfNamespace(name, scope).filter(isMeant),
  }));
  return all.filter(({ codes }) => codes.some(isDotted));
}

function isDotted(code: string): boolean {
  return subCodeOf(code) !== undefined;
}

function writeType({ name, codes }: NamespaceType): string {
  return `type ${name} = ${codes.map((code) => JSON.stringify(code)).join(' | ')};`;
}

function writeFunction({ type, text }: GeneratedSwitch, index: number): string {
  return index % 2 === 0
    ? `export function f${index}(code: ${type.name}) {\n  switch (code) {${text}}\n}`
    : `export function f${index}(err: { code: ${type.name} }) {\n  switch (err.code) {${text}}\n}`;
}

function createSwitch(type: NamespaceType): fc.Arbitrary<GeneratedSwitch> {
  return createNamed(type).chain((named) => createClauses(named).map((text) => ({ type, named, text })));
}

/** Some codes of the namespace in random order, or (often) all of them or all but one; one of them is dotted. */
function createNamed({ codes }: NamespaceType): fc.Arbitrary<readonly string[]> {
  const most = Math.max(1, codes.length - 1);
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.shuffledSubarray([...codes], { minLength: 1 }) },
      { weight: 1, arbitrary: fc.shuffledSubarray([...codes], { minLength: codes.length }) },
      { weight: 1, arbitrary: fc.shuffledSubarray([...codes], { minLength: most, maxLength: most }) },
    )
    .filter((named) => named.some(isDotted));
}

function createClauses(named: readonly string[]): fc.Arbitrary<string> {
  const label = fc.record({ end: fc.constantFrom(...ENDS), separator: fc.constantFrom('\n    ', ' ') });
  return fc
    .record({
      labels: fc.array(label, { minLength: named.length, maxLength: named.length }),
      quote: fc.constantFrom("'", '"', '`'),
      fallback: fc.option(fc.record({ text: fc.constantFrom(...DEFAULTS), at: fc.nat(named.length) })),
    })
    .map(({ labels, quote, fallback }) => {
      const clauses = labels.map(
        ({ end, separator }, index) => `${separator}case ${quote}${named[index] ?? ''}${quote}: ${end}`,
      );
      return (fallback ? clauses.toSpliced(fallback.at, 0, `\n    ${fallback.text}`) : clauses).join('');
    });
}

/** One program of all files, in memory; the rule needs none of the types of the language's library. */
function createProgram(files: readonly { readonly path: string; readonly text: string }[]): ts.Program {
  const options: ts.CompilerOptions = { strict: true, noLib: true, types: [], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const textOf = (name: string) => files.find(({ path }) => resolve(name) === path)?.text;
  return ts.createProgram(
    files.map(({ path }) => path),
    options,
    {
      ...host,
      fileExists: (name) => textOf(name) !== undefined,
      readFile: textOf,
      getSourceFile(name, target) {
        const text = textOf(name);
        return text === undefined ? undefined : ts.createSourceFile(name, text, target, true);
      },
    },
  );
}

function findMissing(path: string, setting: string, text: string, program: ts.Program) {
  const linter = new Linter();
  const messages = linter.verify(text, createConfig(program), path);
  // ESLint types its source code for ESTree; the parser in use extends it.
  const sourceCode = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const typed = findOurs(sourceCode, setting);
  linter.verify(eraseTypes(text), [], 'untyped.js');
  const untyped = findOurs(linter.getSourceCode() as unknown as TSESLint.SourceCode, setting);
  return { typed, untyped, theirs: findTheirs(messages) };
}

/** The same switches at the same places, in JavaScript: the lists of the product say which codes arrive. */
function eraseTypes(text: string): string {
  return text.replaceAll(/^(?:declare|type) .*$/gm, '').replaceAll(/\((code|err): .*?\) \{$/gm, '($1) {');
}

/** `default` counts for nothing, as with our `default: 'ignored'`; a type of one code is no union, and needs none. */
function createConfig(program: ts.Program): Linter.Config {
  const options = {
    allowDefaultCaseForExhaustiveSwitch: true,
    considerDefaultExhaustiveForUnions: false,
    requireDefaultForNonUnion: false,
  };
  return {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': ['error', options] },
  };
}

function findOurs(sourceCode: TSESLint.SourceCode, setting: string): MissingByPlace {
  const facts = findFacts(sourceCode, { 'tencentcloud-errors': { products: [setting] } });
  if (facts === undefined) return new Map();
  return new Map(
    listDispatches('switch', facts).map((dispatch) => {
      const { namespaces, unscoped } = coverageOf(dispatch, exhaustiveDefaults, facts);
      expect({ enumerated: namespaces.length, unscoped }).toEqual({ enumerated: 1, unscoped: [] });
      const { line, column } = dispatch.expression.node.loc.start;
      return [`${line}:${column + 1}`, namespaces.flatMap(({ missing }) => missing).sort()];
    }),
  );
}

/** What the other rule reports; it says nothing of a switch that misses nothing. */
function findTheirs(messages: readonly Linter.LintMessage[]): MissingByPlace {
  return new Map(messages.map(({ line, column, message }) => [`${line}:${column}`, readBranches(message)]));
}

/** `Switch is not exhaustive. Cases not matched: "A" | "A.B"`  →  `A`, `A.B` */
function readBranches(message: string): readonly string[] {
  const [, list] = /^Switch is not exhaustive\. Cases not matched: (.+)$/.exec(message) ?? [];
  if (list === undefined) throw new Error(`Unexpected report: ${message}`);
  return list
    .split(' | ')
    .map((branch) => JSON.parse(branch) as string)
    .sort();
}
