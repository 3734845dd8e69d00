import { host } from '../host/index.ts';
import { readSource } from './read-source.ts';
import { createRegistry } from './registry.ts';

/** What the package itself knows, read from `data/` file by file as parts of it are asked for. */
export const builtinSource = readSource((path) => host().readData(path));

/** The registry that comes with the package. */
export const builtinRegistry = createRegistry(builtinSource);
