import { describe, expect, it } from 'vitest';
import { classifyName, namesSdkError } from '../../../src/analysis/evidence/error-classes/error-classes.ts';
import { canShowSdkErrors } from '../../../src/analysis/evidence/error-classes/sdk-errors.ts';
import { type Language, parse } from '../sdk-calls/parse.ts';

describe('the name of the class of errors of the SDK', () => {
  it.each(['TencentCloudSDKHttpException', 'TencentCloudSDKException', 'TencentCloudSDKError', 'OrderException'])(
    'is found in a text wherever it is one: %s',
    (name) => {
      const isNamed = classifyName(name) === 'sdk';
      for (const text of [
        name,
        `e instanceof sdk.${name}`,
        `/** @param {${name}} e */`,
        `import { ${name} as E } from 'x'`,
      ])
        expect(namesSdkError(text)).toBe(isNamed);
    },
  );
});

describe('a file that can show errors of the SDK', () => {
  it.each<[string, Language, string, boolean]>([
    ['names their class', 'js', "import { TencentCloudSDKHttpException } from 'tencentcloud-sdk-nodejs';", true],
    ['has types, which may', 'typed', 'export const one = 1;', true],
    ['does neither', 'ts', 'export const one = 1;', false],
  ])('%s', (_, language, code, expected) => {
    expect(canShowSdkErrors(parse(code, language).sourceCode)).toBe(expected);
  });
});
