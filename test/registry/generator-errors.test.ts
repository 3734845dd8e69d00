import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESCRIPTIONS, FACTS, createWorkspace, failureOf, smsWith } from './facts-folder.ts';
import type { FactFiles } from './facts-folder.ts';

const [SEEN] = FACTS['observed.json'].codes;
const SMS_CODES = FACTS['products/sms.json']['2021-01-11'].codes;

describe('the generator, given bad facts, says what is wrong and where, and writes nothing', () => {
  it.each<[string, FactFiles, string]>([
    ['a missing list', { 'products.json': undefined }, 'facts/products.json: the file is missing or cannot be read'],
    ['malformed JSON', { 'products.json': '[{' }, 'facts/products.json: malformed JSON: SyntaxError: '],
    ['no list', { 'products.json': {} }, 'facts/products.json: must be a list'],
    ['no object in the list', { 'products.json': [7] }, 'facts/products.json, entry 1: must be an object'],
    [
      'a product twice',
      { 'products.json': [...FACTS['products.json'], FACTS['products.json'][0]] },
      'facts/products.json: lists sms twice',
    ],
    [
      'an id that could leave the folder',
      { 'products.json': [{ id: '../x', versions: [] }] },
      'facts/products.json, entry 1, id: "../x" does not match /^[a-z][a-z0-9]*$/u',
    ],
    [
      'an unknown field of a product',
      { 'products.json': [{ id: 'sms', versoins: [] }] },
      'facts/products.json, entry 1: unknown field "versoins"',
    ],
    [
      'a number as text',
      { 'products.json': [{ ...FACTS['products.json'][0], docProduct: '382' }] },
      'facts/products.json, entry 1: docProduct must be a number',
    ],
    [
      'a product without file',
      { 'products/sms.json': undefined },
      'facts/products/sms.json: the file is missing or cannot be read',
    ],
    [
      'a file without product',
      { 'products/cvm.json': {} },
      'facts/products: cvm.json is of no product that products.json lists',
    ],
    [
      'other versions than listed',
      { 'products/sms.json': {} },
      'facts/products/sms.json: has the versions , but products.json lists 2021-01-11',
    ],
    ['no codes', smsWith({ codes: undefined }), 'facts/products/sms.json, 2021-01-11, codes: must be an object'],
    ['an unknown part', smsWith({ action: {} }), 'facts/products/sms.json, 2021-01-11: unknown field "action"'],
    [
      'a code that ends in a dot',
      smsWith({ codes: { ...SMS_CODES, 'FailedOperation.': {} } }),
      'facts/products/sms.json, 2021-01-11, FailedOperation.: "FailedOperation." does not match /^[A-Za-z]\\w*(?:\\.\\w+)*$/u',
    ],
    ['no answers', { 'observed.json': undefined }, 'facts/observed.json: the file is missing or cannot be read'],
    [
      'an answer of unknown evidence',
      { 'observed.json': { ...FACTS['observed.json'], codes: [{ ...SEEN, evidence: 'hearsay' }] } },
      'facts/observed.json, codes, entry 1: evidence must be one of answer, official-example, official-handler, likely',
    ],
    [
      'an answer of no action',
      { 'observed.json': { ...FACTS['observed.json'], codes: [{ ...SEEN, actions: ['a b'] }] } },
      'facts/observed.json, codes, entry 1, actions: "a b" does not match /^[A-Za-z]\\w*$/u',
    ],
    [
      'an unknown field of a pair',
      { 'observed.json': { ...FACTS['observed.json'], pairs: [{ ...SEEN }] } },
      'facts/observed.json, pairs, entry 1: unknown field "actions"',
    ],
    [
      'actions of another SDK',
      { 'other-actions.json': { ...FACTS['other-actions.json'], sdk: 'go' } },
      'facts/other-actions.json: sdk must be "tencentcloud-sdk-nodejs"',
    ],
    [
      'an action that went and came',
      {
        'other-actions.json': {
          ...FACTS['other-actions.json'],
          products: { sms: { '2021-01-11': { withdrawn: { SendMail: '4.1.84' }, newer: ['SendMail'] } } },
        },
      },
      'facts/other-actions.json, sms, 2021-01-11: has SendMail as withdrawn and as newer',
    ],
    [
      'a date that is none',
      smsWith({ codes: { ...SMS_CODES, X: { since: 'May' } } }),
      'facts/products/sms.json, 2021-01-11, X, since: "May" does not match /^\\d{4}-\\d{2}-\\d{2}$/u',
    ],
    [
      'an unknown site',
      smsWith({ codes: { ...SMS_CODES, X: { site: 'moon' } } }),
      'facts/products/sms.json, 2021-01-11, X: site must be "intl", not "moon"',
    ],
    [
      'a replacement of a current code',
      smsWith({ codes: { ...SMS_CODES, X: { replacedBy: 'FailedOperation' } } }),
      'facts/products/sms.json, 2021-01-11, X: has a replacement but is not retired',
    ],
    [
      'a replacement that nobody reviewed',
      smsWith({ codes: { ...SMS_CODES, X: { retired: '2022-02-02', replacedBy: 'FailedOperation' } } }),
      'sms X -> FailedOperation: review this inferred replacement, and add it to a list in replacements.ts',
    ],
    [
      'an action with an unknown code',
      smsWith({ actions: { SendSms: ['FailedOperation.Nobody'] } }),
      'facts/products/sms.json, 2021-01-11, SendSms: names the code FailedOperation.Nobody, which its version does not have',
    ],
    [
      'an action with a retired code',
      smsWith({ actions: { SendSms: ['FailedOperation.Old'] } }),
      'facts/products/sms.json, 2021-01-11, SendSms: names the code FailedOperation.Old, which is retired',
    ],
    [
      'an action with a code twice',
      smsWith({ actions: { SendSms: ['FailedOperation', 'FailedOperation'] } }),
      'facts/products/sms.json, 2021-01-11, SendSms: lists FailedOperation twice',
    ],
    ['no common codes', { 'common.json': undefined }, 'facts/common.json: the file is missing or cannot be read'],
  ])('%s', (_, files, message) => {
    const workspace = createWorkspace(files);
    expect(failureOf(workspace, workspace.facts)).toContain(message);
    expect(readdirSync(workspace.folder)).toEqual(['descriptions.json', 'facts']);
  });

  it('no folder', () => {
    const workspace = createWorkspace();
    expect(failureOf(workspace, join(workspace.folder, 'nowhere'))).toBe('nowhere: the facts folder does not exist');
  });

  it('no arguments', () => {
    expect(failureOf(createWorkspace())).toMatch(/^Usage: /u);
  });

  const { namespaces, common, products } = DESCRIPTIONS;
  const { InternalError, ...others } = common;
  const { FailedOperation: ofNamespace, ...otherNamespaces } = namespaces;
  const ofSms = (codes: unknown) => ({ namespaces, common, products: { sms: codes } });
  it.each<[string, unknown, string]>([
    ['no descriptions', undefined, 'descriptions.json: the file is missing or cannot be read'],
    [
      'a namespace not described',
      { ...DESCRIPTIONS, namespaces: otherNamespaces },
      'descriptions.json, namespaces: lacks descriptions of FailedOperation',
    ],
    [
      'a namespace that no code has',
      { ...DESCRIPTIONS, namespaces: { ...namespaces, Nobody: ofNamespace } },
      'descriptions.json, namespaces: describes namespaces that no code has: Nobody',
    ],
    [
      'a common code not described',
      { ...DESCRIPTIONS, common: others },
      'descriptions.json, common: lacks descriptions of InternalError',
    ],
    [
      'an unknown code described',
      { ...DESCRIPTIONS, common: { ...common, Nobody: InternalError } },
      'descriptions.json, common: describes codes that no product has: Nobody',
    ],
    [
      'a code described for all products that all have dropped',
      { ...DESCRIPTIONS, common: { ...common, 'FailedOperation.Old': InternalError } },
      'descriptions.json, common: describes codes that no product has: FailedOperation.Old',
    ],
    ['an unknown group', { ...DESCRIPTIONS, cvm: {} }, 'descriptions.json: unknown field "cvm"'],
    [
      'a code of another product',
      ofSms({ 'FailedOperation.AppNotExist': InternalError }),
      'descriptions.json, sms: describes codes that it does not have: FailedOperation.AppNotExist',
    ],
    [
      'a product that does not exist',
      { ...DESCRIPTIONS, products: { smss: { FailedOperation: InternalError } } },
      'descriptions.json, smss: describes codes that it does not have: FailedOperation',
    ],
    [
      'a withdrawn code',
      ofSms({ 'FailedOperation.Old': InternalError }),
      'descriptions.json, sms: describes withdrawn codes without naming their replacement: FailedOperation.Old',
    ],
    [
      'a withdrawn code, the replacement of which only one language names',
      {
        ...DESCRIPTIONS,
        products: {
          eiam: {
            'FailedOperation.AppNotExisted': { en: 'Now FailedOperation.AppNotExist.', zh: '应用不存在。' },
          },
        },
      },
      'descriptions.json, eiam: describes withdrawn codes without naming their replacement: FailedOperation.AppNotExisted',
    ],
    [
      'one language only',
      { ...DESCRIPTIONS, common: { ...others, InternalError: { en: 'It failed.' } } },
      'descriptions.json, common, InternalError, zh: undefined does not match',
    ],
    [
      'English in the place of Chinese',
      ofSms({ FailedOperation: { en: 'It failed.', zh: 'It failed。' } }),
      'descriptions.json, sms, FailedOperation, zh: "It failed。" does not match',
    ],
    [
      'a text without a period',
      ofSms({ FailedOperation: { en: 'It failed', zh: '失败。' } }),
      'descriptions.json, sms, FailedOperation, en: "It failed" does not match',
    ],
    [
      'a text that is too long',
      ofSms({ FailedOperation: { en: `${'x'.repeat(120)}.`, zh: '失败。' } }),
      'x." does not match',
    ],
    [
      'the text of the namespace',
      ofSms({ FailedOperation: { ...ofNamespace, en: 'It failed.' } }),
      'descriptions.json, sms, FailedOperation: repeats a text that is shown without it',
    ],
    [
      'the text for all products',
      { ...DESCRIPTIONS, products: { ...products, eiam: { InternalError: { ...InternalError, zh: '失败。' } } } },
      'descriptions.json, eiam, InternalError: repeats a text that is shown without it',
    ],
  ])('%s', (_, descriptions, message) => {
    const workspace = createWorkspace({}, descriptions);
    if (descriptions === undefined) rmSync(join(workspace.folder, 'descriptions.json'), { force: true });
    expect(failureOf(workspace, workspace.facts)).toContain(message);
    expect(existsSync(workspace.out)).toBe(false);
  });
});

it('the generator takes the description of a withdrawn code that names its replacement', () => {
  const renamed = { en: 'Now FailedOperation.AppNotExist.', zh: '已改名为 FailedOperation.AppNotExist。' };
  const products = { eiam: { 'FailedOperation.AppNotExisted': renamed } };
  const workspace = createWorkspace({}, { ...DESCRIPTIONS, products });
  expect(failureOf(workspace, workspace.facts)).toBe('no failure');
});
