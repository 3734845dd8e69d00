import { didYouMean, quote } from '../../registry/custom/index.ts';
import { explain } from '../../registry/explain/index.ts';
import { WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';

const ALL_CODES = '.*';

/** What is wrong with the name of a namespace, as the rest of a sentence; `undefined` for one that exists, or did. */
export function findNamespaceProblem(name: string, settings: Settings): string | undefined {
  if (isNamespace(name, settings)) return undefined;
  const namespace = namespaceOf(name);
  if (subCodeOf(name) === undefined || !isNamespace(namespace, settings)) {
    const known = [...settings.registry.namespacesIn(WHOLE_REGISTRY), ...settings.additionalNamespaces];
    return `is ${quote(name)}, which is no namespace${inRegistry(settings)}.${didYouMean(namespace, known)} ${ownOnes(`'Name${ALL_CODES}'`)}`;
  }
  return name.endsWith(ALL_CODES)
    ? `is ${quote(name)}, but a namespace is written without ${quote(ALL_CODES)}: ${quote(namespace)}.`
    : `is ${quote(name)}, but a namespace is only the part before the first dot of a code: ${quote(namespace)}.`;
}

/** One whose codes were all withdrawn counts as well: a new registry should not break a configuration. */
function isNamespace(name: string, { registry, additionalNamespaces }: Settings): boolean {
  return additionalNamespaces.has(name) || registry.isNamespace(name);
}

/**
 * What is wrong with a code; `undefined` for a current one, or one that the settings add. A code that was withdrawn after the day of
 * the setting `asOf` counts as current.
 */
export function findCodeProblem(code: string, settings: Settings): string | undefined {
  const { registry, isAdditionalCode, asOf } = settings;
  if (registry.isCode(code, WHOLE_REGISTRY) || isAdditionalCode(code)) return undefined;
  const verdict = explain(code, WHOLE_REGISTRY, registry);
  const [nearest] = 'candidates' in verdict ? verdict.candidates : 'code' in verdict ? [verdict.code] : [];
  if (verdict.kind === 'retired') {
    if (asOf !== undefined && verdict.date > asOf) return undefined;
    const replacement = verdict.replacedBy === undefined ? '' : ` ${quote(verdict.replacedBy)} replaces it.`;
    return `is ${quote(code)}, which was withdrawn on ${verdict.date}.${replacement}`;
  }
  const hint = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
  return `is ${quote(code)}, which is no error code${inRegistry(settings)}.${hint} ${ownOnes(quote('Name.Code'))}`;
}

function inRegistry({ registry }: Settings): string {
  return ` in the registry of ${registry.snapshotDate()}`;
}

function ownOnes(form: string): string {
  return `If it is new or your own, add it to the setting additionalCodes (${form}).`;
}
