import { readFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { createClient, isApiError, readCredentials, type Credentials, type ScfClient } from './client.js';
import { deploy, type FunctionSpec } from './deploy.js';
import { callApi } from './raw-api.js';
import { withRetry } from './retry.js';
import { createTrigger, listTriggers, type TriggerSpec } from './triggers.js';

const USAGE = `Usage: main.ts <function> --zip <file> [--cron <expression>] [--region <region>]
       main.ts --check [--region <region>]`;

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
const EXIT_CREDENTIALS = 3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean' },
    cron: { type: 'string' },
    handler: { type: 'string', default: 'index.main_handler' },
    namespace: { type: 'string', default: 'default' },
    region: { type: 'string', default: 'ap-guangzhou' },
    runtime: { type: 'string', default: 'Nodejs18.15' },
    zip: { type: 'string' },
  },
});

async function main(): Promise<number> {
  const [name] = positionals;
  const { check, zip, region } = values;
  if (check) return checkAccount(readCredentials(), region);
  if (!name || !zip) {
    console.error(USAGE);
    return EXIT_USAGE;
  }
  const spec = await readSpec(name, zip);
  const client = createClient(readCredentials(), region);
  const outcome = await withRetry(() => deploy(client, spec), { alsoRetry: ['FailedOperation.OperationConfilct'] });
  console.log(`${name} ${outcome}.`);
  if (values.cron) await addTimer(client, spec, values.cron);
  return 0;
}

async function readSpec(name: string, zip: string): Promise<FunctionSpec> {
  const { handler, namespace, runtime } = values;
  return { name, namespace, runtime, handler, memorySize: 128, timeout: 10, zipFile: await readPackage(zip) };
}

async function readPackage(path: string): Promise<string> {
  try {
    return await readFile(path, 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(`There is no ${path}.`);
    throw error;
  }
}

async function addTimer(client: ScfClient, spec: FunctionSpec, cron: string): Promise<void> {
  const { name: functionName, namespace } = spec;
  const trigger: TriggerSpec = { functionName, namespace, name: 'timer', type: 'timer', description: cron };
  const created = await promisify(createTrigger)(client, trigger);
  const names = await promisify(listTriggers)(client, functionName, namespace);
  console.log(`Timer ${created ? 'created' : 'unchanged'}. Triggers: ${names?.join(', ')}.`);
}

async function checkAccount(credentials: Credentials, region: string): Promise<number> {
  const account = await callApi<{ AccountUsage: { TotalAllocatedConcurrencyMem: number } }>(
    credentials,
    region,
    'GetAccount',
  );
  console.log(`The credentials work. Memory reserved: ${account.AccountUsage.TotalAllocatedConcurrencyMem} MB.`);
  return 0;
}

function report(error: unknown): number {
  console.error(error instanceof Error ? error.message : error);
  if (!isApiError(error)) return EXIT_FAILED;
  const { code = '', requestId } = error;
  console.error(`${code || 'no answer'} (request ${requestId || 'not sent'})`);
  if (code.startsWith('AuthFaliure.')) return EXIT_CREDENTIALS;
  return EXIT_FAILED;
}

process.exitCode = await main().catch(report);
