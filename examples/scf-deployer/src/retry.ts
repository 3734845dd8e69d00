import { setTimeout as sleep } from 'node:timers/promises';
import { isApiError } from './client.js';

export interface RetryOptions {
  attempts?: number;
  delayMs?: number;
  /** Further codes that pass by themselves, for the action at hand. */
  alsoRetry?: readonly string[];
}

const TRANSIENT = new Set([
  'InternalError',
  'InternalError.Exception',
  'InternalError.System',
  'InternalError.SystemError',
  'ServiceUnavailable',
]);

// Waiting changes nothing here, whatever the caller says.
const HOPELESS = [
  'FailedOperation.InsufficientBalance',
  'FailedOperation.ServiceSuspended',
  'ResourceUnavailable.InsufficientBalance',
];

/** Runs `call` until it succeeds, fails for good, or has used up its attempts. The delay doubles each time. */
export async function withRetry<T>(call: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 5, delayMs = 500, alsoRetry = [] } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error, alsoRetry)) throw error;
      await sleep(delayMs * 2 ** (attempt - 1));
    }
  }
}

function isRetryable(error: unknown, alsoRetry: readonly string[]): boolean {
  if (!isApiError(error)) return false;
  const { code } = error;
  if (code === undefined) return true;
  if (HOPELESS.includes(code)) return false;
  return TRANSIENT.has(code) || code.startsWith('RequestLimitExceeded') || alsoRetry.includes(code);
}
