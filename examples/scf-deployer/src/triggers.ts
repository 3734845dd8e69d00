import { isApiError, type ScfClient } from './client.js';

export interface TriggerSpec {
  functionName: string;
  namespace: string;
  name: string;
  type: 'timer' | 'cos' | 'ckafka';
  /** A cron expression, or the bucket or topic. */
  description: string;
}

type Done<T> = (error: unknown, result?: T) => void;

// The SDK calls back *and* rejects the promise it returns: without a handler Node.js would end the process.
const ignore = () => undefined;

/** Creates the trigger; hands on `false` if it was there before. */
export function createTrigger(client: ScfClient, trigger: TriggerSpec, done: Done<boolean>): void {
  const request = {
    FunctionName: trigger.functionName,
    Namespace: trigger.namespace,
    TriggerName: trigger.name,
    Type: trigger.type,
    TriggerDesc: trigger.description,
    Enable: 'OPEN',
  };
  client
    .CreateTrigger(request, (error: unknown) => {
      if (!error) return done(null, true);
      if (!isApiError(error)) return done(error);
      switch (error.code) {
        case 'ResourceInUse.Trigger':
        case 'ResourceInUse.TriggerName':
          return done(null, false);
        case 'ResourceInUse':
        case 'ResourceInUse.Cos':
          return done(new Error(`${trigger.description} already triggers another function.`, { cause: error }));
        default:
          return done(error);
      }
    })
    .catch(ignore);
}

/** The names of the function's triggers, latest change first where the API can sort. */
export function listTriggers(client: ScfClient, functionName: string, namespace: string, done: Done<string[]>): void {
  const request = { FunctionName: functionName, Namespace: namespace, Limit: 100 };
  client
    .ListTriggers({ ...request, OrderBy: 'mod_time', Order: 'DESC' }, (error: unknown, data) => {
      if (!error) return done(null, namesIn(data.Triggers));
      if (isApiError(error) && error.code === 'InvalidParameterValue.Orderby') {
        return listUnsorted(client, request, done);
      }
      return done(error);
    })
    .catch(ignore);
}

function listUnsorted(client: ScfClient, request: { FunctionName: string; Namespace: string }, done: Done<string[]>) {
  client.ListTriggers(request).then(({ Triggers }) => done(null, namesIn(Triggers)), done);
}

function namesIn(triggers: readonly { TriggerName?: string }[] = []): string[] {
  return triggers.map(({ TriggerName }) => TriggerName ?? '');
}
