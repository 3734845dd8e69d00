import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { isReassigned } from '../syntax/assignments.ts';
import { isNothing, skipConversions } from '../syntax/conversions.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { collectReturnValues, unwrapCall } from './calls.ts';
import type { Resolver } from './sources.ts';

/**
 * The argument that a function of the file returns as it is, or else nothing: `read(err.code)` → `err.code`, where the file has
 * `const read = (value) => (typeof value === 'string' ? value : undefined)`.
 */
export function findKeptArgument(call: TSESTree.CallExpression, resolver: Resolver): TSESTree.Node | undefined {
  const { method, args } = unwrapCall(call, resolver.sourceCode);
  const called = args && args.length > 0 ? resolver.functionOf(method) : undefined;
  const index = called && findKeptParameter(called, resolver.sourceCode);
  const argument = index === undefined ? undefined : args?.[index];
  return argument?.type === 'SpreadElement' ? undefined : argument;
}

/** The index of the parameter that is all that a function returns. */
const findKeptParameter = oncePerObject((fn: TSESTree.FunctionLike, sourceCode: SourceCode): number | undefined => {
  if (!fn.body || fn.generator) return undefined;
  const [first, ...others] = collectReturnValues(fn, sourceCode).flatMap(listChoices);
  const variable = first?.type === 'Identifier' ? findVariableOf(first, sourceCode) : undefined;
  if (variable === undefined || isReassigned(variable)) return undefined;
  const isKept = others.every((each) => each.type === 'Identifier' && findVariableOf(each, sourceCode) === variable);
  const index = isKept ? fn.params.findIndex((each) => each === variable.defs[0]?.name) : -1;
  return index === -1 ? undefined : index;
});

/** The values that an expression chooses from, conversions removed; not those that are nothing. */
function listChoices(node: TSESTree.Node): readonly TSESTree.Node[] {
  const choices: TSESTree.Node[] = [];
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const plain = skipConversions(next);
    if (plain.type === 'ConditionalExpression') pending.push(plain.consequent, plain.alternate);
    else if (plain.type === 'LogicalExpression') pending.push(plain.left, plain.right);
    else if (!isNothing(plain)) choices.push(plain);
  }
  return choices;
}
