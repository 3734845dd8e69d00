/** Registries of one's own: their format, whether a value has it, and the built-in registry together with them. */
export { type CheckedRegistry, checkRegistry } from './check.ts';
export { extendVersions } from './extend-versions.ts';
export { isWhole } from './whole-lists.ts';
export { hintAt } from './hint-at.ts';
export { quoteText, writeLiteral } from './quote.ts';
export { type OwnRegistries, readOwnRegistries } from './own-registries.ts';
export type * from './types.ts';
