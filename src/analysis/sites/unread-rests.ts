import type { TSESTree } from '@typescript-eslint/utils';
import { namespaceOf } from '../../registry/index.ts';
import type { AnalysisContext } from '../context.ts';
import { type CommentLine, linesOfComments } from '../syntax/comment-lines.ts';
import { listFallbackComments } from '../syntax/fallback-comments.ts';
import { listRestNotes } from './rest-comment.ts';
import { mayHoldRest, withoutReason } from './rest-notes.ts';

/** `rest:` at the beginning, perhaps behind a tag (`TODO(me): `) or `no default -- `, and what follows. */
const NEAR = /^(?:(?:TODO|FIXME|NOTE|XXX)(?:\([^)]*\))?:?\s+|no default\.?\s*(?:-{2,}|[,;:–—])\s*)?rest\s*[:：](.*)$/i;
const ALL_OF_NAMESPACE = /\b[A-Za-z]\w*(?:\.\w+)*(?=\.\*)/g;

/**
 * The comments at the fallback of a dispatch that look like rest comments, but are none: they open with `rest:` and hold all codes
 * of a namespace that exists, among other words (`rest: LimitExceeded.* and others`).
 */
export function listUnreadRests(node: TSESTree.Node, context: AnalysisContext): readonly TSESTree.Comment[] {
  const comments = listFallbackComments(node, context.sourceCode);
  if (!comments.some(({ value }) => mayHoldRest(value))) return [];
  const read = listRestNotes(node, context).flatMap(({ names }) => names.map(({ start }) => start));
  return linesOfComments(comments, context.sourceCode)
    .filter((line) => isNear(line, context) && !read.some((start) => isIn(start, line)))
    .map(({ comment }) => comment);
}

function isNear({ text }: CommentLine, { settings: { registry, additionalNamespaces } }: AnalysisContext): boolean {
  const list = withoutReason(NEAR.exec(text)?.[1] ?? '');
  return Array.from(list.matchAll(ALL_OF_NAMESPACE), ([name]) => namespaceOf(name)).some(
    (namespace) => registry.isNamespace(namespace) || additionalNamespaces.has(namespace),
  );
}

function isIn(start: number, line: CommentLine): boolean {
  return line.start <= start && start < line.start + line.text.length;
}
