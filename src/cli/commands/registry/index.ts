import type { AddCommand } from '../../command.ts';
import { addCheck } from './check.ts';
import { addDiff } from './diff.ts';
import { addImport } from './import.ts';

/** Commands for registries of one's own. */
export const addRegistry: AddCommand = (program, answer) => {
  const registry = program.command('registry').description('Make, check and compare registries of your own.');
  for (const addCommand of [addImport, addCheck, addDiff]) addCommand(registry, answer);
};
