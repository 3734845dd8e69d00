import type { TSESTree } from '@typescript-eslint/utils';
import { listAbsenceBranches } from '../syntax/absence-branches.ts';
import { alwaysLeaves, statementsIn } from '../syntax/control-flow.ts';
import { isFunction, parentOf, skipTypeSyntax } from '../syntax/syntax.ts';
import { findRejected } from './executors.ts';
import { type Effect, findEffect, joinEffects } from './effects.ts';
import { passError, relate, relateWithin } from './error-value.ts';
import { isLogger } from './loggers.ts';
import { readInto, type Reading, takeStep } from './reading.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { evaluateTest, type Truth } from './tests.ts';

/**
 * How code that gets an error ends, for a code that no test names. `leaves`: it throws at a node, or rejects the promise that a node is;
 * `returns`: a value of its own; `ends`: the function, without a value; `falls`: control goes on behind it; `jumps`: to the next turn of a
 * loop, or behind the loop.
 */
export type Ending =
  | {
      readonly kind: 'leaves';
      readonly node: TSESTree.Node;
      readonly how: 'thrown' | 'rejected';
      readonly isOwn: boolean;
    }
  | { readonly kind: 'returns'; readonly node: TSESTree.Node; readonly effect: Effect }
  | { readonly kind: 'falls' | 'jumps' | 'ends'; readonly effect: Effect }
  | { readonly kind: 'lost'; readonly node: TSESTree.Node };

/** Blocks within blocks are read this deep. */
const MAX_DEPTH = 60;

/** Reads statements one after another. */
export function readStatements(
  statements: readonly TSESTree.Node[],
  effect: Effect,
  reading: Reading,
  depth = 0,
): readonly Ending[] {
  const ended: Ending[] = [];
  let falling: readonly Effect[] = [effect];
  for (const statement of statements) {
    if (falling.length === 0) break;
    const endings = falling.flatMap((before) => readStatement(statement, before, reading, depth));
    ended.push(...endings.filter(({ kind }) => kind !== 'falls'));
    falling = [...new Set(endings.flatMap((each) => (each.kind === 'falls' ? each.effect : [])))];
  }
  return [...ended, ...falling.map((each): Ending => ({ kind: 'falls', effect: each }))];
}

function readStatement(node: TSESTree.Node, effect: Effect, reading: Reading, depth: number): readonly Ending[] {
  if (!takeStep(reading) || depth > MAX_DEPTH) return [{ kind: 'lost', node }];
  const inner = (statements: readonly TSESTree.Node[]) => readStatements(statements, effect, reading, depth + 1);
  switch (node.type) {
    case 'BlockStatement':
      return inner(node.body);
    case 'LabeledStatement':
      return inner([node.body]);
    case 'IfStatement':
      return readChoice(node, effect, reading, depth);
    case 'SwitchStatement':
      return readSwitch(node, effect, reading, depth);
    case 'TryStatement':
      return readTry(node, effect, reading, depth);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [...inner([node.body]).map(endJump), { kind: 'falls', effect }];
    case 'ThrowStatement':
      return [{ kind: 'leaves', how: 'thrown', node, isOwn: relate(node.argument, reading.error) !== 'whole' }];
    case 'ReturnStatement':
      return readValue(node.argument ?? undefined, effect, reading, depth);
    case 'BreakStatement':
    case 'ContinueStatement':
      return [{ kind: 'jumps', effect }];
    case 'ExpressionStatement':
      return readExpression(node.expression, effect, reading, depth);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [{ kind: 'falls', effect }];
    default:
      return [{ kind: 'falls', effect: joinEffects(effect, findEffect(node, reading)) }];
  }
}

/** `break` and `continue` end here: in the loop or `switch` that they are for. */
function endJump(ending: Ending): Ending {
  return ending.kind === 'jumps' ? { ...ending, kind: 'falls' } : ending;
}

