import { expect, it } from 'vitest';
import { findFacts } from '../../../src/analysis/facts.ts';
import { nameOf } from '../reason-name.ts';
import { type Language, parse } from '../sdk-calls/parse.ts';

/** The evidence of each site of a program, and its reason. */
function findEvidence(code: string, language: Language, settings: Record<string, unknown> = {}): string[] {
  const { sourceCode } = parse(code, language);
  const facts = findFacts(sourceCode, { 'tencentcloud-errors': settings });
  return (facts?.sites ?? []).map(({ expression: { evidence, reason } }) => `${evidence}: ${nameOf(reason)}`);
}

const IMPORT = `import { findAppError, findError, findScfError } from './errors';\n`;
const TYPED = 'certain: sdk-error';
const BY_NAME = 'likely: name code';

it.each([
  ['an error of the SDK, among others', `const err = findError(); f(err?.code === 'FailedOperation.Jar');`, TYPED],
  ['a class below it', `f(findScfError().code === 'FailedOperation.Jar');`, TYPED],
  ['a destructured one', `const { code } = findScfError(); f(code === 'FailedOperation.Jar');`, TYPED],
  ['another error', `f(findAppError().code === 'FailedOperation.Jar', 'ResourceNotFound.FunctionName');`, BY_NAME],
])('knows by its type %s', (_, code, evidence) => {
  expect(findEvidence(IMPORT + code, 'typed')).toEqual([evidence]);
});

it.each([
  ['without types', 'ts', {}],
  ['where types are off', 'typed', { typeInformation: 'off' }],
] as const)('goes by the name %s', (_, language, settings) => {
  const code = `f(findScfError().code === 'FailedOperation.Jar', 'ResourceNotFound.FunctionName');`;
  expect(findEvidence(IMPORT + code, language, settings)).toEqual([BY_NAME]);
});
