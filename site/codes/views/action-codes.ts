import { type Registry, namespaceOf } from '../../../src/registry/index.ts';
import { listCodes } from '../../../src/cli/list-codes.ts';
import type { CodesRecord } from '../../../src/cli/records.ts';
import type { Language } from '../../../src/language/language.ts';

/** The codes of an action, with the common codes of their namespaces, in the shape of `codes --json`. Throws for a name that is none. */
export function listActionCodes(
  {
    product,
    version,
    action,
  }: { readonly product: string; readonly version?: string | undefined; readonly action: string },
  registry: Registry,
  language: Language,
): CodesRecord {
  const name = version === undefined ? product : `${product}@${version}`;
  const record = listCodes(name, { action: [action] }, registry, language);
  const namespaces = [...new Set(record.codes.map(({ code }) => namespaceOf(code)))];
  const { namespaces: _, ...asked } = listCodes(name, { action: [action], namespace: namespaces }, registry, language);
  return { ...asked, seen: record.seen };
}
