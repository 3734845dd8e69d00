import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { calleeNameOf, findMethodCall } from '../../syntax/method-calls.ts';
import { isNamedForCodes } from './constant-names.ts';

/** Whether the name of a function says that it looks codes up in its argument: `hasOwnProperty.call(TABLE, code)`, `retry(CODES)`. */
export function isArgumentForCodes(call: TSESTree.CallExpression): boolean {
  const method = findMethodCall(call);
  if (method?.name === 'call' && method.object.type === 'MemberExpression')
    return getPropertyName(method.object) === 'hasOwnProperty';
  return isRetryName(call.callee) || isNamedForCodes(calleeNameOf(call));
}

/** `retry(CODES)`, `retryOn(CODES)`, `new RetryPolicy(CODES)`. */
export function isRetryName(callee: TSESTree.Node): boolean {
  const name = callee.type === 'MemberExpression' ? getPropertyName(callee) : 'name' in callee ? callee.name : null;
  return typeof name === 'string' && /retr(?:y|ies|i)/i.test(name);
}
