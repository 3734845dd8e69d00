/** The one way from a text to a product: each kind of name has one expression here. */
import { HOLE } from '../constants/texts-with-holes.ts';
import { readSdkSpecifier } from '../../registry/sdk-package.ts';
import type { Registry } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';

/** A product, and its version if that is named as well. */
export interface NamedService {
  readonly product: string;
  readonly version: string | undefined;
}

/** `https://scf.ap-guangzhou.tencentcloudapi.com/?…`; holes may stand for all labels but the first. */
const API_HOST = new RegExp(
  `(?:^|[^\\w.${HOLE}-])([a-z][a-z0-9-]*)\\.(?:[a-z0-9${HOLE}-]+\\.)*${HOLE}?tencentcloudapi\\.com(?![\\w.-])`,
);
/** Hosts below `cloud.tencent.com` that are sites for people and no services: they are linked to wherever the cloud is mentioned. */
const SITES = 'console|intl|market|message|mirrors|region|www';
/** `wss://asr.cloud.tencent.com/…`: a service with a host of its own. */
export const SERVICE_HOST = new RegExp(`(?<=[a-z0-9])(?<!\\b(?:${SITES}))\\.cloud\\.tencent\\.com(?![\\w.-])`);
const SERVICE_LABEL = new RegExp(
  `(?:^|[^\\w.${HOLE}-])(?!(?:${SITES})\\.)([a-z][a-z0-9-]*)\\.cloud\\.tencent\\.com(?![\\w.-])`,
);
/** `v20180416`, by which the SDK names the version of a product, in a text and alone. */
const VERSION_NAME = /\bv\d{8}\b/;
const ONLY_VERSION_NAME = /^v(\d{4})(\d{2})(\d{2})$/;
/** `tencentcloud-sdk-nodejs-scf`, and the international `tencentcloud-sdk-nodejs-intl-en-scf`. */
const PRODUCT_PACKAGE = /^tencentcloud-sdk-nodejs-(?:intl-en-)?(?!intl-en(?:$|\/))([a-z][a-z0-9]*)(?:\/|$)/;
/** Modules of the project itself, relative or by an alias that bundlers and compilers know. */
export const LOCAL_MODULE = /^(?:\.{0,2}\/|[@~]\/|#)|^\.{1,2}$/;

/** Whether a text can name a product by a package, a host or a version. */
export function mayNameProducts(text: string): boolean {
  return (
    text.includes('tencentcloud') ||
    (text.includes('.cloud.tencent.com') && SERVICE_HOST.test(text)) ||
    VERSION_NAME.test(text)
  );
}

/** The product that the host of a service names, in an address or alone: `scf.tencentcloudapi.com`, `asr.cloud.tencent.com`. */
export function findHostProduct(text: string, { registry }: Settings): string | undefined {
  const product = findHostLabel(text);
  return product !== undefined && registry.product(product) !== undefined ? product : undefined;
}

/** The first label of the host of a service, whether the registry knows such a product or not. Sites for people are no services. */
export function findHostLabel(text: string): string | undefined {
  if (text.includes('tencentcloudapi')) return API_HOST.exec(text)?.[1];
  return text.includes('.cloud.tencent.com') ? SERVICE_LABEL.exec(text)?.[1] : undefined;
}

/** The product that the specifier of a module of the SDK names: `tencentcloud-sdk-nodejs-scf` → `scf`. */
export function findSdkService(specifier: string, registry: Registry): NamedService | undefined {
  const names = specifier.startsWith('tencentcloud') ? readSdkSpecifier(specifier) : undefined;
  return names?.reduce<NamedService | undefined>(
    (known, name) => narrowService(known?.product, name, registry) ?? known,
    undefined,
  );
}

/** The product in the name of a package of the SDK, known or not: `tencentcloud-sdk-nodejs-im` → `im`. */
export function findPackageLabel(specifier: string): string | undefined {
  const [, label] = PRODUCT_PACKAGE.exec(specifier) ?? [];
  return label === 'common' ? undefined : label;
}

/** Whether a name is that of a version: `v20180416`. */
export function isVersionName(name: string): boolean {
  return readVersionName(name) !== undefined;
}

/** The version that a name is, known or not: `v20180416` → `2018-04-16`. */
export function readVersionName(name: string): string | undefined {
  const match = ONLY_VERSION_NAME.exec(name);
  return match === null ? undefined : match.slice(1).join('-');
}

/** The service that a name adds to a product, or to none: `scf`, `v20180416`; `undefined` if the registry knows none. */
export function narrowService(product: string | undefined, name: string, registry: Registry): NamedService | undefined {
  if (registry.product(name) !== undefined) return { product: name, version: undefined };
  return product === undefined ? undefined : findVersionedService(product, name, registry);
}

/** `scf`, `v20180416` → the product and its version, if the registry knows that; `undefined` for all other names. */
export function findVersionedService(product: string, name: string, registry: Registry): NamedService | undefined {
  const version = readVersionName(name);
  const known = version === undefined ? undefined : registry.product(product);
  return known && { product, version: known.versions.find((candidate) => candidate === version) };
}

/** The product that the settings name for a module. Relative modules are matched by the end of their path. */
export function findWrappedProduct(specifier: string, { clients }: Settings): string | undefined {
  if (clients.size === 0) return undefined;
  const exact = clients.get(specifier);
  if (exact !== undefined || !LOCAL_MODULE.test(specifier)) return exact;
  const path = plainPath(specifier);
  const [, product] = [...clients].find(([key]) => LOCAL_MODULE.test(key) && endsWithPath(path, plainPath(key))) ?? [];
  return product;
}

/** The part that all specifiers of a module of the project have in common: `../lib/scf.js`, `@/lib/scf/index` → `lib/scf`. */
export function plainPath(specifier: string): string {
  return specifier
    .replace(/^(?:(?:\.{1,2}|[@~])\/|#)+/, '')
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/index$/, '');
}

function endsWithPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}
