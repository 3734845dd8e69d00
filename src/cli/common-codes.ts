import type { Scope } from '../registry/index.ts';

/** The scope of a product that does not exist: it holds the common codes, which belong to every scope, and no others. */
export const COMMON_CODES: Scope = { targets: [{ product: '' }] };
