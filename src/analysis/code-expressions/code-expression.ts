import type { TSESTree } from '@typescript-eslint/utils';
import type { ErrorOrigin } from '../error-origin/index.ts';
import type { Reason } from './reason.ts';
import type { ResponseField } from './response-fields.ts';

/**
 * The strength of the evidence that the value of an expression is an error code of Tencent Cloud: `certain`, by its path or
 * origin; `likely`, by its name in a file about Tencent Cloud; `possible`, by its name in a file without evidence.
 */
export type Evidence = 'certain' | 'likely' | 'possible';

/** An expression whose value is an error code, or the namespace of one. */
export interface CodeExpression {
  readonly node: TSESTree.Node;
  /**
   * The kind of the value: `'AuthFailure.TokenFailure'`, or `'AuthFailure'` after `split('.')[0]`, or a text that may contain
   * the code.
   */
  readonly part: 'code' | 'namespace' | 'message';
  readonly evidence: Evidence;
  /** The ground of the evidence. */
  readonly reason: Reason;
  /** Equal for two expressions that read the same value: `err.code` → `err#3.code`. */
  readonly key: string;
  /** The variable that holds the error itself, where there is one: `err` of `err.code`. */
  readonly errorName?: string;
  /** It is a field of a part of a successful response, and of no error: `data.SendStatusSet[0].Code`. */
  readonly field?: ResponseField;
  /** The API calls whose failure the error can be, where the error is caught in the same file. */
  readonly origin?: ErrorOrigin;
}
