import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from './calls.ts';
import { climbTypeSyntax, isFunction } from './syntax.ts';

/** A part of the file, as offsets into its text. */
type Range = readonly [number, number];

/** Where a code goes that a dispatch does not name. */
export interface Fallback {
  /** What is run for it; nothing if nothing is plain to see. */
  readonly range: Range | undefined;
  /** The variable by which that knows the matched value: `c` of `.otherwise((c) => …)`. */
  readonly parameter?: TSESTree.Identifier;
}

/**
 * The fallback of a dispatch: its `default`, last `else`, `?? x` or `.otherwise(x)`. Of statements without one, what follows
 * in their block.
 */
export function findFallback(node: TSESTree.Node): Fallback {
  switch (node.type) {
    case 'SwitchStatement':
      return { range: (findDefault(node) ?? findRest(node))?.range };
    case 'IfStatement':
      return { range: (findElse(node) ?? findRest(node))?.range };
    case 'ConditionalExpression':
      return { range: findElse(node)?.range };
    case 'CallExpression':
      return findOtherwise(node) ?? { range: findDefaultValue(node)?.range };
    default:
      return { range: findDefaultValue(node)?.range };
  }
}

function findDefault({ cases }: TSESTree.SwitchStatement): TSESTree.SwitchCase | undefined {
  return cases.find(({ test }) => test === null);
}

/** What follows a statement in its block. */
function findRest({ range, parent }: TSESTree.Statement): { readonly range: Range } | undefined {
  const isBlock = parent.type === 'BlockStatement' || parent.type === 'Program';
  return isBlock ? { range: [range[1], parent.range[1]] } : undefined;
}

/** The last `else` of a chain of `if`, or the last value of a chain of ternaries. */
export function findElse({ alternate }: TSESTree.IfStatement | TSESTree.ConditionalExpression): TSESTree.Node | null {
  return alternate?.type === 'IfStatement' || alternate?.type === 'ConditionalExpression'
    ? findElse(alternate)
    : alternate;
}

/** What stands for codes that a table does not have: `x` of `TEXTS[code] ?? x` and of `TEXTS[code] || x`. */
export function findDefaultValue(node: TSESTree.Node): TSESTree.Node | undefined {
  const climbed = climbTypeSyntax(node);
  const { parent } = climbed;
  const isLeft = parent?.type === 'LogicalExpression' && parent.operator !== '&&' && parent.left === climbed;
  return isLeft ? parent.right : undefined;
}

/** `.otherwise(…)` at the end of a `match` of ts-pattern. */
function findOtherwise(match: TSESTree.Node): Fallback | undefined {
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    const [handler] = findMethodCall(call)?.name === 'otherwise' ? call.arguments : [];
    if (handler === undefined) continue;
    const [parameter] = isFunction(handler) ? handler.params : [];
    return { range: handler.range, ...(parameter?.type === 'Identifier' && { parameter }) };
  }
  return undefined;
}
