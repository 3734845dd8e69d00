import type { TSESTree } from '@typescript-eslint/utils';
import { type Scope, type ScopeTarget, WHOLE_REGISTRY } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { lastNameOf } from '../syntax/method-calls.ts';
import {
  findHostProduct,
  findSdkService,
  findVersionedService,
  findWrappedProduct,
  mayNameProducts,
  type NamedService,
} from './product-names.ts';

/** The origin of a file's scope; `none`: nothing narrows it. */
export type ScopeSource = 'imports' | 'settings' | 'none';

/** The codes that can reach the sites of a file, and why. */
export interface FileScope {
  readonly scope: Scope;
  readonly source: ScopeSource;
}

/** Whether a node of a file can name a product. */
export function canNameProducts(text: string, { clients }: Settings): boolean {
  return clients.size > 0 || mayNameProducts(text);
}

/**
 * The product that a node names: an SDK package, an API host, a versioned service (`tencentcloud.scf.v20180416`, also in a
 * type), or a module for which the settings name one.
 */
export function findNamedProduct(node: TSESTree.Node, settings: Settings): ScopeTarget | undefined {
  const named = findService(node, settings);
  if (named === undefined) return undefined;
  const { product, version } = named;
  return version === undefined ? { product } : { product, version };
}

function findService(node: TSESTree.Node, settings: Settings): NamedService | undefined {
  switch (node.type) {
    case 'MemberExpression':
      // Every member comes through here, and hardly any is computed.
      return findInMember(node.object, node.computed ? lastNameOf(node) : node.property.name, settings);
    case 'TSQualifiedName':
      return findInMember(node.left, node.right.name, settings);
    case 'TemplateElement':
      return findInText(node.value.cooked ?? '', settings);
    case 'Literal':
      return typeof node.value === 'string' ? findInText(node.value, settings) : undefined;
    default:
      return undefined;
  }
}

/** `tencentcloud.scf` and `v20180416`, or `scf` and `v20180416`. */
function findInMember(owner: TSESTree.Node, name: string, { registry }: Settings): NamedService | undefined {
  if (!name.startsWith('v')) return undefined;
  const product = owner.type === 'TSQualifiedName' ? owner.right.name : lastNameOf(owner);
  return findVersionedService(product, name, registry);
}

function findInText(text: string, settings: Settings): NamedService | undefined {
  const service = findSdkService(text, settings.registry);
  const product = service ? undefined : (findHostProduct(text, settings) ?? findWrappedProduct(text, settings));
  return product === undefined ? service : { product, version: undefined };
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
