import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../../src/index.ts';
import { checkCorrections } from '../../../src/rules/options/corrections.ts';
import { checkNames, exhaustiveDefaults } from '../../../src/rules/options/exhaustive.ts';
import type { Settings } from '../../../src/settings.ts';

const EXHAUSTIVE = ['exhaustive-switch', 'exhaustive-if-chain', 'exhaustive-lookup', 'exhaustive-match'] as const;
const CORRECTING = ['no-unknown-code', 'no-misspelled-code'] as const;

/** Lints with one rule: a file that holds no code, unless one is given. */
function lint(rule: string, options: object, settings: object = {}, code = 'f();'): readonly unknown[] {
  return new Linter().verify(code, {
    plugins: { 'tencentcloud-errors': plugin },
    rules: { [`tencentcloud-errors/${rule}`]: ['error', options] },
    settings: { 'tencentcloud-errors': settings },
  });
}

const NO_NAMESPACE = 'which is no namespace in the registry of 2026-08-21.';
const NO_CODE = 'which is no error code in the registry of 2026-08-21.';
const ADD_NAMESPACE = "If it is new or your own, add it to the setting additionalCodes ('Name.*').";
const ADD_CODE = "If it is new or your own, add it to the setting additionalCodes ('Name.Code').";

describe.each(EXHAUSTIVE)('the namespaces in the options of %s', (rule) => {
  it.each([
    [
      'a misspelled one',
      { namespaces: ['ResourceInUse', 'LimitExceded'] },
      `namespaces[1] of the rule ${rule} is 'LimitExceded', ${NO_NAMESPACE} Did you mean 'LimitExceeded'? ${ADD_NAMESPACE}`,
    ],
    [
      'a misspelled one that is to be ignored',
      { ignoreNamespaces: ['MissingParamter'] },
      `ignoreNamespaces[0] of the rule ${rule} is 'MissingParamter', ${NO_NAMESPACE} Did you mean 'MissingParameter'? ${ADD_NAMESPACE}`,
    ],
    [
      'another case',
      { namespaces: ['limitExceeded'] },
      `namespaces[0] of the rule ${rule} is 'limitExceeded', ${NO_NAMESPACE} Did you mean 'LimitExceeded'? ${ADD_NAMESPACE}`,
    ],
    [
      'one that resembles none',
      { namespaces: ['Xyzzy'] },
      `namespaces[0] of the rule ${rule} is 'Xyzzy', ${NO_NAMESPACE} ${ADD_NAMESPACE}`,
    ],
    [
      'a code',
      { namespaces: ['LimitExceeded.Memory'] },
      `namespaces[0] of the rule ${rule} is 'LimitExceeded.Memory', but a namespace is only the part before the first dot of a code: 'LimitExceeded'.`,
    ],
    [
      'the form of the setting additionalCodes',
      { ignoreNamespaces: ['MissingParameter.*'] },
      `ignoreNamespaces[0] of the rule ${rule} is 'MissingParameter.*', but a namespace is written without '.*': 'MissingParameter'.`,
    ],
    [
      'a misspelled one in that form',
      { namespaces: ['MissingParamter.*'] },
      `namespaces[0] of the rule ${rule} is 'MissingParamter.*', ${NO_NAMESPACE} Did you mean 'MissingParameter'? ${ADD_NAMESPACE}`,
    ],
    [
      'the name of a property of all objects',
      { namespaces: ['constructor'] },
      `namespaces[0] of the rule ${rule} is 'constructor', ${NO_NAMESPACE} ${ADD_NAMESPACE}`,
    ],
    ['nothing', { namespaces: [''] }, `namespaces[0] of the rule ${rule} is '', ${NO_NAMESPACE} ${ADD_NAMESPACE}`],
  ])('may not be %s', (_, options, message) => {
    expect(() => lint(rule, options)).toThrow(`eslint-plugin-tencentcloud-errors: option ${message}`);
  });

  it.each([
    ['those of any product', {}, ['LimitExceeded', 'InvalidVpcId', 'AuthFailure']],
    ['one whose codes were all withdrawn', {}, ['InvalidVoucherId']],
    [
      'those of additional codes',
      { additionalCodes: ['MyGateway.*', 'Ours.Timeout', 'Mine'] },
      ['MyGateway', 'Ours', 'Mine'],
    ],
    [
      'those of own registries',
      { registries: [{ products: [{ id: 'own', codes: { 'OurQuota.Daily': {} } }] }] },
      ['OurQuota'],
    ],
  ])('may be %s', (_, settings, namespaces) => {
    expect(lint(rule, { namespaces, ignoreNamespaces: namespaces }, settings)).toEqual([]);
  });
});

