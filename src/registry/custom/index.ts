/** Registries of one's own: their format, and whether a value has it. */
export { type CheckedRegistry, checkRegistry } from './check.ts';
export type * from './types.ts';
