import { type CodeRecord, type ProductVersion, type Registry } from '../registry/index.ts';
import type { Language } from '../language/language.ts';
import type { CodeEntry } from './records.ts';
import type { ProductTarget } from './targets.ts';

interface Listed {
  readonly version: string;
  readonly record: CodeRecord;
}

/** What is recorded of the codes of a product, one entry for each code, in the order of the alphabet. */
export function createCodeEntries(target: ProductTarget, registry: Registry, language: Language): readonly CodeEntry[] {
  const byCode = groupByCode(registry.productVersions(target));
  return [...byCode].map(([code, listed]) => {
    const description = registry.describe(code, { targets: [target] })?.[language];
    return { ...mergeListed(code, listed), ...(description !== undefined && { description }) };
  });
}

function groupByCode(versions: readonly ProductVersion[]): ReadonlyMap<string, readonly Listed[]> {
  const byCode = new Map<string, Listed[]>();
  for (const { version, codes } of versions) {
    for (const [code, record] of codes) byCode.set(code, [...(byCode.get(code) ?? []), { version, record }]);
  }
  return new Map([...byCode].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Current in any version is current; known from the start in any version is known from the start. */
function mergeListed(code: string, listed: readonly Listed[]): CodeEntry {
  const current = listed.filter(({ record }) => record.retired === undefined);
  const records = (current.length > 0 ? current : listed).map(({ record }) => record);
  const { retired, replacedBy } = records.reduce((a, b) => ((b.retired ?? '') > (a.retired ?? '') ? b : a));
  const sinces = records.flatMap(({ since }) => since ?? []).sort();
  return {
    code,
    versions: (current.length > 0 ? current : listed).map(({ version }) => version),
    ...(sinces.length === records.length && { since: sinces[0] }),
    ...(retired !== undefined && { retired }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(records.every(({ site }) => site === 'intl') && { site: 'intl' }),
  };
}
