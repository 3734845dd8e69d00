import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../constants/constant-strings.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { loadedValue } from './loaded.ts';
import { findMemberName } from '../syntax/member-names.ts';
import type { Evaluator, Value } from './types.ts';

/** Calls of the language that give what they are given. A promise counts as its result. */
const IDENTITIES: ReadonlySet<string> = new Set(
  ['Object.freeze', 'Object.seal', 'Promise.resolve', 'Promise.all'].map((name) => `global.${name}`),
);

/** What a call gives. */
export function evaluateCallValue(node: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const callee = skipTypeSyntax(node.callee);
  const [argument] = node.arguments;
  if (callee.type === 'MemberExpression') {
    const passed = passedValue(callee, argument, evaluator);
    if (passed !== undefined) return passed;
  }
  const value = evaluator.valueOf(node.callee);
  if (value.kind !== 'builtin' || argument === undefined) return evaluator.resultOf(value);
  if (IDENTITIES.has(value.name)) return evaluator.valueOf(argument);
  if (value.name === 'util.promisify') return promisify(evaluator.valueOf(argument));
  return isRequire(value.name) && findSpelledString(argument) ? loadedValue(argument, evaluator) : value;
}

/** `method.bind(client)` → the method; `promise.then(f)` → what `f` gives; `promise.catch(f)` → the promise. */
function passedValue(
  callee: TSESTree.MemberExpression,
  argument: TSESTree.Node | undefined,
  evaluator: Evaluator,
): Value | undefined {
  switch (findMemberName(callee, evaluator.context.sourceCode)) {
    case 'then':
      return argument && evaluator.resultOf(evaluator.valueOf(argument));
    case 'bind':
    case 'catch':
    case 'finally':
      return evaluator.valueOf(callee.object);
    default:
      return undefined;
  }
}

/** `require`, or what `createRequire` made. */
function isRequire(name: string): boolean {
  return name === 'global.require' || name === 'module.createRequire';
}

function promisify(value: Value): Value {
  return value.kind === 'function' ? { ...value, isPromisified: true } : value;
}
