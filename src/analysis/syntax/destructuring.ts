import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName } from './member-names.ts';
import { parentOf, type SourceCode } from './syntax.ts';

/** From a pattern to a name in it: a property, or the value that counts where there is none. */
type Step = { readonly name: string } | { readonly fallback: TSESTree.Node };

/** Outermost first; `undefined` where the way is not static. */
export function findPatternSteps(
  name: TSESTree.Node,
  pattern: TSESTree.Node,
  sourceCode: SourceCode,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let node = name; node !== pattern;) {
    const parent = parentOf(node);
    if (parent === undefined || parent.type === 'RestElement') return undefined;
    if (parent.type === 'AssignmentPattern') steps.unshift({ fallback: parent.right });
    const key = findKey(node, parent, sourceCode);
    if (key === null) return undefined;
    if (key !== undefined) steps.unshift({ name: key });
    node = parent;
  }
  return steps;
}

/** `undefined`: the parent is no step; `null`: its name is not static. */
function findKey(node: TSESTree.Node, parent: TSESTree.Node, sourceCode: SourceCode): string | null | undefined {
  if (parent.type === 'Property') return findMemberName(parent, sourceCode) ?? null;
  if (parent.type !== 'ArrayPattern') return undefined;
  return String(parent.elements.findIndex((element) => element === node));
}
