import { createCodeEntries } from '../../../src/cli/code-entries.ts';
import { listSeenAnswers } from '../../../src/cli/seen-answers.ts';
import { createRegistryRecord } from '../../../src/cli/registry-record.ts';
import type { Language } from '../../../src/language/language.ts';
import { countVersions } from '../../../src/registry/manifest.ts';
import { type Product, type Registry, namespaceOf } from '../../../src/registry/index.ts';
import { createProductRow } from './product-rows.ts';
import type { ProductView } from './types.ts';

/** Gathers what is shown of a product. */
export function createProductView(
  { id, docProduct, nodePackage }: Product,
  registry: Registry,
  language: Language,
): ProductView {
  const versions = registry.productVersions({ product: id });
  const codes = createCodeEntries({ product: id }, registry, language).map(({ description, ...entry }) => {
    return { ...entry, ...(description !== undefined && { note: description }) };
  });
  const current = codes.filter(({ retired }) => retired === undefined);
  const days = codes.flatMap(({ since, retired }) => [since, retired]).filter((day) => day !== undefined);
  const lastChange = days.sort().at(-1);
  return {
    kind: 'product',
    registry: createRegistryRecord(registry),
    product: createProductRow(id, registry, language),
    versions: versions.map((version) => {
      const counts = countVersions([version]);
      return { version: version.version, actions: counts.actions, codes: counts.current };
    }),
    counts: countVersions(versions),
    namespaces: countNamespaces(current.map(({ code }) => code)),
    actions: listActions(id, registry),
    codes,
    seen: listSeenAnswers({ targets: [{ product: id }] }, registry),
    ...(nodePackage !== undefined && { package: nodePackage }),
    ...(docProduct !== undefined && { docProduct }),
    ...(lastChange !== undefined && { lastChange }),
  };
}

function countNamespaces(codes: readonly string[]): ProductView['namespaces'] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(namespaceOf(code), (counts.get(namespaceOf(code)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, codes: count }));
}

function listActions(id: string, registry: Registry): ProductView['actions'] {
  const versions = registry.productVersions({ product: id });
  const listed = registry.actions(id).map((name) => {
    const having = versions.filter(({ actions }) => actions.has(name));
    const codes = new Set(having.flatMap(({ actions }) => actions.get(name) ?? []));
    return { name, versions: having.map(({ version }) => version), codes: codes.size };
  });
  const names = new Set(listed.map(({ name }) => name));
  const others = [...registry.otherActions(id)].filter(([name]) => !names.has(name));
  return [...listed, ...others.map(([name, { kind }]) => ({ name, versions: [], codes: 0, status: kind }))].sort(
    (a, b) => (a.name < b.name ? -1 : 1),
  );
}
