/**
 * Amazon EC2 (and Alibaba Cloud after it) builds codes from a resource and one of these words, and Tencent Cloud has a
 * few of the same resources: `InvalidInstanceID.NotFound`, `InvalidKeyPair.NotFound`.
 */
const EC2_CODE = /^Invalid\w+\.(?:NotFound|Malformed|Duplicate|InUse|NotEmpty|Unavailable|Unsupported|Reserved)/;

/** Whether a string is as likely a code of another vendor, so that it shows nothing by itself. */
export function isSharedCode(code: string): boolean {
  return EC2_CODE.test(code);
}

/** A sub-code of two words or more: `ServiceIsolate`, but not `Email`. */
const TELLING_SUB_CODE = /\.[A-Z][a-z]+[A-Z]/;

/** Whether a string hardly comes about by chance: any application may call an error `InvalidParameter.Email`. */
export function isTellingCode(code: string): boolean {
  return TELLING_SUB_CODE.test(code);
}
