import { scf } from 'tencentcloud-sdk-nodejs-scf';

export type ScfClient = InstanceType<typeof scf.v20180416.Client>;

export interface Credentials {
  secretId: string;
  secretKey: string;
  token?: string;
}

/** What the SDK rejects with. `code` is absent when the request never reached the API. */
export interface ApiError extends Error {
  code?: string;
  requestId: string;
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && 'requestId' in error;
}

export function readCredentials(env: NodeJS.ProcessEnv = process.env): Credentials {
  const secretId = env.TENCENTCLOUD_SECRET_ID;
  const secretKey = env.TENCENTCLOUD_SECRET_KEY;
  if (!secretId || !secretKey) {
    throw new Error('Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.');
  }
  return env.TENCENTCLOUD_TOKEN ? { secretId, secretKey, token: env.TENCENTCLOUD_TOKEN } : { secretId, secretKey };
}

export function createClient(credential: Credentials, region: string): ScfClient {
  return new scf.v20180416.Client({
    credential,
    region,
    profile: { language: 'en-US', httpProfile: { reqTimeout: 30 } },
  });
}
