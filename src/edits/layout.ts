import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** More codes than this are no list that anybody reads: then none is written. */
export const MOST_CODES = 12;

/** The white space before a node, if nothing else stands before it in its line. */
export function findIndent(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const before = (sourceCode.lines[node.loc.start.line - 1] ?? '').slice(0, node.loc.start.column);
  return before.trim() === '' ? before : undefined;
}

/** How lines end: as the first of the file does. */
export function findNewline({ text, lines }: SourceCode): '\r\n' | '\n' {
  return text.startsWith('\r\n', lines[0]?.length) ? '\r\n' : '\n';
}

/** The kind of quote that a text uses more. */
export function findQuote(text: string): '"' | "'" {
  return text.split('"').length > text.split("'").length ? '"' : "'";
}
