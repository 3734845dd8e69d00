import type { Settings } from '../../settings.ts';

/** `https://scf.ap-guangzhou.tencentcloudapi.com/?…`. */
const API_HOST = /(?:^|[^\w.-])([a-z][a-z0-9-]*)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.com(?![\w.-])/;
/** Modules of the project itself, relative or by an alias that bundlers and compilers know. */
export const LOCAL_MODULE = /^(?:\.{0,2}\/|[@~]\/|#)|^\.{1,2}$/;

/** The product that an API host names, in an address or alone. */
export function findHostProduct(text: string, { registry }: Settings): string | undefined {
  const [, product] = text.includes('tencentcloudapi') ? (API_HOST.exec(text) ?? []) : [];
  return product !== undefined && registry.product(product) !== undefined ? product : undefined;
}

/** The product that the settings say a module stands for. Relative modules are matched by the end of their path. */
export function findWrappedProduct(specifier: string, { clients }: Settings): string | undefined {
  if (clients.size === 0) return undefined;
  const exact = clients.get(specifier);
  if (exact !== undefined || !LOCAL_MODULE.test(specifier)) return exact;
  const path = plainPath(specifier);
  const [, product] = [...clients].find(([key]) => LOCAL_MODULE.test(key) && endsWithPath(path, plainPath(key))) ?? [];
  return product;
}

/** What all ways to name a module of the project have in common: `../lib/scf.js`, `@/lib/scf/index` → `lib/scf`. */
export function plainPath(specifier: string): string {
  return specifier
    .replace(/^(?:(?:\.{1,2}|[@~])\/|#)+/, '')
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/\/index$/, '');
}

function endsWithPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}
