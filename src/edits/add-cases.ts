import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { namespaceOf } from '../registry/index.ts';
import { groupBy } from '../memo/group-by.ts';
import { type Addition, type Edit, joinEdits } from './edit.ts';
import { findCaseCode, writeCaseTests } from './case-tests.ts';
import { addCaseGroup, addToClause } from './clauses.ts';
import { writeRethrow } from './rethrow.ts';
import { readSwitchLayout } from './switch-layout.ts';

/** Adds cases to a `switch` as a group of their own, which throws. `undefined` if no statement can throw there. */
export function addCases(dispatch: Dispatch, missing: readonly string[], facts: FileFacts): Addition | undefined {
  const { node } = dispatch;
  if (node.type !== 'SwitchStatement') return undefined;
  const layout = readSwitchLayout(node, facts.sourceCode);
  const tests = writeCaseTests(missing, dispatch, layout, facts);
  const rethrow = writeRethrow(dispatch, layout, facts.sourceCode);
  if (tests === undefined || rethrow === undefined) return undefined;
  const { statement, rethrown } = rethrow;
  return { edit: addCaseGroup(node, { tests, statement }, layout), rethrown };
}

/** Adds each case to the last clause that handles a code of its namespace. `undefined` if there is none for some. */
export function addToCase(dispatch: Dispatch, missing: readonly string[], facts: FileFacts): Addition | undefined {
  const { node } = dispatch;
  const { sourceCode } = facts;
  if (node.type !== 'SwitchStatement') return undefined;
  const layout = readSwitchLayout(node, sourceCode);
  const groups = groupBy(missing, (code) => findCaseOf(namespaceOf(code), node, sourceCode));
  const places = [...groups].sort(([left], [right]) => (left?.range[0] ?? 0) - (right?.range[0] ?? 0));
  const edits: Edit[] = [];
  const codes: string[] = [];
  for (const [clause, own] of places) {
    const tests = writeCaseTests(own, dispatch, layout, facts);
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
