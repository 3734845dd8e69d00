import type { TSESTree } from '@typescript-eslint/utils';
import { alwaysLeaves } from '../analysis/syntax/control-flow.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { findEndComment, startOfClause, startOfLabels } from './clause-places.ts';
import type { Edit } from './edit.ts';
import { needsSemicolon } from './semicolons.ts';
import type { SwitchLayout } from './switch-layout.ts';

/**
 * Adds a group of cases whose statement leaves the `switch`, so that it never falls through. No clause above falls through
 * into the group: it is before the group of `default`, at the end, or else at the beginning.
 */
export function addCaseGroup(
  node: TSESTree.SwitchStatement,
  { tests, statement }: { readonly tests: readonly string[]; readonly statement: string },
  layout: SwitchLayout,
): Edit {
  const text = writeLabels(tests, layout) + writeBody(statement, layout);
  const next = findClauseBelow(node);
  return next === undefined
    ? appendClause(node, text, layout)
    : insertBefore(startOfClause(next, layout.sourceCode), text, layout);
}

/** Adds cases before the label of a clause, whose statements they share. */
export function addToClause(clause: TSESTree.SwitchCase, tests: readonly string[], layout: SwitchLayout): Edit {
  return insertBefore(startOfLabels(clause, layout.sourceCode), writeLabels(tests, layout), layout);
}

/** The clause before which a new group is safe; `undefined` if the end of the `switch` is. */
function findClauseBelow({ cases }: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  let index = cases.findIndex(({ test }) => test === null);
  if (index === -1) index = cases.length;
  while (index > 0 && index < cases.length && cases[index - 1]?.consequent.length === 0) index -= 1;
  const above = cases[index - 1];
  return above !== undefined && !alwaysLeaves(above.consequent) ? cases[0] : cases[index];
}

function insertBefore(start: number, text: string, layout: SwitchLayout): Edit {
  return { range: [start, start], text: `${text}${separatorOf(layout)}` };
}

/** Adds a clause at the end of a `switch`, above a comment that must stay last. */
export function appendClause(node: TSESTree.SwitchStatement, text: string, layout: SwitchLayout): Edit {
  const { sourceCode, caseIndent, newline } = layout;
  const comment = findEndComment(node, sourceCode);
  const end = comment?.range[0] ?? node.range[1] - 1;
  if (caseIndent === undefined) return appendToLine(node, text, sourceCode);
  const lastLine = sourceCode.text.slice(0, end).lastIndexOf('\n') + 1;
  const isAlone = sourceCode.text.slice(lastLine, end).trim() === '';
  if (isAlone) return { range: [lastLine, lastLine], text: `${caseIndent}${text}${newline}` };
  if (comment === undefined) return { range: [end, end], text: `${separatorOf(layout)}${text}${newline}` };
  const before = sourceCode.text.slice(0, end).trimEnd().length;
  return { range: [before, end], text: `${separatorOf(layout)}${text} ` };
}

/** Adds a clause to a `switch` that is written in one line: right behind the last one. */
function appendToLine(node: TSESTree.SwitchStatement, text: string, sourceCode: SourceCode): Edit {
  const clause = node.cases.at(-1);
  const last = clause?.consequent.at(-1);
  const mark = last !== undefined && needsSemicolon(last, sourceCode) ? ';' : '';
  const isFollowed = findEndComment(node, sourceCode) !== undefined || mark !== '';
  const end = clause !== undefined && isFollowed ? clause.range[1] : node.range[1] - 1;
  return { range: [end, end], text: isFollowed ? `${mark} ${text}` : ` ${text} ` };
}

/**
 * Adds a `default` at the end of a `switch`, with a comment right behind the label; before it a `break`, unless the last clause
 * leaves. `undefined` where a comment stands for the `default` already.
 */
export function appendDefault(
  node: TSESTree.SwitchStatement,
  { comment, statement }: { readonly comment: string | undefined; readonly statement: string },
  layout: SwitchLayout,
): Edit | undefined {
  if (findEndComment(node, layout.sourceCode) !== undefined) return undefined;
  const isInLine = layout.caseIndent === undefined || layout.hasBraces;
  const note = comment === undefined ? '' : isInLine ? ` /* ${comment} */` : ` // ${comment}`;
  const text = `default:${note}${writeBody(statement, layout)}`;
  return appendClause(node, `${writeBreak(node, layout)}${text}`, layout);
}

/** What ends the last clause, in the indentation of its statements, and what separates it from a clause below. */
function writeBreak({ cases }: TSESTree.SwitchStatement, layout: SwitchLayout): string {
  const isOpen = !alwaysLeaves(cases.at(-1)?.consequent ?? []);
  const indent = layout.caseIndent === undefined ? '' : layout.indentUnit;
  return isOpen ? `${indent}break${layout.semicolon}${separatorOf(layout)}` : '';
}

function writeLabels(tests: readonly string[], layout: SwitchLayout): string {
  return tests.map((test) => `case ${test}:`).join(separatorOf(layout));
}

/** The statement of a clause, with what is between it and the label. */
export function writeBody(statement: string, layout: SwitchLayout): string {
  const inner = `${separatorOf(layout, 1)}${statement}`;
  return layout.hasBraces ? ` {${inner}${separatorOf(layout)}}` : inner;
}

/** What separates labels, or (one level deeper) a label and its statement. */
function separatorOf({ newline, caseIndent, indentUnit }: SwitchLayout, levels: 0 | 1 = 0): string {
  return caseIndent === undefined ? ' ' : `${newline}${caseIndent}${levels === 1 ? indentUnit : ''}`;
}
