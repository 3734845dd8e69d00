import { type Registry, type ScopeTarget, createCodeMatcher, namespaceOf, subCodeOf } from '../registry/index.ts';
import type { Language } from '../language/language.ts';
import { createCodeEntries } from './code-entries.ts';
import { COMMON_CODES } from './common-codes.ts';
import { hintAtName } from './hint-at-name.ts';
import { InputError } from './input-error.ts';
import type { CodesRecord } from './records.ts';
import { createRegistryRecord } from './registry-record.ts';
import { listSeenAnswers } from './seen-answers.ts';
import { type ProductTarget, checkAction, findUnlistedAction, nameOf, readTarget } from './targets.ts';

/** Which codes of a product are asked for. */
export interface CodesOptions {
  /** Those that one of the actions documents. */
  readonly action?: readonly string[];
  /** Those of one of the namespaces. */
  readonly namespace?: readonly string[];
  /** None of those that match one of the patterns: `Name.Code`, `Name.*`. */
  readonly except?: readonly string[];
  /** `false`: none that every action can return. */
  readonly common?: boolean;
  /** Those that were there on an ISO day. */
  readonly asOf?: string;
  /** Withdrawn codes in place of the current ones. */
  readonly retired?: true;
}

/**
 * Lists the codes of a product that an exhaustive rule counts where the product, or calls of these actions, are the scope of a
 * dispatch on these namespaces. Throws an `InputError` for a product, action or namespace that does not exist.
 */
export function listCodes(name: string, options: CodesOptions, registry: Registry, language: Language): CodesRecord {
  const target = readTarget(name, registry);
  const { action: actions, namespace: namespaces, asOf, retired = false } = options;
  actions?.forEach((action) => {
    checkAction(target, action, registry);
  });
  const isListed = createListTest(target, actions, registry);
  const isKept = createTest(target, options, registry);
  const entries = createCodeEntries(target, registry, language)
    .filter((entry) => (retired ? entry.retired !== undefined : isListed(entry.code)))
    .filter(({ code }) => isKept(code));
  const common = retired ? [] : listCommonCodes(registry).filter((code) => isKept(code) && !isListed(code));
  const scope = { targets: targetsOf(target, actions) };
  const seen = retired ? [] : listSeenAnswers(scope, registry).filter(({ code }) => isKept(code));
  const all = new Set(
    [...entries, ...seen]
      .map(({ code }) => code)
      .concat(common)
      .map(namespaceOf),
  );
  namespaces?.forEach((namespace) => {
    checkNamespace(namespace, all, target);
  });
  return {
    registry: createRegistryRecord(registry),
    ...target,
    ...(actions !== undefined && { actions }),
    ...(namespaces !== undefined && { namespaces }),
    ...(asOf !== undefined && { asOf }),
    isDocumented: (actions ?? []).every((action) => documentsCodes(action, target, registry)),
    unlistedActions: (actions ?? []).flatMap((action) => findUnlistedAction(action, target, registry) ?? []),
    codes: entries.filter(isOfNamespaces),
    commonCodes: common.filter((code) => namespaces?.includes(namespaceOf(code))),
    seen: seen.filter(isOfNamespaces),
  };

  function isOfNamespaces({ code }: { readonly code: string }): boolean {
    return namespaces === undefined || namespaces.includes(namespaceOf(code));
  }
}

function targetsOf(target: ProductTarget, actions: CodesOptions['action']): readonly ScopeTarget[] {
  return actions?.map((action) => ({ ...target, action })) ?? [target];
}

/** The test for the codes that the actions document; of an action that documents none, all of the product. */
function createListTest(
  target: ProductTarget,
  actions: CodesOptions['action'],
  registry: Registry,
): (code: string) => boolean {
  const scope = { targets: targetsOf(target, actions) };
  return (code) => registry.isListed(code, scope);
}

function createTest(
  target: ProductTarget,
  { except = [], common = true, asOf }: CodesOptions,
  registry: Registry,
): (code: string) => boolean {
  const isExcepted = createCodeMatcher(except);
  return (code) =>
    !isExcepted(code) &&
    (common || !registry.isCode(code, COMMON_CODES)) &&
    (asOf === undefined || registry.existedOn(code, { targets: [target] }, asOf));
}

/** The common codes that count wherever their namespace does: bare ones only do where they are listed. */
function listCommonCodes(registry: Registry): readonly string[] {
  return [...registry.codesIn(COMMON_CODES)].filter((code) => subCodeOf(code) !== undefined);
}

function checkNamespace(namespace: string, namespaces: ReadonlySet<string>, target: ProductTarget): void {
  if (namespaces.has(namespace)) return;
  const hint = hintAtName(namespace, [...namespaces]);
  throw new InputError({
    en: `None of these codes of ${nameOf(target)} has the namespace '${namespace}'.${hint.en}`,
    zh: `${nameOf(target)} 的这些错误码中，没有一级错误码“${namespace}”。${hint.zh}`,
  });
}

function documentsCodes(action: string, target: ProductTarget, registry: Registry): boolean {
  return registry.productVersions(target).some(({ actions }) => (actions.get(action) ?? []).length > 0);
}
