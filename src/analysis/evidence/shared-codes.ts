import { isNearNamespace } from '../../registry/explain/index.ts';
import { type Registry, WHOLE_REGISTRY, namespaceOf, otherVendorsWith, subCodeOf } from '../../registry/index.ts';

/**
 * Amazon EC2 (and Alibaba Cloud after it) builds codes from a resource and one of these words, and Tencent Cloud has a
 * few of the same resources: `InvalidInstanceID.NotFound`, `InvalidKeyPair.NotFound`.
 */
const EC2_CODE = /^Invalid\w+\.(?:NotFound|Malformed|Duplicate|InUse|NotEmpty|Unavailable|Unsupported|Reserved)/;

/**
 * The form itself, whatever the second half is: `InvalidDiskCategory.NotSupported`. Fifty codes of Tencent Cloud have it,
 * and more than a thousand of the others; `InvalidParameter` and `InvalidParameterValue` are no resources.
 */
const RESOURCE_CODE = /^Invalid(?!Parameter(?:Value)?\.)\w+\.\w/;

/** Whether a string is as likely a code of another vendor. */
export function isSharedCode(code: string): boolean {
  return EC2_CODE.test(code);
}

/**
 * Whether a string has a form in which other vendors build codes far more often, so that it is no evidence by itself. A slip
 * in a namespace is not that form: `InvalidParamter.Name`.
 */
export function hasForeignForm(code: string, registry: Registry): boolean {
  if (!RESOURCE_CODE.test(code)) return false;
  const namespace = namespaceOf(code);
  return registry.namespacesIn(WHOLE_REGISTRY).has(namespace) || !isNearNamespace(namespace, registry);
}

/** Whether only other vendors have a code: then it is no misspelling, whatever it resembles. */
export function isForeignCode(code: string, registry: Registry): boolean {
  return !registry.isCode(code, WHOLE_REGISTRY) && otherVendorsWith(code).length > 0;
}

/** A sub-code of two words or more: `ServiceIsolate`, but not `Email`. */
const TELLING_SUB_CODE = /\.[A-Z][a-z]+[A-Z]/;

/** Whether a string hardly comes about by chance: any application may call an error `InvalidParameter.Email`. */
export function isTellingCode(code: string): boolean {
  return TELLING_SUB_CODE.test(code);
}

/** Whether a text is a code of any product, and no bare one. */
export function isDottedCode(text: string, registry: Registry): boolean {
  return subCodeOf(text) !== undefined && registry.isCode(text, WHOLE_REGISTRY);
}
