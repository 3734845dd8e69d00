/** Registries of one's own: their format, whether a value has it, and the built-in registry together with them. */
export { type CheckedRegistry, checkRegistry } from './check.ts';
export { type OwnRegistries, readOwnRegistries } from './own-registries.ts';
export type * from './types.ts';
