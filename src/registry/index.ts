/** The error codes of Tencent Cloud: pure data and look-ups, without ESLint and syntax trees. */
export { builtinRegistry } from './builtin.ts';
export { namespaceOf, subCodeOf } from './code.ts';
export { ALL_CODES, CODE_PATTERN, createCodeMatcher } from './code-patterns.ts';
export { buildCodeIndex } from './code-index.ts';
export { isDay } from './day.ts';
export { NO_DICTIONARY } from './dictionary.ts';
export { otherVendorsWith } from './foreign-codes.ts';
export { hintAtProduct } from './product-hint.ts';
export { splitVersion } from './product-version.ts';
export { createRegistry, WHOLE_REGISTRY } from './registry.ts';
export type * from './types.ts';
