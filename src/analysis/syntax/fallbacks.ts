import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from './method-calls.ts';
import { alwaysThrows, findOnlyIf, statementsIn } from './control-flow.ts';
import { getPropertyName } from './eslint-utils.ts';
import { climbTypeSyntax, isFunction, skipTypeSyntax } from './syntax.ts';

/** A part of the file, as offsets into its text. */
type Range = readonly [number, number];

/** The code that runs for error codes that a dispatch does not name. */
export interface Fallback {
  /** The place of that code; `undefined` if it is not plain to see. */
  readonly range: Range | undefined;
  /** Its parameter for the matched value: `c` of `.otherwise((c) => …)`. */
  readonly parameter?: TSESTree.Identifier;
}

/**
 * The fallback of a dispatch: its `default`, last `else`, `?? x` or `.otherwise(x)`. For statements without one, it is the rest
 * of their block.
 */
export function fallbackOf(node: TSESTree.Node): Fallback {
  switch (node.type) {
    case 'SwitchStatement':
      return { range: (findDefault(node) ?? findRest(node))?.range };
    case 'IfStatement':
      return { range: findIfFallback(node) };
    case 'ConditionalExpression':
      return { range: findElse(node)?.range };
    case 'CallExpression':
      return findOtherwise(node) ?? { range: findDefaultValue(node)?.range };
    default:
      return { range: findDefaultValue(node)?.range };
  }
}

/** Whether a fallback always ends in a `throw`, as far as is plain to see. */
export function isThrowing(node: TSESTree.Node): boolean {
  if (node.type === 'SwitchStatement') return alwaysThrows(findDefault(node)?.consequent ?? []);
  const value = findFallbackNode(node);
  if (value === undefined) return false;
  if (node.type === 'IfStatement') return alwaysThrows([value]);
  return isFunction(value) && value.body?.type === 'BlockStatement' && alwaysThrows(value.body.body);
}

/** The statements of a fallback, those of a block one by one, or its value. None without a fallback. */
export function listFallbackParts(node: TSESTree.Node): readonly TSESTree.Node[] {
  const fallback = node.type === 'SwitchStatement' ? findDefault(node) : findFallbackNode(node);
  if (fallback === undefined) return [];
  const parts: readonly TSESTree.Node[] = fallback.type === 'SwitchCase' ? fallback.consequent : [fallback];
  return parts.flatMap((part): readonly TSESTree.Node[] => (part.type === 'BlockStatement' ? part.body : [part]));
}

/** The fallback of all but a `switch`: the last `else`, the value or handler for other codes. */
export function findFallbackNode(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return findElse(node) ?? undefined;
    default:
      return findHandler(node) ?? findDefaultValue(node);
  }
}

/** Whether a node is a `switch` with a `default`. */
export function hasDefault(node: TSESTree.Node): boolean {
  return node.type === 'SwitchStatement' && findDefault(node) !== undefined;
}

/** The `default` of a `switch`. */
export function findDefault({ cases }: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  return cases.find(({ test }) => test === null);
}

/** The rest of a block or case after a statement. */
function findRest({ range, parent }: TSESTree.Statement): { readonly range: Range } | undefined {
  return statementsIn(parent).length > 0 ? { range: [range[1], parent.range[1]] } : undefined;
}

/** The last `else` of a chain, or the rest of its block; both where the `else` is another `if` that has no `else` either. */
function findIfFallback(node: TSESTree.IfStatement): Range | undefined {
  const last = findElse(node);
  const inner = last === null ? null : findOnlyIf(last);
  const ends = last === null || (inner !== undefined && inner !== null && findElse(inner) === null);
  const rest = ends ? findRest(node)?.range : undefined;
  if (last === null) return rest;
  return rest === undefined ? last.range : [last.range[0], rest[1]];
}

/** The last `else` of a chain of `if`, or the last value of a chain of ternaries. */
export function findElse({ alternate }: TSESTree.IfStatement | TSESTree.ConditionalExpression): TSESTree.Node | null {
  return alternate?.type === 'IfStatement' || alternate?.type === 'ConditionalExpression'
    ? findElse(alternate)
    : alternate;
}

/** The value for codes that a table does not have: `x` of `TEXTS[code] ?? x`, `TEXTS[code] || x`, and `TEXTS[code]?.text ?? x`. */
export function findDefaultValue(node: TSESTree.Node): TSESTree.Node | undefined {
  const climbed = climbOptional(node);
  const { parent } = climbed;
  const isLeft = parent?.type === 'LogicalExpression' && parent.operator !== '&&' && parent.left === climbed;
  return isLeft ? parent.right : undefined;
}

/** The operator before the value for codes that a table does not have: `??` or `||`; `undefined` for all other fallbacks. */
export function findFallbackOperator(node: TSESTree.Node): '??' | '||' | undefined {
  const parent = findDefaultValue(node)?.parent;
  return parent?.type === 'LogicalExpression' && parent.operator !== '&&' ? parent.operator : undefined;
}

/** Climbs over what is read or called only if there is a value: `T[code]` in `T[code]?.handler.run()` → the whole. */
export function climbOptional(node: TSESTree.Node, isOptional = false): TSESTree.Node {
  const climbed = climbTypeSyntax(node);
  const { parent } = climbed;
  const isRead = parent?.type === 'MemberExpression' && parent.object === climbed;
  const isCalled = parent?.type === 'CallExpression' && parent.callee === climbed;
  return (isRead || isCalled) && (isOptional || parent.optional) ? climbOptional(parent, true) : climbed;
}

/** `.otherwise(…)` at the end of a `match` of ts-pattern. */
function findOtherwise(match: TSESTree.Node): Fallback | undefined {
  const handler = findHandler(match);
  if (handler === undefined) return undefined;
  const [parameter] = isFunction(handler) ? handler.params : [];
  return { range: handler.range, ...(parameter?.type === 'Identifier' && { parameter }) };
}

/** The handler of `.otherwise(f)`, or of `.with(P._, f)`. */
function findHandler(match: TSESTree.Node): TSESTree.Node | undefined {
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    const name = findMethodCall(call)?.name;
    const [first, second, ...others] = call.arguments;
    if (name === 'otherwise' && first !== undefined) return first;
    if (name === 'with' && first !== undefined && isWildcard(first) && others.length === 0) return second;
  }
  return undefined;
}

/** Patterns of ts-pattern that match every code. */
export const WILDCARDS: ReadonlySet<string> = new Set(['_', 'any', 'string', 'nonNullable']);

/** `P._`, and `{ code: P._ }`. */
function isWildcard(pattern: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(pattern);
  if (plain.type === 'MemberExpression') return WILDCARDS.has(getPropertyName(plain) ?? '');
  const [property, ...others] = plain.type === 'ObjectExpression' ? plain.properties : [];
  return property?.type === 'Property' && others.length === 0 && isWildcard(property.value);
}

/** Whether the fallback of a `match` is a `.with` of a wildcard. */
export function isWithWildcard(match: TSESTree.Node): boolean {
  const call = findHandler(match)?.parent;
  return call !== undefined && call.type === 'CallExpression' && findMethodCall(call)?.name === 'with';
}
