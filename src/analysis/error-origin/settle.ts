import { createGap, joinFailures, NONE } from './failures.ts';
import type { Failures, Finder } from './types.ts';

/** Replaces parameters that are still open by what all callers in the file pass; a gap where that is not known. */
export function settle(failures: Failures, finder: Finder): Failures {
  if (failures.thrown.size + failures.called.size === 0) return failures;
  const { sourceCode } = finder.evaluator.context;
  const nameOf = (variable: { readonly defs: readonly { readonly name: Parameters<typeof createGap>[1] }[] }) =>
    variable.defs[0]?.name ?? sourceCode.ast;
  const { calls, gap } = failures;
  return joinFailures([
    { ...NONE, calls, ...(gap !== undefined && { gap }) },
    ...[...failures.thrown].map((variable) => {
      const arrival = finder.arrivalAt(variable);
      return arrival.isCaught ? arrival.failures : createGap('throws', nameOf(variable), sourceCode);
    }),
    ...[...failures.called].map((variable) => createGap('calls the parameter', nameOf(variable), sourceCode)),
  ]);
}
