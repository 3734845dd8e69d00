import { WHOLE_REGISTRY } from '../registry/index.ts';
import type { Settings } from '../settings.ts';
import { isSharedCode } from './shared-codes.ts';
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
const BUILTIN_SHAPE = /^[A-Z][A-Za-z]*\./;

/** What the text of a file says of whose errors it handles. */
export function findFileEvidence(text: string, settings: Settings): FileEvidence {
  const otherVendor = OTHER_VENDOR.test(text);
  const named = TENCENT_CLOUD.test(text) || settings.packages.some((name) => namesPackage(text, name));
  return { tencentCloud: named || (!otherVendor && holdsDottedCode(text, settings)), otherVendor };
}

/** Whether a text holds the name of a package in quotes, or a path in it. */
function namesPackage(text: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`) || text.includes(`${quote}${name}/`));
}

/** A known dotted code shows Tencent Cloud only where no other vendor does, since vendors share strings. */
function holdsDottedCode(text: string, { registry, ownCodes }: Settings): boolean {
  for (const [, name = ''] of text.matchAll(DOTTED_NAME)) {
    if (ownCodes.has(name)) return true;
    if (BUILTIN_SHAPE.test(name) && !isSharedCode(name) && registry.isCode(name, WHOLE_REGISTRY)) return true;
  }
  return false;
}
