import { namespaceOf } from './code.ts';
import { builtinSource } from './builtin.ts';

/**
 * The other vendors that have a code, by name; most often none. Their codes have the shape of Tencent Cloud's, often the
 * namespaces too, but no list of Tencent Cloud has or had them: `OperationDenied.NoStock  →  ['Alibaba Cloud']`. The lists
 * hold what is documented, or handled in public code, so that a code may be another vendor's and missing here.
 */
export function otherVendorsWith(code: string): readonly string[] {
  const namespace = namespaceOf(code);
  return [...builtinSource.foreignCodes()].flatMap(([vendor, codes]) =>
    codes.get(namespace)?.includes(code) === true ? [vendor] : [],
  );
}
