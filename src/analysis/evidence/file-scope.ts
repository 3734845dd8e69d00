import type { TSESTree } from '@typescript-eslint/utils';
import { type Scope, type ScopeTarget, WHOLE_REGISTRY } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { findTextWithHoles, isWholeJoin } from '../constants/texts-with-holes.ts';
import { lastNameOf } from '../syntax/method-calls.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import {
  findHostLabel,
  findHostProduct,
  findPackageLabel,
  findSdkService,
  findVersionedService,
  findWrappedProduct,
  isVersionName,
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
export function findNamedProduct(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  settings: Settings,
): ScopeTarget | undefined {
  const named = findService(node, sourceCode, settings);
  if (named === undefined) return undefined;
  const { product, version } = named;
  return version === undefined ? { product } : { product, version };
}

/** Whether a node names a product by a host, a package or a version that the registry does not know: `tencentcloud.im.v20190311`. */
export function namesUnknownProduct(node: TSESTree.Node, sourceCode: SourceCode, { registry }: Settings): boolean {
  const name = findProductName(node, sourceCode);
  return name !== undefined && registry.product(name) === undefined;
}

/** What a node names where a product is named, whether the registry knows it or not. */
function findProductName(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return isVersionName(lastNameOf(node)) ? lastNameOf(node.object) || undefined : undefined;
    case 'TSQualifiedName':
      return isVersionName(node.right.name) && node.left.type === 'TSQualifiedName' ? node.left.right.name : undefined;
    case 'TemplateElement':
      return findHostLabel(node.value.cooked ?? '');
    case 'Literal':
      return typeof node.value === 'string' ? (findHostLabel(node.value) ?? findPackageLabel(node.value)) : undefined;
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return findHostLabel(joinText(node, sourceCode));
    default:
      return undefined;
  }
}

function findService(node: TSESTree.Node, sourceCode: SourceCode, settings: Settings): NamedService | undefined {
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
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return findInHost(joinText(node, sourceCode), settings);
    default:
      return undefined;
  }
}

/** The text of a template or a sum, with holes where the file does not spell it: an address may be made of pieces. */
function joinText(node: TSESTree.Node, sourceCode: SourceCode): string {
  return isWholeJoin(node) ? (findTextWithHoles(node, sourceCode) ?? '') : '';
}

function findInHost(text: string, settings: Settings): NamedService | undefined {
  const product = findHostProduct(text, settings);
  return product === undefined ? undefined : { product, version: undefined };
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
