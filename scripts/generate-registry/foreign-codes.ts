import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeIndex, Observations } from '../../src/registry/types.ts';
import { check } from './json.ts';

/** The vendors whose codes have the shape of Tencent Cloud's, and the reviewed list of each. */
const LISTS = {
  'Alibaba Cloud': 'alibaba-cloud.txt',
  'Amazon EC2': 'amazon-ec2.txt',
  Volcengine: 'volcengine.txt',
} as const;

const CODE = /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*$/;

/** Codes by the vendor that has them, both sorted. */
export type ForeignCodes = ReadonlyMap<string, readonly string[]>;

/** Reads the lists of a folder. Throws with the place where a line is no code, or out of order. */
export function readForeignCodes(folder: string): ForeignCodes {
  return new Map(Object.entries(LISTS).map(([vendor, name]) => [vendor, readList(join(folder, name))]));
}

function readList(path: string): readonly string[] {
  const lines = readLines(path).filter((line) => line !== '' && !line.startsWith('#'));
  const odd = lines.find((line) => !CODE.test(line));
  check(odd === undefined, path, `${JSON.stringify(odd)} is not shaped like a code`);
  const misplaced = lines.find((line, at) => at > 0 && line <= (lines[at - 1] ?? ''));
  check(misplaced === undefined, path, `${misplaced} is out of order, or listed twice`);
  return lines;
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    throw new Error(`${path}: the file is missing or cannot be read`);
  }
}

/**
 * Throws when Tencent Cloud lists, listed or was seen to return a code of another vendor, or its SDKs make one: then it says nothing
 * of whose a file is.
 */
export function checkForeignCodes(codes: ForeignCodes, index: CodeIndex, { answers, sdkCodes }: Observations): void {
  const seen = new Set([...answers.map(({ code }) => code), ...sdkCodes.keys()]);
  for (const [vendor, list] of codes) {
    const shared = list.filter((code) => index.presence(code) !== undefined || seen.has(code));
    check(shared.length === 0, `codes of ${vendor}`, `take out what Tencent Cloud has as well: ${shared.join(', ')}`);
  }
}
