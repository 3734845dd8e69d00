import type { TSESTree } from '@typescript-eslint/utils';
import { isNothing } from './conversions.ts';
import { referencesOf } from './references.ts';
import { type SourceCode, climbTypeSyntax } from './syntax.ts';

type Branching = TSESTree.IfStatement | TSESTree.ConditionalExpression;

/** Where a test leads if it finds nothing. */
export interface AbsenceBranch {
  readonly branching: Branching;
  /** `null`: an `if` without `else`. */
  readonly code: TSESTree.Node | null;
}

/**
 * Where the tests of an entry lead for a code that the table does not have: `if (!TEXTS[code]) { … }`, `code in TEXTS ? … : …`, and
 * the same of the variable that gets it: `const text = TEXTS[code]; if (text === undefined) { … }`.
 */
export function listAbsenceBranches(use: TSESTree.Node, sourceCode: SourceCode): readonly AbsenceBranch[] {
  return [use, ...listReads(use, sourceCode)].flatMap((value) => findAbsenceBranch(value) ?? []);
}

/** The reads of the variable that gets a value. */
function listReads(use: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const declarator = climbTypeSyntax(use).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return [];
  return sourceCode
    .getDeclaredVariables(declarator)
    .flatMap(referencesOf)
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => identifier);
}

function findAbsenceBranch(value: TSESTree.Node): AbsenceBranch | undefined {
  let test = climbTypeSyntax(value);
  let isPresence = true;
  for (let { parent } = test; parent && isNegatable(parent, test); { parent } = test) {
    if (parent.type === 'UnaryExpression' || parent.operator.startsWith('=')) isPresence = !isPresence;
    test = climbTypeSyntax(parent);
  }
  const { parent } = test;
  if (parent?.type !== 'IfStatement' && parent?.type !== 'ConditionalExpression') return undefined;
  if (parent.test !== test) return undefined;
  return { branching: parent, code: isPresence ? parent.alternate : parent.consequent };
}

/** Whether an expression is `!x`, or compares `x` with nothing. */
function isNegatable(
  node: TSESTree.Node,
  value: TSESTree.Node,
): node is TSESTree.UnaryExpression | TSESTree.BinaryExpression {
  if (node.type === 'UnaryExpression') return node.operator === '!';
  return (
    node.type === 'BinaryExpression' &&
    /^[!=]==?$/.test(node.operator) &&
    isNothing(node.left === value ? node.right : node.left)
  );
}
