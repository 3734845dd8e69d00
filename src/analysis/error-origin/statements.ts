import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, walkWhile } from '../syntax/syntax.ts';
import { collectCallFailures } from './calls.ts';
import { createGap, joinFailures, NONE } from './failures.ts';
import { thrownFailures } from './thrown-errors.ts';
import type { Failures, Finder } from './types.ts';

/** What can fail while a statement or expression runs. Functions in it do not run, unless they are called. */
export function collectFailures(root: TSESTree.Node, finder: Finder): Failures {
  const parts: Failures[] = [];
  walkWhile(root, finder.sourceCode, (node) => {
    if (isFunction(node) || node.type === 'ClassBody') return false;
    const own = findOwnFailures(node, finder);
    if (own !== undefined) parts.push(own);
    return own === undefined;
  });
  return joinFailures(parts);
}

/** The failures of a node that are not just the join of those of its parts; `undefined` for all other nodes. */
function findOwnFailures(node: TSESTree.Node, finder: Finder): Failures | undefined {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return collectCallFailures(node, finder);
    case 'TryStatement':
      return collectTryFailures(node, finder);
    case 'ThrowStatement':
      return joinFailures([finder.failuresOf(node.argument), thrownFailures(node.argument, finder)]);
    case 'AwaitExpression':
      return finder.awaitedFailures(node.argument);
    case 'ForOfStatement':
      return node.await ? joinFailures([finder.awaitedFailures(node.right), finder.failuresOf(node.body)]) : undefined;
    case 'TaggedTemplateExpression':
      return collectTagFailures(node, finder);
    default:
      return undefined;
  }
}

/** A `catch` handles what fails in its `try`; if it throws its error again, `thrownVariable` adds that. */
function collectTryFailures({ block, handler, finalizer }: TSESTree.TryStatement, { failuresOf }: Finder): Failures {
  return joinFailures([
    failuresOf(handler === null ? block : handler.body),
    finalizer === null ? NONE : failuresOf(finalizer),
  ]);
}

function collectTagFailures({ tag, quasi }: TSESTree.TaggedTemplateExpression, finder: Finder): Failures {
  const own = finder.valueOf(tag).kind === 'builtin' ? NONE : createGap('calls', tag, finder.sourceCode);
  return joinFailures([finder.failuresOf(quasi), own]);
}