/** An `if` with all its `else if`, without recursion, since chains are long. */
function readChoice(first: TSESTree.IfStatement, effect: Effect, reading: Reading, depth: number): readonly Ending[] {
  const endings: Ending[] = [];
  const ways: (readonly Ending[])[] = [];
  let isUnread = false;
  let node: TSESTree.Statement | null = first;
  for (; node?.type === 'IfStatement'; node = node.alternate) {
    const truth = evaluateBranch(node, reading);
    isUnread ||= truth === 'unread';
    if (truth !== 'no') ways.push(readStatements([node.consequent], effect, reading, depth + 1));
    if (truth === 'yes') break;
  }
  if (node === null) ways.push([{ kind: 'falls', effect }]);
  else if (node.type !== 'IfStatement') ways.push(readStatements([node], effect, reading, depth + 1));
  for (const way of ways) endings.push(...way);
  if (isUnread && new Set(ways.map(spell)).size > 1) reading.findings.isUnread = true;
  return endings;
}

/** The test of a branch; of one that asks whether a table has an entry, a code that no text names has none. */
function evaluateBranch(branch: TSESTree.IfStatement, reading: Reading): Truth {
  for (const { node, kind } of reading.sites) {
    if (kind !== 'lookup') continue;
    const found = listAbsenceBranches(node, reading.facts.sourceCode).find(({ branching }) => branching === branch);
    if (found !== undefined) return found.code === branch.consequent ? 'yes' : 'no';
  }
  return evaluateTest(branch.test, reading);
}

function spell(endings: readonly Ending[]): string {
  return endings.map((each) => ('effect' in each ? `${each.kind} ${each.effect}` : each.kind)).join();
}

/** Of a `switch` over the code, its `default`; of another one, any of its clauses. */
function readSwitch(
  node: TSESTree.SwitchStatement,
  effect: Effect,
  reading: Reading,
  depth: number,
): readonly Ending[] {
  const { cases } = node;
  const from = (at: number) =>
    readStatements(
      cases.slice(at).flatMap(({ consequent }) => consequent),
      effect,
      reading,
      depth + 1,
    ).map(endJump);
  const standard = cases.findIndex(({ test }) => test === null);
  const site = reading.sites.find((each) => each.kind === 'switch' && each.node === node);
  const rest: readonly Ending[] = standard === -1 ? [{ kind: 'falls', effect }] : from(standard);
  if (site !== undefined && site.isOpen !== true) return rest;
  const isTrueSwitch = node.discriminant.type === 'Literal' && node.discriminant.value === true;
  const truths = cases.map(({ test }): Truth => {
    if (test === null) return 'no';
    if (isTrueSwitch) return evaluateTest(test, reading);
    return relateWithin(node.discriminant, reading.error) === 'none' ? 'either' : 'unread';
  });
  const ways = truths.flatMap((truth, at) => (truth === 'no' ? [] : [from(at)]));
  if (truths.includes('unread') && new Set([...ways, rest].map(spell)).size > 1) reading.findings.isUnread = true;
  return [...ways.flat(), ...(truths.includes('yes') ? [] : rest)];
}

/** What is thrown again within another `try` meets its `catch` when it is followed. */
function readTry(node: TSESTree.TryStatement, effect: Effect, reading: Reading, depth: number): readonly Ending[] {
  const { block, finalizer } = node;
  const endings = readStatements([block], effect, reading, depth + 1);
  if (finalizer === null) return endings;
  if (alwaysLeaves(finalizer.body)) return readStatements([finalizer], effect, reading, depth + 1);
  const last = findEffect(finalizer, reading);
  return endings.map((each) => ('effect' in each ? { ...each, effect: joinEffects(each.effect, last) } : each));
}

