import type { PastedCall } from './pasted-error.ts';

const PRODUCTS = [
  /\b(?<name>[a-z][a-z0-9]+)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.com/,
  /tencentcloud-sdk-nodejs(?:-intl-en)?-(?<name>[a-z][a-z0-9]+)/,
  /tencentcloud[/.\\](?<name>[a-z][a-z0-9]+)[/.\\]v20\d{6}/i,
  /\b(?<name>[a-z][a-z0-9]+)[/.]v20\d{6}/,
  /\b(?<name>[a-z][a-z0-9]+)_client\.py/,
  /"?service"?\s*[:=]\s*"?(?<name>[a-z][a-z0-9]+)/i,
];

const ACTIONS = [
  /x-tc-action["']?\s*[:=]\s*["']?(?<name>[A-Z]\w+)/i,
  /(?<![a-z])action["']?\s*[:=]\s*["']?(?<name>[A-Z]\w+)/i,
  /\bat (?:async )?(?:Client|\w*Client)\.(?<name>[A-Z]\w+)/,
  /\b\w*Client\)?\.(?<name>[A-Z]\w+)\(/,
  /in (?<name>[A-Z][a-z]+[A-Z]\w+)\b/,
];

/** What a text says of the call whose error it is: a host, a header, the frames of a stack. */
export function readCall(text: string): PastedCall {
  const [product, action] = [firstOf(PRODUCTS, text), firstOf(ACTIONS, text)];
  return { ...(product !== undefined && { product }), ...(action !== undefined && { action }) };
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.groups?.['name']).find((name) => name !== undefined);
}
