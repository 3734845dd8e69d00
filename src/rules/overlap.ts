import type { TSESTree } from '@typescript-eslint/utils';
import { once } from '../memo/once.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** A problem as far as two rules can meet in it. */
interface Placed {
  readonly loc: TSESTree.SourceLocation;
  readonly messageId: string;
}

/** Another rule that can report the same text, and which of the two does where both would. */
export interface Overlap {
  /** The other rule. It names this one in turn, and decides the opposite. */
  readonly with: string;
  readonly isOurs: (own: string, other: string) => boolean;
}

/** The rules that one run of a linter holds against a file, each with its problems by place. */
export interface Run {
  readonly problems: Map<string, () => ReadonlyMap<string, Placed>>;
  /** Whether all rules of the run have joined: linters create all rules of a file before they visit its first node. */
  hasStarted: boolean;
}

const runs = new WeakMap<SourceCode, Run>();

/**
 * Says that a rule is on for a file, whatever a configuration or a comment in the file left on. A file that is linted again
 * is another run, in which other rules may be on: all rules of the last one have been visited, or the same rule joins again.
 */
export function joinRun(rule: string, listProblems: () => readonly Placed[], sourceCode: SourceCode): Run {
  const last = runs.get(sourceCode);
  const isSame = last !== undefined && !last.hasStarted && !last.problems.has(rule);
  const run = isSame ? last : { problems: new Map(), hasStarted: false };
  run.problems.set(
    rule,
    once(() => new Map(listProblems().map((problem) => [placeOf(problem), problem]))),
  );
  runs.set(sourceCode, run);
  return run;
}

/** Whether a problem is left to the rule with which its own overlaps: that one is on, and reports the same text. */
export function isLeft(problem: Placed, overlap: Overlap | undefined, { problems }: Run): boolean {
  if (overlap === undefined) return false;
  const other = problems.get(overlap.with)?.().get(placeOf(problem));
  return other !== undefined && !overlap.isOurs(problem.messageId, other.messageId);
}

function placeOf({ loc: { start } }: Placed): string {
  return `${start.line}:${start.column}`;
}
