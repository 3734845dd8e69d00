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

  const { InternalError, ...others } = DESCRIPTIONS.common;
  it.each<[string, unknown, string]>([
    ['no descriptions', undefined, 'descriptions.json: the file is missing or cannot be read'],
    ['a code not described', { common: others }, 'descriptions.json, common: lacks descriptions of InternalError'],
    [
      'an unknown code described',
      { common: { ...DESCRIPTIONS.common, Nobody: InternalError } },
      'descriptions.json, common: describes codes that need none: Nobody',
    ],
    ['an unknown group', { ...DESCRIPTIONS, cvm: {} }, 'descriptions.json: unknown field "cvm"'],
    [
      'one language only',
      { common: { ...others, InternalError: { en: 'It failed.' } } },
      'descriptions.json, common, InternalError, zh: undefined does not match',
    ],
  ])('%s', (_, descriptions, message) => {
    const workspace = createWorkspace({}, descriptions);
    if (descriptions === undefined) rmSync(join(workspace.folder, 'descriptions.json'), { force: true });
    expect(failureOf(workspace, workspace.facts)).toContain(message);
    expect(existsSync(workspace.out)).toBe(false);
  });
});
