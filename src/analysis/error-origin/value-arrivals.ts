import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { pickElements } from './elements.ts';
import { doubt, isClear, joinArrivals, NO_ARRIVAL } from './failures.ts';
import { findResultArrival } from './results.ts';
import { mayHoldError } from './thrown-errors.ts';
import type { Arrival, Finder } from './types.ts';
import type { Way } from '../flow/sources.ts';

/** Ways are followed through this many members; programs that need more go in circles. */
const MAX_WAY = 6;

/** The errors that stand in the value of an expression, at the end of a way: `[err, null]`, `0` → those in `err`. */
export function findValueArrival(node: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const plain = skipTypeSyntax(node);
  if (way.length > MAX_WAY) return doubt('reads', plain, finder.evaluator.context.sourceCode);
  switch (plain.type) {
    case 'Identifier':
      return findNameArrival(plain, way, finder);
    case 'MemberExpression':
      return findMemberArrival(plain, way, finder);
    case 'AwaitExpression':
      return finder.arrivalIn(plain.argument, way);
    case 'ConditionalExpression':
      return joinArrivals([finder.arrivalIn(plain.consequent, way), finder.arrivalIn(plain.alternate, way)]);
    case 'LogicalExpression':
      return joinArrivals([finder.arrivalIn(plain.left, way), finder.arrivalIn(plain.right, way)]);
    case 'CallExpression':
      return findResultArrival(plain, way, finder);
    default:
      return findWrittenArrival(plain, way, finder);
  }
}

function findNameArrival(name: TSESTree.Identifier, way: Way, finder: Finder): Arrival {
  const { context, valueOf } = finder.evaluator;
  const variable = findVariableOf(name, context.sourceCode);
  const arrival = variable === undefined ? NO_ARRIVAL : finder.arrivalAt(variable, way);
  return isClear(arrival) || valueOf(name).kind !== 'unknown' ? arrival : doubt('passes on', name, context.sourceCode);
}

/** `results[i].reason`, `err.code`. */
function findMemberArrival(node: TSESTree.MemberExpression, way: Way, finder: Finder): Arrival {
  const { context } = finder.evaluator;
  const name = findMemberName(node, context.sourceCode) ?? '*';
  const arrival = finder.arrivalIn(node.object, [name, ...way]);
  return isClear(arrival) || !mayHoldError(node, context) ? arrival : doubt('passes on', node, context.sourceCode);
}

/** Lists and objects that are written down; any other value. */
function findWrittenArrival(node: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const [step, ...rest] = way;
  const { context } = finder.evaluator;
  if (step !== undefined && node.type === 'ArrayExpression') return findElementArrival(node, step, rest, finder);
  if (step !== undefined && node.type === 'ObjectExpression') return findPropertyArrival(node, step, rest, finder);
  const holdsNone = step === undefined ? !mayHoldError(node, context) : node.type === 'Literal';
  return holdsNone ? NO_ARRIVAL : doubt('passes on', node, context.sourceCode);
}

function findElementArrival(
  { elements }: TSESTree.ArrayExpression,
  step: string,
  rest: Way,
  { arrivalIn }: Finder,
): Arrival {
  return joinArrivals(
    pickElements(elements, step).map((element) =>
      element.type === 'SpreadElement' ? arrivalIn(element.argument, ['*', ...rest]) : arrivalIn(element, rest),
    ),
  );
}

/** The last property of a name counts; one that is not static, and a spread, may be it. */
function findPropertyArrival(node: TSESTree.ObjectExpression, step: string, rest: Way, finder: Finder): Arrival {
  const { sourceCode } = finder.evaluator.context;
  const property = node.properties.findLast((candidate) => {
    const name = candidate.type === 'Property' ? findMemberName(candidate, sourceCode) : undefined;
    return name === undefined || name === step;
  });
  if (property === undefined) return NO_ARRIVAL;
  const isPlain =
    property.type === 'Property' && property.kind === 'init' && findMemberName(property, sourceCode) === step;
  return isPlain ? finder.arrivalIn(property.value, rest) : doubt('passes on', node, sourceCode);
}
