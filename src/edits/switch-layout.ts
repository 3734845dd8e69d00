import type { TSESTree } from '@typescript-eslint/utils';
import { findIndent, findNewline, findQuote } from './layout.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** How a `switch` is written, so that what is added looks like what stands there. */
export interface SwitchLayout {
  /** White space before each `case`; `undefined` if the clauses stand in the line of the `switch`. */
  readonly caseIndent: string | undefined;
  /** What one level of indentation adds. */
  readonly indentUnit: string;
  readonly quote: '"' | "'";
  readonly semicolon: ';' | '';
  readonly newline: string;
}

/** Reads the layout off the clauses of a `switch`, and where they do not tell, off the file. */
export function findSwitchLayout(node: TSESTree.SwitchStatement, sourceCode: SourceCode): SwitchLayout {
  const { text } = sourceCode;
  const [first] = node.cases;
  const labels = node.cases.flatMap(({ test }) => (test?.type === 'Literal' ? sourceCode.getText(test) : []));
  const caseIndent = first && findIndent(first, sourceCode);
  return {
    caseIndent,
    indentUnit: findIndentUnit(node, caseIndent ?? '', sourceCode),
    quote: findQuote(labels.join('') || text),
    // What follows in the line needs it, whatever the style.
    semicolon: caseIndent === undefined ? ';' : findSemicolon(node, sourceCode),
    newline: findNewline(sourceCode),
  };
}

/** The indentation of a statement below its `case`, relative to it. */
function findIndentUnit(node: TSESTree.SwitchStatement, caseIndent: string, sourceCode: SourceCode): string {
  for (const { consequent } of node.cases) {
    for (const statement of consequent) {
      const indent = statement.type === 'BlockStatement' ? undefined : findIndent(statement, sourceCode);
      if (indent?.startsWith(caseIndent) === true && indent.length > caseIndent.length)
        return indent.slice(caseIndent.length);
    }
  }
  return caseIndent.startsWith('\t') ? '\t' : '  ';
}

function findSemicolon(node: TSESTree.SwitchStatement, sourceCode: SourceCode): ';' | '' {
  const statements = node.cases
    .flatMap(({ consequent }) => consequent)
    .filter(({ type }) => /^(?:Return|Throw|Break|Continue|Expression)/.test(type));
  const [first] = statements;
  return first === undefined || sourceCode.getText(first).endsWith(';') ? ';' : '';
}
