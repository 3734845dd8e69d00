import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { alwaysLeaves } from '../analysis/syntax/control-flow.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { namespaceOf } from '../registry/index.ts';
import { groupBy } from '../memo/group-by.ts';
import { type Addition, type Edit, joinEdits } from './edit.ts';
import { findCaseCode, writeCaseTests } from './case-tests.ts';
import { findIndent } from './layout.ts';
import { writeRethrow } from './rethrow.ts';
import { needsSemicolon } from './semicolons.ts';
import { type SwitchLayout, readSwitchLayout } from './switch-layout.ts';

/** Adds cases to a `switch` as a group of their own, which throws. `undefined` if no statement can throw there. */
export function addCases(dispatch: Dispatch, missing: readonly string[], facts: FileFacts): Addition | undefined {
  const { node } = dispatch;
  if (node.type !== 'SwitchStatement') return undefined;
  const layout = readSwitchLayout(node, facts.sourceCode);
  const tests = writeCaseTests(missing, dispatch, layout);
  const rethrow = writeRethrow(dispatch, layout, facts.sourceCode);
  if (tests === undefined || rethrow === undefined) return undefined;
  const { statement, rethrown } = rethrow;
  return { edit: addCaseGroup(node, { tests, statement }, layout), rethrown };
}

/** Adds each case to the last clause that handles a code of its namespace. `undefined` if there is none for some. */
export function addToCase(
  dispatch: Dispatch,
  missing: readonly string[],
  { sourceCode }: FileFacts,
): Addition | undefined {
  const { node } = dispatch;
  if (node.type !== 'SwitchStatement') return undefined;
  const layout = readSwitchLayout(node, sourceCode);
  const groups = groupBy(missing, (code) => findCaseOf(namespaceOf(code), node, sourceCode));
  const places = [...groups].sort(([left], [right]) => (left?.range[0] ?? 0) - (right?.range[0] ?? 0));
  const edits: Edit[] = [];
  const codes: string[] = [];
  for (const [clause, own] of places) {
    const tests = writeCaseTests(own, dispatch, layout);
    if (tests === undefined || clause === undefined || clause.test === null) return undefined;
    edits.push(addToClause(clause, tests, layout));
    codes.push(sourceCode.getText(clause.test));
  }
  return { edit: joinEdits(edits, sourceCode.text), cases: codes };
}

function findCaseOf(
  namespace: string,
  { cases }: TSESTree.SwitchStatement,
  sourceCode: SourceCode,
): TSESTree.SwitchCase | undefined {
  return cases.findLast((clause) => {
    const code = findCaseCode(clause, sourceCode);
    return code !== undefined && namespaceOf(code) === namespace;
  });
}

/**
 * Adds a group of cases whose statement leaves the `switch`, so that it never falls through. No clause above falls through
 * into the group: it is before the group of `default`, at the end, or else at the beginning.
 */
export function addCaseGroup(
  node: TSESTree.SwitchStatement,
  { tests, statement }: { readonly tests: readonly string[]; readonly statement: string },
  layout: SwitchLayout,
): Edit {
  const text = `${writeLabels(tests, layout)}${separatorOf(layout, 1)}${statement}`;
  const next = findClauseBelow(node);
  return next === undefined ? appendGroup(node, text, layout) : insertBefore(next, text, layout);
}

/** Adds cases before the label of a clause, whose statements they share. */
export function addToClause(clause: TSESTree.SwitchCase, tests: readonly string[], layout: SwitchLayout): Edit {
  return insertBefore(clause, writeLabels(tests, layout), layout);
}

/** The clause before which a new group is safe; `undefined` if the end of the `switch` is. */
function findClauseBelow({ cases }: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  let index = cases.findIndex(({ test }) => test === null);
  if (index === -1) index = cases.length;
  while (index > 0 && index < cases.length && cases[index - 1]?.consequent.length === 0) index -= 1;
  const above = cases[index - 1];
  return above !== undefined && !alwaysLeaves(above.consequent) ? cases[0] : cases[index];
}

function insertBefore(clause: TSESTree.SwitchCase, text: string, layout: SwitchLayout): Edit {
  const start = startOfClause(clause, layout.sourceCode);
  return { range: [start, start], text: `${text}${separatorOf(layout)}` };
}

/** Where a clause begins, with the comments in the lines right above it. */
function startOfClause(clause: TSESTree.SwitchCase, sourceCode: SourceCode): number {
  if (findIndent(clause, sourceCode) === undefined) return clause.range[0];
  const first = sourceCode.getCommentsBefore(clause).find((comment) => {
    const before = sourceCode.getTokenBefore(comment);
    return before === null || before.loc.end.line < comment.loc.start.line;
  });
  return (first ?? clause).range[0];
}

function appendGroup(node: TSESTree.SwitchStatement, text: string, layout: SwitchLayout): Edit {
  const { sourceCode, caseIndent, newline } = layout;
  const end = node.range[1] - 1;
  if (caseIndent === undefined) {
    const last = node.cases.at(-1)?.consequent.at(-1);
    return last !== undefined && needsSemicolon(last, sourceCode)
      ? { range: [last.range[1], last.range[1]], text: `; ${text}` }
      : { range: [end, end], text: ` ${text} ` };
  }
  const lastLine = sourceCode.text.slice(0, end).lastIndexOf('\n') + 1;
  const isAlone = sourceCode.text.slice(lastLine, end).trim() === '';
  if (isAlone) return { range: [lastLine, lastLine], text: `${caseIndent}${text}${newline}` };
  return { range: [end, end], text: `${separatorOf(layout)}${text}${newline}` };
}

function writeLabels(tests: readonly string[], layout: SwitchLayout): string {
  return tests.map((test) => `case ${test}:`).join(separatorOf(layout));
}

/** What separates labels, or (one level deeper) a label and its statement. */
function separatorOf({ newline, caseIndent, indentUnit }: SwitchLayout, levels: 0 | 1 = 0): string {
  return caseIndent === undefined ? ' ' : `${newline}${caseIndent}${levels === 1 ? indentUnit : ''}`;
}
