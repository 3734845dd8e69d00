import type { TSESTree } from '@typescript-eslint/utils';
import type { Registry, ScopeTarget } from '../registry/index.ts';
import { WHOLE_REGISTRY } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
import { getPropertyName } from './eslint-utils.ts';
import type { FileScope } from './types.ts';

/** `tencentcloud-sdk-nodejs-scf`, and the same below the international package. */
const PRODUCT_PACKAGE = /^tencentcloud-sdk-nodejs(?:-intl-en)?-([a-z][a-z0-9]*)(?:\/|$)/;
/** `tencentcloud-sdk-nodejs/tencentcloud/services/scf/v20180416/scf_client`. */
const SERVICE_PATH = /^tencentcloud-sdk-nodejs[\w-]*\/tencentcloud\/services\/([a-z][a-z0-9]*)(?:\/v(\d{8}))?/;
/** `scf.tencentcloudapi.com`, `https://scf.ap-guangzhou.tencentcloudapi.com/`. */
const API_HOST = /^(?:https?:\/\/)?([a-z][a-z0-9]*)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.com(?:$|[/:])/;
/** `v20180416`. */
const VERSION_NAME = /^v(\d{8})$/;

/** The product that a node names: an SDK package, an API host, or a versioned service (`tencentcloud.scf.v20180416`). */
export function findNamedProduct(node: TSESTree.Node, registry: Registry): ScopeTarget | undefined {
  const named = node.type === 'MemberExpression' ? findService(node) : findInString(node);
  const product = named && registry.product(named.product);
  if (product === undefined) return undefined;
  const isVersion = named?.version !== undefined && product.versions.includes(named.version);
  return isVersion ? named : { product: product.id };
}

/** The scope of a file: the products it names, else those of the settings, else everything. */
export function createFileScope(named: readonly ScopeTarget[], settings: Settings): FileScope {
  if (named.length > 0) return { scope: { targets: preferVersions(named) }, source: 'imports' };
  if (settings.products.length > 0) return { scope: { targets: settings.products }, source: 'settings' };
  return { scope: WHOLE_REGISTRY, source: 'none' };
}

/** One target for each product and version; a product named with a version does not count without it as well. */
function preferVersions(targets: readonly ScopeTarget[]): readonly ScopeTarget[] {
  const versioned = new Set(targets.flatMap(({ product, version }) => (version === undefined ? [] : product)));
  const kept = targets.filter(({ product, version }) => version !== undefined || !versioned.has(product));
  return [...new Map(kept.map((target) => [`${target.product}@${target.version ?? ''}`, target])).values()];
}

function findInString(node: TSESTree.Node): ScopeTarget | undefined {
  if (node.type !== 'Literal' || typeof node.value !== 'string' || !node.value.includes('tencentcloud'))
    return undefined;
  const [, product, version] =
    SERVICE_PATH.exec(node.value) ?? PRODUCT_PACKAGE.exec(node.value) ?? API_HOST.exec(node.value) ?? [];
  return product === undefined ? undefined : createTarget(product, version);
}

function findService(node: TSESTree.MemberExpression): ScopeTarget | undefined {
  const version = VERSION_NAME.exec(getPropertyName(node) ?? '')?.[1];
  if (version === undefined) return undefined;
  const { object } = node;
  const product =
    object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' && getPropertyName(object);
  return typeof product === 'string' ? createTarget(product, version) : undefined;
}

/** `20180416` → `2018-04-16`. */
function createTarget(product: string, version: string | undefined): ScopeTarget {
  const day = version?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return day === undefined ? { product } : { product, version: day };
}
