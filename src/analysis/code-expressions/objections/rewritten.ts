import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import type { AnalysisContext } from '../../context.ts';
import { findConstantString } from '../../constants/constant-strings.ts';
import { collectReturnValues } from '../../flow/calls.ts';
import { findKeptArgument } from '../../flow/kept-arguments.ts';
import { getEvaluator } from '../../sdk-calls/index.ts';
import type { Source } from '../../flow/sources.ts';
import { skipTypeSyntax } from '../../syntax/syntax.ts';
import { findTableKeys } from '../../constants/tables.ts';
import { isCodeLike } from './code-like.ts';
import { rewritesText } from './string-methods.ts';
import { assignsRightSide } from '../../syntax/assignments.ts';
import { someSource } from '../../flow/trace-values.ts';

/**
 * Whether a value is no longer the code that arrived: it, or anything in the file that it comes from, was made by a change of
 * the text, by a look-up, or by a function that makes something else of a code. Only conversions keep a code.
 */
export function isRewritten(start: Source, context: AnalysisContext): boolean {
  return isMadeByChange(context)(start);
}

const isMadeByChange = oncePerObject((context: AnalysisContext) =>
  someSource((source) => rewrites(source, context), getEvaluator(context)),
);

function rewrites({ node, way }: Source, context: AnalysisContext): boolean {
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'CallExpression':
      return (
        !keeps(plain, context) && (rewritesText(plain, way, context.sourceCode) || classifies(plain, way, context))
      );
    case 'MemberExpression':
      return plain.computed && isLookup(plain, way, context);
    case 'BinaryExpression':
      return plain.operator === '+' && way.length === 0 && !isExtendedByNothing(plain) && !isConstant(plain, context);
    case 'TemplateLiteral':
      return way.length === 0 && isComposed(plain) && !isConstant(plain, context);
    case 'AssignmentExpression':
      return !assignsRightSide(plain);
    case 'UpdateExpression':
      return true;
    default:
      return false;
  }
}

/** `` `E_${code}` ``, `` `${a}.${b}` ``, but not `` `${code}` ``. */
function isComposed({ quasis, expressions }: TSESTree.TemplateLiteral): boolean {
  return expressions.length > 1 || (expressions.length === 1 && quasis.some(({ value }) => value.raw !== ''));
}

/** `'' + code`. */
function isExtendedByNothing({ left, right }: TSESTree.BinaryExpression): boolean {
  return [left, right].some((side) => side.type === 'Literal' && side.value === '');
}

function isConstant(node: TSESTree.Node, { sourceCode }: AnalysisContext): boolean {
  return findConstantString(node, sourceCode) !== undefined;
}

/** `CODES[err.code]`, `CODES[name]` of a table of the file: the result is a value of the table. */
function isLookup(
  { object, property }: TSESTree.MemberExpression,
  way: Source['way'],
  context: AnalysisContext,
): boolean {
  const { sourceCode } = context;
  if (property.type === 'Literal') return false;
  return isCodeLike(property, sourceCode) || (way.length === 0 && findTableKeys(object, sourceCode) !== undefined);
}

/** A function of the file that returns what it is given, or nothing. */
function keeps(call: TSESTree.CallExpression, context: AnalysisContext): boolean {
  return findKeptArgument(call, getEvaluator(context)) !== undefined;
}

/** A function of the file that only returns constant texts: `'gone'` for some codes, `'other'` for the rest. */
function classifies(call: TSESTree.CallExpression, way: Source['way'], context: AnalysisContext): boolean {
  const called = getEvaluator(context).valueOf(call.callee);
  if (called.kind !== 'function' || way.length > 0) return false;
  const returned = collectReturnValues(called.node, context.sourceCode);
  return returned.length > 0 && returned.every((each) => isWritten(each, context));
}

function isWritten(node: TSESTree.Node, context: AnalysisContext): boolean {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'ConditionalExpression')
    return isWritten(plain.consequent, context) && isWritten(plain.alternate, context);
  return plain.type === 'Literal' || isConstant(plain, context);
}
