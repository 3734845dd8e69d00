import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName } from './member-names.ts';
import { parentOf } from './traverse.ts';
import type { Evaluator, Value } from '../sdk-calls/types.ts';
import { firstKnown, UNKNOWN } from '../sdk-calls/value.ts';

/** From a pattern to a name in it: a property, or the value that counts where there is none. */
type Step = { readonly name: string } | { readonly fallback: TSESTree.Node };

/** The value of a name in a pattern, given the value of the whole: `{ scf: { v20180416: v } }`, `v` → two members. */
export function valueInPattern(name: TSESTree.Node, pattern: TSESTree.Node, whole: Value, evaluator: Evaluator): Value {
  const steps = findPatternSteps(name, pattern, evaluator);
  if (steps === undefined) return UNKNOWN;
  return steps.reduce((value, step) => {
    if ('name' in step) return evaluator.memberOf(value, step.name);
    return firstKnown(
      () => value,
      () => evaluator.valueOf(step.fallback),
    );
  }, whole);
}

/** Outermost first; `undefined` where the way is not static. */
export function findPatternSteps(
  name: TSESTree.Node,
  pattern: TSESTree.Node,
  evaluator: Evaluator,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let node = name; node !== pattern;) {
    const parent = parentOf(node);
    if (parent === undefined || parent.type === 'RestElement') return undefined;
    if (parent.type === 'AssignmentPattern') steps.unshift({ fallback: parent.right });
    const key = findKey(node, parent, evaluator);
    if (key === null) return undefined;
    if (key !== undefined) steps.unshift({ name: key });
    node = parent;
  }
  return steps;
}

/** `undefined`: the parent is no step; `null`: its name is not static. */
function findKey(node: TSESTree.Node, parent: TSESTree.Node, { context }: Evaluator): string | null | undefined {
  if (parent.type === 'Property') return findMemberName(parent, context.sourceCode) ?? null;
  if (parent.type !== 'ArrayPattern') return undefined;
  return String(parent.elements.findIndex((element) => element === node));
}
