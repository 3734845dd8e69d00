import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { fileNameOf, type Language, languageOptions } from './analysis/sdk-calls/parse.ts';

/** The client is made in another file, so only types say whose codes can arrive. */
const CODE = `
import { client } from './client';
export async function run(): Promise<void> {
  try {
    await client.ListAliases({ FunctionName: 'f' });
  } catch (err: any) {
    if (err.code === 'LimitExceeded.Memory') return;
    switch (err.code) {
      case 'ResourceNotFound.Function':
        return;
    }
  }
}
`;

function lint(rule: string, language: Language, settings: object = {}, options: object = {}): string[] {
  const config: Linter.Config = {
    files: ['**'],
    plugins: { 'tencentcloud-errors': plugin },
    rules: { [`tencentcloud-errors/${rule}`]: ['error', options] },
    languageOptions: languageOptions(language),
    settings: { 'tencentcloud-errors': settings },
  };
  return new Linter().verify(CODE, config, fileNameOf(language)).map(({ message }) => message);
}

const BY_ACTION = { scope: 'action' };

it('finds a code that the calls cannot return', () => {
  expect(lint('no-impossible-code', 'typed', {}, BY_ACTION)).toEqual([
    "'LimitExceeded.Memory' is documented for scf CopyFunction, scf CreateFunction and scf UpdateFunctionConfiguration, not for scf ListAliases. No other call seems to fail here.",
  ]);
});

it('finds codes that a dispatch forgot', () => {
  expect(lint('exhaustive-switch', 'typed')).toEqual([
    "This switch misses 'ResourceNotFound.FunctionName' and 'ResourceNotFound.Namespace', of 3 such codes documented for scf ListAliases.",
  ]);
});

it.each([
  ['without types', 'ts', {}],
  ['where types are off', 'typed', { typeInformation: 'off' }],
] as const)('says nothing of the calls %s', (_, language, settings) => {
  expect(lint('no-impossible-code', language, settings, BY_ACTION)).toEqual([]);
  expect(lint('exhaustive-switch', language, settings)).toEqual([
    expect.stringContaining('of 5 such codes that the 2 products with all codes named here share.'),
  ]);
});
