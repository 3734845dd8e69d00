import type { TSESTree } from '@typescript-eslint/utils';
import { WHOLE_REGISTRY } from '../../registry/index.ts';
import { findConstantString } from '../constants/constant-strings.ts';
import { findConstInitializer } from '../constants/definitions.ts';
import { createGuard, listWithin } from '../dispatches/guards.ts';
import { letsThrough, listOperands, rejectsOthers } from '../dispatches/passing-codes.ts';
import { findErrorClass } from '../evidence/error-classes/error-classes.ts';
import { collectReturnValues } from '../flow/calls.ts';
import { findAccessPath } from '../syntax/access-path.ts';
import { isNothing } from '../syntax/conversions.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { isNamed } from '../syntax/method-calls.ts';
import { findReturned, skipTypeSyntax } from '../syntax/syntax.ts';
import { passError, relate, relateWithin } from './error-value.ts';
import { readInto, type Reading } from './reading.ts';

/**
 * How a test comes out for the error of a failed call whose code no test names. `either`: it is about something else; `unread`: it
 * is about the error in a way that is not understood.
 */
export type Truth = 'yes' | 'no' | 'either' | 'unread';

/** Operators within others are followed this deep. */
const MAX_DEPTH = 50;

/** Evaluates a test. */
export function evaluateTest(node: TSESTree.Node, reading: Reading, depth = 0): Truth {
  const test = skipTypeSyntax(node);
  if (depth > MAX_DEPTH) return 'unread';
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return negate(evaluateTest(test.argument, reading, depth + 1));
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const sides = listOperands(test).map((side) => evaluateTest(side, reading, depth + 1));
    return test.operator === '&&' ? both(sides) : negate(both(sides.map(negate)));
  }
  const constant = test.type === 'Identifier' ? findConstInitializer(test, reading.facts.sourceCode) : undefined;
  if (constant !== undefined && relate(test, reading.error) === 'none')
    return evaluateTest(constant, reading, depth + 1);
  return evaluateSites(test, reading) ?? evaluatePlain(test, reading);
}

function negate(truth: Truth): Truth {
  if (truth === 'yes') return 'no';
  return truth === 'no' ? 'yes' : truth;
}

function both(sides: readonly Truth[]): Truth {
  if (sides.includes('no')) return 'no';
  if (sides.every((side) => side === 'yes')) return 'yes';
  return sides.includes('unread') ? 'unread' : 'either';
}

/** A test that compares the code: no text of it is the code that is asked about. */
function evaluateSites(test: TSESTree.Node, { sites }: Reading): Truth | undefined {
  const within = listWithin(test, sites);
  if (within.length === 0) return undefined;
  if (rejectsOthers(test, within)) return 'no';
  return letsThrough(createGuard([{ test, wanted: true }], within), () => 'none') ? 'yes' : 'unread';
}

/** Parts that every error of a failed call has. */
const USUAL_PARTS: ReadonlySet<string> = new Set(['code', 'message', 'name', 'requestId', 'stack']);

function evaluatePlain(test: TSESTree.Node, reading: Reading): Truth {
  const { error } = reading;
  if (relate(test, error) === 'whole' || isUsualPart(test, reading)) return 'yes';
  if (test.type === 'Literal') return test.value ? 'yes' : 'no';
  if (test.type === 'CallExpression') return evaluateCall(test, reading);
  const compared = test.type === 'BinaryExpression' ? evaluateComparison(test, reading) : undefined;
  return compared ?? (relateWithin(test, error) === 'none' ? 'either' : 'unread');
}

function isUsualPart(node: TSESTree.Node, { error }: Reading): boolean {
  const isPart = node.type === 'MemberExpression' && relate(node.object, error) === 'whole';
  return isPart && USUAL_PARTS.has(getPropertyName(node) ?? '');
}

