import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeDataFiles } from '../../scripts/generate-registry/check.ts';
import { readDataFolder } from '../../scripts/generate-registry/data-folder.ts';
import { runGenerator } from '../../scripts/generate-registry/run.ts';
import { FACTS, createWorkspace, failureOf, generated, readFewWords, writeFact } from './facts-folder.ts';
import type { Workspace } from './facts-folder.ts';

describe('the generator', () => {
  it('writes the same bytes from the same facts, whatever their order', () => {
    const first = readDataFolder(generated().out);
    const second = readDataFolder(
      generated({
        'products.json': [...FACTS['products.json']].reverse(),
        'products/eiam.json': Object.fromEntries(Object.entries(FACTS['products/eiam.json']).reverse()),
      }).out,
    );
    expect([...second]).toEqual([...first]);
    expect([...first.keys()]).toEqual([
      'codes.json',
      'codes/0.json',
      'common.json',
      'descriptions.json',
      'descriptions/sms.json',
      'foreign-codes.json',
      'manifest.json',
      'observed.json',
      'other-actions.json',
      'products/eiam.json',
      'products/sms.json',
      'words.json',
    ]);
    for (const text of first.values()) expect(text).toMatch(/^[^\r]*\n$/u);
  });

  it('keeps what the facts say', () => {
    const { out } = generated();
    const { products, versions, common } = decodeDataFiles(readDataFolder(out), out);
    expect(products).toEqual([{ id: 'eiam', versions: ['2020-01-01', '2021-04-20'] }, FACTS['products.json'][0]]);
    expect(common).toEqual(['AuthFailure.TokenFailure', 'InternalError']);
    const [, , sms] = versions;
    expect(sms?.codes.get('FailedOperation.Delete.UrlUsed')).toEqual({
      code: 'FailedOperation.Delete.UrlUsed',
      since: '2023-01-01',
      site: 'intl',
    });
    expect(sms?.codes.get('FailedOperation.Old')).toEqual({ code: 'FailedOperation.Old', retired: '2022-02-02' });
    expect([...(sms?.codes.keys() ?? [])]).toEqual([
      'FailedOperation',
      'FailedOperation.Delete.UrlUsed',
      'FailedOperation.Old',
      'FailedOperation.cmq_X',
      'FailedOperation.cmq_x',
    ]);
    expect(sms?.actions).toEqual(
      new Map([
        ['AddSign', []],
        ['SendSms', ['FailedOperation', 'FailedOperation.cmq_x']],
      ]),
    );
  });

  it('keeps what was seen beside the lists: once, with the best evidence, and without placeholders', () => {
    const { out } = generated();
    const { observations, otherActions } = decodeDataFiles(readDataFolder(out), out);
    expect(observations).toEqual({
      answers: [
        { product: 'sms', action: 'SendSms', code: 'DesOperation.Busy', evidence: 'answer' },
        { product: 'eiam', action: 'Describe', code: 'FailedOperation.AppNotExisted', evidence: 'official-example' },
        { product: 'sms', action: 'AddSign', code: 'DesOperation.Busy', evidence: 'likely' },
      ],
      sdkCodes: new Map([['ClientError.NetworkError', 'go']]),
    });
    expect(otherActions).toEqual(
      new Map([
        [
          'sms',
          new Map([
            [
              '2021-01-11',
              new Map([
                ['AddTag', { kind: 'withdrawn', sdkVersion: '4.0.801' }],
                ['PullStatus', { kind: 'withdrawn', sdkVersion: '4.1.84' }],
                ['SendMail', { kind: 'newer', sdkVersion: '4.1.313' }],
              ]),
            ],
          ]),
        ],
        ['tci', new Map([['2019-03-18', new Map([['AITask', { kind: 'withdrawn', sdkVersion: '4.0.801' }]])]])],
      ]),
    );
  });

  it('says why a code may be returned although it is replaced', () => {
    const { out } = generated();
    const [, eiam] = decodeDataFiles(readDataFolder(out), out).versions;
    expect(eiam?.codes.get('FailedOperation.AppNotExisted')?.doubt).toBe('observed');
    expect(eiam?.codes.get('FailedOperation.AppIdNotExited')?.doubt).toBe('both-listed');
    const unseen = generated({ 'observed.json': { ...FACTS['observed.json'], pairs: [] } }).out;
    const renamed = decodeDataFiles(readDataFolder(unseen), unseen).versions[1]?.codes;
    expect(renamed?.get('FailedOperation.AppNotExisted')?.doubt).toBeUndefined();
  });

  it('follows replacements to a current code, and drops those that lead to none', () => {
    const { out } = generated();
    const [, eiam] = decodeDataFiles(readDataFolder(out), out).versions;
    const replacements = [...(eiam?.codes.values() ?? [])].map(({ code, replacedBy }) => [code, replacedBy]);
    expect(Object.fromEntries(replacements)).toEqual({
      'FailedOperation.AppNotExist': undefined,
      'FailedOperation.AppNotExisted': 'FailedOperation.AppNotExist',
      'FailedOperation.AppIdNotExited': 'FailedOperation.AppNotExist',
      'FailedOperation.UserGroupNotExisted': undefined,
    });
  });

  it('counts, and marks what it made', () => {
    const { out } = generated();
    const manifest: unknown = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      generator: 'Generated by scripts/generate-registry.ts. Do not edit.',
      counts: {
        products: 2,
        versions: 3,
        current: 6,
        retired: 4,
        actions: 4,
        answers: 3,
        common: 2,
        distinct: 7,
        distinctRetired: 4,
      },
      productCounts: {
        eiam: { versions: 2, current: 2, retired: 3, actions: 2, answers: 1 },
        sms: { versions: 1, current: 4, retired: 1, actions: 2, answers: 2 },
      },
    });
  });

  it('gives another digest for other facts', () => {
    const digestOf = ({ out }: Workspace) =>
      /"digest":"(\w+)"/u.exec(readFileSync(join(out, 'manifest.json'), 'utf8'))?.[1];
    const renamed = [{ ...FACTS['products.json'][0], nameZh: '短信服务' }, FACTS['products.json'][1]];
    expect(digestOf(generated())).toMatch(/^[0-9a-f]{12}$/u);
    expect(digestOf(generated({ 'products.json': renamed }))).not.toBe(digestOf(generated()));
  });
});

