import { once } from '../../src/memo/once.ts';
import { builtinSource } from '../../src/registry/builtin.ts';

/** The index of all codes, withdrawn ones included, which the look-ups of the registry do not list. */
export const builtinIndex = once(builtinSource.codeIndex);
