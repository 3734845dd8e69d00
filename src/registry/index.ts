/** What error codes of Tencent Cloud exist. Pure data and look-ups; knows neither ESLint nor syntax trees. */
import { builtinSource } from './load.ts';
import { createRegistry } from './registry.ts';

export { namespaceOf, subCodeOf } from './code.ts';
export { buildCodeIndex } from './code-index.ts';
export { createRegistry, WHOLE_REGISTRY } from './registry.ts';
export type * from './types.ts';

/** The registry that comes with the package, read from `data/` on first use. */
export const builtinRegistry = createRegistry(builtinSource);