describe('the generator, when it fails', () => {
  it('leaves the old data as it was', () => {
    const workspace = generated();
    const before = readDataFolder(workspace.out);
    writeFact(workspace.facts, 'products/sms.json', '{');
    expect(failureOf(workspace, workspace.facts)).toContain('malformed JSON');
    expect([...readDataFolder(workspace.out)]).toEqual([...before]);
  });

  it('leaves nothing half written where the folder cannot be replaced', () => {
    const workspace = createWorkspace();
    mkdirSync(join(workspace.folder, 'blocked'));
    writeFileSync(join(workspace.folder, 'blocked/file'), 'in the way');
    const out = join(workspace.folder, 'blocked/file/data');
    expect(() => runGenerator([workspace.facts, ...workspace.options, '--out', out], readFewWords)).toThrow();
    expect(readdirSync(workspace.folder)).toEqual(['blocked', 'descriptions.json', 'facts']);
    expect(readdirSync(join(workspace.folder, 'blocked'))).toEqual(['file']);
  });

  it('replaces old data as a whole', () => {
    const workspace = generated();
    writeFileSync(join(workspace.out, 'products/gone.json'), '{}');
    runGenerator([workspace.facts, ...workspace.options], readFewWords);
    expect(existsSync(join(workspace.out, 'products/gone.json'))).toBe(false);
    expect(readdirSync(workspace.folder)).toEqual(['data', 'descriptions.json', 'facts']);
  });
});

describe('the command', () => {
  const script = fileURLToPath(new URL('../../scripts/generate-registry.ts', import.meta.url));
  const command = ['--import', 'tsx', script];

  it('says what it did', () => {
    const { facts, options, out } = createWorkspace();
    const said = execFileSync(process.execPath, [...command, facts, ...options], { encoding: 'utf8' });
    expect(said).toMatch(/data: 2 products, 12 files, \d+ bytes, written\n$/u);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });

  it('fails with a message and no stack', () => {
    const { status, stderr } = spawnSync(process.execPath, [...command, 'nowhere'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('nowhere: the facts folder does not exist\n');
  });
});
