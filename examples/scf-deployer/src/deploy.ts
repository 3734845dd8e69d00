import { isApiError, type ScfClient } from './client.js';

export interface FunctionSpec {
  name: string;
  namespace: string;
  runtime: string;
  handler: string;
  memorySize: number;
  timeout: number;
  /** The zipped code, in Base64. */
  zipFile: string;
}

export class DeployError extends Error {
  override readonly name = 'DeployError';
}

/** Creates the function, or gives it new code if it is already there. */
export async function deploy(client: ScfClient, spec: FunctionSpec): Promise<'created' | 'updated'> {
  if (await functionExists(client, spec)) {
    await updateCode(client, spec);
    return 'updated';
  }
  return createFunction(client, spec);
}

async function functionExists(client: ScfClient, spec: FunctionSpec): Promise<boolean> {
  try {
    await client.GetFunction({ FunctionName: spec.name, Namespace: spec.namespace });
    return true;
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (error.code === 'ResourceNotFound.Functoin' || error.code === 'ResourceNotFound.FunctionName') return false;
    throw error;
  }
}

async function createFunction(client: ScfClient, spec: FunctionSpec): Promise<'created' | 'updated'> {
  try {
    await client.CreateFunction({
      FunctionName: spec.name,
      Namespace: spec.namespace,
      Runtime: spec.runtime,
      Handler: spec.handler,
      MemorySize: spec.memorySize,
      Timeout: spec.timeout,
      Code: { ZipFile: spec.zipFile },
    });
    return 'created';
  } catch (error) {
    if (!isApiError(error)) throw error;
    // Somebody else created it between our look and our request.
    if (error.code === 'ResourceInUse.Function' || error.code === 'ResourceInUse.FunctionName') {
      await updateCode(client, spec);
      return 'updated';
    }
    const advice = adviceFor(error.code ?? '');
    throw advice ? new DeployError(`${spec.name}: ${advice}`, { cause: error }) : error;
  }
}

async function updateCode(client: ScfClient, spec: FunctionSpec): Promise<void> {
  try {
    await client.UpdateFunctionCode({
      FunctionName: spec.name,
      Namespace: spec.namespace,
      Handler: spec.handler,
      ZipFile: spec.zipFile,
    });
  } catch (error) {
    if (isApiError(error) && error.code === 'FailedOperation.FunctionStatus') {
      throw new DeployError(`${spec.name} is still being changed, try again in a minute.`, { cause: error });
    }
    throw error;
  }
}

function adviceFor(code: string): string | undefined {
  if (code === 'FailedOperation.UnopenedService') return 'open the SCF console once to activate the service.';
  if (code.startsWith('LimitExceeded.')) return 'a quota is used up, remove old functions or ask for more.';

  switch (code) {
    case 'MissingParameter.Code':
      return 'the package is empty, pass --zip.';
    case 'ResourceUnavailable.Namespace':
      return 'the namespace is being created or deleted, try again in a minute.';
    case 'ResourceUnavailable.InsufficientBalance':
    case 'ResourceUnavailable.ServiceSuspended':
      return 'the account is in arrears.';
    case 'ResourceUnavailable':
      return 'the region has no capacity now.';
    default:
      return undefined;
  }
}
