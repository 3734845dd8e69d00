import type { TSESTree } from '@typescript-eslint/utils';
import type { BoundaryName } from '../../settings.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { climbTypeSyntax, parentOf, skipTypeSyntax } from '../syntax/syntax.ts';

/**
 * What the setting `boundaries` names, and what hands a function to it. A function is an argument of a call or of `new`, by itself, in a list or as a
 * member of an object; a method belongs to a class that is decorated or extended by the boundary, or is decorated itself.
 */

/**
 * The call that hands a function to a boundary: `app.get('/', f)`, `app.route({ handler: f })`; `undefined` if none does. A function
 * of the file is read instead, whatever its name is.
 */
export function findBoundaryOf(fn: TSESTree.Node, { context, functionOf }: Evaluator): TSESTree.Node | undefined {
  const { boundaries } = context.settings;
  const call = boundaries.length === 0 ? undefined : findTaker(fn);
  const isNamed = call !== undefined && isBoundary(call.callee, boundaries);
  return isNamed && functionOf(call.callee) === undefined ? call : undefined;
}

/** The decorator or the base class that makes a boundary get what a method throws: `@Get()`, `@Controller()`, `extends Controller`. */
export function findBoundaryOfMethod(fn: TSESTree.Node, { context }: Evaluator): TSESTree.Node | undefined {
  const { boundaries } = context.settings;
  const member = boundaries.length === 0 ? undefined : parentOf(fn);
  if (member?.type !== 'MethodDefinition' && member?.type !== 'PropertyDefinition') return undefined;
  const owner = member.parent.parent;
  const named = [
    ...decoratorsOf(member),
    ...decoratorsOf(owner),
    ...(owner.superClass === null ? [] : [owner.superClass]),
  ];
  return named.find((each) => isBoundary(each, boundaries));
}

/** The expressions of decorators, which nodes of parsers of JavaScript lack. */
function decoratorsOf({ decorators = [] }: Decorated): readonly TSESTree.Node[] {
  return decorators.map(({ expression }) => expression);
}

interface Decorated {
  readonly decorators?: readonly TSESTree.Decorator[];
}

/** The call or `new` that gets a function. */
function findTaker(fn: TSESTree.Node): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  const value = climbTypeSyntax(fn);
  const parent = parentOf(value);
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === value ? undefined : parent;
    case 'Property':
      return parent.value === value ? findTaker(parent.parent) : undefined;
    case 'ArrayExpression':
      return findTaker(parent);
    default:
      return undefined;
  }
}

function isBoundary(named: TSESTree.Node, boundaries: readonly BoundaryName[]): boolean {
  const names = namesOf(named);
  return boundaries.some(({ path, isOpen }) =>
    isOpen
      ? names.some((_, at) => at + path.length < names.length && isAt(at, path, names))
      : isAt(names.length - path.length, path, names),
  );
}

function isAt(at: number, path: readonly string[], names: readonly string[]): boolean {
  return at >= 0 && path.every((name, index) => names[at + index] === name);
}

/** The names of an expression, through calls: `this.app.route('/').get` → `app`, `route`, `get`. */
function namesOf(node: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  for (let rest: TSESTree.Node = skipTypeSyntax(node); ;) {
    if (rest.type === 'Identifier') return [rest.name, ...names.reverse()];
    if (rest.type === 'CallExpression') rest = skipTypeSyntax(rest.callee);
    else if (rest.type === 'MemberExpression') {
      names.push(getPropertyName(rest) ?? '');
      rest = skipTypeSyntax(rest.object);
    } else return names.reverse();
  }
}
