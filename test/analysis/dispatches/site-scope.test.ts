import { describe, expect, it } from 'vitest';
import {
  scopeOfNamespace,
  findScopeWithAny,
  guessScope,
  listSiteScopes,
} from '../../../src/analysis/dispatches/site-scope.ts';
import type { FileFacts } from '../../../src/analysis/facts.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { factsOf } from '../facts-of.ts';
import { IMPORT, handle, handleAny } from '../programs.ts';
import type { SiteScope } from '../../../src/analysis/dispatches/scope-codes.ts';

const COMPARED = "if (err.code === 'ResourceInUse.Trigger') g();";

/** `calls scf CreateTrigger complete` */
function describeScope({ source, targets, isComplete }: SiteScope): string {
  const names = targets.flatMap(({ product, action }) => (action === undefined ? product : `${product} ${action}`));
  return [source, ...names, ...(isComplete ? ['complete'] : [])].join(' ');
}

function expressionIn({ sites: [site] }: FileFacts) {
  if (site === undefined) throw new Error('No site');
  return site.expression;
}

describe('listSiteScopes', () => {
  it.each([
    ['calls, then imports', handle(COMPARED), 'auto', ['calls scf CreateTrigger complete', 'imports scf']],
    ['only calls, by option', handle(COMPARED), 'action', ['calls scf CreateTrigger complete']],
    ['only the file, by option', handle(COMPARED), 'product', ['imports scf']],
    ['calls beside one that is not understood', handle(`${COMPARED} } try { other(); await client.GetFunction({}); } catch (err) { ${COMPARED}`), 'auto', ['calls scf CreateTrigger complete', 'imports scf']], // prettier-ignore
    ['imports of an error from anywhere', IMPORT + handleAny(COMPARED), 'auto', ['imports scf']],
    ['nothing', handleAny(COMPARED), 'auto', []],
  ] as const)('lists %s', (_, code, option, scopes) => {
    const facts = factsOf(code);
    expect(listSiteScopes(expressionIn(facts), option, facts).map(describeScope)).toEqual(scopes);
  });

  it('lists the products of the settings where the file names none', () => {
    const named = factsOf(handleAny(COMPARED), { products: ['cvm'] });
    expect(listSiteScopes(expressionIn(named), 'auto', named).map(describeScope)).toEqual(['settings cvm']);
    const imported = factsOf(IMPORT + handleAny(COMPARED), { products: ['cvm'] });
    expect(listSiteScopes(expressionIn(imported), 'auto', imported).map(describeScope)).toEqual(['imports scf']);
  });
});

describe('findScopeWithAny', () => {
  it('passes over a scope that has none of the codes', () => {
    const facts = factsOf(handle(COMPARED));
    const scopes = listSiteScopes(expressionIn(facts), 'auto', facts);
    const sourceOf = (...codes: readonly string[]) => findScopeWithAny(codes, scopes, builtinRegistry)?.source;
    expect(sourceOf('ResourceInUse.Trigger')).toBe('calls');
    expect(sourceOf('ResourceInUse.Function')).toBe('imports');
    expect(sourceOf('ResourceInUse.Function', 'ResourceInUse.Trigger')).toBe('calls');
    expect(sourceOf('InvalidInstanceId.NotFound')).toBeUndefined();
  });
});

describe('scopeOfNamespace', () => {
  it.each([
    ['the calls if all are understood', handle(COMPARED), 'calls scf CreateTrigger complete'],
    ['the imports without a call', IMPORT + handleAny(COMPARED), 'imports scf'],
    ['the common codes without a product', handleAny(COMPARED), 'codes'],
  ])('is %s', (_, code, scope) => {
    const facts = factsOf(code);
    expect(describeScope(scopeOfNamespace('ResourceInUse', expressionIn(facts), facts))).toBe(scope);
  });
});

describe('guessScope', () => {
  const guess = (codes: readonly string[], code = '') => {
    const guessed = guessScope(codes, factsOf(handleAny(COMPARED) + code));
    return typeof guessed === 'object' ? describeScope(guessed) : guessed;
  };
  const OF_SCF = ['ResourceInUse.Trigger', 'LimitExceeded.Trigger'];

  it.each([
    ['the product with all codes', OF_SCF, 'codes scf'],
    ['two products with all codes', ['LimitExceeded.Memory', 'LimitExceeded.Timeout'], 'codes scf tia'],
    ['no scope if more products have all codes', ['FailedOperation.ImageDecodeFailed'], undefined],
    ['no product for common codes', ['AuthFailure.TokenFailure'], 'codes'],
    ['no scope if no product has all codes', ['ResourceInUse.Trigger', 'InvalidImageId.Malformed'], undefined],
  ])('guesses %s', (_, codes, scope) => {
    expect(guess(codes)).toBe(scope);
  });

  it.each([
    ['a name of the product', 'const scfClient = f();', OF_SCF, 'codes scf'],
    [
      'a name of one of several',
      'const scfClient = f();',
      ['LimitExceeded.Memory', 'LimitExceeded.Timeout'],
      'codes scf',
    ],
    ['a name of another product', 'const ocrClient = f();', OF_SCF, 'contradicted'],
    ['an action of another product', "post('GeneralBasicOCR');", OF_SCF, 'contradicted'],
    ['a host of its own', "post('https://ocr-proxy.example.com/read');", OF_SCF, 'contradicted'],
    ['an import of another product', "import 'tencentcloud-sdk-nodejs-sms';", OF_SCF, 'contradicted'],
    ['a client of an unknown product', 'new tencentcloud.im.v20190311.Client({});', OF_SCF, 'contradicted'],
    ['a type of an unknown product', 'let client: tencentcloud.im.v20190311.Client;', OF_SCF, 'contradicted'],
    ['a package of an unknown product', "import 'tencentcloud-sdk-nodejs-im';", OF_SCF, 'contradicted'],
    ['a host of an unknown product', "post('im.tencentcloudapi.com');", OF_SCF, 'contradicted'],
    [
      'ordinary words',
      "const live = f('domain', 'region', 'message'); import 'tencentcloud-sdk-nodejs-common';",
      OF_SCF,
      'codes scf',
    ],
    ['a code of another product', "log('FailedOperation.OcrFailed');", OF_SCF, 'codes scf'],
    ['prose', "log('No ocr today');", OF_SCF, 'codes scf'],
  ])('heeds %s', (_, code, codes, scope) => {
    expect(guess(codes, code)).toBe(scope);
  });
});