/** An expression that is a statement of its own. */
function readExpression(expression: TSESTree.Node, effect: Effect, reading: Reading, depth: number): readonly Ending[] {
  const plain = skipTypeSyntax(expression);
  const value = plain.type === 'AwaitExpression' ? skipTypeSyntax(plain.argument) : plain;
  if (value.type === 'CallExpression') {
    const ending = readEndingCall(value, effect, reading) ?? readOwnCall(value, effect, reading, depth);
    if (ending !== undefined) return ending;
  }
  if (value.type === 'LogicalExpression' && value.operator === '&&') {
    const truth = evaluateTest(value.left, reading);
    const taken = truth === 'no' ? [] : readExpression(value.right, effect, reading, depth + 1);
    return truth === 'yes' ? taken : [...taken, { kind: 'falls', effect }];
  }
  if (value.type === 'ConditionalExpression') {
    const truth = evaluateTest(value.test, reading);
    const sides = [truth === 'no' ? [] : [value.consequent], truth === 'yes' ? [] : [value.alternate]].flat();
    return sides.flatMap((side) => readExpression(side, effect, reading, depth + 1));
  }
  return [{ kind: 'falls', effect: joinEffects(effect, findEffect(value, reading)) }];
}

/** `reject(err)`, `process.exit(1)`: calls behind which nothing more is done with the error. */
function readEndingCall(
  call: TSESTree.CallExpression,
  effect: Effect,
  reading: Reading,
): readonly Ending[] | undefined {
  const [argument] = call.arguments;
  const isOwn = argument === undefined || relate(argument, reading.error) !== 'whole';
  const promise = findRejected(call.callee, reading.evaluator);
  if (promise !== undefined) return [{ kind: 'leaves', how: 'rejected', node: promise, isOwn }];
  if (reading.evaluator.builtinOf(call.callee) === 'global.Promise.reject')
    return [{ kind: 'leaves', how: 'rejected', node: call, isOwn }];
  if (calleeNameOf(call) === 'exit' && argument?.type === 'Literal' && argument.value === 0) {
    // It says that all went well.
    return [{ kind: 'ends', effect }];
  }
  return calleeNameOf(call) === 'exit'
    ? [{ kind: 'returns', node: call, effect: joinEffects(effect, 'answered') }]
    : undefined;
}

/** A function of the file that gets the error: what it throws leaves here, and what else it does counts. */
function readOwnCall(
  call: TSESTree.CallExpression,
  effect: Effect,
  reading: Reading,
  depth: number,
): readonly Ending[] | undefined {
  const fn = reading.evaluator.functionOf(call.callee);
  if (fn?.body == null || isLogger(call.callee)) return undefined;
  const error = passError(fn, call.arguments, reading.error);
  const isAlways = error === undefined && endsInThrow(fn.body);
  if (error === undefined && !isAlways) return undefined;
  const inside = readInto(fn.body, error, reading);
  if (inside === undefined) return [{ kind: 'lost', node: call }];
  const endings = readBody(fn, effect, inside, depth + 1);
  return endings.map((each): Ending => {
    // It throws where it is called.
    if (each.kind === 'leaves') return { ...each, node: each.how === 'thrown' ? call : each.node };
    return each.kind === 'lost' ? each : { kind: 'falls', effect: each.effect };
  });
}

function endsInThrow(body: TSESTree.Node): boolean {
  return body.type === 'BlockStatement' && body.body.at(-1)?.type === 'ThrowStatement';
}

/** Reads the body of a function. */
export function readBody(fn: TSESTree.FunctionLike, effect: Effect, reading: Reading, depth = 0): readonly Ending[] {
  if (fn.body == null) return [{ kind: 'lost', node: fn }];
  if (fn.body.type === 'BlockStatement') return readStatements(fn.body.body, effect, reading, depth);
  return readValue(fn.body, effect, reading, depth);
}

