import { type Registry, WHOLE_REGISTRY, namespaceOf } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
import { isSharedCode, isTellingCode } from './shared-codes.ts';
import type { FileEvidence } from './types.ts';

/** Packages and texts that only code for Tencent Cloud's API 3.0 has. */
export const TENCENT_CLOUD =
  /["'`](?:tencentcloud-sdk-nodejs|@tencent-sdk\/|@cloudbase\/|tencent-component-toolkit)|tencentcloudapi\.com|TencentCloudSDKHttpException|X-TC-(?:Action|Version)\b/;

/** Packages, hosts and envelopes of vendors whose error codes can equal Tencent Cloud's. */
export const OTHER_VENDOR = new RegExp(
  [
    /["'`](?:aws-sdk|@aws-sdk\/|@smithy\/|@azure\/|azure-|@alicloud\/|ali-oss|@volcengine\/|@google-cloud\/|@huaweicloud\/|oci-|@baiducloud\/|cos-nodejs-sdk|cos-js-sdk|cos-wx-sdk)/,
    /aliyun|alibabacloud|alipan\.com|dashscope|volces\.com|volcengine|amazonaws\.com|volcengineapi\.com|myhuaweicloud\.com|azure\.com|windows\.net|googleapis\.com/,
    /ResponseMetadata\W{1,20}Error\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
);

/** A quoted dotted name, and one that is shaped like all built-in codes. */
const DOTTED_NAME = /["'`]([A-Za-z]\w*\.[\w.]+)["'`]/g;
const BUILTIN_SHAPE = /^[A-Z][A-Za-z]*\.[A-Z0-9]/;

/** What the text of a file says of whose errors it handles. */
export function findFileEvidence(text: string, settings: Settings): FileEvidence {
  const otherVendor = OTHER_VENDOR.test(text);
  if (TENCENT_CLOUD.test(text) || settings.packages.some((name) => namesPackage(text, name))) {
    return { tencentCloud: true, holdsCode: true, otherVendor };
  }
  // Codes show Tencent Cloud only where no other vendor is shown, since vendors share strings.
  return { ...(otherVendor ? NOTHING : weighCodes(text, settings)), otherVendor };
}

const NOTHING = { tencentCloud: false, holdsCode: false } as const;

/** Whether a text holds the name of a package in quotes, or a path in it. */
function namesPackage(text: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`) || text.includes(`${quote}${name}/`));
}

/**
 * What the dotted codes in a text show. Applications have codes of the same form, and some of theirs equal a known one. So
 * known codes show Tencent Cloud if one is no everyday word and at most as many are unknown, or if none is unknown and one
 * product has two of them. A code that the user's own registries list is there on purpose.
 */
function weighCodes(text: string, { registry, ownCodes, products }: Settings): Omit<FileEvidence, 'otherVendor'> {
  const names = new Set(Array.from(text.matchAll(DOTTED_NAME), ([, name = '']) => name));
  if ([...names].some((name) => ownCodes.has(name))) return { tencentCloud: true, holdsCode: true };
  const codes = [...names].filter(
    (name) => BUILTIN_SHAPE.test(name) && !isSharedCode(name) && hasKnownNamespace(name, registry),
  );
  const known = codes.filter((name) => registry.isCode(name, WHOLE_REGISTRY));
  const isMostlyKnown = known.length * 2 >= codes.length;
  if (products.length > 0) return weighNamed(known, isMostlyKnown, products, registry);
  const tencentCloud =
    known.length === codes.length
      ? known.some(isTellingCode) || haveCommonProduct(known, registry)
      : known.some(isTellingCode) && isMostlyKnown;
  return { tencentCloud, holdsCode: known.length > 0 };
}

/**
 * The same where the settings name the products that are called. Codes of others show nothing: an application may have them by
 * chance. One of theirs is enough, unless it is an everyday word among more that are unknown.
 */
function weighNamed(
  known: readonly string[],
  isMostlyKnown: boolean,
  targets: Settings['products'],
  registry: Registry,
): Omit<FileEvidence, 'otherVendor'> {
  const named = known.filter((name) => registry.isCode(name, { targets }));
  const tencentCloud = named.some(isTellingCode) || (named.length > 0 && isMostlyKnown);
  return { tencentCloud, holdsCode: named.length > 0 };
}

function hasKnownNamespace(name: string, registry: Registry): boolean {
  return registry.hasPrefix(`${namespaceOf(name)}.`, WHOLE_REGISTRY);
}

/** Whether one product has two of the codes. */
function haveCommonProduct(codes: readonly string[], registry: Registry): boolean {
  const products = codes.flatMap((code) => registry.productsWith(code));
  return new Set(products).size < products.length;
}
