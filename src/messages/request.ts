import type { TSESTree } from '@typescript-eslint/utils';
import type { VoidRequest } from '../analysis/dispatches/void-requests.ts';
import type { Values } from '../language/sentence.ts';
import { listOf } from './text.ts';

/** The message about a comment that asks for namespaces and changes nothing, where it is, and what it names. */
export interface RequestMessage {
  readonly loc: TSESTree.SourceLocation;
  readonly messageId: 'misplacedRequest' | 'codesRequest';
  readonly data: Values;
}

/** Describes why a comment such as `exhaustive: LimitExceeded.*` changes nothing. */
export function describeVoidRequest({ kind, comment: { loc }, namespaces }: VoidRequest): RequestMessage {
  return kind === 'misplaced'
    ? { loc, messageId: 'misplacedRequest', data: {} }
    : { loc, messageId: 'codesRequest', data: { namespaces: listOf(namespaces.map((each) => `${each}.*`)) } };
}
