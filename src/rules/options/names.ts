import { didYouMean, quote } from '../../registry/custom/index.ts';
import { explain } from '../../registry/explain/index.ts';
import { ALL_CODES, CODE_PATTERN, WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';

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
    return `is ${quote(code)}, which left the lists on ${verdict.date}.${replacement}`;
  }
  const hint = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
  return `is ${quote(code)}, which is no error code${inRegistry(settings)}.${hint} ${ownOnes(quote('Name.Code'))}`;
}

/**
 * What is wrong with a pattern of codes, `'Name.Code'` or `'Name.*'`; `undefined` if it matches a code. Withdrawn codes count as well: a
 * new registry should not break a configuration.
 */
export function findPatternProblem(pattern: string, settings: Settings): string | undefined {
  const { registry, isAdditionalCode } = settings;
  if (!CODE_PATTERN.test(pattern))
    return `is ${quote(pattern)}, which is not of the form 'Name.Code' or 'Name${ALL_CODES}'.`;
  if (pattern.endsWith(ALL_CODES)) return findPrefixProblem(pattern, settings);
  if (registry.retirement(pattern, WHOLE_REGISTRY) !== undefined) return undefined;
  const isNamespaceAlone = subCodeOf(pattern) === undefined && isNamespace(pattern, settings);
  if (!isNamespaceAlone || registry.isCode(pattern, WHOLE_REGISTRY) || isAdditionalCode(pattern)) {
    return findCodeProblem(pattern, settings);
  }
  return `is ${quote(pattern)}, which is a namespace and no code. All of its codes are ${quote(`${pattern}${ALL_CODES}`)}.`;
}

/** What is wrong with `Name.*`, or `Name.Part.*`. */
function findPrefixProblem(pattern: string, settings: Settings): string | undefined {
  const { registry, additionalNamespaces } = settings;
  const name = pattern.slice(0, -ALL_CODES.length);
  const namespace = namespaceOf(name);
  if (!isNamespace(namespace, settings)) {
    const known = [...registry.namespacesIn(WHOLE_REGISTRY), ...additionalNamespaces].map(
      (one) => `${one}${ALL_CODES}`,
    );
    const hint = didYouMean(`${namespace}${ALL_CODES}`, known);
    return `is ${quote(pattern)}, which matches no code${inRegistry(settings)}.${hint} ${ownOnes(`'Name${ALL_CODES}'`)}`;
  }
  if (name === namespace || additionalNamespaces.has(namespace) || registry.hasPrefix(`${name}.`, WHOLE_REGISTRY))
    return undefined;
  return `is ${quote(pattern)}, which matches no code${inRegistry(settings)}. All codes of the namespace are ${quote(`${namespace}${ALL_CODES}`)}.`;
}

function inRegistry({ registry }: Settings): string {
  return ` in the registry of ${registry.snapshotDate()}`;
}

function ownOnes(form: string): string {
  return `If it is new or your own, add it to the setting additionalCodes (${form}).`;
}
