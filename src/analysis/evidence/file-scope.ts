import type { TSESTree } from '@typescript-eslint/utils';
import type { Scope, ScopeTarget } from '../../registry/index.ts';
import { WHOLE_REGISTRY } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { findWrappedProduct } from './product-names.ts';

/** Where the scope of a file comes from; `none`: nothing narrows it. */
export type ScopeSource = 'imports' | 'settings' | 'none';

/** The codes that can arrive at the sites of a file, and why. */
export interface FileScope {
  readonly scope: Scope;
  readonly source: ScopeSource;
}

/** `tencentcloud-sdk-nodejs-scf`, and the same below the international package. */
const PRODUCT_PACKAGE = /^tencentcloud-sdk-nodejs(?:-intl-en)?-([a-z][a-z0-9]*)(?:\/|$)/;
/** `tencentcloud-sdk-nodejs/tencentcloud/services/scf/v20180416/scf_client`; older releases have no `services`. */
const SERVICE_PATH = /^tencentcloud-sdk-nodejs[\w-]*\/tencentcloud\/(?:services\/)?([a-z][a-z0-9]*)(?:\/v(\d{8}))?/;
/** `scf.tencentcloudapi.com`, `https://scf.ap-guangzhou.tencentcloudapi.com/`. */
const API_HOST = /^(?:https?:\/\/)?([a-z][a-z0-9-]*)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.com(?:$|[/:])/;
/** `v20180416`. */
const VERSION_NAME = /^v(\d{8})$/;

/** Whether anything in a text can name a product. */
export function mayNameProducts(text: string, clients: ReadonlyMap<string, string>): boolean {
  return clients.size > 0 || text.includes('tencentcloud') || /\bv\d{8}\b/.test(text);
}

/**
 * The product that a node names: an SDK package, an API host, a versioned service (`tencentcloud.scf.v20180416`, also in a
 * type), or a module that the settings say stands for one.
 */
export function findNamedProduct(node: TSESTree.Node, settings: Settings): ScopeTarget | undefined {
  const named = findName(node, settings);
  const product = named && settings.registry.product(named.product);
  if (product === undefined) return undefined;
  const isVersion = named?.version !== undefined && product.versions.includes(named.version);
  return isVersion ? named : { product: product.id };
}

function findName(node: TSESTree.Node, settings: Settings): ScopeTarget | undefined {
  switch (node.type) {
    case 'MemberExpression':
      // Every member comes through here, and hardly any is computed.
      return findService(node.object, node.computed ? getPropertyName(node) : node.property.name);
    case 'TSQualifiedName':
      return findService(node.left, node.right.name);
    case 'TemplateElement':
      return findInText(node.value.raw);
    case 'Literal':
      return typeof node.value === 'string' ? (findInText(node.value) ?? findClient(node.value, settings)) : undefined;
    default:
      return undefined;
  }
}

function findClient(specifier: string, settings: Settings): ScopeTarget | undefined {
  const product = findWrappedProduct(specifier, settings);
  return product === undefined ? undefined : { product };
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

function findInText(text: string): ScopeTarget | undefined {
  if (!text.includes('tencentcloud')) return undefined;
  const [, product, version] = SERVICE_PATH.exec(text) ?? PRODUCT_PACKAGE.exec(text) ?? API_HOST.exec(text) ?? [];
  return product === undefined ? undefined : createTarget(product, version);
}

/** `tencentcloud.scf` and `v20180416`, or `scf` and `v20180416`. */
function findService(owner: TSESTree.Node, name: string | null): ScopeTarget | undefined {
  const version = name?.startsWith('v') ? VERSION_NAME.exec(name)?.[1] : undefined;
  if (version === undefined) return undefined;
  const product = lastName(owner);
  return product === null ? undefined : createTarget(product, version);
}

function lastName(node: TSESTree.Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'TSQualifiedName') return node.right.name;
  return node.type === 'MemberExpression' ? getPropertyName(node) : null;
}

/** `20180416` → `2018-04-16`. */
function createTarget(product: string, version: string | undefined): ScopeTarget {
  const day = version?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return day === undefined ? { product } : { product, version: day };
}
