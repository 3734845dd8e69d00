import type { Namespace, Value } from './types.ts';
import { createBuiltin, createClient, MODEL, NO_SERVICE, OTHER, UNKNOWN } from './value.ts';
import type { AnalysisContext } from '../context.ts';
import { readSdkSpecifier } from '../../registry/sdk-package.ts';
import { findSdkService, findWrappedProduct, LOCAL_MODULE, narrowService } from '../evidence/product-names.ts';

/** Modules of Node.js that do not call the API. Others may: `http`. */
const NODE_MODULE =
  /^(?:node:)?(assert|async_hooks|buffer|console|constants|crypto|events|fs|module|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tty|url|util|v8|zlib)(?:\/.*)?$/;

/** What a module exports, by the name that it is imported under. */
export function moduleValue(specifier: string, context: AnalysisContext): Value {
  const product = findWrappedProduct(specifier, context.settings);
  if (product !== undefined) return createClient('wrapper', { product, version: undefined });
  const [, nodeModule] = NODE_MODULE.exec(specifier) ?? [];
  if (nodeModule !== undefined) return createBuiltin(nodeModule);
  if (specifier === 'await-to-js') return createBuiltin(specifier);
  if (specifier === '@tencent-sdk/capi') return { kind: 'namespace', style: 'capi', ...NO_SERVICE };
  const names = readSdkSpecifier(specifier);
  if (names?.some((name) => /(?:^|_)models$/.test(name)) === true) return MODEL;
  if (names !== undefined)
    return { kind: 'namespace', style: 'sdk', ...(findSdkService(specifier, context.settings.registry) ?? NO_SERVICE) };
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
  const service = narrowService(namespace.product, name, context.settings.registry);
  return service === undefined ? OTHER : { ...namespace, ...service };
}
