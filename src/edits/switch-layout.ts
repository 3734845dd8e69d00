import type { TSESTree } from '@typescript-eslint/utils';
import { findIndent, newlineOf, quoteMarkOf } from './layout.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** How a `switch` is written, so that added clauses look like the others. */
export interface SwitchLayout {
  readonly sourceCode: SourceCode;
  /** White space before each `case`; `undefined` if the clauses are in the line of the `switch`. */
  readonly caseIndent: string | undefined;
  /** One level of indentation. */
  readonly indentUnit: string;
  readonly quote: '"' | "'";
  readonly semicolon: ';' | '';
  readonly newline: string;
  /** Whether the statements of a clause are in a block. */
  readonly hasBraces: boolean;
}

/** Reads the layout off the clauses of a `switch`, or else off the file. */
export function readSwitchLayout(node: TSESTree.SwitchStatement, sourceCode: SourceCode): SwitchLayout {
  const { text } = sourceCode;
  const [first] = node.cases;
  const labels = node.cases.map(({ test }) => (test === null ? '' : sourceCode.getText(test))).join('');
  const caseIndent = first && findIndent(first, sourceCode);
  return {
    sourceCode,
    caseIndent,
    indentUnit: indentUnitOf(node, caseIndent ?? '', sourceCode),
    quote: quoteMarkOf(/['"]/.test(labels) ? labels : text),
    // A statement in the middle of a line needs it, whatever the style.
    semicolon: caseIndent === undefined ? ';' : semicolonOf(node, sourceCode),
    newline: newlineOf(sourceCode),
    hasBraces: hasBraces(node),
  };
}

/** Whether all clauses that have statements have them in a block. */
function hasBraces({ cases }: TSESTree.SwitchStatement): boolean {
  const bodies = cases.map(({ consequent }) => consequent).filter(({ length }) => length > 0);
  return (
    bodies.length > 0 && bodies.every(([first, ...others]) => first?.type === 'BlockStatement' && others.length === 0)
  );
}

/** The indentation of a statement below its `case`, relative to it. */
function indentUnitOf(node: TSESTree.SwitchStatement, caseIndent: string, sourceCode: SourceCode): string {
  for (const { consequent } of node.cases) {
    for (const statement of consequent.flatMap((each) => (each.type === 'BlockStatement' ? each.body : [each]))) {
      const indent = findIndent(statement, sourceCode);
      if (indent?.startsWith(caseIndent) === true && indent.length > caseIndent.length)
        return indent.slice(caseIndent.length);
    }
  }
  return caseIndent.startsWith('\t') ? '\t' : '  ';
}

function semicolonOf(node: TSESTree.SwitchStatement, sourceCode: SourceCode): ';' | '' {
  const statements = node.cases
    .flatMap(({ consequent }) => consequent)
    .flatMap((each) => (each.type === 'BlockStatement' ? each.body : [each]))
    .filter(({ type }) => /^(?:Return|Throw|Break|Continue|Expression)/.test(type));
  const [first] = statements;
  return first === undefined || sourceCode.getText(first).endsWith(';') ? ';' : '';
}
