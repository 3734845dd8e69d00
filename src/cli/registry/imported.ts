import type { UserRegistry } from '../../registry/custom/index.ts';
import type { BilingualRemark } from './remark.ts';

/** What an import made of its source. */
export interface Imported {
  readonly registry: UserRegistry;
  /** What must be corrected first: with one of these, the registry is not complete. */
  readonly problems: readonly BilingualRemark[];
  /** What was left out, and why that is as well. */
  readonly notes: readonly BilingualRemark[];
}
