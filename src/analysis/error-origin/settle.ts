import type { TSESTree } from '@typescript-eslint/utils';
import { findAllCalls } from '../syntax/uses.ts';
import { isFunction, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { createGap, DEPENDENCES, joinFailures, withoutParameters } from './failures.ts';
import { dependedFailures, findArgument } from './parameters.ts';
import type { Dependence, Failures, Finder } from './types.ts';

/** Substitutes what all callers in the file pass for the parameters that failures still depend on; a gap where that is unknown. */
export function settle(failures: Failures, finder: Finder): Failures {
  const settled: Failures[] = [];
  const seen = { thrown: new Set<Variable>(), called: new Set<Variable>(), awaited: new Set<Variable>() };
  const pending = [failures];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    settled.push(withoutParameters(next, () => true));
    for (const how of DEPENDENCES) {
      for (const variable of next[how]) {
        if (!seen[how].has(variable)) pending.push(failuresFromCallers(variable, how, finder));
        seen[how].add(variable);
      }
    }
  }
  return joinFailures(settled);
}

function failuresFromCallers(variable: Variable, how: Dependence, finder: Finder): Failures {
  const { sourceCode } = finder;
  const name = variable.defs[0]?.name ?? sourceCode.ast;
  const gap = createGap(`depends on the ${how} parameter`, name, sourceCode);
  if (how !== 'thrown') {
    const values = findArguments(variable, sourceCode);
    return values === undefined ? gap : joinFailures(values.map((value) => dependedFailures(value, how, finder)));
  }
  const arrival = finder.arrivalAt(variable, []);
  return arrival.isCaught ? arrival.failures : gap;
}

/** The arguments that all calls of a function pass for its parameter; `undefined` if some calls are unknown. */
function findArguments(variable: Variable, sourceCode: SourceCode): readonly TSESTree.Node[] | undefined {
  const fn = variable.defs[0]?.node;
  const calls = fn && isFunction(fn) ? (findAllCalls(fn, sourceCode) ?? []) : [];
  if (fn === undefined || !isFunction(fn) || calls.length === 0) return undefined;
  return calls.flatMap((node) => findArgument(variable, { fn, args: node.arguments, node }) ?? []);
}
