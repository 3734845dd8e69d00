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

function lint(rule: string, language: Language, settings: object = {}): string[] {
  const config: Linter.Config = {
    files: ['**'],
    plugins: { 'tencentcloud-errors': plugin },
    rules: { [`tencentcloud-errors/${rule}`]: 'error' },
    languageOptions: languageOptions(language),
    settings: { 'tencentcloud-errors': settings },
  };
  return new Linter().verify(CODE, config, fileNameOf(language)).map(({ message }) => message);
}

it('finds a code that the calls cannot answer', () => {
  expect(lint('no-impossible-code', 'typed')).toEqual([
    "'LimitExceeded.Memory' is not among the codes documented for scf ListAliases, and no other call is seen to fail here. It is documented for scf CopyFunction, scf CreateFunction and scf UpdateFunctionConfiguration.",
  ]);
});

it('finds codes that a dispatch forgot', () => {
  expect(lint('exhaustive-switch', 'typed')).toEqual([
    "This switch handles codes of 'ResourceNotFound' but not the bare 'ResourceNotFound', 'ResourceNotFound.FunctionName' and 'ResourceNotFound.Namespace', of the 3 codes documented for scf ListAliases and 1 common code.",
  ]);
});

it.each([
  ['without types', 'ts', {}],
  ['where types are off', 'typed', { typeInformation: 'off' }],
] as const)('says nothing of the calls %s', (_, language, settings) => {
  expect(lint('no-impossible-code', language, settings)).toEqual([]);
  expect(lint('exhaustive-switch', language, settings)).toEqual([
    expect.stringContaining('of the 5 codes that eb and scf, the products with all codes named here, share.'),
  ]);
});
