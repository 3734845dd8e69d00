import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeDataFiles } from '../../scripts/generate-registry/check.ts';
import { readDataFolder } from '../../scripts/generate-registry/data-folder.ts';
import type { Facts } from '../../scripts/generate-registry/facts.ts';
import { runGenerator } from '../../scripts/generate-registry/run.ts';
import { runUpdate } from '../../scripts/update-registry/run.ts';
import { generated, readFewWords } from '../registry/facts-folder.ts';
import type { Workspace } from '../registry/facts-folder.ts';
import { type Lists, writeCheckout } from './go-checkout.ts';

const DAY = '2027-01-31';

/** What the made-up data before the update has as current, by the site that has it. */
const MAINLAND = {
  'sms/v20210111': {
    codes: ['FailedOperation', 'FailedOperation.cmq_x', 'FailedOperation.cmq_X'],
    actions: { SendSms: ['FailedOperation', 'FailedOperation.cmq_x'], AddSign: [] },
  },
  'eiam/v20210420': {
    codes: ['FailedOperation.AppNotExist'],
    actions: { DescribeApplication: ['FailedOperation.AppNotExist'] },
  },
  'eiam/v20200101': { codes: ['InternalError'], actions: { Describe: [] } },
} satisfies Lists;
const INTL = { 'sms/v20210111': { codes: ['FailedOperation', 'FailedOperation.Delete.UrlUsed'] } } satisfies Lists;
const SMS = MAINLAND['sms/v20210111'];

interface Change {
  readonly mainland?: Lists;
  readonly intl?: Lists;
  readonly names?: string;
  readonly args?: readonly string[];
}

/** Makes data and checkouts, and the arguments that update the one from the others. */
function prepare({
  mainland = MAINLAND,
  intl = INTL,
  names,
  args = [],
}: Change): Workspace & { args: readonly string[] } {
  const workspace = generated();
  const go = writeCheckout(join(workspace.folder, 'go'), 'mainland', mainland, names);
  const abroad = writeCheckout(join(workspace.folder, 'go-intl'), 'intl', intl);
  const [, , , descriptions = ''] = workspace.options;
  const next = join(workspace.folder, 'next');
  const options = ['--date', DAY, '--descriptions', descriptions, '--out', next, ...args];
  return { ...workspace, out: next, args: [go, abroad, workspace.out, ...options] };
}

function update(change: Change): { readonly output: string; readonly facts: Facts; readonly workspace: Workspace } {
  const { args, ...workspace } = prepare(change);
  const output = runUpdate(args, readFewWords).replaceAll(`${workspace.folder}/`, '');
  return { output, facts: decodeDataFiles(readDataFolder(workspace.out), workspace.out), workspace };
}

/** The message with which an update fails; nothing may be written then. */
function failureOf(change: Change): string {
  const { args, folder, out } = prepare(change);
  const before = readdirSync(folder);
  try {
    runUpdate(args, readFewWords);
  } catch (error) {
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(out)).toBe(false);
    return String(error).replace('Error: ', '').replaceAll(`${folder}/`, '');
  }
  return 'no failure';
}

function versionOf({ versions }: Facts, product: string, version: string) {
  return versions.find((one) => one.product === product && one.version === version);
}

const recordsOf = (facts: Facts) => [...(versionOf(facts, 'sms', '2021-01-11')?.codes.values() ?? [])];

