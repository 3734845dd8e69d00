import type { TSESTree } from '@typescript-eslint/utils';
import { findAllCalls } from '../syntax/uses.ts';
import { isFunction, type Variable } from '../syntax/syntax.ts';
import { createGap, DEPENDENCES, joinFailures, withoutParameters } from './failures.ts';
import { dependedFailures, findArgument } from './parameters.ts';
import type { Dependence, Failures, Finder } from './types.ts';

/** Replaces parameters that are still open by what all callers in the file pass; a gap where that is not known. */
export function settle(failures: Failures, finder: Finder): Failures {
  const settled: Failures[] = [];
  const seen = { thrown: new Set<Variable>(), called: new Set<Variable>(), awaited: new Set<Variable>() };
  const pending = [failures];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    settled.push(withoutParameters(next, () => true));
    for (const how of DEPENDENCES) {
      for (const variable of next[how]) {
        if (!seen[how].has(variable)) pending.push(findPassedFailures(variable, how, finder));
        seen[how].add(variable);
      }
    }
  }
  return joinFailures(settled);
}

function findPassedFailures(variable: Variable, how: Dependence, finder: Finder): Failures {
  const name = variable.defs[0]?.name ?? finder.evaluator.context.sourceCode.ast;
  const gap = createGap(`depends on the ${how} parameter`, name, finder.evaluator.context.sourceCode);
  if (how !== 'thrown') {
    const values = findArguments(variable, finder);
    return values === undefined ? gap : joinFailures(values.map((value) => dependedFailures(value, how, finder)));
  }
  const arrival = finder.arrivalAt(variable, []);
  return arrival.isCaught ? arrival.failures : gap;
}

/** What all calls of a function pass to its parameter; `undefined` if some are not known. */
function findArguments(variable: Variable, { evaluator }: Finder): readonly TSESTree.Node[] | undefined {
  const fn = variable.defs[0]?.node;
  const calls = fn && isFunction(fn) ? (findAllCalls(fn, evaluator.context.sourceCode) ?? []) : [];
  if (fn === undefined || !isFunction(fn) || calls.length === 0) return undefined;
  return calls.flatMap((call) => findArgument(variable, fn, call.arguments) ?? []);
}
