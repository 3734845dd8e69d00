/**
 * Measures the built plugin: `npm run bench`, after `npm run build`. `--only import,lookup` measures these sections,
 * `--runs 9` runs each thing so often, and `--quick` does all of it on little work, to see that it still runs. Prints the
 * table; a full run writes it, with its conditions, to `bench/RESULTS.md`, and another one if `--write` says so.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readConditions } from './conditions.ts';
import { writeFloorPlugin } from './floor.ts';
import { type Options, readOptions } from './options.ts';
import { PLUGIN, ROOT, WORK } from './paths.ts';
import { compilePrograms } from './processes.ts';
import { renderReport, renderTable } from './report.ts';
import { SECTIONS } from './sections/index.ts';

const RESULTS = join(ROOT, 'bench', 'RESULTS.md');

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, Object.keys(SECTIONS));
  if (!existsSync(PLUGIN)) throw new Error('There is no built plugin. Run `npm run build` first.');
  rmSync(WORK, { recursive: true, force: true });
  // oxlint would ignore what Git ignores, were this not the top of a repository.
  mkdirSync(join(WORK, '.git'), { recursive: true });
  await compilePrograms();
  writeFloorPlugin();
  const figures = options.sections.flatMap((name) => measure(name, options));
  console.log(renderTable(figures));
  if (!options.isWritten) return;
  const report = renderReport(figures, readConditions(args, options.scale.runs));
  const style = await resolveConfig(RESULTS);
  writeFileSync(RESULTS, await format(report, { ...style, parser: 'markdown' }));
}

function measure(name: string, { scale }: Options) {
  const start = performance.now();
  const figures = SECTIONS[name]?.(scale) ?? [];
  console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  return figures;
}

await main(process.argv.slice(2));