describe('an update', () => {
  it('changes nothing but the day and the releases where the lists are the same', () => {
    const { output, facts, workspace } = update({});
    const before = decodeDataFiles(readDataFolder(join(workspace.folder, 'data')), 'data');
    expect(facts).toEqual({
      ...before,
      sources: {
        snapshotDate: DAY,
        releases: { 'tencentcloud-sdk-go': 'v1.3.9', 'tencentcloud-sdk-go-intl-en': 'v3.0.9' },
      },
      products: before.products.map((product) => ({
        ...product,
        nodePackage: `tencentcloud-sdk-nodejs-${product.id}`,
      })),
    });
    expect(output).toBe(
      `Registry of ${DAY}: +0 codes, 0 retired, +0 actions, 0 actions gone.\nWritten to next. Now run: npm run generate`,
    );
  });

  it('gives new codes the day, and codes that went as well', () => {
    const codes = ['FailedOperation', 'FailedOperation.cmq_X', 'FailedOperation.cmq_y'];
    const mainland = { ...MAINLAND, 'sms/v20210111': { codes, actions: { SendSms: ['FailedOperation.cmq_y'] } } };
    const { output, facts } = update({ mainland, args: ['--accept-losses'] });
    expect(recordsOf(facts)).toEqual([
      { code: 'FailedOperation' },
      { code: 'FailedOperation.Delete.UrlUsed', since: '2023-01-01', site: 'intl' },
      { code: 'FailedOperation.Old', retired: '2022-02-02' },
      { code: 'FailedOperation.cmq_X' },
      { code: 'FailedOperation.cmq_x', retired: DAY },
      { code: 'FailedOperation.cmq_y', since: DAY },
    ]);
    expect(versionOf(facts, 'sms', '2021-01-11')?.actions).toEqual(new Map([['SendSms', ['FailedOperation.cmq_y']]]));
    expect(output.split('\n')).toEqual([
      `Registry of ${DAY}: +1 codes, 1 retired, +0 actions, 1 actions gone.`,
      '  sms 2021-01-11: +1 codes, -1; +0 actions, -1',
      'Is one a new spelling of another? Then record it (CONTRIBUTING.md):',
      '  sms 2021-01-11 retires FailedOperation.cmq_x; new there: FailedOperation.cmq_y',
      'Written to next. Now run: npm run generate',
    ]);
  });

  it('joins both sites: a code is of the international one until the mainland has it', () => {
    const codes = [...SMS.codes, 'FailedOperation.Delete.UrlUsed'];
    const intl = {
      'sms/v20210111': { codes: ['FailedOperation.Abroad'], actions: { SendSms: ['FailedOperation.Abroad'] } },
    };
    const { facts } = update({ mainland: { ...MAINLAND, 'sms/v20210111': { ...SMS, codes } }, intl });
    expect(recordsOf(facts).filter(({ code }) => /Delete|Abroad/.test(code))).toEqual([
      { code: 'FailedOperation.Abroad', since: DAY, site: 'intl' },
      { code: 'FailedOperation.Delete.UrlUsed', since: '2023-01-01' },
    ]);
    expect(versionOf(facts, 'sms', '2021-01-11')?.actions.get('SendSms')).toEqual([
      'FailedOperation',
      'FailedOperation.Abroad',
      'FailedOperation.cmq_x',
    ]);
  });

  it('takes a code back that was withdrawn, and no replacement that went', () => {
    const mainland = {
      ...MAINLAND,
      'sms/v20210111': { ...SMS, codes: [...SMS.codes, 'FailedOperation.Old'] },
      'eiam/v20210420': { codes: ['FailedOperation.Other'], actions: { DescribeApplication: [] } },
    };
    const { facts } = update({ mainland, args: ['--accept-losses'] });
    expect(recordsOf(facts).find(({ code }) => code === 'FailedOperation.Old')).toEqual({
      code: 'FailedOperation.Old',
    });
    expect(versionOf(facts, 'eiam', '2021-04-20')?.codes.get('FailedOperation.AppNotExisted')).toEqual({
      code: 'FailedOperation.AppNotExisted',
      retired: '2022-02-14',
    });
  });

  it('names new products as the table of the SDK does, and leaves out codes that end in a dot', () => {
    const names =
      '| sms | [新短信](https://cloud.tencent.com/document/product/382) |\n| shop | [商店](https://cloud.tencent.com/document/product/99) |\n';
    const mainland = {
      ...MAINLAND,
      'shop/v20270101': {
        codes: ['FailedOperation', 'FailedOperation.'],
        actions: { Buy: ['FailedOperation', 'FailedOperation.'] },
      },
    };
    const { output, facts } = update({
      mainland,
      names,
      intl: { ...INTL, 'abroad/v20270101': { codes: ['FailedOperation'] } },
    });
    expect(facts.products.filter(({ id }) => id !== 'eiam')).toEqual([
      { id: 'abroad', versions: ['2027-01-01'] },
      {
        id: 'shop',
        nameZh: '商店',
        docProduct: 99,
        versions: ['2027-01-01'],
        nodePackage: 'tencentcloud-sdk-nodejs-shop',
      },
      {
        id: 'sms',
        nameZh: '新短信',
        docProduct: 382,
        versions: ['2021-01-11'],
        nodePackage: 'tencentcloud-sdk-nodejs-sms',
      },
    ]);
    expect(versionOf(facts, 'shop', '2027-01-01')).toEqual({
      product: 'shop',
      version: '2027-01-01',
      codes: new Map([['FailedOperation', { code: 'FailedOperation', since: DAY }]]),
      actions: new Map([['Buy', ['FailedOperation']]]),
    });
    expect(output).toContain('new: abroad 2027-01-01, shop 2027-01-01.');
  });

  it('keeps a version that the SDKs dropped, with all codes as withdrawn', () => {
    const { 'eiam/v20200101': _, ...mainland } = MAINLAND;
    const { facts } = update({ mainland, args: ['--accept-losses'] });
    expect(facts.products.find(({ id }) => id === 'eiam')?.versions).toEqual(['2020-01-01', '2021-04-20']);
    const { codes, actions } = versionOf(facts, 'eiam', '2020-01-01') ?? {};
    expect(codes).toEqual(new Map([['InternalError', { code: 'InternalError', retired: DAY }]]));
    expect(actions).toEqual(new Map());
  });

  it('writes facts from which the generator makes the same data', () => {
    const { args, folder, out, options } = prepare({});
    const facts = join(folder, 'facts-of-update');
    runUpdate([...args, '--facts', facts], readFewWords);
    const [, , , descriptions = ''] = options;
    const check = [facts, '--check', '--out', out, '--descriptions', descriptions];
    expect(runGenerator(check, readFewWords)).toContain('as they should be');
  });
});