describe.each(EXHAUSTIVE)('the codes to ignore in the options of %s', (rule) => {
  it.each([
    [
      'a misspelled one',
      ['ResourceInUse.*', 'ResourceNotFound.Functoin2'],
      `is 'ResourceNotFound.Functoin2', ${NO_CODE}`,
    ],
    [
      'a code of a misspelled namespace',
      ['LimitExceded.Memory'],
      `is 'LimitExceded.Memory', ${NO_CODE} Did you mean 'LimitExceeded.Memory'? ${ADD_CODE}`,
    ],
    [
      'all codes of a misspelled namespace',
      ['LimitExceded.*'],
      `is 'LimitExceded.*', which matches no code in the registry of 2026-08-21. Did you mean 'LimitExceeded.*'? ${ADD_NAMESPACE}`,
    ],
    [
      'a part of a namespace in which no code is',
      ['LimitExceeded.Nonsense.*'],
      "is 'LimitExceeded.Nonsense.*', which matches no code in the registry of 2026-08-21. All codes of the namespace are 'LimitExceeded.*'.",
    ],
    [
      'a namespace without its codes',
      ['InvalidVpcId'],
      "is 'InvalidVpcId', which is a namespace and no code. All of its codes are 'InvalidVpcId.*'.",
    ],
    ['an expression', ['Limit*'], "is 'Limit*', which is not of the form 'Name.Code' or 'Name.*'."],
    ['nothing', [''], "is '', which is not of the form 'Name.Code' or 'Name.*'."],
    ['the name of a property of all objects', ['constructor'], `is 'constructor', ${NO_CODE}`],
  ])('may not be %s', (_, ignoreCodes, problem) => {
    const option = `ignoreCodes[${ignoreCodes.length - 1}] of the rule ${rule}`;
    expect(() => lint(rule, { ignoreCodes })).toThrow(`eslint-plugin-tencentcloud-errors: option ${option} ${problem}`);
  });

  it.each([
    ['codes of any product', {}, ['LimitExceeded.Memory', 'LimitExceeded', 'InvalidVpcId.NotFound']],
    ['all of a namespace, or of a part of one', {}, ['LimitExceeded.*', 'FailedOperation.DeleteTrigger.*']],
    ['what was withdrawn', {}, ['FailedOperation.AppNotExisted', 'InvalidVoucherId.*']],
    ['additional codes', { additionalCodes: ['MyGateway.*', 'Mine'] }, ['MyGateway.X', 'MyGateway.*', 'Mine']],
    [
      'codes of own registries',
      { registries: [{ products: [{ id: 'own', codes: { 'OurQuota.Daily': {} } }] }] },
      ['OurQuota.Daily', 'OurQuota.*'],
    ],
  ])('may be %s', (_, settings, ignoreCodes) => {
    expect(lint(rule, { ignoreCodes }, settings)).toEqual([]);
  });
});

describe.each(CORRECTING)('the corrections in the options of %s', (rule) => {
  it.each([
    [
      'what is no code',
      { 'Abc.Def': 'Ghi.Jkl' },
      `corrections['Abc.Def'] of the rule ${rule} is 'Ghi.Jkl', ${NO_CODE} ${ADD_CODE}`,
    ],
    [
      'a misspelled code',
      { Abc: 'LimitExceeded', 'Abc.Def': 'ResourceNotFound.Functoin' },
      `corrections['Abc.Def'] of the rule ${rule} is 'ResourceNotFound.Functoin', ${NO_CODE} Did you mean 'ResourceNotFound.Function'? ${ADD_CODE}`,
    ],
    [
      'a withdrawn code',
      { 'Abc.Def': 'FailedOperation.AppNotExisted' },
      `corrections['Abc.Def'] of the rule ${rule} is 'FailedOperation.AppNotExisted', which left the lists on 2022-02-14. 'FailedOperation.AppNotExist' replaces it.`,
    ],
    [
      'a namespace without a code of that name',
      { 'Abc.Def': 'InvalidVpcId' },
      `corrections['Abc.Def'] of the rule ${rule} is 'InvalidVpcId', ${NO_CODE}`,
    ],
  ])('may not lead to %s', (_, corrections, message) => {
    expect(() => lint(rule, { corrections })).toThrow(`eslint-plugin-tencentcloud-errors: option ${message}`);
  });

  it('may correct anything to a code, an additional one, or one of an own registry', () => {
    const settings = {
      additionalCodes: ['MyGateway.*'],
      registries: [{ products: [{ id: 'own', codes: { 'OurQuota.Daily': {} } }] }],
    };
    const corrections = {
      anything: 'ResourceNotFound.Function',
      'LimitExceeded.Memory': 'LimitExceeded',
      '': 'MyGateway.Timeout',
      'a b': 'OurQuota.Daily',
    };
    expect(lint(rule, { corrections }, settings)).toEqual([]);
  });
});

