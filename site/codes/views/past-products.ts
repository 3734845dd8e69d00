import { builtinIndex } from '../builtin-index.ts';

/** The products that had a code, and have it no longer, sorted. */
export function listPastProducts(code: string): readonly string[] {
  return builtinIndex().presence(code)?.retired ?? [];
}
