import type { TSESTree } from '@typescript-eslint/utils';
import type { CallCoverage, CodeCoverage } from '../../analysis/call-coverage/index.ts';
import type { CoveredCall, CoveredCode, PositionRecord } from '../records.ts';
import { nameEnclosing } from './name-enclosing.ts';

/** What becomes of the failure of a call, as plain data. */
export function describeCall(covered: CallCoverage, file: string): CoveredCall {
  const { call, node, end, arrivals, codes, commonCodes, isRestMarked } = covered;
  const { product, version, action } = call;
  const name = nameEnclosing(node);
  return {
    file,
    ...positionOf(node),
    product,
    ...(version !== undefined && { version }),
    ...(action !== undefined && { action }),
    ...(name !== undefined && { function: name }),
    outcome: end.outcome,
    ...(end.exit !== undefined && { exit: end.exit }),
    ...(end.loss !== undefined && { reason: end.loss }),
    end: positionOf(end.node),
    ...(isRestMarked && { isRestMarked }),
    arrivals: arrivals.map(({ kind, node: place }) => ({ kind, ...positionOf(place) })),
    codes: codes.map(describeCode),
    commonCodes: commonCodes.filter(({ state }) => state !== end.outcome).map(describeCode),
  };
}

function positionOf({ loc: { start } }: TSESTree.Node): PositionRecord {
  return { line: start.line, column: start.column + 1 };
}

function describeCode({ code, state, loc }: CodeCoverage): CoveredCode {
  return { code, state, ...(loc !== undefined && { line: loc.start.line }) };
}
