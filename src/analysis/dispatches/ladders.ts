import type { TSESTree } from '@typescript-eslint/utils';
import { type Branch, alwaysLeaves, findOuterIf, rootBranchOf, statementsIn } from '../syntax/control-flow.ts';
import { groupBy } from '../../memo/group-by.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import type { CodeSite } from '../sites/code-site.ts';

/** A site in the condition of a chain, and the first branch of the chain. */
export interface Step {
  readonly site: CodeSite;
  readonly root: Branch;
}

/**
 * Finds chains of several `if`: those that are the only statement in the `else` of another, and ladders: `if (code === A) return …; if (code === B) return …;`, statements
 * in a row that test the same code and leave, without `else`. The returned function finds the statement with which all that
 * begins; any other step has its own statement. Steps come in the order of the file.
 */
export function createLadderFinder(steps: readonly Step[]): (step: Step) => Branch {
  const byPlace = groupBy(steps, placeOf);
  const starts = new Map<string, Branch>();
  for (const step of steps) {
    if (starts.has(placeOf(step))) continue;
    const start = findOuterStart(step) ?? findLadderStart(step);
    if (start !== undefined) starts.set(placeOf(step), start);
  }
  return (step) => starts.get(placeOf(step)) ?? step.root;

  function findOuterStart(step: Step): Branch | undefined {
    const outer = findOuterIf(step.root);
    if (outer === undefined) return undefined;
    const place = placeOf({ ...step, root: rootBranchOf(outer) });
    return starts.get(place) ?? byPlace.get(place)?.[0].root;
  }

  function findLadderStart(step: Step): Branch | undefined {
    if (!isRung(step.root, byPlace.get(placeOf(step)) ?? [])) return undefined;
    const before = findSibling(step.root, -1);
    const start = before?.type === 'IfStatement' ? starts.get(placeOf({ ...step, root: before })) : undefined;
    return start ?? step.root;
  }
}

/** Steps of one place test the same code in the same chain. */
function placeOf({ root, site }: Step): string {
  return `${root.range[0]} ${site.expression.key}`;
}

function isRung(root: Branch, steps: readonly Step[]): boolean {
  const isExit = root.type === 'IfStatement' && root.alternate === null && alwaysLeaves([root.consequent]);
  return isExit && accepts(root.test, steps);
}

/** The statement right before (`-1`) or after (`1`) another in its block. */
export function findSibling(node: TSESTree.Node, step: -1 | 1): TSESTree.Node | undefined {
  const statements = node.parent === undefined ? [] : statementsIn(node.parent);
  const at = statements.indexOf(node);
  return at === -1 ? undefined : statements[at + step];
}

/** Whether a test accepts the codes of its sites and no others. `code !== A` is a guard, and `code === A && x` requires more. */
function accepts(test: TSESTree.Node, steps: readonly Step[]): boolean {
  const plain = skipTypeSyntax(test);
  if (plain.type === 'LogicalExpression' && plain.operator === '||') {
    return accepts(plain.left, steps) && accepts(plain.right, steps);
  }
  const isNegated = plain.type === 'BinaryExpression' && plain.operator.startsWith('!');
  return !isNegated && steps.some(({ site }) => site.node === plain);
}
