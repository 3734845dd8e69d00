import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules/index.ts';
import { WORK } from './paths.ts';

/** Where the plugin lies that does nothing. */
export const FLOOR_PLUGIN = join(WORK, 'floor.mjs');

/**
 * Writes a plugin with as many rules as ours, by the same names, that do nothing. What a linter takes with it is the floor: any plugin
 * of that size costs as much.
 */
export function writeFloorPlugin(): void {
  const names = JSON.stringify(Object.keys(rules));
  writeFileSync(
    FLOOR_PLUGIN,
    `const rules = Object.fromEntries(${names}.map((name) => [name, { create: () => ({}) }]));
export default { meta: { name: 'eslint-plugin-floor' }, rules };
`,
  );
}

/** All rules of a plugin, switched on. */
export function switchOn(plugin: string): Readonly<Record<string, 'error'>> {
  return Object.fromEntries(Object.keys(rules).map((name) => [`${plugin}/${name}`, 'error']));
}
