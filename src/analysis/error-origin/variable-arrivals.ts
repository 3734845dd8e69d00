import type { TSESTree } from '@typescript-eslint/utils';
import type { Way } from '../flow/sources.ts';
import { writtenSources } from '../flow/variable-sources.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';
import { usesOfFunction, usesOfVariable, findParameter } from '../syntax/uses.ts';
import { isFunction, type SourceCode, type Variable } from '../syntax/syntax.ts';
import { caught, isChanged, joinArrivals, NO_ARRIVAL, NONE, uncertain } from './failures.ts';
import { traceUse } from './passed-errors.ts';
import type { ArgumentPart, Arrival, Finder } from './types.ts';

/** The errors that reach a variable: caught by a `catch`, passed to a function, or written to the variable. */
export function traceVariable(variable: Variable, way: Way, finder: Finder): Arrival {
  const { arrivalIn, sourceCode } = finder;
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return NO_ARRIVAL;
  const written = writtenSources(variable, way, sourceCode);
  const isDoubtful = written.isOpen || isChanged(written);
  return joinArrivals([
    traceBinding(definition, way, finder),
    ...written.sources.map((source) => arrivalIn(source.node, source.way)),
    isDoubtful ? uncertain({ ...NONE, gap: `changes ${variable.name}` }) : NO_ARRIVAL,
  ]);
}

/** The same for a pattern of a `catch` or a parameter, which has no variable for the whole. */
export function tracePattern(name: TSESTree.ObjectPattern, way: Way, finder: Finder): Arrival {
  const { parent } = name;
  return traceBinding({ node: parent.type === 'AssignmentPattern' ? parent.parent : parent, name }, way, finder);
}

/** The errors that a `catch` or a function binds to a name in its parameters. */
function traceBinding(
  { node, name }: { readonly node: TSESTree.Node; readonly name: TSESTree.Node },
  way: Way,
  finder: Finder,
): Arrival {
  if (node.type === 'CatchClause' && node.param !== null) {
    const inPattern = findWayInPattern(name, node.param, finder.sourceCode);
    return inPattern === undefined ? NO_ARRIVAL : caught(finder.failuresOf(node.parent.block), [...inPattern, ...way]);
  }
  const parameter = isFunction(node) && name !== node.id ? findParameter(node, name) : undefined;
  if (!isFunction(node) || parameter === undefined) return NO_ARRIVAL;
  const inPattern = findWayInPattern(name, parameter.pattern, finder.sourceCode);
  return inPattern === undefined
    ? NO_ARRIVAL
    : traceParameter(node, { index: parameter.index, way: [...inPattern, ...way] }, finder);
}

/** The errors that all uses of a function pass to its parameter. */
function traceParameter(fn: TSESTree.FunctionLike, part: ArgumentPart, finder: Finder): Arrival {
  const { nodes, isOpen } = usesOfFunction(fn, finder.sourceCode);
  const passed = joinArrivals(nodes.map((node) => traceUse({ ...part, node }, finder)));
  if (!isOpen) return passed;
  const gap = { ...NONE, gap: 'the function may be called from elsewhere' };
  return passed.isCaught ? joinArrivals([passed, uncertain(gap)]) : uncertain(passed.failures);
}

/** The errors passed to the function that a variable holds: `reject(err)`, `promise.catch(done)`, `client.GetFunction({}, done)`. */
export function traceHeldFunction(variable: Variable, part: ArgumentPart, finder: Finder): Arrival {
  return joinArrivals(usesOfVariable(variable).nodes.map((node) => traceUse({ ...part, node }, finder)));
}

/** `[{ reason: err }]`, `err` → `0`, `reason`; `undefined` where the way is not static. */
function findWayInPattern(name: TSESTree.Node, pattern: TSESTree.Node, sourceCode: SourceCode): Way | undefined {
  return findPatternSteps(name, pattern, sourceCode)?.flatMap((step) => ('name' in step ? step.name : []));
}
