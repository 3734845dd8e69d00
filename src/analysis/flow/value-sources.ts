import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { assignsRightSide } from '../syntax/assignments.ts';
import { type Returned, traceReturned } from '../syntax/builtins.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { pickElements } from '../syntax/elements.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { calleeNameOf, findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { skipTypeSyntax, walkBody, type SourceCode } from '../syntax/syntax.ts';
import { collectReturnValues, findBuiltinCall, findChain, unwrapCall } from './calls.ts';
import { findKeptArgument } from './kept-arguments.ts';
import { memberSources } from './member-sources.ts';
import {
  from,
  joinSources,
  NO_SOURCES,
  oncePerWay,
  type Resolver,
  type Source,
  type Sources,
  type Way,
} from './sources.ts';
import { variableSources } from './variable-sources.ts';

/**
 * Where a value comes from, one step back: what is written to a variable or a field, passed for a parameter, or returned by a
 * function of the file. Conversions and operators that choose return their operands.
 */
export function sourcesOf({ node, way }: Source, resolver: Resolver): Sources {
  const plain = skipTypeSyntax(node);
  const { sourceCode } = resolver;
  if (plain.type === 'ThisExpression' || plain.type === 'NewExpression') return memberSources(plain, way, resolver);
  const variable = plain.type === 'Identifier' ? findVariableOf(plain, sourceCode) : undefined;
  return variable === undefined ? sourcesIn(resolver)(plain)(way) : variableSources(variable, way, sourceCode);
}

/** The sources of each part of any other expression. Found once, since a fold may ask again. */
const sourcesIn = oncePerObject((resolver: Resolver) =>
  oncePerObject((node: TSESTree.Node) => oncePerWay((way) => findSources(node, way, resolver))),
);

function findSources(node: TSESTree.Node, way: Way, resolver: Resolver): Sources {
  switch (node.type) {
    case 'Identifier':
      return NO_SOURCES;
    case 'MemberExpression':
      return from({ node: node.object, way: [findMemberName(node, resolver.sourceCode) ?? '*', ...way] });
    case 'CallExpression':
      return callSources(node, way, resolver);
    case 'ObjectExpression':
      return propertySources(node, way, resolver);
    case 'ArrayExpression':
      return elementSources(node, way);
    default:
      return operandSources(node, way);
  }
}

/** Operators that return one of their operands. */
function operandSources(node: TSESTree.Node, way: Way): Sources {
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
      return assignsRightSide(node) ? from({ node: node.right, way }) : NO_SOURCES;
    case 'TemplateLiteral': {
      const converted = skipConversions(node);
      return converted === node ? NO_SOURCES : from({ node: converted, way });
    }
    default:
      return NO_SOURCES;
  }
}

/** Functions of frameworks that return what their callback returns, or a reference to it. */
const FRAMEWORK_FUNCTIONS: ReadonlyMap<string, Returned> = new Map([
  ['useMemo', 'callback'],
  ['computed', 'mapped'],
]);

/** The operand of a conversion, what a built-in returns, and what a function of the file returns. */
function callSources(call: TSESTree.CallExpression, way: Way, resolver: Resolver): Sources {
  const converted = skipConversions(call);
  if (converted !== call) return from({ node: converted, way });
  const step = findChain(call, resolver);
  if (step !== undefined) {
    const { promise, onDone, onError } = step;
    return joinSources([
      onDone === undefined ? from({ node: promise, way }) : returnedSources(onDone, way, resolver),
      onError === undefined ? from() : returnedSources(onError, way, resolver),
    ]);
  }
  if (isAssign(call)) return from(...call.arguments.map((node) => ({ node, way })));
  const framework = FRAMEWORK_FUNCTIONS.get(calleeNameOf(call));
  const [callback] = call.arguments;
  const builtin = framework ? { returns: framework, callback, subject: undefined } : findBuiltinCall(call, resolver);
  if (builtin === undefined) {
    const kept = findKeptArgument(call, resolver);
    return kept
      ? from({ node: kept, way })
      : returnedSources(unwrapCall(call, resolver.sourceCode).method, way, resolver);
  }
  const part = builtin.returns && traceReturned(builtin.returns, way);
  const source = part && builtin[part.of];
  // A list that a built-in makes is a new one.
  if (part === undefined || source === undefined) return from();
  return part.of === 'subject' ? from({ node: source, way: part.way }) : returnedSources(source, part.way, resolver);
}

/** `Object.assign(err, { code })`: its result has the parts of all of its arguments. */
function isAssign(call: TSESTree.CallExpression): boolean {
  const method = findMethodCall(call);
  return method?.name === 'assign' && isNamed(method.object, 'Object');
}

/** What a function of the file returns. */
function returnedSources(callee: TSESTree.Node, way: Way, { functionOf, sourceCode }: Resolver): Sources {
  const called = functionOf(callee);
  return called?.body ? sourcesOfResult(called, sourceCode)(way) : NO_SOURCES;
}

/** The sources of each part of what a function returns. Collected once, since each call of it asks. */
const sourcesOfResult = oncePerObject((fn: TSESTree.FunctionLike, sourceCode: SourceCode) =>
  oncePerWay((way) =>
    fn.generator
      ? yieldedSources(fn, way, sourceCode)
      : from(...collectReturnValues(fn, sourceCode).map((node) => ({ node, way }))),
  ),
);

/** The values that a generator yields one after another. */
function yieldedSources(fn: TSESTree.FunctionLike, [, ...rest]: Way, sourceCode: SourceCode): Sources {
  const yielded: Source[] = [];
  walkBody(fn, sourceCode, (node) => {
    if (node.type === 'YieldExpression' && node.argument !== null && !node.delegate)
      yielded.push({ node: node.argument, way: rest });
  });
  return yielded.length === 0 ? NO_SOURCES : from(...yielded);
}

/** `{ code: x }`, `code` → `x`: the last property of the name, and all behind it that may be it. */
function propertySources({ properties }: TSESTree.ObjectExpression, way: Way, resolver: Resolver): Sources {
  const [step] = way;
  if (step === undefined) return NO_SOURCES;
  const last = properties.findLastIndex(
    (each) => each.type === 'Property' && findMemberName(each, resolver.sourceCode) === step,
  );
  return joinSources(properties.slice(Math.max(last, 0)).map((property) => propertySource(property, way, resolver)));
}

function propertySource(property: TSESTree.ObjectLiteralElement, way: Way, resolver: Resolver): Sources {
  if (property.type === 'SpreadElement') return from({ node: property.argument, way });
  const [step, ...rest] = way;
  const name = findMemberName(property, resolver.sourceCode);
  if (name !== step) return name === undefined || step === '*' ? NO_SOURCES : from();
  if (property.kind === 'get') return returnedSources(property.value, rest, resolver);
  return property.kind === 'set' ? from() : from({ node: property.value, way: rest });
}

/** `[x, y]`, `0` → `x`. */
function elementSources({ elements }: TSESTree.ArrayExpression, [step, ...rest]: Way): Sources {
  if (step === undefined) return NO_SOURCES;
  return from(
    ...pickElements(elements, step).map((node) =>
      node.type === 'SpreadElement' ? { node: node.argument, way: ['*', ...rest] } : { node, way: rest },
    ),
  );
}
