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
    if (parent === undefined) return undefined;
    switch (parent.type) {
      case 'RestElement':
        return undefined;
      case 'AssignmentPattern':
        steps.unshift({ fallback: parent.right });
        break;
      case 'ArrayPattern':
        steps.unshift({ name: String(parent.elements.findIndex((element) => element === node)), isElement: true });
        break;
      case 'Property': {
        const key = findMemberName(parent, sourceCode);
        if (key === undefined) return undefined;
        steps.unshift({ name: key });
        break;
      }
      default:
    }
    node = parent;
  }
  return steps;
}

/** The outermost pattern around a name; the name itself, if it is in none. */
export function outermostPatternOf(name: TSESTree.Node): TSESTree.Node {
  const parent = parentOf(name);
  switch (parent?.type) {
    case 'ArrayPattern':
    case 'ObjectPattern':
    case 'AssignmentPattern':
    case 'RestElement':
      return outermostPatternOf(parent);
    case 'Property':
      return parent.parent.type === 'ObjectPattern' ? outermostPatternOf(parent) : name;
    default:
      return name;
  }
}
