/** Programs to start from. A test holds what each reports. */
import type { Bilingual } from '../../src/language/language.ts';
import { DEFAULTS, type PlaygroundState } from './state.ts';

/** A program that shows one thing. */
export interface StartExample {
  readonly id: string;
  readonly title: Bilingual<string>;
  readonly state: PlaygroundState;
}

const FIRST = `import { cls } from 'tencentcloud-sdk-nodejs-cls';

const client = new cls.v20201016.Client({ region: 'ap-guangzhou' });

export async function createGroup(request) {
  try {
    await client.CreateMachineGroup(request);
  } catch (err) {
    switch (err.code) {
      case 'LimitExceeded.MachineGroup':
      case 'LimitExceeded.MachineGroupLabels':
        throw new Error('Too many groups or labels');
      case 'OperationDenied.AccountDestroy':
      case 'OperationDenied.AccountIsolate':
        throw new Error('The account is in arrears');
      default:
        break;
    }
  }
}
`;

const MISSPELLED = `import { scf } from 'tencentcloud-sdk-nodejs-scf';

const client = new scf.v20180416.Client({ region: 'ap-guangzhou' });

export async function deploy(request) {
  try {
    return await client.CreateFunction(request);
  } catch (err) {
    if (err.code === 'ResourceInUse.FunctionNmae') {
      return client.UpdateFunctionCode(request);
    }
    if (err.code === 'LimitExceeded.FunctionCount') {
      throw new Error('Too many functions');
    }
    throw err;
  }
}
`;

const MISSING = `import { scf } from 'tencentcloud-sdk-nodejs-scf';

const client = new scf.v20180416.Client({ region: 'ap-guangzhou' });

export async function addTrigger(request) {
  try {
    await client.CreateTrigger(request);
  } catch (err) {
    switch (err.code) {
      case 'LimitExceeded.Trigger':
        throw new Error('Too many triggers');
      case 'ResourceNotFound.Function':
        throw new Error('Deploy the function first');
      default:
        throw err;
    }
  }
}
`;

const SWALLOWED = `import { scf } from 'tencentcloud-sdk-nodejs-scf';

const client = new scf.v20180416.Client({ region: 'ap-guangzhou' });

export async function remove(FunctionName: string): Promise<void> {
  try {
    await client.DeleteFunction({ FunctionName });
  } catch (err: any) {
    switch (err.code) {
      case 'ResourceNotFound.Function':
      case 'ResourceNotFound.FunctionName':
        console.log('It is gone already');
        break;
      default:
        break;
    }
  }
}
`;

const RETIRED = `export async function addToGroup(client, request) {
  try {
    await client.AddUserToUserGroup(request);
  } catch (err) {
    if (err.code === 'FailedOperation.UserNotExistedInUserGroup') return;
    throw err;
  }
}
`;

/** The examples; the first is what an empty playground shows. */
export const EXAMPLES: readonly [StartExample, ...StartExample[]] = [
  {
    id: 'first',
    title: { en: 'A retired code, and codes that are missing', zh: '已下线的错误码与漏掉的错误码' },
    state: { ...DEFAULTS, code: FIRST },
  },
  {
    id: 'misspelled',
    title: { en: 'A misspelled code', zh: '拼错的错误码' },
    state: { ...DEFAULTS, code: MISSPELLED },
  },
  {
    id: 'missing',
    title: { en: 'A switch that lacks codes', zh: '缺少错误码的 switch' },
    state: { ...DEFAULTS, preset: 'strict', code: MISSING },
  },
  {
    id: 'swallowed',
    title: { en: 'A fallback that swallows errors', zh: '吞掉错误的兜底处理' },
    state: { ...DEFAULTS, fileName: 'app.ts', code: SWALLOWED },
  },
  {
    id: 'retired',
    title: { en: 'A retired code', zh: '已下线的错误码' },
    state: { ...DEFAULTS, settings: { products: ['eiam'] }, code: RETIRED },
  },
];