/** What a function returns. Without a value it only ends. */
function readValue(
  value: TSESTree.Node | undefined,
  effect: Effect,
  reading: Reading,
  depth: number,
): readonly Ending[] {
  const plain = value && skipTypeSyntax(value);
  if (plain === undefined) return [{ kind: 'ends', effect }];
  if (plain.type === 'AwaitExpression') return readValue(plain.argument, effect, reading, depth);
  const isNothing = (plain.type === 'Identifier' && plain.name === 'undefined') || isVoid(plain);
  if (isNothing) return readExpression(plain, effect, reading, depth).map(toEnd);
  if (plain.type === 'CallExpression') {
    if (isLogger(plain.callee)) return [{ kind: 'ends', effect }];
    const ended = readEndingCall(plain, effect, reading);
    if (ended !== undefined) return ended;
    const called = readOwnCall(plain, effect, reading, depth);
    if (called !== undefined) return called.map((each) => returnOf(each, plain, reading));
    const told = joinEffects(effect, findEffect(plain, reading));
    if (told === 'given' || told === 'rethrown') return [{ kind: 'ends', effect: told }];
  }
  if (plain.type === 'ConditionalExpression') {
    const truth = evaluateTest(plain.test, reading);
    if (truth === 'unread') reading.findings.isUnread = true;
    const sides = [truth === 'no' ? [] : [plain.consequent], truth === 'yes' ? [] : [plain.alternate]].flat();
    return sides.flatMap((side) => readValue(side, effect, reading, depth + 1));
  }
  if (plain.type === 'AssignmentExpression') return readExpression(plain, effect, reading, depth).map(toEnd);
  return [{ kind: 'returns', node: plain, effect: joinEffects(effect, findEffect(plain, reading)) }];
}

function isVoid(node: TSESTree.Node): boolean {
  return node.type === 'UnaryExpression' && node.operator === 'void';
}

/** The end of a function: control leaves it, with no value. */
function toEnd(ending: Ending): Ending {
  return ending.kind === 'falls' ? { ...ending, kind: 'ends' } : ending;
}

/** `return handle(err)` returns what the function returns, if it returns anything. */
function returnOf(ending: Ending, call: TSESTree.CallExpression, { evaluator }: Reading): Ending {
  if (ending.kind !== 'falls') return ending;
  const body = evaluator.functionOf(call.callee)?.body;
  return body != null && returnsValue(body)
    ? { kind: 'returns', node: call, effect: ending.effect }
    : { ...ending, kind: 'ends' };
}

function returnsValue(body: TSESTree.Node): boolean {
  if (body.type !== 'BlockStatement') return body.type !== 'CallExpression' || !isLogger(body.callee);
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement' && last.argument !== null;
}

/**
 * Goes on behind a `try` whose block always leaves: what follows then runs only after a failure. `undefined` where it also runs
 * after success. `from` is the loop around it that is left, where one is.
 */
export function readBehind(
  statement: TSESTree.TryStatement,
  effect: Effect,
  reading: Reading,
  from: TSESTree.Node = statement,
): readonly Ending[] | undefined {
  const last = statement.block.body.at(-1);
  if (!alwaysLeaves(statement.block.body) || last === undefined) return undefined;
  const isOfLoop = last.type === 'BreakStatement' || last.type === 'ContinueStatement';
  // Behind the loop, code runs after a success as well.
  if (isOfLoop && from !== statement) return undefined;
  let endings: readonly Ending[] = [{ kind: 'falls', effect }];
  for (
    let child: TSESTree.Node = from, parent = parentOf(child);
    parent !== undefined;
    child = parent, parent = parentOf(parent)
  ) {
    if (isFunction(child) || (isOfLoop && isLoop(parent))) break;
    const statements = statementsIn(parent);
    const rest = statements.slice(statements.indexOf(child) + 1);
    endings = endings.flatMap((each) => (each.kind === 'falls' ? readStatements(rest, each.effect, reading) : [each]));
  }
  return endings;
}

/** Whether a statement repeats its body. */
export function isLoop({ type }: TSESTree.Node): boolean {
  return /^(?:DoWhile|For|ForIn|ForOf|While)Statement$/.test(type);
}
