import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import type { AnalysisContext } from '../context.ts';
import { type Evaluator, type SdkCall, getEvaluator } from '../sdk-calls/index.ts';
import { calleeNameOf, lastNameOf } from '../syntax/method-calls.ts';
import { allNodesOf } from '../syntax/nodes.ts';
import { INTERCEPTS_REQUESTS, LOADS_MOCKS, MENTIONS_MOCKS, MENTIONS_WRITES, TRANSPORTS } from './mock-names.ts';
import { NOTHING, type Replaced } from './replaced.ts';
import { findMocked } from './replaced-by-mocks.ts';
import { findDefined, findWritten } from './replaced-by-writes.ts';

/** Whether a test replaces the method, the module or the request of a call: then it fails as the test says. */
export function isMocked(call: SdkCall, context: AnalysisContext): boolean {
  const replaced = replacedIn(context);
  return (
    replaced === 'everything' ||
    [call.action, nameOfCall(call)].some((name) => name !== undefined && replaced.has(name))
  );
}

/** The name of the method that is called: `post` of `axios.post(url, …)`. */
function nameOfCall({ node }: SdkCall): string {
  return node.type === 'CallExpression' ? calleeNameOf(node) : lastNameOf(node);
}

/** What a file replaces. Whoever replaces the transport replaces all calls. */
const replacedIn = oncePerObject((context: AnalysisContext): ReadonlySet<string> | 'everything' => {
  const { text } = context.sourceCode;
  if (INTERCEPTS_REQUESTS.test(text) || LOADS_MOCKS.test(text)) return 'everything';
  const mentionsMocks = MENTIONS_MOCKS.test(text);
  if (!mentionsMocks && !MENTIONS_WRITES.test(text)) return new Set();
  const evaluator = getEvaluator(context);
  const methods = new Set<string>();
  for (const node of allNodesOf(context.sourceCode)) {
    const replaced = findReplaced(node, mentionsMocks, evaluator);
    if (replaced === 'everything' || replaced.some((name) => TRANSPORTS.has(name))) return 'everything';
    for (const name of replaced) methods.add(name);
  }
  return methods;
});

function findReplaced(node: TSESTree.Node, mentionsMocks: boolean, evaluator: Evaluator): Replaced {
  if (node.type === 'AssignmentExpression') return findWritten(node, evaluator);
  if (node.type !== 'CallExpression') return NOTHING;
  const defined = findDefined(node, evaluator);
  return defined === NOTHING && mentionsMocks ? findMocked(node, evaluator) : defined;
}
