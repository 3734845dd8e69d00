import { createRegistryRecord } from '../../../src/cli/registry-record.ts';
import type { Language } from '../../../src/language/language.ts';
import { type Registry, WHOLE_REGISTRY } from '../../../src/registry/index.ts';
import { describeAlone } from '../search/hits.ts';
import { createProductRow } from './product-rows.ts';
import type { NamespaceView } from './types.ts';

/** Gathers what is shown of a namespace that some current code has. */
export function createNamespaceView(namespace: string, registry: Registry, language: Language): NamespaceView {
  const description = registry.describeNamespace(namespace);
  const codes = registry.codesOfNamespace(namespace, WHOLE_REGISTRY);
  const products = [...new Set(codes.flatMap((code) => registry.productsWith(code)))].sort();
  return {
    kind: 'namespace',
    registry: createRegistryRecord(registry),
    namespace,
    ...(description !== undefined && { description }),
    codes: codes.map((code) => {
      const note = describeAlone(code, registry)?.[language];
      return { code, products: registry.productsWith(code).length, ...(note !== undefined && { note }) };
    }),
    products: products.map((id) => createProductRow(id, registry, language)),
    isCode: registry.isCode(namespace, WHOLE_REGISTRY),
  };
}
