import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, walkWhile } from '../syntax/syntax.ts';
import { findCallFailures } from './calls.ts';
import { createGap, joinFailures, NONE } from './failures.ts';
import { thrownFailures } from './thrown-errors.ts';
import type { Failures, Finder } from './types.ts';

/** What can fail while a statement or expression runs. Functions in it do not run, unless they are called. */
export function findFailures(root: TSESTree.Node, finder: Finder): Failures {
  const parts: Failures[] = [];
  walkWhile(root, finder.evaluator.context.sourceCode, (node) => {
    if (isFunction(node) || node.type === 'ClassBody') return false;
    const own = findOwnFailures(node, finder);
    if (own !== undefined) parts.push(own);
    return own === undefined;
  });
  return joinFailures(parts);
}

/** The failures of a node that is not just the sum of its parts; `undefined` for all others. */
function findOwnFailures(node: TSESTree.Node, finder: Finder): Failures | undefined {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return findCallFailures(node, finder);
    case 'TryStatement':
      return findTryFailures(node, finder);
    case 'ThrowStatement':
      return joinFailures([finder.failuresOf(node.argument), thrownFailures(node.argument, finder)]);
    case 'AwaitExpression':
      return finder.awaitedFailures(node.argument);
    case 'ForOfStatement':
      return node.await ? joinFailures([finder.awaitedFailures(node.right), finder.failuresOf(node.body)]) : undefined;
    case 'TaggedTemplateExpression':
      return findTagFailures(node, finder);
    default:
      return undefined;
  }
}

/** A `catch` swallows what its `try` lets fail; one that throws its error again passes it on, by `thrownVariable`. */
function findTryFailures({ block, handler, finalizer }: TSESTree.TryStatement, { failuresOf }: Finder): Failures {
  return joinFailures([
    failuresOf(handler === null ? block : handler.body),
    finalizer === null ? NONE : failuresOf(finalizer),
  ]);
}

function findTagFailures({ tag, quasi }: TSESTree.TaggedTemplateExpression, finder: Finder): Failures {
  const { evaluator } = finder;
  const isBuiltin = evaluator.valueOf(tag).kind === 'builtin';
  const own = isBuiltin ? NONE : createGap('calls', tag, evaluator.context.sourceCode);
  return joinFailures([finder.failuresOf(quasi), own]);
}
