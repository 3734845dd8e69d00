/** A project that is made up, as large as one wants, with real actions and codes: its files, and the record that `coverage` could give of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DECISIONS, EXITS, LOSSES, OUTCOMES, type Outcome } from '../../../src/analysis/call-coverage/types.ts';
import { createCoverageRecord } from '../../../src/cli/coverage/create-record.ts';
import type { CoverageRecord, CoveredCall, CoveredCode } from '../../../src/cli/records.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';

/** How large the project is. */
export interface Size {
  readonly calls: number;
  readonly files: number;
}

const PRODUCTS = ['cvm', 'scf', 'cdb', 'vpc', 'cbs', 'clb', 'cam', 'cos', 'tke', 'redis', 'cls', 'tcr'];

/** Lines of one call in a file. */
const LINES = 14;

/** Writes the files into a folder, and returns the record. It is the same each time. */
export function createSample(folder: string, { calls: count, files: fileCount }: Size): CoverageRecord {
  const random = createRandom();
  const actions = listActions(random);
  const files = Array.from({ length: fileCount }, (_, index) => nameOf(index));
  const calls = Array.from({ length: count }, (_, index): CoveredCall => {
    const { product, action } = pick(actions, random);
    const start = Math.floor(index / fileCount) * LINES;
    return createCall(files[index % fileCount] ?? '', start, product, action, random);
  });
  for (const file of files)
    write(
      folder,
      file,
      calls.filter((call) => call.file === file),
    );
  return createCoverageRecord({ files: fileCount, calls, unparsed: [] }, builtinRegistry);
}

/** Numbers from 0 to 1 that look random. */
type Random = () => number;

function createRandom(): Random {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

interface Action {
  readonly product: string;
  readonly action: string;
}

/** Some actions of some products, a few of which are called more often than others. */
function listActions(random: Random): readonly Action[] {
  const all = PRODUCTS.flatMap((product) =>
    builtinRegistry.actions(product).map((action): Action => ({ product, action })),
  );
  const often = Array.from({ length: 6 }, () => pick(all, random));
  return [...all.filter(() => random() < 0.2), ...Array.from({ length: 20 }, () => often).flat()];
}

function nameOf(index: number): string {
  const areas = ['deploy', 'billing', 'network', 'storage', 'users', 'jobs'];
  return `src/${areas[index % areas.length] ?? ''}/part-${Math.floor(index / areas.length)}/service-${index}.ts`;
}

function createCall(file: string, start: number, product: string, action: string, random: Random): CoveredCall {
  const outcome = pickOutcome(random);
  const codesOf = (isCommon: boolean) =>
    [...builtinRegistry.codesIn({ targets: [isCommon ? { product: '' } : { product, action }] })]
      .filter((code) => isCommon === builtinRegistry.codesIn({ targets: [{ product: '' }] }).has(code))
      .sort();
  const codes = codesOf(false).map((code) => createCode(code, outcome, start, 0.2, random));
  const commonCodes = codesOf(true)
    .map((code) => createCode(code, outcome, start, 0.04, random))
    .filter(({ state }) => state !== outcome);
  return {
    file,
    line: start + 4,
    column: 11,
    product,
    action,
    outcome,
    ...(outcome === 'uncaught' && { exit: pick(EXITS, random) }),
    ...(outcome === 'unknown' && { reason: pick(LOSSES, random) }),
    end: { line: start + 11, column: 5 },
    arrivals: outcome === 'uncaught' ? [] : [{ kind: 'catch', line: start + 6, column: 5 }],
    codes,
    commonCodes,
  };
}

function pickOutcome(random: Random): Outcome {
  const share = random();
  const bounds: readonly number[] = [0.4, 0.58, 0.72, 0.88, 1];
  return OUTCOMES[bounds.findIndex((bound) => share <= bound)] ?? 'unknown';
}

function createCode(code: string, outcome: Outcome, start: number, share: number, random: Random): CoveredCode {
  if (random() > share) return { code, state: outcome };
  const state = pick(DECISIONS, random);
  return { code, state, line: start + 8 + Math.floor(random() * 3) };
}

function write(folder: string, file: string, calls: readonly CoveredCall[]): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, calls.map(writeFunction).join('\n'));
}

/** As many lines as `LINES` says. */
function writeFunction({ product, action, line }: CoveredCall): string {
  return `/** Made up for tests of the report. */
export async function call${line}(client: ${product}.Client, request: Request): Promise<Answer> {
  try {
    return await client.${action ?? 'request'}(request);
    // Whatever the action returns goes to whoever asked for it.
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (HANDLED.has(error.code)) return answerTo(error.code, request);
    if (error.code.startsWith('LimitExceeded')) return later(request);
    if (/^Resource(?:NotFound|InUse)/.test(error.code)) return undefined;
    throw error;
  }
}
`;
}
