import { oncePerLasting } from '../../memo/once.ts';
import { ALL_CODES, createCodeMatcher } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { type SiteScope, countCodes, dottedCodesInScope, isCommon, isDue } from './scope-codes.ts';

/** Which of the codes that can reach a dispatch the user asks for. */
export interface AskedOptions {
  /** Only these namespaces; all, if empty. */
  readonly namespaces: readonly string[];
  readonly ignoreNamespaces: readonly string[];
  /** Codes that need not be handled: `Name.Code`, `Name.*`. */
  readonly ignoreCodes: readonly string[];
  readonly considerCommonCodes: boolean;
}

/** Whether the options ask for any code of a namespace. */
export function isNamespaceWanted(
  namespace: string,
  { namespaces, ignoreNamespaces, ignoreCodes }: AskedOptions,
): boolean {
  if (ignoreNamespaces.includes(namespace) || ignoreCodes.includes(`${namespace}${ALL_CODES}`)) return false;
  return namespaces.length === 0 || namespaces.includes(namespace);
}

/**
 * Whether a code in scope must be handled. Every call can answer the bare common codes, so they are asked for only where the scope
 * lists them itself.
 */
export function isAskedFor(code: string, scope: SiteScope, options: AskedOptions, settings: Settings): boolean {
  if (isIgnored(code, options) || !isDue(code, scope, settings)) return false;
  const { registry } = settings;
  const { considerCommonCodes } = options;
  // Nearly all codes have a dot.
  if (scope.codes !== undefined || (considerCommonCodes && code.includes('.'))) return true;
  return !isCommon(code, registry) || (considerCommonCodes && countCodes([code], scope, registry).listed > 0);
}

/**
 * Whether a dispatch on namespaces must handle one: the options ask for it, and for a dotted code that it holds. Codes are looked up
 * only where some need not be handled.
 */
export function isNamespaceAskedFor(
  namespace: string,
  scope: SiteScope,
  options: AskedOptions,
  settings: Settings,
): boolean {
  if (!isNamespaceWanted(namespace, options)) return false;
  if (settings.asOf === undefined && options.ignoreCodes.length === 0) return true;
  const codes = dottedCodesInScope(namespace, scope, settings.registry);
  return codes.some((code) => !isIgnored(code, options) && isDue(code, scope, settings));
}

const matcherOf = oncePerLasting(createCodeMatcher);

/** Whether the options leave a code out by its name. */
export function isIgnored(code: string, { ignoreCodes }: AskedOptions): boolean {
  return ignoreCodes.length > 0 && matcherOf(ignoreCodes)(code);
}
