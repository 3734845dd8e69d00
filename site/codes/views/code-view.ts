import { explainCode } from '../../../src/cli/explain-code.ts';
import { describeVerdict } from '../../../src/cli/describe-verdict.ts';
import { listAnsweringVersions } from '../../../src/cli/answering-versions.ts';
import { COMMON_CODES } from '../../../src/cli/common-codes.ts';
import { explain } from '../../../src/registry/explain/index.ts';
import { createRegistryRecord } from '../../../src/cli/registry-record.ts';
import type { Language } from '../../../src/language/language.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, otherVendorsWith } from '../../../src/registry/index.ts';
import { readEach } from '../data-files.ts';
import { describeInList } from '../search/hits.ts';
import { listOffers } from '../search/reasons.ts';
import { type SdkCall, writeCodeSnippet } from '../snippets.ts';
import type { NearCodes } from './near-codes.ts';
import { listPastProducts } from './past-products.ts';
import { createProductRow, packageOf } from './product-rows.ts';
import type { CodeStatus, CodeView, NearCode, ProductRow } from './types.ts';

/** Of a code of more products, what each has of it is read when it is asked for: each is a file of its own. */
const MOST_READ = 12;

/** Gathers what is shown of a code, right or wrong. */
export function createCodeView(code: string, registry: Registry, near: NearCodes, language: Language): CodeView {
  const verdict = explain(code, WHOLE_REGISTRY, registry);
  const current = registry.productsWith(code);
  const retirement = registry.retirement(code, WHOLE_REGISTRY);
  const ids = [...current, ...listPastProducts(code)];
  const isFew = ids.length <= MOST_READ;
  if (isFew) readEach(ids, (product) => registry.productVersions({ product }));
  const isCommon = registry.isCode(code, COMMON_CODES);
  const isListed = isCommon || current.length > 0;
  const sdk = registry.sdkCodes().get(code);
  const isOurs = verdict.kind === 'known' || retirement !== undefined;
  const otherVendors = isOurs ? [] : otherVendorsWith(code);
  const status = statusOf(verdict.kind, isListed, otherVendors);
  const description = registry.describe(code);
  const inProducts = description === undefined && isFew ? describeInProducts(code, ids, registry) : [];
  const ofNamespace = description === undefined ? registry.describeNamespace(namespaceOf(code)) : undefined;
  const offers = status === 'foreign' ? [] : listOffers(code, verdict);
  const products = ids.map((id) => describeProduct(code, id, isFew, !current.includes(id), registry, language));
  const isCode = status !== 'unknown' && status !== 'foreign';
  return {
    kind: 'code',
    registry: createRegistryRecord(registry),
    code,
    namespace: namespaceOf(code),
    status,
    ...(status !== 'current' && { message: messageOn(code, status, registry, language) }),
    isCommon,
    ...(description !== undefined && { description }),
    inProducts,
    ...(ofNamespace !== undefined && isCode && { ofNamespace }),
    ...(retirement !== undefined && { retirement }),
    ...(sdk !== undefined && { sdk }),
    otherVendors,
    products,
    seen: registry.observedIn(WHOLE_REGISTRY).filter((answer) => answer.code === code),
    offers: offers.map((offer) => describeNear(offer.code, offer.why[language], registry, language)),
    near: isCode ? near.find(code, isFew ? ids : [], language) : [],
    ...(status === 'current' && {
      snippet: writeCodeSnippet(code, description?.[language], callOf(products, registry), language),
    }),
  };
}

/** The first call that documents a code, if the files of its products were read. */
function callOf(products: readonly ProductRow[], registry: Registry): SdkCall | undefined {
  const [call] = products
    .flatMap(({ versions = [] }) => versions)
    .flatMap(({ product, version, actions: [action] }) => {
      return action === undefined ? [] : [{ product, version, action, package: packageOf(product, registry) }];
    });
  return call;
}

function statusOf(kind: string, isListed: boolean, otherVendors: readonly string[]): CodeStatus {
  if (kind === 'known') return isListed ? 'current' : 'undocumented';
  if (kind === 'retired') return 'withdrawn';
  if (kind === 'sdk') return 'sdk';
  return otherVendors.length > 0 ? 'foreign' : 'unknown';
}

/** What the command says of it. Of a listed code that would read the files of all its products, for nothing. */
function messageOn(code: string, status: CodeStatus, registry: Registry, language: Language): string {
  const view = { targets: [], registry, language };
  return status === 'foreign' || status === 'unknown'
    ? explainCode(code, view).message
    : describeVerdict(code, explain(code, WHOLE_REGISTRY, registry), view);
}

function describeInProducts(code: string, ids: readonly string[], registry: Registry): CodeView['inProducts'] {
  return ids.flatMap((product) => {
    const description = registry.describe(code, { targets: [{ product }] });
    return description === undefined ? [] : [{ product, description }];
  });
}

function describeNear(code: string, why: string | undefined, registry: Registry, language: Language): NearCode {
  const note = describeInList(code, registry)?.[language];
  return { code, ...(why !== undefined && { why }), ...(note !== undefined && { note }) };
}

function describeProduct(
  code: string,
  id: string,
  isRead: boolean,
  isPast: boolean,
  registry: Registry,
  language: Language,
): ProductRow {
  return {
    ...createProductRow(id, registry, language),
    ...(isPast && { isPast }),
    ...(isRead && { versions: listAnsweringVersions(code, [{ product: id }], registry) }),
  };
}
