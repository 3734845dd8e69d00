import type { TSESTree } from '@typescript-eslint/utils';
import type { ErrorOrigin } from '../error-origin/index.ts';

/**
 * How sure it is that an expression holds a Tencent Cloud error code:
 * `certain`, the path or the origin says so; `likely`, its name says so in a file that shows Tencent Cloud;
 * `possible`, its name says so in a file that shows nothing.
 */
export type Evidence = 'certain' | 'likely' | 'possible';

/** An expression whose value is an error code, or the namespace of one. */
export interface CodeExpression {
  readonly node: TSESTree.Node;
  /**
   * What the value is: `'AuthFailure.TokenFailure'`, or `'AuthFailure'` after `split('.')[0]`, or a text that may hold
   * the code.
   */
  readonly part: 'code' | 'namespace' | 'message';
  readonly evidence: Evidence;
  /** Why it counts, for tests and debugging. */
  readonly reason: string;
  /** Equal for two expressions that read the same value: `err.code` → `err#3.code`. */
  readonly key: string;
  /** The variable that holds the error itself, where there is one: `err` of `err.code`. */
  readonly errorName?: string;
  /** It is the status of a part of a successful answer, whose values need not be codes: `data.SendStatusSet[0].Code`. */
  readonly isStatus?: true;
  /** The API calls whose failure the error can be, where the error is caught in the same file. */
  readonly origin?: ErrorOrigin;
}
