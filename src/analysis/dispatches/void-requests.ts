import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { ALL_CODES, WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import type { FileFacts } from '../facts.ts';
import type { DispatchKind } from './dispatch.ts';
import { listAllDispatches } from './dispatches.ts';
import { findLine, listPlacesOf, mayHoldRequest, readWords } from './exhaustive-comments.ts';

/**
 * A comment that asks for namespaces, but of no dispatch. `misplaced`: it is not above one; `codes`: it names codes, not namespaces.
 */
export interface VoidRequest {
  readonly kind: 'misplaced' | 'codes';
  readonly comment: TSESTree.Comment;
  /** The namespaces that it names, or those of the codes that it names. */
  readonly namespaces: readonly string[];
}

/** Finds the comments that ask for namespaces and change nothing. Each is left to one rule: that of the next dispatch. */
export function listVoidRequests(kind: DispatchKind, facts: FileFacts): readonly VoidRequest[] {
  const all = listAll(facts);
  return all.length === 0 ? [] : all.filter(({ comment }) => findNextKind(comment, facts) === kind);
}

const listAll = oncePerObject((facts: FileFacts): readonly VoidRequest[] => {
  const { sourceCode, sites, evidence } = facts;
  if (!mayHoldRequest(sourceCode.text)) return [];
  // The names of namespaces are everyday words: something in the file must be about Tencent Cloud.
  if (!evidence.tencentCloud && listAllDispatches(facts).length === 0) return [];
  // Above a site that no rule looks at, such as one with computed cases, the place is right.
  const lines = new Set(sites.flatMap((site) => listPlacesOf(site, sourceCode)));
  return sourceCode.getAllComments().flatMap((comment): readonly VoidRequest[] => {
    const words = readWords(comment, sourceCode)?.map(({ text }) => text) ?? [];
    if (words.length === 0 || !words.every((word) => isKnown(word, facts))) return [];
    const namespaces = [...new Set(words.map(namespaceOf))];
    if (!words.every((word) => isWhole(word, facts))) return [{ kind: 'codes', comment, namespaces }];
    const line = findLine(comment, sourceCode);
    return line !== undefined && lines.has(line) ? [] : [{ kind: 'misplaced', comment, namespaces }];
  });
});

function isKnown(word: string, facts: FileFacts): boolean {
  const { registry } = facts.settings;
  return isWhole(word, facts) || (word.includes('.') && registry.isCode(word, WHOLE_REGISTRY));
}

/** `LimitExceeded.*`. A bare word, which is a namespace as well, may be prose: `exhaustive: Failure`. */
function isWhole(word: string, { settings: { registry, additionalNamespaces } }: FileFacts): boolean {
  if (!word.endsWith(ALL_CODES)) return false;
  const namespace = word.slice(0, -ALL_CODES.length);
  return registry.isNamespace(namespace) || additionalNamespaces.has(namespace);
}

/** The form of the first dispatch behind a comment, else of the last one before it; without any, a `switch`. */
function findNextKind({ range }: TSESTree.Comment, facts: FileFacts): DispatchKind {
  const dispatches = listAllDispatches(facts).toSorted((left, right) => left.node.range[0] - right.node.range[0]);
  const next = dispatches.find(({ node }) => node.range[0] > range[0]) ?? dispatches.at(-1);
  return next?.kind ?? 'switch';
}
