import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName } from './member-names.ts';
import { parentOf, type SourceCode } from './syntax.ts';

/** One step from a pattern to a name in it: a property, an element of a list, or the default of either. */
type Step = { readonly name: string; readonly isElement?: true } | { readonly fallback: TSESTree.Node };

/** The steps from a pattern to a name in it, the outermost first; `undefined` where one is not static. */
export function findPatternSteps(
  name: TSESTree.Node,
  pattern: TSESTree.Node,
  sourceCode: SourceCode,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let node = name; node !== pattern;) {
    const parent = parentOf(node);
    const found = parent && findSteps(node, parent, sourceCode);
    if (parent === undefined || found === undefined) return undefined;
    steps.unshift(...found);
    node = parent;
  }
  return steps;
}

/** The steps from a part of a pattern to a node right below it, one or none; `undefined` where there is no static one. */
function findSteps(node: TSESTree.Node, parent: TSESTree.Node, sourceCode: SourceCode): readonly Step[] | undefined {
  switch (parent.type) {
    case 'RestElement':
      return undefined;
    case 'AssignmentPattern':
      return [{ fallback: parent.right }];
    case 'ArrayPattern':
      return [{ name: String(parent.elements.findIndex((element) => element === node)), isElement: true }];
    case 'Property': {
      const name = findMemberName(parent, sourceCode);
      return name === undefined ? undefined : [{ name }];
    }
    default:
      return [];
  }
}

/** The outermost pattern in which a name or member is bound: `a` in `[{ b: a = 1 }] = c` → the whole pattern; itself, if in none. */
export function outermostPatternOf(target: TSESTree.Node): TSESTree.Node {
  const parent = parentOf(target);
  switch (parent?.type) {
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'RestElement':
      return outermostPatternOf(parent);
    case 'AssignmentPattern':
      return parent.left === target ? outermostPatternOf(parent) : target;
    case 'Property':
      return parent.parent.type === 'ObjectPattern' && parent.value === target ? outermostPatternOf(parent) : target;
    default:
      return target;
  }
}