describe('an update is refused, and nothing is written,', () => {
  it.each<[string, Change, string]>([
    [
      'where a version has lost all codes',
      { mainland: { 'sms/v20210111': SMS } },
      'Nothing is written, as more is lost than is usual:\n' +
        '  eiam 2020-01-01 has no code any more\n' +
        '  eiam 2021-04-20 has no code any more\n' +
        '  2 of 6 codes are gone; up to 0 are usual\n' +
        '  2 of 4 actions are gone; up to 0 are usual\n' +
        'If that is right, add --accept-losses.',
    ],
    [
      'where actions are gone',
      { mainland: { ...MAINLAND, 'sms/v20210111': { ...SMS, actions: { AddSign: [] } } } },
      'Nothing is written, as more is lost than is usual:\n' +
        '  1 of 4 actions are gone; up to 0 are usual\n' +
        'If that is right, add --accept-losses.',
    ],
    [
      'where a new namespace is not described',
      { mainland: { ...MAINLAND, 'sms/v20210111': { ...SMS, codes: [...SMS.codes, 'Marmalade.Jar'] } } },
      'descriptions.json, namespaces: lacks descriptions of Marmalade',
    ],
    ['where the day is no day', { args: ['--date', 'today'] }, '--date: must be a day like 2026-01-31, not "today"'],
    [
      'where the data is newer',
      { args: ['--date', '2020-01-01'] },
      'data: is of 2026-08-21, and the checkout older, of 2020-01-01',
    ],
    ['where the folder for facts is there', { args: ['--facts', 'test'] }, 'test: exists: name a new folder'],
  ])('%s', (_, change, message) => {
    expect(failureOf(change)).toBe(message);
  });

  it('where the checkouts are exchanged', () => {
    const { args, folder } = prepare({});
    const [mainland = '', intl = '', ...rest] = args;
    const run =
      (...checkouts: readonly string[]) =>
      () =>
        runUpdate([...checkouts, ...rest], readFewWords);
    expect(run(intl, mainland)).toThrow(`${intl}: is not of the mainland SDK`);
    expect(run(mainland, mainland)).toThrow(`${mainland}: is not of the international SDK`);
    expect(run(folder, intl)).toThrow(
      `${folder}: is no checkout of a Go SDK: there is no tencentcloud/common/http/request.go in it`,
    );
  });

  it('where no git says the day', () => {
    const { args } = prepare({});
    const [mainland = '', intl = '', data = ''] = args;
    expect(() => runUpdate([mainland, intl, data], readFewWords)).toThrow(
      `${mainland}: git does not say of which day it is. Add --date.`,
    );
  });

  it('without three places', () => {
    expect(() => runUpdate(['go', 'go-intl'], readFewWords)).toThrow('Usage: npm run update:registry --');
  });
});
