import { pathToFileURL } from 'node:url';
import { budgets } from '../budgets.ts';
import { type Figure, writeTimes } from '../figures.ts';
import { CSPELL_PLUGIN } from '../linters.ts';
import { measureInTurn } from '../measure.ts';
import { PLUGIN } from '../paths.ts';
import { runProgram } from '../processes.ts';
import type { ImportJob } from '../programs/import.ts';
import { median } from '../statistics.ts';
import type { Section } from './section.ts';

const NOTHING = 'a module of Node.js itself';
const OURS = 'this plugin';
const MODULES = {
  [NOTHING]: 'node:path',
  [OURS]: pathToFileURL(PLUGIN).href,
  'typescript-eslint': 'typescript-eslint',
  'eslint-plugin-import-x': 'eslint-plugin-import-x',
  '@cspell/eslint-plugin': CSPELL_PLUGIN,
};

/** What importing a plugin costs beyond what importing anything costs. */
export const measureImports: Section = ({ runs }) => {
  const measured = measureInTurn(
    Object.fromEntries(Object.entries(MODULES).map(([name, specifier]) => [name, () => importOnce(specifier)])),
    runs,
  );
  const bare = measured[NOTHING] ?? [];
  return Object.entries(measured).map(([name, times]): Figure => {
    if (name === NOTHING) return { section: 'import', what: name, value: writeTimes(times) };
    const added = times.map((time, at) => time - (bare[at] ?? NaN));
    return {
      section: 'import',
      what: `${name}, beyond that`,
      value: writeTimes(added),
      ...(name === OURS && { budget: budgets.importing(median(added)) }),
    };
  });
};

function importOnce(specifier: string): number {
  return (runProgram('import', { specifier } satisfies ImportJob).result as { time: number }).time;
}
