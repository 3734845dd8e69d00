import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves } from '../analysis/syntax/control-flow.ts';
import { MOST_CODES, findIndent } from './layout.ts';
import type { Edit } from './replace-code.ts';
import { needsSemicolon } from './semicolons.ts';
import { type SwitchLayout, findSwitchLayout } from './switch-layout.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/**
 * Adds cases as a group of their own. The group leaves by `throw`, so it never runs into a clause below; and it is put
 * where no clause above runs into it: before the `default` group, at the end, or else at the beginning. `undefined` for many
 * codes.
 */
export function addCaseGroup(
  node: TSESTree.SwitchStatement,
  codes: readonly string[],
  statement: string,
  sourceCode: SourceCode,
): Edit | undefined {
  if (codes.length > MOST_CODES) return undefined;
  const layout = findSwitchLayout(node, sourceCode);
  const body = layout.caseIndent === undefined ? ` ${statement}` : `${lineBreak(layout, 1)}${statement}`;
  const text = `${writeLabels(codes, layout)}${body}`;
  const next = findClauseBelow(node);
  return next === undefined
    ? appendGroup(node, text, layout, sourceCode)
    : insertBefore(next, text, layout, sourceCode);
}

/** Adds cases to the group of an existing clause: they stand before its label and share its statements. Not many. */
export function addToClause(
  clause: TSESTree.SwitchCase,
  codes: readonly string[],
  sourceCode: SourceCode,
): Edit | undefined {
  if (codes.length > MOST_CODES) return undefined;
  const layout = findSwitchLayout(clause.parent, sourceCode);
  return insertBefore(clause, writeLabels(codes, layout), layout, sourceCode);
}

/** The clause before which a new group is safe; `undefined`: the end of the `switch` is. */
function findClauseBelow({ cases }: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  let index = cases.findIndex(({ test }) => test === null);
  if (index === -1) index = cases.length;
  while (index > 0 && index < cases.length && cases[index - 1]?.consequent.length === 0) index -= 1;
  const above = cases[index - 1];
  return above !== undefined && !alwaysLeaves(above.consequent) ? cases[0] : cases[index];
}

function insertBefore(clause: TSESTree.SwitchCase, text: string, layout: SwitchLayout, sourceCode: SourceCode): Edit {
  const anchor = findAnchor(clause, sourceCode);
  const separator = layout.caseIndent === undefined ? ' ' : lineBreak(layout, 0);
  return { range: [anchor, anchor], text: `${text}${separator}` };
}

/** Where a clause begins, the comments in the lines right above it included. */
function findAnchor(clause: TSESTree.SwitchCase, sourceCode: SourceCode): number {
  if (findIndent(clause, sourceCode) === undefined) return clause.range[0];
  const comments = sourceCode.getCommentsBefore(clause);
  const own = comments.filter((comment) => {
    const before = sourceCode.getTokenBefore(comment);
    return before === null || before.loc.end.line < comment.loc.start.line;
  });
  return own[0]?.range[0] ?? clause.range[0];
}

function appendGroup(node: TSESTree.SwitchStatement, text: string, layout: SwitchLayout, sourceCode: SourceCode): Edit {
  const end = node.range[1] - 1;
  if (layout.caseIndent === undefined) {
    const last = node.cases.at(-1)?.consequent.at(-1);
    return last !== undefined && needsSemicolon(last, sourceCode)
      ? { range: [last.range[1], last.range[1]], text: `; ${text}` }
      : { range: [end, end], text: ` ${text} ` };
  }
  const lastLine = sourceCode.text.slice(0, end).lastIndexOf('\n') + 1;
  const isAlone = sourceCode.text.slice(lastLine, end).trim() === '';
  if (isAlone) return { range: [lastLine, lastLine], text: `${layout.caseIndent}${text}${layout.newline}` };
  return { range: [end, end], text: `${lineBreak(layout, 0)}${text}${layout.newline}` };
}

function writeLabels(codes: readonly string[], layout: SwitchLayout): string {
  const separator = layout.caseIndent === undefined ? ' ' : lineBreak(layout, 0);
  return codes.map((code) => `case ${layout.quote}${code}${layout.quote}:`).join(separator);
}

function lineBreak({ newline, caseIndent, indentUnit }: SwitchLayout, levels: 0 | 1): string {
  return `${newline}${caseIndent ?? ''}${levels === 1 ? indentUnit : ''}`;
}
