import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from './client.js';

const HOST = 'scf.tencentcloudapi.com';
const SERVICE = 'scf';
const VERSION = '2018-04-16';
const ALGORITHM = 'TC3-HMAC-SHA256';
const CONTENT_TYPE = 'application/json; charset=utf-8';
const SIGNED_HEADERS = 'content-type;host';

interface Envelope<T> {
  Response: T & { RequestId: string; Error?: { Code: string; Message: string } };
}

interface Answer<T> {
  body: Envelope<T>;
  /** The clock of the API, in milliseconds. */
  serverTime: number;
}

/** Calls an action without the SDK: for checks on machines that have Node.js and nothing else. */
export async function callApi<T>(credentials: Credentials, region: string, action: string, payload = {}): Promise<T> {
  const send = (now: number) => post<T>(credentials, region, action, JSON.stringify(payload), now);
  const { body, serverTime } = await send(Date.now());
  if (body.Response.Error?.Code === 'AuthFailure_SignatureExpire') {
    // The clock of this machine is off by more than five minutes: sign with the server's.
    return unwrap(action, (await send(serverTime)).body);
  }
  return unwrap(action, body);
}

function unwrap<T>(action: string, { Response }: Envelope<T>): T {
  if (!Response.Error) return Response;
  const { Code, Message } = Response.Error;
  throw new Error(`${action}: ${Code}: ${adviceForAuthFailure(Code) ?? Message}`);
}

async function post<T>(
  credentials: Credentials,
  region: string,
  action: string,
  payload: string,
  now: number,
): Promise<Answer<T>> {
  const timestamp = Math.floor(now / 1000);
  const response = await fetch(`https://${HOST}`, {
    method: 'POST',
    headers: {
      Authorization: authorization(credentials, payload, timestamp),
      'Content-Type': CONTENT_TYPE,
      'X-TC-Action': action,
      'X-TC-Region': region,
      'X-TC-Timestamp': String(timestamp),
      'X-TC-Version': VERSION,
      ...(credentials.token ? { 'X-TC-Token': credentials.token } : {}),
    },
    body: payload,
  });
  if (!response.ok) throw new Error(`${HOST} answered HTTP ${response.status}.`);
  return {
    body: (await response.json()) as Envelope<T>,
    serverTime: Date.parse(response.headers.get('date') ?? '') || now,
  };
}

export function authorization(credentials: Credentials, payload: string, timestamp: number): string {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${SERVICE}/tc3_request`;
  const headers = `content-type:${CONTENT_TYPE}\nhost:${HOST}\n`;
  const request = ['POST', '/', '', headers, SIGNED_HEADERS, sha256(payload)].join('\n');
  const stringToSign = [ALGORITHM, timestamp, scope, sha256(request)].join('\n');

  const dateKey = hmac(`TC3${credentials.secretKey}`, date);
  const signingKey = hmac(hmac(dateKey, SERVICE), 'tc3_request');
  const signature = hmac(signingKey, stringToSign).toString('hex');
  return `${ALGORITHM} Credential=${credentials.secretId}/${scope}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function adviceForAuthFailure(code: string): string | undefined {
  switch (code) {
    case 'AuthFailure.InvalidSecretId':
    case 'AuthFailure.SecretIdNotFound':
      return 'the secret id is wrong or was deleted.';
    case 'AuthFailure.InvalidAuthorization':
    case 'AuthFailure.SignatureFailure':
      return 'the secret key does not fit the secret id.';
    case 'AuthFailure.SignatureExpire':
      return 'set the clock of this machine.';
    case 'AuthFailure.TokenFailure':
      return 'the temporary token has expired, get a new one.';
    case 'AuthFailure.MFAFailure':
    case 'AuthFailure.UnauthorizedOperation':
      return 'the user may not do this, see its CAM policies.';
    default:
      return undefined;
  }
}
