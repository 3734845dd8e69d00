/** `tencentcloud-sdk-nodejs`, the international `-intl-en`, one product's `-scf`, and paths in any of them. */
const SDK_PACKAGE = /^tencentcloud-sdk-nodejs(?:-intl-en)?(?:-([a-z][a-z0-9]*))?(?:\/(.*))?$/;

/**
 * The names in the specifier of a module of the official SDK: `tencentcloud-sdk-nodejs-scf/tencentcloud/common.js` →
 * `scf tencentcloud common`. `undefined` for all other modules.
 */
export function readSdkSpecifier(specifier: string): readonly string[] | undefined {
  const [match, product, path] = SDK_PACKAGE.exec(specifier) ?? [];
  if (match === undefined) return undefined;
  const names = [product, ...(path?.split('/') ?? [])];
  return names.flatMap((name) => name?.replace(/\.[cm]?js$/, '') ?? []);
}
