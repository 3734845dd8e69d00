/**
 * What importing a plugin costs over bare Node.js, in milliseconds: fresh processes in turn, medians of 15 runs after a
 * warm-up. Run after `npm run build`.
 */
import { spawnSync } from 'node:child_process';

const RUNS = 15;
const MODULES = {
  'a built-in module': 'node:path',
  'this plugin': new URL('../dist/plugin/index.js', import.meta.url).href,
  'typescript-eslint': 'typescript-eslint',
  'eslint-plugin-import-x': 'eslint-plugin-import-x',
};

function measure(specifier: string): number {
  const program = `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t);`;
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Importing ${specifier} failed:\n${stderr}`);
  return Number(stdout);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const names = Object.keys(MODULES) as (keyof typeof MODULES)[];
const times = new Map(names.map((name) => [name, [] as number[]]));
for (let run = -1; run < RUNS; run += 1) {
  for (const name of names) {
    const time = measure(MODULES[name]);
    if (run >= 0) times.get(name)?.push(time);
  }
}
for (const [name, values] of times) console.log(`${median(values).toFixed(1).padStart(7)} ms  ${name}`);
