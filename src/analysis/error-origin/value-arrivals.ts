import type { TSESTree } from '@typescript-eslint/utils';
import type { Way } from '../flow/sources.ts';
import { pickElements } from '../syntax/elements.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { doubt, isClear, joinArrivals, NO_ARRIVAL } from './failures.ts';
import { traceResult } from './result-arrivals.ts';
import { mayHoldError } from './thrown-errors.ts';
import type { Arrival, Finder } from './types.ts';

/** Ways are followed through this many members; longer ones come from cycles. */
const MAX_WAY = 6;

/** The errors at the end of a way in the value of an expression: `[err, null]`, `0` → those in `err`. */
export function traceValue(node: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const { arrivalIn, sourceCode } = finder;
  const plain = skipTypeSyntax(node);
  if (way.length > MAX_WAY) return doubt('reads', plain, sourceCode);
  switch (plain.type) {
    case 'Identifier':
      return traceName(plain, way, finder);
    case 'MemberExpression':
      return traceMember(plain, way, finder);
    case 'AwaitExpression':
      return arrivalIn(plain.argument, way);
    case 'ConditionalExpression':
      return joinArrivals([arrivalIn(plain.consequent, way), arrivalIn(plain.alternate, way)]);
    case 'LogicalExpression':
      return joinArrivals([arrivalIn(plain.left, way), arrivalIn(plain.right, way)]);
    case 'CallExpression':
      return traceResult(plain, way, finder);
    default:
      return traceLiteral(plain, way, finder);
  }
}

function traceName(name: TSESTree.Identifier, way: Way, { arrivalAt, sourceCode, valueOf }: Finder): Arrival {
  const variable = findVariableOf(name, sourceCode);
  const arrival = variable === undefined ? NO_ARRIVAL : arrivalAt(variable, way);
  return isClear(arrival) || valueOf(name).kind !== 'unknown' ? arrival : doubt('passes on', name, sourceCode);
}

/** `results[i].reason`, `err.code`. */
function traceMember(node: TSESTree.MemberExpression, way: Way, { arrivalIn, sourceCode }: Finder): Arrival {
  const arrival = arrivalIn(node.object, [findMemberName(node, sourceCode) ?? '*', ...way]);
  return isClear(arrival) || !mayHoldError(node, sourceCode) ? arrival : doubt('passes on', node, sourceCode);
}

/** The errors in array and object literals; any other value. */
function traceLiteral(node: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const { sourceCode } = finder;
  if (way.length > 0 && node.type === 'ArrayExpression') return traceElement(node, way, finder);
  if (way.length > 0 && node.type === 'ObjectExpression') return traceProperty(node, way, finder);
  const holdsNone = way.length === 0 ? !mayHoldError(node, sourceCode) : node.type === 'Literal';
  return holdsNone ? NO_ARRIVAL : doubt('passes on', node, sourceCode);
}

function traceElement(
  { elements }: TSESTree.ArrayExpression,
  [step = '', ...rest]: Way,
  { arrivalIn }: Finder,
): Arrival {
  return joinArrivals(
    pickElements(elements, step).map((element) =>
      element.type === 'SpreadElement' ? arrivalIn(element.argument, ['*', ...rest]) : arrivalIn(element, rest),
    ),
  );
}

/** The last property of a name counts; one that is not static, and a spread, may be it. */
function traceProperty(node: TSESTree.ObjectExpression, [step, ...rest]: Way, finder: Finder): Arrival {
  const { arrivalIn, sourceCode } = finder;
  const property = node.properties.findLast((candidate) => {
    const name = candidate.type === 'Property' ? findMemberName(candidate, sourceCode) : undefined;
    return name === undefined || name === step;
  });
  if (property === undefined) return NO_ARRIVAL;
  const isPlain =
    property.type === 'Property' && property.kind === 'init' && findMemberName(property, sourceCode) === step;
  return isPlain ? arrivalIn(property.value, rest) : doubt('passes on', node, sourceCode);
}
