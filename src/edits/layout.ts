import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** The white space before a node, if nothing else is before it in its line. */
export function findIndent(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const before = (sourceCode.lines[node.loc.start.line - 1] ?? '').slice(0, node.loc.start.column);
  return before.trim() === '' ? before : undefined;
}

/** The line break of the file: that of its first line. */
export function newlineOf({ text, lines }: SourceCode): '\r\n' | '\n' {
  return text.startsWith('\r\n', lines[0]?.length) ? '\r\n' : '\n';
}

/** The kind of quote that a text uses more. */
export function quoteMarkOf(text: string): '"' | "'" {
  return text.split('"').length > text.split("'").length ? '"' : "'";
}

/** Whether an expression is a whole condition, value or statement, so that an operator in it needs no parentheses. */
export function isWhole({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case 'IfStatement':
    case 'ExpressionStatement':
    case 'ReturnStatement':
    case 'VariableDeclarator':
      return true;
    default:
      return false;
  }
}
