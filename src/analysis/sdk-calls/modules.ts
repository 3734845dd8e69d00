import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../constants/constant-strings.ts';
import { findNodeModule } from '../syntax/builtins.ts';
import type { Namespace, Service, Value } from './types.ts';
import { createBuiltin, createClient, MODEL, NO_SERVICE, OTHER, UNKNOWN } from './value.ts';
import type { AnalysisContext } from '../context.ts';
import { findWrappedProduct, LOCAL_MODULE } from '../evidence/product-names.ts';

/** `tencentcloud-sdk-nodejs`, the international `-intl-en`, one product's `-scf`, and paths in any of them. */
const SDK_PACKAGE = /^tencentcloud-sdk-nodejs(?:-intl-en)?(?:-([a-z][a-z0-9]*))?(?:\/(.*))?$/;
/** `v20180416`. */
const VERSION_NAME = /^v(\d{4})(\d{2})(\d{2})$/;

/** The exports of the module that an expression names. */
export function loadedValue(source: TSESTree.Node, context: AnalysisContext): Value {
  const specifier = findSpelledString(source);
  return specifier === undefined ? UNKNOWN : moduleValue(specifier.value, context);
}

/** The exports of a module, by the specifier that it is imported by. */
export function moduleValue(specifier: string, context: AnalysisContext): Value {
  const product = findWrappedProduct(specifier, context.settings);
  if (product !== undefined) return createClient('wrapper', { product, version: undefined });
  const nodeModule = findNodeModule(specifier);
  if (nodeModule !== undefined) return createBuiltin(nodeModule);
  if (specifier === 'await-to-js') return createBuiltin(specifier);
  if (specifier === '@tencent-sdk/capi') return { kind: 'namespace', style: 'capi', ...NO_SERVICE };
  const [match, packageProduct, path = ''] = SDK_PACKAGE.exec(specifier) ?? [];
  if (match !== undefined) return sdkModuleValue(packageProduct, path, context);
  return LOCAL_MODULE.test(specifier) ? UNKNOWN : OTHER;
}

/**
 * A member of an SDK's module or of an object in it: `scf` → the product, `v20180416` → its version, `Client` → the class.
 * All packages and paths are read alike, since the same names mean the same in each.
 */
export function namespaceMember(namespace: Namespace, name: string, context: AnalysisContext): Value {
  if (name === 'default' || name === 'services') return namespace;
  if (namespace.style === 'capi') return name === 'Capi' ? { ...namespace, kind: 'client-class' } : OTHER;
  if (name === 'common') return { ...namespace, ...NO_SERVICE };
  if (name === 'Client') return namespace.product === undefined ? OTHER : { ...namespace, kind: 'client-class' };
  if (name === 'CommonClient' || name === 'AbstractClient')
    return { kind: 'client-class', style: 'common', ...NO_SERVICE };
  if (name === 'Models' || (namespace.product === undefined && /Profile$|Credential$/.test(name))) return MODEL;
  const service = narrow(namespace, name, context);
  return service === undefined ? OTHER : { ...namespace, ...service };
}

/** A service with what a name adds to it; `undefined` if it adds nothing that the registry knows. */
function narrow({ product }: Service, name: string, { settings: { registry } }: AnalysisContext): Service | undefined {
  const version = findVersion(name);
  if (version === undefined) return registry.product(name) && { product: name, version: undefined };
  if (product === undefined) return undefined;
  return { product, version: registry.product(product)?.versions.includes(version) ? version : undefined };
}

/** `v20180416` → `2018-04-16`. */
function findVersion(name: string): string | undefined {
  const [, year, month, day] = VERSION_NAME.exec(name) ?? [];
  return year === undefined ? undefined : [year, month, day].join('-');
}

function sdkModuleValue(packageProduct: string | undefined, path: string, context: AnalysisContext): Value {
  const names = [packageProduct, ...path.split('/')].map((name) => name?.replace(/\.[cm]?js$/, ''));
  if (names.some((name) => name !== undefined && /(?:^|_)models$/.test(name))) return MODEL;
  const service = names.reduce<Service>(
    (known, name) => (name === undefined ? known : (narrow(known, name, context) ?? known)),
    NO_SERVICE,
  );
  return { kind: 'namespace', style: 'sdk', ...service };
}
