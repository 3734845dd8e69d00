import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findIteratedList } from '../constants/lists.ts';
import { assignsRightSide, collectLaterWrites, findAssignmentTo, membersIn } from '../syntax/assignments.ts';
import { findBuiltinMethod, findChainStep } from '../syntax/builtins.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { elementAt, isElementStep } from '../syntax/elements.ts';
import { usesOfFunction, findParameter } from '../syntax/uses.ts';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, type Definition, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { from, joinSources, NO_SOURCES, type Source, type Sources, type Way } from './sources.ts';

/** All that a variable, or a part of its value, may come from. Collected once, since each use of it asks. */
export function variableSources(variable: Variable, way: Way, sourceCode: SourceCode): Sources {
  const known = knownSources(variable);
  const key = JSON.stringify(way);
  const sources = known.get(key) ?? collectSources(variable, way, sourceCode);
  known.set(key, sources);
  return sources;
}

const knownSources = oncePerObject((_variable: Variable) => new Map<string, Sources>());

function collectSources(variable: Variable, way: Way, sourceCode: SourceCode): Sources {
  const defined = variable.defs.map((definition) => definedSources(definition, way, sourceCode));
  return joinSources([
    variable.defs.length === 0 ? NO_SOURCES : joinSources(defined),
    ...collectLaterWrites(variable).map(({ identifier }) => writtenSources(identifier, way, sourceCode)),
    from(...collectMemberWrites(variable, way, sourceCode)),
  ]);
}

function definedSources(definition: Definition, way: Way, sourceCode: SourceCode): Sources {
  const { node, name } = definition;
  if (node.type === 'VariableDeclarator') {
    const iterated = name.type === 'Identifier' ? findIteratedList(name, sourceCode) : undefined;
    const binding = { name, pattern: node.id, way };
    if (iterated !== undefined) return throughPattern({ node: iterated, way: ['*'] }, binding, sourceCode);
    return node.init === null ? from() : throughPattern({ node: node.init, way: [] }, binding, sourceCode);
  }
  return isFunction(node) && name !== node.id ? passedSources(definition, way, sourceCode) : NO_SOURCES;
}

/** A name in a pattern, and the way from its value to the part that is looked for. */
interface Binding {
  readonly name: TSESTree.Node;
  readonly pattern: TSESTree.Node;
  readonly way: Way;
}

/** The part of a value that a pattern takes: `const { code: x } = value`, `x` → `value`, `code`; else its default. */
function throughPattern(value: Source, { name, pattern, way }: Binding, sourceCode: SourceCode): Sources {
  const steps = findPatternSteps(name, pattern, sourceCode);
  if (steps === undefined) return NO_SOURCES;
  const inPattern = steps.flatMap((step) => ('name' in step ? step.name : []));
  const fallbacks = steps.flatMap((step) => ('fallback' in step ? { node: step.fallback, way } : []));
  return from({ node: value.node, way: [...value.way, ...inPattern, ...way] }, ...fallbacks);
}

/** What the calls in the file pass for a parameter; a method of lists passes the elements of its list. */
function passedSources({ node: fn, name }: Definition, way: Way, sourceCode: SourceCode): Sources {
  const parameter = findParameter(fn, name);
  if (!isFunction(fn) || parameter === undefined) return NO_SOURCES;
  const { pattern } = parameter;
  const list = name.type === 'Identifier' ? findIteratedList(name, sourceCode) : undefined;
  if (list !== undefined) return throughPattern({ node: list, way: ['*'] }, { name, pattern, way }, sourceCode);
  const { nodes, isOpen } = usesOfFunction(fn, sourceCode);
  const passed = nodes.map((use) => {
    const argument = findArgument(use, parameter.index);
    return argument === undefined
      ? NO_SOURCES
      : throughPattern({ node: argument, way: [] }, { name, pattern, way }, sourceCode);
  });
  return joinSources([...passed, { sources: [], isOpen: isOpen || nodes.length === 0 }]);
}

/** The argument at an index where a function is called; for a handler of `then`, the promise. */
function findArgument(use: TSESTree.Node, index: number): TSESTree.Node | undefined {
  const call = use.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const argument = call.callee === use ? elementAt(call.arguments, index) : undefined;
  if (argument !== undefined) return argument.type === 'SpreadElement' ? undefined : argument;
  const step = findChainStep(call);
  return step?.onDone === use && index === 0 ? step.promise : undefined;
}

/** `code = x`, `({ code } = x)`; a computed assignment such as `code += x` is itself the source. */
function writtenSources(name: TSESTree.Node, way: Way, sourceCode: SourceCode): Sources {
  let pattern = name;
  while (isInPattern(pattern)) pattern = pattern.parent ?? pattern;
  const { parent } = pattern;
  if (parent?.type === 'UpdateExpression') return from({ node: parent, way });
  if (parent?.type !== 'AssignmentExpression') return NO_SOURCES;
  return assignsRightSide(parent)
    ? throughPattern({ node: parent.right, way: [] }, { name, pattern, way }, sourceCode)
    : from({ node: parent, way });
}

function isInPattern({ parent }: TSESTree.Node): boolean {
  if (parent?.type === 'Property') return parent.parent.type === 'ObjectPattern';
  return (
    parent?.type === 'ObjectPattern' ||
    parent?.type === 'ArrayPattern' ||
    (parent?.type === 'AssignmentPattern' && !isFunction(parent.parent))
  );
}

/** The writes to a part of the value of a variable: `err.code = x`, `codes.push(x)`, `Object.assign(err, { code: x })`. */
function collectMemberWrites(variable: Variable, way: Way, sourceCode: SourceCode): readonly Source[] {
  const [step, ...rest] = way;
  if (step === undefined) return [];
  const written = membersIn(sourceCode)(variable).flatMap(({ node, name }): readonly TSESTree.Node[] => {
    const assignment = findAssignmentTo(node);
    if (assignment !== undefined) return name === step ? [assignment] : [];
    const call = isElementStep(step) ? findMethodCall(node.parent) : undefined;
    return call?.object === node.object && findBuiltinMethod(call.name)?.adds === true ? call.arguments : [];
  });
  return [
    ...written.map((node) => ({ node, way: rest })),
    ...referencesOf(variable)
      .flatMap(({ identifier }) => collectExtensions(identifier))
      .map((node) => ({ node, way })),
  ];
}

/** The objects that `Object.assign` copies into another. */
function collectExtensions(target: TSESTree.Node): readonly TSESTree.Node[] {
  const call = target.parent && findMethodCall(target.parent);
  const isExtended = call?.name === 'assign' && isNamed(call.object, 'Object') && call.arguments[0] === target;
  return isExtended ? call.arguments.slice(1) : [];
}