/** `err instanceof TencentCloudSDKHttpException`, `err !== null`, `typeof err === 'object'`, `'code' in err`. */
function evaluateComparison(test: TSESTree.BinaryExpression, reading: Reading): Truth | undefined {
  const { operator, left, right } = test;
  const { error, facts } = reading;
  if (operator === 'in') return relate(right, error) === 'whole' && isUsualName(left) ? 'yes' : undefined;
  if (operator === 'instanceof') {
    if (relate(left, error) !== 'whole') return undefined;
    const kind = findErrorClass(right, facts.sourceCode);
    if (kind === 'sdk' || isNamed(skipTypeSyntax(right), 'Error')) return 'yes';
    return kind === 'other' ? 'no' : undefined;
  }
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const isEqual = operator.startsWith('=');
  if (relate(left, error) === 'whole' && isNothing(right)) return isEqual ? 'no' : 'yes';
  if (isOtherCode(left, right, reading) || isOtherCode(right, left, reading)) return isEqual ? 'no' : 'yes';
  const isType =
    left.type === 'UnaryExpression' && left.operator === 'typeof' && relate(left.argument, error) === 'whole';
  if (!isType || right.type !== 'Literal') return undefined;
  return (right.value === 'object') === isEqual ? 'yes' : 'no';
}

/** Whether the code of the error is compared with what no service returns: `err.code === 'ETIMEDOUT'`. */
function isOtherCode(code: TSESTree.Node, other: TSESTree.Node, { error, facts }: Reading): boolean {
  const path = findAccessPath(code, facts.sourceCode);
  if (path?.names.at(-1) !== 'code' || relate(code, error) !== 'part') return false;
  const text = findConstantString(other, facts.sourceCode)?.value;
  if (text === undefined) return other.type === 'Literal' && typeof other.value === 'number';
  return !facts.settings.registry.isCode(text, WHOLE_REGISTRY);
}

function isUsualName(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string' && USUAL_PARTS.has(node.value);
}

/** A function of the file that asks: `isMissing(err)`. All that it can return for other codes must agree. */
function evaluateCall(call: TSESTree.CallExpression, reading: Reading): Truth {
  if (relateWithin(call, reading.error) === 'none') return 'either';
  const fn = reading.evaluator.functionOf(call.callee);
  const error = fn && passError(fn, call.arguments, reading.error);
  const inside = fn?.body && error ? readInto(fn.body, error, reading) : undefined;
  if (fn === undefined || inside === undefined) return 'unread';
  const returned = findReturned(fn);
  if (returned !== undefined) return evaluateTest(returned, inside);
  const truths = new Set(listReturned(fn, inside));
  const [only = 'unread'] = truths;
  return truths.size === 1 ? only : 'unread';
}

/** What a function returns for other codes: not what is in a case, or in a branch, that only other texts reach. */
function listReturned(fn: Parameters<typeof collectReturnValues>[0], inside: Reading): readonly Truth[] {
  return collectReturnValues(fn, inside.facts.sourceCode)
    .filter((value) => isReached(value, inside))
    .map((value) => evaluateTest(value, inside));
}

/** Whether no test around a node keeps a code away that it does not name. */
export function isReached(node: TSESTree.Node, reading: Reading): boolean {
  for (let child = node, { parent } = node; parent; child = parent, { parent } = parent) {
    if (parent.type === 'SwitchCase' && parent.test !== child && isCodeCase(parent, reading)) return false;
    if (parent.type === 'IfStatement' && parent.test !== child) {
      const truth = evaluateTest(parent.test, reading);
      if (truth === (parent.consequent === child ? 'no' : 'yes')) return false;
    }
    if (/Function/.test(parent.type)) return true;
  }
  return true;
}

/** Whether a clause is for codes that it names, and does not run for others. */
function isCodeCase({ parent, test }: TSESTree.SwitchCase, { sites }: Reading): boolean {
  if (!sites.some(({ node, kind }) => kind === 'switch' && node === parent)) return false;
  const { cases } = parent;
  const from = cases.findIndex((each) => each.test === test);
  // `case A: default:` runs for all.
  const next = cases.slice(from).find(({ consequent }) => consequent.length > 0);
  const group = next === undefined ? [] : cases.slice(from, cases.indexOf(next) + 1);
  const before = cases.slice(0, from).reverse();
  const open = before.findIndex(({ consequent }) => consequent.length > 0);
  const fallsIn = before.slice(0, open === -1 ? before.length : open);
  return ![...group, ...fallsIn].some((each) => each.test === null);
}