describe('the check of options', () => {
  it('asks nothing where no option holds names, since the data would have to be read', () => {
    const settings = new Proxy({} as Settings, {
      get: () => {
        throw new Error('Asked.');
      },
    });
    expect(checkNames(exhaustiveDefaults, settings)).toEqual([]);
    expect(checkCorrections({ corrections: {}, fix: 'safe' }, settings)).toEqual([]);
  });

  it('holds the same options against other settings again', () => {
    const options = { namespaces: ['MyGateway'] };
    expect(lint('exhaustive-switch', options, { additionalCodes: ['MyGateway.*'] })).toEqual([]);
    expect(() => lint('exhaustive-switch', options, {})).toThrow("'MyGateway'");
  });

  it('is made for options that a comment in the file sets', () => {
    const code = "/* eslint tencentcloud-errors/exhaustive-switch: ['error', { namespaces: ['LimitExceded'] }] */ f();";
    expect(() => lint('exhaustive-switch', {}, {}, code)).toThrow("Did you mean 'LimitExceeded'?");
  });

  it('fails again in the next file', () => {
    const options = { namespaces: ['LimitExceded'] };
    for (const code of ['f();', 'g();']) expect(() => lint('exhaustive-switch', options, {}, code)).toThrow();
  });
});

describe('an error in an option, in Chinese', () => {
  it.each([
    [
      'exhaustive-switch',
      { namespaces: ['ResourceInUse', 'LimitExceded'] },
      'namespaces[1] 写了“LimitExceded”，但 2026-08-21 的错误码库中没有这个一级错误码。是否应为“LimitExceeded”？如果它是新增的，或是你自己定义的，请加入设置 `additionalCodes`（写作“Name.*”）。',
    ],
    [
      'exhaustive-switch',
      { ignoreNamespaces: ['LimitExceeded.Memory'] },
      'ignoreNamespaces[0] 写了“LimitExceeded.Memory”，但一级错误码只是错误码第一个点之前的部分，应为“LimitExceeded”。',
    ],
    [
      'exhaustive-switch',
      { ignoreNamespaces: ['MissingParameter.*'] },
      'ignoreNamespaces[0] 写了“MissingParameter.*”，但一级错误码不带“.*”，应为“MissingParameter”。',
    ],
    [
      'exhaustive-match',
      { ignoreCodes: ['LimitExceded.*'] },
      'ignoreCodes[0] 写了“LimitExceded.*”，但 2026-08-21 的错误码库中没有与它匹配的错误码。是否应为“LimitExceeded.*”？如果它是新增的，或是你自己定义的，请加入设置 `additionalCodes`（写作“Name.*”）。',
    ],
    [
      'exhaustive-match',
      { ignoreCodes: ['LimitExceeded.Nonsense.*'] },
      'ignoreCodes[0] 写了“LimitExceeded.Nonsense.*”，但 2026-08-21 的错误码库中没有与它匹配的错误码。这个一级错误码下的全部错误码写作“LimitExceeded.*”。',
    ],
    [
      'exhaustive-match',
      { ignoreCodes: ['InvalidVpcId'] },
      'ignoreCodes[0] 写了“InvalidVpcId”，它是一级错误码，不是完整的错误码。它下面的全部错误码写作“InvalidVpcId.*”。',
    ],
    ['exhaustive-match', { ignoreCodes: ['Limit*'] }, 'ignoreCodes[0] 写了“Limit*”，应为“Name.Code”或“Name.*”的形式。'],
    [
      'no-unknown-code',
      { corrections: { 'Abc.Def': 'ResourceNotFound.Functoin' } },
      "corrections['Abc.Def'] 写了“ResourceNotFound.Functoin”，但 2026-08-21 的错误码库中没有这个错误码。是否应为“ResourceNotFound.Function”？如果它是新增的，或是你自己定义的，请加入设置 `additionalCodes`（写作“Name.Code”）。",
    ],
    [
      'no-misspelled-code',
      { corrections: { 'Abc.Def': 'FailedOperation.AppNotExisted' } },
      "corrections['Abc.Def'] 写了“FailedOperation.AppNotExisted”，它已于 2022-02-14 从错误码列表中移除，替代它的是“FailedOperation.AppNotExist”。",
    ],
  ])('says what is wrong with the options of %s: %j', (rule, options, message) => {
    expect(() => lint(rule, options, { language: 'zh' })).toThrow(
      `eslint-plugin-tencentcloud-errors: 规则 ${rule} 的选项 ${message}`,
    );
  });
});
