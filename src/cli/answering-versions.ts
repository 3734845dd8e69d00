import { type CodeRecord, type Registry, builtinRegistry } from '../registry/index.ts';
import type { AnsweringVersion } from './records.ts';
import type { ProductTarget } from './targets.ts';

/** The day after which the history of the codes starts. */
const START = '2021-06-11';

/** The versions that have or had the code: of the targets, or of all products if there are none. Products are sorted. */
export function listAnsweringVersions(
  code: string,
  targets: readonly ProductTarget[],
  registry: Registry,
): readonly AnsweringVersion[] {
  const asked = targets.length > 0 ? targets : productsEverWith(code, registry).map((product) => ({ product }));
  return asked.flatMap(registry.productVersions).flatMap(({ product, version, codes, actions }) => {
    const record = codes.get(code);
    if (record === undefined) return [];
    const { code: _, ...dates } = record;
    const answering = [...actions].filter(([, answers]) => answers.includes(code)).map(([action]) => action);
    const isOld = wasThereFromTheStart(record, { product, version });
    return { product, version, ...(isOld && { sinceBefore: START }), ...dates, actions: answering.sort() };
  });
}

/** Only the history of the mainland site is known, and only of what is built in. */
function wasThereFromTheStart({ code, since, site }: CodeRecord, target: ProductTarget): boolean {
  if (since !== undefined || site === 'intl') return false;
  return builtinRegistry.productVersions(target).some(({ codes }) => codes.has(code));
}

function productsEverWith(code: string, registry: Registry): readonly string[] {
  const current = registry.productsWith(code);
  const retired = registry.retirement(code, { targets: [] })?.products ?? [];
  return [...new Set([...current, ...retired])].sort();
}
