import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator, Value } from './types.ts';
import { firstKnown, joinValues, UNKNOWN } from './value.ts';
import { walkBody } from '../syntax/syntax.ts';

/** What a call of a function gives: by its return type, or by all that it returns. A promise counts as its result. */
export function returnValue(fn: TSESTree.FunctionLike, evaluator: Evaluator): Value {
  if (fn.generator) return UNKNOWN;
  const { returnType } = fn;
  return firstKnown(
    () => (returnType ? evaluator.typeOf(returnType.typeAnnotation) : UNKNOWN),
    () => joinValues(findReturned(fn, evaluator).map(evaluator.valueOf)),
  );
}

/** The expressions that a function returns. */
export function findReturned(fn: TSESTree.FunctionLike, { context }: Evaluator): readonly TSESTree.Node[] {
  if (fn.type === 'ArrowFunctionExpression' && fn.body.type !== 'BlockStatement') return [fn.body];
  const returned: TSESTree.Node[] = [];
  walkBody(fn, context.sourceCode, (node) => {
    if (node.type === 'ReturnStatement' && node.argument !== null) returned.push(node.argument);
  });
  return returned;
}
