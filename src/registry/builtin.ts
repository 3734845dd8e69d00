import { builtinSource } from './load.ts';
import { createRegistry } from './registry.ts';

/** The registry that comes with the package, read from `data/` on first use. */
export const builtinRegistry = createRegistry(builtinSource);
