import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findIteratedList } from '../constants/lists.ts';
import { assignsRightSide, collectLaterWrites, membersIn } from '../syntax/assignments.ts';
import { findChainStep } from '../syntax/builtins.ts';
import { findPatternSteps, outermostPatternOf } from '../syntax/destructuring.ts';
import { elementAt } from '../syntax/elements.ts';
import { usesOfFunction, findParameter } from '../syntax/uses.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, type Definition, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { listAdded, writesThrough } from './part-writes.ts';
import { from, joinSources, NO_SOURCES, oncePerWay, type Source, type Sources, type Way } from './sources.ts';

/** All that a variable, or a part of its value, may come from. Collected once, since each use of it asks. */
export function variableSources(variable: Variable, way: Way, sourceCode: SourceCode): Sources {
  return passedTo(variable, sourceCode)(way);
}

const passedTo = oncePerObject((variable: Variable, sourceCode: SourceCode) =>
  oncePerWay((way) => {
    const defined = variable.defs.map((definition) => definedSources(definition, way, sourceCode));
    const isDefined = defined.length > 0;
    return joinSources([isDefined ? from() : NO_SOURCES, ...defined, writtenSources(variable, way, sourceCode)]);
  }),
);

/** What is written to a variable, or to a part of its value: all but what a `catch`, a call or a declaration gives to it. */
export function writtenSources(variable: Variable, way: Way, sourceCode: SourceCode): Sources {
  return writtenTo(variable, sourceCode)(way);
}

const writtenTo = oncePerObject((variable: Variable, sourceCode: SourceCode) =>
  oncePerWay((way) => {
    const declared = variable.defs.filter(({ node }) => node.type === 'VariableDeclarator').map(({ name }) => name);
    const names = [...declared, ...collectLaterWrites(variable).map(({ identifier }) => identifier)];
    return joinSources([
      ...names.map((name) => sourcesOfWrite(name, way, sourceCode)),
      ...referencesOf(variable).map(({ identifier }) => writesThrough(identifier, way, sourceCode)),
    ]);
  }),
);

/** What a definition gives to a variable, if it is no write. */
function definedSources(definition: Definition, way: Way, sourceCode: SourceCode): Sources {
  const { node, name } = definition;
  if (node.type === 'VariableDeclarator') return from();
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

/** What the calls in the file pass for a parameter, and its default; a method of lists passes the elements of its list. */
function passedSources({ node: fn, name }: Definition, way: Way, sourceCode: SourceCode): Sources {
  const parameter = findParameter(fn, name);
  if (!isFunction(fn) || parameter === undefined) return NO_SOURCES;
  const { pattern, fallback } = parameter;
  const through = (source: Source): Sources => throughPattern(source, { name, pattern, way }, sourceCode);
  const list = name.type === 'Identifier' ? findIteratedList(name, sourceCode) : undefined;
  if (list !== undefined) return through({ node: list, way: ['*'] });
  const { nodes, isOpen } = usesOfFunction(fn, sourceCode);
  const passed = joinSources(nodes.map((use) => passedBy(use, parameter.index)));
  const defaults = fallback === undefined ? [] : [{ node: fallback, way: [] }];
  return joinSources([
    ...[...passed.sources, ...defaults].map(through),
    isOpen || passed.isOpen || nodes.length === 0 ? NO_SOURCES : from(),
  ]);
}

/** What a use of a function passes at an index: the argument of a call; to a handler of `then`, the promise. */
function passedBy(use: TSESTree.Node, index: number): Sources {
  const call = use.parent;
  if (call?.type !== 'CallExpression') return NO_SOURCES;
  if (call.callee === use) {
    const argument = elementAt(call.arguments, index);
    if (argument === undefined) return from();
    return argument.type === 'SpreadElement' ? NO_SOURCES : from({ node: argument, way: [] });
  }
  const step = findChainStep(call);
  return step?.onDone === use && index === 0 ? from({ node: step.promise, way: [] }) : NO_SOURCES;
}

/** `const { code } = x`, `code = x`, `for (code of x)`; a computed assignment such as `code += x` is itself the source. */
function sourcesOfWrite(name: TSESTree.Node, way: Way, sourceCode: SourceCode): Sources {
  const pattern = outermostPatternOf(name);
  const { parent } = pattern;
  const isComputed = parent?.type === 'AssignmentExpression' && !assignsRightSide(parent);
  if (isComputed || parent?.type === 'UpdateExpression') return from({ node: parent, way });
  const value = parent && findWritten(pattern, parent);
  if (value === undefined) return NO_SOURCES;
  return value === null ? from() : throughPattern(value, { name, pattern, way }, sourceCode);
}

/** The value that is written to a pattern; `null` for a declaration without one. */
function findWritten(pattern: TSESTree.Node, parent: TSESTree.Node): Source | null | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      if (parent.init !== null) return { node: parent.init, way: [] };
      return isLoop(parent.parent.parent) ? findLoopSource(parent.parent.parent) : null;
    case 'AssignmentExpression':
      return { node: parent.right, way: [] };
    default:
      return isLoop(parent) && parent.left === pattern ? findLoopSource(parent) : undefined;
  }
}

function isLoop(node: TSESTree.Node): node is TSESTree.ForOfStatement | TSESTree.ForInStatement {
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement';
}

function findLoopSource({ type, right }: TSESTree.ForOfStatement | TSESTree.ForInStatement): Source | undefined {
  return type === 'ForOfStatement' ? { node: right, way: ['*'] } : undefined;
}

/** What is added to the list or set in a variable. */
export function collectAddedValues(variable: Variable, sourceCode: SourceCode): readonly TSESTree.Node[] {
  return membersIn(sourceCode)(variable).flatMap(({ node, name }) => listAdded(node, name));
}
