import type { TSESTree } from '@typescript-eslint/utils';
import type { VoidRequest } from '../analysis/dispatches/void-requests.ts';
import type { Language } from '../language/language.ts';
import type { Values } from '../language/sentence.ts';
import { listQuoted } from './lists.ts';

/** The message about a comment that asks for namespaces and changes nothing, where it is, and what it names. */
export interface RequestMessage {
  readonly loc: TSESTree.SourceLocation;
  readonly messageId: 'misplacedRequest' | 'codesRequest';
  readonly data: Values;
}

/** Describes why a comment such as `exhaustive: LimitExceeded.*` changes nothing. */
export function describeVoidRequest(
  { kind, comment: { loc }, namespaces }: VoidRequest,
  language: Language,
): RequestMessage {
  if (kind === 'misplaced') return { loc, messageId: 'misplacedRequest', data: {} };
  const patterns = namespaces.map((each) => `${each}.*`);
  return { loc, messageId: 'codesRequest', data: { namespaces: listQuoted('namespace', patterns, language) } };
}
