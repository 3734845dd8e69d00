import type { TSESTree } from '@typescript-eslint/utils';
import { linesOfComments } from './comment-lines.ts';
import { listAtEnd } from './fallback-comments.ts';
import { hasDefault } from './fallbacks.ts';
import type { SourceCode } from './syntax.ts';

/** The comment that ESLint's `default-case` takes for a `default`, with or without a reason behind ` -- `. */
const NO_DEFAULT = /^no default\.?(?:\s+-{2,}\s.*)?$/i;

/**
 * Whether a `switch` without `default` says at its end that none is wanted: `// no default`. All other values may then pass,
 * which is a fallback that does nothing.
 */
export function saysNoDefault(node: TSESTree.SwitchStatement, sourceCode: SourceCode): boolean {
  return !hasDefault(node) && findNoDefault(node, sourceCode) !== undefined;
}

/** The comment `// no default` at the end of a `switch`. */
export function findNoDefault(node: TSESTree.SwitchStatement, sourceCode: SourceCode): TSESTree.Comment | undefined {
  return listAtEnd(node, sourceCode).find((comment) => isNoDefault(comment, sourceCode));
}

/** Whether a comment says that no `default` is wanted, in one of its lines. */
export function isNoDefault(comment: TSESTree.Comment, sourceCode: SourceCode): boolean {
  return linesOfComments([comment], sourceCode).some(({ text }) => NO_DEFAULT.test(text));
}
