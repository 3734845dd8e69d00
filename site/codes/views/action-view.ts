import type { CodesRecord } from '../../../src/cli/records.ts';
import { COMMON_CODES } from '../../../src/cli/common-codes.ts';
import type { Language } from '../../../src/language/language.ts';
import { type Product, type Registry } from '../../../src/registry/index.ts';
import type { Address } from '../address.ts';
import { type SnippetStyle, writeSnippet } from '../snippets.ts';
import { listActionCodes } from './action-codes.ts';
import { createProductRow, packageOf } from './product-rows.ts';
import type { ActionView } from './types.ts';

type ActionAddress = Extract<Address, { readonly kind: 'action' }>;

/** The versions of a product that have an action, newest first: those of the lists, else those of an SDK. */
export function versionsOfAction({ id, versions }: Product, action: string, registry: Registry): readonly string[] {
  const listed = versions.filter((version) => registry.actions(id, version).includes(action));
  const known =
    listed.length > 0 ? listed : versions.filter((version) => registry.otherActions(id, version).has(action));
  return known.toReversed();
}

/** Gathers what is shown of an action that the product has; `version` is one of those that have it. */
export function createActionView(
  { product: id, action }: ActionAddress,
  version: string,
  versions: readonly string[],
  registry: Registry,
  language: Language,
): ActionView {
  const record = listActionCodes({ product: id, version, action }, registry, language);
  const [unlisted] = record.unlistedActions;
  const product = registry.product(id);
  return {
    kind: 'action',
    registry: record.registry,
    product: createProductRow(id, registry, language),
    action,
    version,
    versions,
    status: unlisted?.kind ?? 'listed',
    ...(unlisted !== undefined && { sdkVersion: unlisted.sdkVersion }),
    isDocumented: record.isDocumented,
    codes: record.codes,
    commonCodes: record.commonCodes,
    allCommonCodes: [...registry.codesIn(COMMON_CODES)],
    seen: record.seen,
    snippets: writeSnippets({ product: id, version, action }, record, registry, language),
    package: packageOf(id, registry),
    ...(product?.docProduct !== undefined && { docProduct: product.docProduct }),
  };
}

function writeSnippets(
  call: { readonly product: string; readonly version: string; readonly action: string },
  { codes, commonCodes, registry: { snapshotDate } }: CodesRecord,
  registry: Registry,
  language: Language,
): Readonly<Record<SnippetStyle, string>> {
  const source = {
    ...call,
    package: packageOf(call.product, registry),
    codes: [...codes.map(({ code }) => code), ...commonCodes],
    describe: (namespace: string) => registry.describeNamespace(namespace)?.[language],
    snapshotDate,
    language,
  };
  return {
    switch: writeSnippet('switch', source),
    if: writeSnippet('if', source),
    table: writeSnippet('table', source),
  };
}
