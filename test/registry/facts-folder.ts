import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runGenerator } from '../../scripts/generate-registry/run.ts';

/** A dictionary that is read at once. */
export const readFewWords = () => ({ words: ['failures', 'tokens'], sources: { words: '1.0.0' } });

/** Files of a facts folder: texts as they are, everything else as JSON. `undefined`: no such file. */
export type FactFiles = Readonly<Record<string, unknown>>;

/** Two made-up products with what is odd in real ones. */
export const FACTS = {
  'products.json': [
    {
      id: 'sms',
      nameZh: '短信',
      docProduct: 382,
      versions: ['2021-01-11'],
      nodePackage: 'tencentcloud-sdk-nodejs-sms',
    },
    { id: 'eiam', versions: ['2021-04-20', '2020-01-01'] },
  ],
  'common.json': { 'AuthFailure.TokenFailure': { inSpec: true }, InternalError: { inSpec: true } },
  'observed.json': {
    codes: [
      {
        code: 'DesOperation.Busy',
        product: 'sms',
        actions: ['SendSms', 'AddSign'],
        evidence: 'likely',
      },
    ],
    pairs: [
      { product: 'sms', version: '2021-01-11', action: 'SendSms', code: 'DesOperation.Busy', evidence: 'answer' },
      { product: 'eiam', action: 'Describe', code: 'FailedOperation.AppNotExisted', evidence: 'official-example' },
      { product: 'tcaplusdb', action: 'ClearTables', code: 'abc', evidence: 'official-example' },
    ],
    madeBySdks: [{ code: 'ClientError.NetworkError', sdk: 'go' }],
  },
  'other-actions.json': {
    sdk: 'tencentcloud-sdk-nodejs',
    newerIn: '4.1.313',
    products: {
      sms: { '2021-01-11': { withdrawn: { PullStatus: '4.1.84', AddTag: '4.0.801' }, newer: ['SendMail'] } },
      tci: { '2019-03-18': { withdrawn: { AITask: '4.0.801' } } },
    },
  },
  'products/eiam.json': {
    '2021-04-20': {
      codes: {
        'FailedOperation.AppNotExist': { since: '2022-02-14' },
        'FailedOperation.AppNotExisted': { retired: '2022-02-14', replacedBy: 'FailedOperation.AppNotExist' },
        'FailedOperation.AppIdNotExited': { retired: '2021-07-27', replacedBy: 'FailedOperation.AppNotExisted' },
        'FailedOperation.UserGroupNotExisted': {
          retired: '2022-02-24',
          replacedBy: 'FailedOperation.UserGroupNotExist',
        },
      },
      actions: { DescribeApplication: ['FailedOperation.AppNotExist'] },
    },
    '2020-01-01': { codes: { InternalError: {} }, actions: { Describe: [] } },
  },
  'products/sms.json': {
    '2021-01-11': {
      codes: {
        FailedOperation: {},
        'FailedOperation.Delete.UrlUsed': { since: '2023-01-01', site: 'intl' },
        'FailedOperation.cmq_x': {},
        'FailedOperation.cmq_X': {},
        'FailedOperation.Old': { retired: '2022-02-02', retiredInGoSdk: '1.0.300' },
      },
      actions: { SendSms: ['FailedOperation.cmq_x', 'FailedOperation'], AddSign: [] },
    },
  },
} as const satisfies FactFiles;

const SMS = FACTS['products/sms.json']['2021-01-11'];

/** The facts with parts of the one version of `sms` exchanged. */
export function smsWith(change: { readonly codes?: unknown; readonly actions?: unknown; readonly action?: unknown }) {
  return { 'products/sms.json': { '2021-01-11': { ...SMS, ...change } } };
}

const TEXT = { en: 'It failed; try again.', zh: '操作失败，请重试。' };
const OF_NAMESPACE = { en: 'What fails so.', zh: '此类错误。' };

/** Descriptions of the namespaces, the common codes and one other code of the made-up facts. */
export const DESCRIPTIONS = {
  namespaces: { AuthFailure: OF_NAMESPACE, FailedOperation: OF_NAMESPACE, InternalError: OF_NAMESPACE },
  common: { InternalError: TEXT, 'AuthFailure.TokenFailure': TEXT },
  products: { sms: { 'FailedOperation.Delete.UrlUsed': TEXT } },
};

/** A folder that is gone after the test. */
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'generate-registry-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a file, and the folders to it. */
export function writeFact(folder: string, path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

/** Writes facts and descriptions into a new folder; returns the generator's arguments for it. */
export function createWorkspace(files: FactFiles = {}, descriptions: unknown = DESCRIPTIONS): Workspace {
  const folder = createFolder();
  const all: FactFiles = { ...FACTS, ...files };
  for (const [path, content] of Object.entries(all)) {
    if (content !== undefined) writeFact(folder, `facts/${path}`, content);
  }
  if (descriptions !== undefined) writeFact(folder, 'descriptions.json', descriptions);
  const [facts, out] = [join(folder, 'facts'), join(folder, 'data')];
  return { folder, facts, out, options: ['--out', out, '--descriptions', join(folder, 'descriptions.json')] };
}

/** Where a test of the generator has its files. */
export interface Workspace {
  readonly folder: string;
  readonly facts: string;
  readonly out: string;
  readonly options: readonly string[];
}

/** Runs the generator over the made-up facts, with some files exchanged. */
export function generated(files?: FactFiles): Workspace {
  const workspace = createWorkspace(files);
  runGenerator([workspace.facts, ...workspace.options], readFewWords);
  return workspace;
}

/** The message with which the generator fails, without the folder of the test; `no failure` if it does not. */
export function failureOf({ folder, options }: Workspace, ...args: readonly string[]): string {
  try {
    runGenerator([...args, ...options], readFewWords);
  } catch (error) {
    return String(error).replace('Error: ', '').replaceAll(`${folder}/`, '');
  }
  return 'no failure';
}
