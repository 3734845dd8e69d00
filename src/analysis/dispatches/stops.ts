import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { alwaysLeaves, statementsIn } from '../syntax/control-flow.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';

/** Names of functions that throw where what they are given is not as it should be. */
const CHECKING_NAME = /^(?:assert|check|ensure|invariant|verify|validate)/i;
/** Those that are given the test itself. */
const ASSERTING_NAME = /^(?:assert|invariant)$/i;

/** What decides whether a node is reached, beside branches: tests that are as those of an `if`, and calls that may throw. */
export interface Stops {
  readonly tests: readonly TSESTree.Node[];
  readonly calls: readonly TSESTree.Node[];
}

/** The tests of the loops around a node, and the statements before it that throw by a test: `assert(x)`, `checkKnown(code)`. */
export function listStops(node: TSESTree.Node): Stops {
  const tests: TSESTree.Node[] = [];
  const calls: TSESTree.Node[] = [];
  // A declared function may be called before the statements above it.
  for (let child = node; child.parent && child.type !== 'FunctionDeclaration'; child = child.parent) {
    const { parent } = child;
    const isLoop = parent.type === 'WhileStatement' || parent.type === 'ForStatement';
    if (isLoop && parent.body === child && parent.test) tests.push(parent.test);
    for (const call of statementsIn(parent).length > 0 ? callsIn(parent) : []) {
      if (call.range[1] > child.range[0]) break;
      if (ASSERTING_NAME.test(calleeNameOf(call))) tests.push(...call.arguments.slice(0, 1));
      else calls.push(call);
    }
  }
  return { tests, calls };
}

/** The statements of a block that call what checks something, and all that is called in a `try` whose `catch` leaves. */
const callsIn = oncePerObject((block: TSESTree.Node): readonly TSESTree.CallExpression[] =>
  statementsIn(block).flatMap((statement) => {
    if (statement.type !== 'TryStatement')
      return listCalls(statement).filter((call) => CHECKING_NAME.test(calleeNameOf(call)));
    const isGuard = statement.handler !== null && alwaysLeaves(statement.handler.body.body);
    return isGuard ? statement.block.body.flatMap(listCalls) : [];
  }),
);

function listCalls(statement: TSESTree.Node): readonly TSESTree.CallExpression[] {
  if (statement.type !== 'ExpressionStatement') return [];
  const plain = skipTypeSyntax(statement.expression);
  const call = plain.type === 'AwaitExpression' ? skipTypeSyntax(plain.argument) : plain;
  return call.type === 'CallExpression' ? [call] : [];
}
