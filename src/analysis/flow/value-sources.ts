import type { TSESTree } from '@typescript-eslint/utils';
import { findCalledName, findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { findCalled } from '../sdk-calls/sdk-call.ts';
import { getEvaluator } from '../sdk-calls/evaluator.ts';
import { findReturned } from '../sdk-calls/functions.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax, walkBody } from '../syntax/syntax.ts';
import { joinSources, type Source, type Sources, NO_SOURCES } from './sources.ts';
import { findMemberSources } from './member-sources.ts';
import { findVariableSources } from './variable-sources.ts';

/**
 * Where a value comes from, one step back: what is written to a variable or a field, what is passed for a parameter, what a
 * function of the file returns. Conversions and operators that choose give their operands.
 */
export function findSources({ node, way }: Source, context: AnalysisContext): Sources {
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'Identifier':
      return findNameSources(plain, way, context);
    case 'MemberExpression': {
      const name = findMemberName(plain, context.sourceCode) ?? '*';
      return from({ node: plain.object, way: [name, ...way] });
    }
    case 'ThisExpression':
    case 'NewExpression':
      return findMemberSources(plain, way, context);
    case 'CallExpression':
      return findCallSources(plain, way, context);
    case 'ObjectExpression':
      return findPropertySources(plain, way, context);
    case 'ArrayExpression':
      return findElementSources(plain, way);
    default:
      return findOperandSources(plain, way);
  }
}

function from(...sources: readonly Source[]): Sources {
  return { sources, isOpen: false };
}

function findNameSources(name: TSESTree.Identifier, way: Source['way'], context: AnalysisContext): Sources {
  const variable = findVariableOf(name, context.sourceCode);
  return variable === undefined ? NO_SOURCES : findVariableSources(variable, way, context);
}

/** Operators that give one of their operands. */
function findOperandSources(node: TSESTree.Node, way: Source['way']): Sources {
  switch (node.type) {
    case 'AwaitExpression':
      return from({ node: node.argument, way });
    case 'ConditionalExpression':
      return from({ node: node.consequent, way }, { node: node.alternate, way });
    case 'LogicalExpression':
      return node.operator === '&&'
        ? from({ node: node.right, way })
        : from({ node: node.left, way }, { node: node.right, way });
    case 'AssignmentExpression':
      return /^(?:\?\?|\|\||&&)?=$/.test(node.operator) ? from({ node: node.right, way }) : NO_SOURCES;
    case 'TemplateLiteral': {
      const converted = skipConversions(node);
      return converted === node ? NO_SOURCES : from({ node: converted, way });
    }
    default:
      return NO_SOURCES;
  }
}

/** What a conversion is made of, and what a function of the file returns, which is called or handed on. */
function findCallSources(call: TSESTree.CallExpression, way: Source['way'], context: AnalysisContext): Sources {
  const converted = skipConversions(call);
  if (converted !== call) return from({ node: converted, way });
  const settled = findSettledSources(call, way, context);
  if (settled !== undefined) return settled;
  if (isAssign(call)) return from(...call.arguments.map((node) => ({ node, way })));
  const evaluator = getEvaluator(context);
  const { method } = findCalled(call, evaluator);
  const [callback] = call.arguments;
  const handed = callback && findHandedOn(findCalledName(call), way);
  const called = evaluator.valueOf(handed === undefined || callback === undefined ? method : callback);
  if (called.kind !== 'function') return NO_SOURCES;
  if (called.node.generator) return findYielded(called.node, way, context);
  return from(...findReturned(called.node, evaluator).map((node) => ({ node, way: handed ?? way })));
}

/** `Object.assign(err, { code })`, each of whose parts may stand in the result. */
function isAssign(call: TSESTree.CallExpression): boolean {
  const method = findMethodCall(call);
  return method?.name === 'assign' && isNamed(method.object, 'Object');
}

/** What a generator gives one after another. */
function findYielded(fn: TSESTree.FunctionLike, [, ...rest]: Source['way'], { sourceCode }: AnalysisContext): Sources {
  const yielded: Source[] = [];
  walkBody(fn, sourceCode, (node) => {
    if (node.type === 'YieldExpression' && node.argument !== null && !node.delegate)
      yielded.push({ node: node.argument, way: rest });
  });
  return { sources: yielded, isOpen: yielded.length === 0 };
}

/** What `promise.catch(onError)` and `promise.then(onDone, onError)` give: what a handler returns, or the promise itself. */
function findSettledSources(
  call: TSESTree.CallExpression,
  way: Source['way'],
  context: AnalysisContext,
): Sources | undefined {
  const method = findMethodCall(call);
  if (method === undefined || (method.name !== 'catch' && method.name !== 'then')) return undefined;
  const [first, second] = method.arguments;
  const [onDone, onError] = method.name === 'catch' ? [undefined, first] : [first, second];
  return joinSources([
    onDone === undefined ? from({ node: method.object, way }) : findGivenSources(onDone, way, context),
    ...(onError === undefined ? [] : [findGivenSources(onError, way, context)]),
  ]);
}

/** What a function gives that is handed on. */
function findGivenSources(handler: TSESTree.Node, way: Source['way'], context: AnalysisContext): Sources {
  const evaluator = getEvaluator(context);
  const value = evaluator.valueOf(handler);
  if (value.kind !== 'function') return NO_SOURCES;
  return from(...findReturned(value.node, evaluator).map((node) => ({ node, way })));
}

/** For functions whose result is that of their callback: the way from the callback's result on. */
function findHandedOn(name: string, way: Source['way']): Source['way'] | undefined {
  switch (name) {
    case 'useMemo':
      return way;
    // An entry of the list, the `value` of a reference.
    case 'map':
    case 'computed':
      return way.slice(1);
    default:
      return undefined;
  }
}

/** `{ code: x }`, `code` → `x`. A spread may hold it as well. */
function findPropertySources(
  { properties }: TSESTree.ObjectExpression,
  [step, ...rest]: Source['way'],
  { sourceCode }: AnalysisContext,
): Sources {
  if (step === undefined) return NO_SOURCES;
  return from(
    ...properties.flatMap((property) => {
      if (property.type === 'SpreadElement') return { node: property.argument, way: [step, ...rest] };
      return findMemberName(property, sourceCode) === step ? { node: property.value, way: rest } : [];
    }),
  );
}

/** `[x, y]`, `0` → `x`; an element whose place is not known may be each. */
function findElementSources({ elements }: TSESTree.ArrayExpression, [step, ...rest]: Source['way']): Sources {
  if (step === undefined) return NO_SOURCES;
  const picked = /^\d+$/.test(step) ? elements.slice(Number(step), Number(step) + 1) : elements;
  return from(...picked.flatMap((node) => (node === null ? [] : { node, way: rest })));
}
