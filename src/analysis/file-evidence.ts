import type { Registry } from '../registry/index.ts';
import { WHOLE_REGISTRY } from '../registry/index.ts';
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

const DOTTED_NAME = /["'`]([A-Z][A-Za-z]*\.[\w.]+)["'`]/g;

/** What the text of a file says of whose errors it handles. */
export function findFileEvidence(text: string, registry: Registry): FileEvidence {
  const otherVendor = OTHER_VENDOR.test(text);
  const named = TENCENT_CLOUD.test(text);
  return { tencentCloud: named || (!otherVendor && holdsDottedCode(text, registry)), otherVendor };
}

/** A known dotted code shows Tencent Cloud only where no other vendor does, since vendors share strings. */
function holdsDottedCode(text: string, registry: Registry): boolean {
  for (const [, name] of text.matchAll(DOTTED_NAME)) {
    if (name !== undefined && !isSharedCode(name) && registry.isCode(name, WHOLE_REGISTRY)) return true;
  }
  return false;
}
