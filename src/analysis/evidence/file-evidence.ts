import type { Registry } from '../../registry/index.ts';
import type { Settings } from '../../settings.ts';
import { type DottedNameKind, classifyDottedName, dottedNamesIn } from './dotted-names.ts';
import { groupBy } from '../../memo/group-by.ts';
import { isTellingCode } from './shared-codes.ts';
import type { FileEvidence } from '../context.ts';
import { SERVICE_HOST } from './product-names.ts';
import { mentionsTencent } from './vendor-names.ts';

/** Packages and texts that only code for Tencent Cloud's API 3.0 has. */
export const TENCENT_CLOUD = new RegExp(
  [
    /["'`](?:tencentcloud-sdk-nodejs|@tencent-sdk\/|@cloudbase\/|tencent-component-toolkit)/,
    /tencentcloudapi\.com|TencentCloudSDKHttpException|X-TC-(?:Action|Version)\b/,
    SERVICE_HOST,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Parts of all that shows Tencent Cloud. */
const PARTS = ['tencent', 'TencentCloud', '@cloudbase/', 'X-TC-'] as const;

/** Whether a text can show Tencent Cloud: most have no part of what does, which is found out in a tenth of the time. */
export function mayShowTencentCloud(text: string): boolean {
  return PARTS.some((part) => text.includes(part));
}

/** Whether a text has a package, a host or a name that only code for Tencent Cloud has. */
export function showsTencentCloud(text: string): boolean {
  return mayShowTencentCloud(text) && TENCENT_CLOUD.test(text);
}

/** Packages, local modules, hosts and envelopes of vendors whose error codes can equal Tencent Cloud's. Names alone show nothing. */
export const OTHER_VENDOR = new RegExp(
  [
    /["'`](?:aws-sdk|@aws-sdk\/|@smithy\/|@azure\/|azure-|@alicloud\/|ali-oss|@volcengine\/|@google-cloud\/|@huaweicloud\/|oci-|@baiducloud\/)/,
    /(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["'`][^"'`\s]*(?:aliyun|alicloud|alibaba-?cloud|volcengine|dashscope|huaweicloud)/,
    /aliyuncs?\.com|alibabacloud\.com|alipan\.com|aliyundrive\.com|volces\.com|volcengine(?:api)?\.com|amazonaws\.com|myhuaweicloud\.com|azure\.com|windows\.net|googleapis\.com/,
    /ResponseMetadata\W{1,20}Error\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
);

/** The evidence in the text of a file for the vendor whose errors it handles. */
export function readFileEvidence(text: string, settings: Settings): FileEvidence {
  const isNamed = OTHER_VENDOR.test(text);
  const isOurs = showsTencentCloud(text) || settings.packages.some((name) => namesPackage(text, name));
  // Codes show Tencent Cloud only where no other vendor is shown, since vendors share strings.
  if (isNamed && !isOurs) return readOfOther(text, () => countNames(text, settings));
  const counts = countNames(text, settings);
  if (isOurs || counts.own > 0) {
    const otherVendor = isNamed || counts.foreign > 0;
    return { tencentCloud: true, holdsCode: true, otherVendor, onlyNamedPlaces: false };
  }
  if (counts.foreign > counts.known) return readOfOther(text, () => counts);
  const shown = weighCodes(counts, settings);
  return { ...shown, otherVendor: shown.tencentCloud && counts.foreign > 0, onlyNamedPlaces: false };
}

const OTHER: FileEvidence = { tencentCloud: false, holdsCode: false, otherVendor: true, onlyNamedPlaces: false };

/** The evidence of a file about another vendor: it may have places about Tencent Cloud if it names it and has a telling code of it. */
function readOfOther(text: string, count: () => NameCounts): FileEvidence {
  const isBoth = mentionsTencent(text) && count().codes.some(isTellingCode);
  return isBoth ? { tencentCloud: true, holdsCode: true, otherVendor: true, onlyNamedPlaces: true } : OTHER;
}

/** Whether a file is about another vendor and not about Tencent Cloud: then only what is certain counts in it. */
export function isOfOtherVendor({ otherVendor, tencentCloud }: FileEvidence): boolean {
  return otherVendor && !tencentCloud;
}

/** Whether a text holds the name of a package in quotes, or a path in it. */
function namesPackage(text: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`) || text.includes(`${quote}${name}/`));
}

/** The known codes among the different dotted names of a text, and the number of names of each kind. */
interface NameCounts {
  readonly codes: readonly string[];
  readonly known: number;
  readonly foreign: number;
  readonly unknown: number;
  /** Codes that the user's own registries list: they are there on purpose. */
  readonly own: number;
}

function countNames(text: string, settings: Settings): NameCounts {
  const names = [...new Set(dottedNamesIn(text).map(({ name }) => name))];
  const byKind = groupBy(names, (name) => classifyDottedName(name, settings));
  const count = (kind: DottedNameKind) => byKind.get(kind)?.length ?? 0;
  return {
    codes: byKind.get('known') ?? [],
    known: count('known'),
    foreign: count('foreign'),
    unknown: count('unknown'),
    own: names.filter((name) => settings.ownCodes.has(name)).length,
  };
}

/**
 * The evidence of the dotted codes in a text. Applications have codes of the same form, and some of theirs equal a known one.
 * So known codes show Tencent Cloud if one is no everyday word and at most as many are unknown, or if none is unknown and one
 * product has two of them. Where the settings name products, only their codes count, and one is enough, unless it is an
 * everyday word among more that are unknown.
 */
function weighCodes(
  { codes, known, unknown }: NameCounts,
  { registry, products }: Settings,
): Pick<FileEvidence, 'tencentCloud' | 'holdsCode'> {
  const isMostlyKnown = known >= unknown;
  if (products.length > 0) {
    const named = codes.filter((code) => registry.isCode(code, { targets: products }));
    const isEnough = named.some(isTellingCode) || (named.length > 0 && isMostlyKnown);
    return { tencentCloud: isEnough, holdsCode: named.length > 0 };
  }
  const isEnough = codes.some(isTellingCode) && isMostlyKnown;
  return { tencentCloud: isEnough || (unknown === 0 && haveCommonProduct(codes, registry)), holdsCode: known > 0 };
}

/** Whether one product has two of the codes. */
function haveCommonProduct(codes: readonly string[], registry: Registry): boolean {
  const products = codes.flatMap((code) => registry.productsWith(code));
  return new Set(products).size < products.length;
}
