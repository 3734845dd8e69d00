import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { findIterated } from '../constants/lists.ts';
import { findMemberWrites } from './member-writes.ts';
import { findFunctionUses, findParameter } from '../syntax/uses.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { NO_SOURCES, type Source, type Sources, joinSources } from './sources.ts';
import { isFunction, type Definition, type Variable } from '../syntax/syntax.ts';

type Way = Source['way'];

const remembered = new WeakMap<Variable, Map<string, Sources>>();

/** All that a variable, or a part of its value, may come from. Found once, since each use of it asks. */
export function findVariableSources(variable: Variable, way: Way, context: AnalysisContext): Sources {
  const known = remembered.get(variable) ?? new Map<string, Sources>();
  remembered.set(variable, known);
  const key = JSON.stringify(way);
  const sources = known.get(key) ?? collectSources(variable, way, context);
  known.set(key, sources);
  return sources;
}

function collectSources(variable: Variable, way: Way, context: AnalysisContext): Sources {
  const defined = variable.defs.map((definition) => findDefined(definition, way, context));
  const writes = variable.references.filter((reference) => reference.isWrite() && reference.init !== true);
  return joinSources([
    variable.defs.length === 0 ? NO_SOURCES : joinSources(defined),
    ...writes.map(({ identifier }) => findWritten(identifier, way, context)),
    ...findMemberWrites(variable, way, context.sourceCode),
  ]);
}

function findDefined({ node, name }: Definition, way: Way, context: AnalysisContext): Sources {
  if (node.type === 'VariableDeclarator') {
    const iterated = name.type === 'Identifier' ? findIterated(name, context.sourceCode) : undefined;
    if (iterated !== undefined) return through(iterated, ['*'], name, node.id, way, context);
    return node.init === null ? { sources: [], isOpen: false } : through(node.init, [], name, node.id, way, context);
  }
  return isFunction(node) && name !== node.id ? findPassed(node, name, way, context) : NO_SOURCES;
}

/** A part of a value that a pattern takes: `const { code: x } = value`, `x` → `value`, `code`. */
function through(
  value: TSESTree.Node,
  before: Way,
  name: TSESTree.Node,
  pattern: TSESTree.Node,
  way: Way,
  context: AnalysisContext,
): Sources {
  const steps = findPatternSteps(name, pattern, context.sourceCode);
  if (steps === undefined) return NO_SOURCES;
  const inPattern = steps.flatMap((step) => ('name' in step ? step.name : []));
  const fallbacks = steps.flatMap((step) => ('fallback' in step ? { node: step.fallback, way } : []));
  return { sources: [{ node: value, way: [...before, ...inPattern, ...way] }, ...fallbacks], isOpen: false };
}

/** What the calls in the file pass for a parameter; a method of lists passes the entries of its list. */
function findPassed(fn: TSESTree.FunctionLike, name: TSESTree.Node, way: Way, context: AnalysisContext): Sources {
  const parameter = findParameter(fn, name);
  if (parameter === undefined) return NO_SOURCES;
  const pattern = parameter.node.type === 'AssignmentPattern' ? parameter.node.left : parameter.node;
  const list = name.type === 'Identifier' ? findIterated(name, context.sourceCode) : undefined;
  if (list !== undefined) return through(list, ['*'], name, pattern, way, context);
  const { nodes, isOpen } = findFunctionUses(fn, context.sourceCode);
  const passed = nodes.map((use) => {
    const argument = findArgument(use, parameter.index);
    return argument === undefined ? NO_SOURCES : through(argument, [], name, pattern, way, context);
  });
  return joinSources([...passed, { sources: [], isOpen: isOpen || nodes.length === 0 }]);
}

/** The argument at an index where a function is called; for a handler of `then`, the promise. */
function findArgument(use: TSESTree.Node, index: number): TSESTree.Node | undefined {
  const call = use.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const argument = call.callee === use ? call.arguments[index] : undefined;
  if (argument !== undefined) return argument.type === 'SpreadElement' ? undefined : argument;
  const method = findMethodCall(call);
  return method?.name === 'then' && method.arguments[0] === use && index === 0 ? method.object : undefined;
}

/** `code = x`, `({ code } = x)`; a computed assignment such as `code += x` is itself the source. */
function findWritten(identifier: TSESTree.Node, way: Way, context: AnalysisContext): Sources {
  let pattern = identifier;
  while (isInPattern(pattern)) pattern = pattern.parent ?? pattern;
  const { parent } = pattern;
  if (parent?.type === 'UpdateExpression') return { sources: [{ node: parent, way }], isOpen: false };
  if (parent?.type !== 'AssignmentExpression') return NO_SOURCES;
  const isPlain = /^(?:\?\?|\|\||&&)?=$/.test(parent.operator);
  return isPlain
    ? through(parent.right, [], identifier, pattern, way, context)
    : { sources: [{ node: parent, way }], isOpen: false };
}

function isInPattern({ parent }: TSESTree.Node): boolean {
  if (parent?.type === 'Property') return parent.parent.type === 'ObjectPattern';
  return (
    parent?.type === 'ObjectPattern' ||
    parent?.type === 'ArrayPattern' ||
    (parent?.type === 'AssignmentPattern' && !isFunction(parent.parent))
  );
}
