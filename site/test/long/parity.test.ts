/** The bundle that pages load reports, fixes and suggests what ESLint does in Node.js. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLinter } from '../../linter/build.ts';
import type { Engine, createEngine } from '../../linter/engine.ts';
import { type Program, lintInNode, listCases, listPrograms } from './programs.ts';

const DATA = new URL('../../../data/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'linter-'));
const cases = await listCases();
let run: Engine;

beforeAll(async () => {
  await buildLinter(folder);
  const built = (await import(pathToFileURL(join(folder, 'engine.js')).href)) as { createEngine: typeof createEngine };
  run = built.createEngine({ readData: (path) => JSON.parse(readFileSync(new URL(path, DATA), 'utf8')) as unknown });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Names of the programs of which the bundle says something else, and how many reports there are. */
async function compare(programs: readonly Program[]): Promise<{ differing: readonly string[]; reports: number }> {
  const differing: string[] = [];
  let reports = 0;
  for (const program of programs) {
    const expected = lintInNode(program);
    reports += expected.length;
    const result = await run('lint', program);
    if (JSON.stringify(result) !== JSON.stringify({ kind: 'linted', reports: expected })) differing.push(program.name);
  }
  return { differing, reports };
}

describe('the bundle for browsers', () => {
  it('says of the code of all pages, examples, fixtures and workloads what ESLint says in Node.js', async () => {
    const { differing, reports } = await compare(listPrograms());
    expect(differing).toEqual([]);
    expect(reports).toBeGreaterThan(80);
  });

  it('says of the cases of all rules what ESLint says in Node.js', async () => {
    const { differing, reports } = await compare(cases);
    expect(differing).toEqual([]);
    expect(reports).toBeGreaterThan(500);
  });
});
