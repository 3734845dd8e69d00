import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../constants/constant-strings.ts';
import { findNodeModule } from '../syntax/builtins.ts';
import type { Namespace, Service, Value } from './types.ts';
import { createBuiltin, createClient, MODEL, NO_SERVICE, OTHER, UNKNOWN } from './value.ts';
import type { AnalysisContext } from '../context.ts';
import { readSdkSpecifier } from '../../registry/sdk-package.ts';
import {
  findSdkService,
  findWrappedProduct,
  LOCAL_MODULE,
  narrowService,
  readVersionName,
} from '../evidence/product-names.ts';

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
  const names = readSdkSpecifier(specifier);
  if (names?.some((name) => /(?:^|_)models$/.test(name)) === true) return MODEL;
  if (names !== undefined) return { kind: 'namespace', style: 'sdk', ...serviceOfPath(specifier, names, context) };
  return LOCAL_MODULE.test(specifier) ? UNKNOWN : OTHER;
}

/** The product and the version in the path of a module: `…/services/scf/v20180416/scf_client`. */
function serviceOfPath(specifier: string, names: readonly string[], { settings }: AnalysisContext): Service {
  const service = findSdkService(specifier, settings.registry);
  if (service === undefined) return NO_SERVICE;
  return { product: service.product, version: names.map(readVersionName).find((version) => version !== undefined) };
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
  // A version that the registry does not know is one, too: nothing is recorded of its calls.
  const version = namespace.product === undefined ? undefined : readVersionName(name);
  if (version !== undefined) return { ...namespace, version };
  const service = narrowService(namespace.product, name, context.settings.registry);
  return service === undefined ? OTHER : { ...namespace, ...service };
}
