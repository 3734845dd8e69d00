import type { TSESTree } from '@typescript-eslint/utils';
import { isReassigned } from '../syntax/assignments.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { isNothing } from '../syntax/conversions.ts';
import { calleeNameOf, findMethodCall, lastNameOf } from '../syntax/method-calls.ts';
import { findRootName } from '../syntax/bindings.ts';
import { isWithin } from '../syntax/nodes.ts';
import { referencesOf } from '../syntax/references.ts';
import { isFunction, skipTypeSyntax, walkWhile } from '../syntax/syntax.ts';
import { findSettled, isParameter } from './executors.ts';
import { isDropped, relate, relateWithin } from './error-value.ts';
import { isLogger } from './loggers.ts';
import type { Reading } from './reading.ts';

/**
 * What somebody learns of an error while code goes on. `rethrown`: a callback gets it as it is; `answered`: something of the
 * program's own is said or kept; `given`: a function of another file gets it, which may do anything.
 */
export type Effect = 'none' | 'given' | 'answered' | 'rethrown';

const RANKS: readonly Effect[] = ['none', 'given', 'answered', 'rethrown'];

/** The effect that says more. */
export function joinEffects(left: Effect, right: Effect): Effect {
  return RANKS.indexOf(left) < RANKS.indexOf(right) ? right : left;
}

/** The effect of an expression or a plain statement. Functions within may run at any time, and count. */
export function findEffect(root: TSESTree.Node, reading: Reading): Effect {
  let effect: Effect = 'none';
  walkWhile(root, reading.facts.sourceCode, (node) => {
    if (node.type === 'CallExpression') {
      if (isLogger(node.callee)) return false;
      effect = joinEffects(effect, findCallEffect(node, reading));
    }
    if (node.type === 'AssignmentExpression') effect = joinEffects(effect, findAssignmentEffect(node, reading));
    if (node.type === 'UpdateExpression')
      effect = joinEffects(effect, findWriteEffect(skipTypeSyntax(node.argument), reading));
    return effect !== 'rethrown';
  });
  return effect;
}

/** Objects by which a server or a user interface answers, and what they do then. */
const RESPONSE =
  /^(?:res|resp|response|reply|ctx|context|toast|message|notification|spinner|ora|ElMessage|Message|wx|uni|vscode|window)$/;
const RESPONDING =
  /^(?:abort|alert|code|confirm|end|error|fail|html|json|jsonp|open|redirect|render|reply|respond|send|sendStatus|show\w*|status|success|text|throw|warn|warning|write|writeHead)$/;
/** Lists of what went wrong. */
const FAILURES = /err|fail|result|problem|skipped|missing/i;
/** Functions that tell a caller, a user or a machine that something failed. */
const TELLING = /^(?:alert|emit|exit|setFailed|showToast|showModal|showErrorMessage|toast)$/;

function findCallEffect(call: TSESTree.CallExpression, { error, evaluator }: Reading): Effect {
  const name = calleeNameOf(call);
  const relations = call.arguments.map((argument) => relateWithin(argument, error));
  const [first] = call.arguments;
  const isWhole = first !== undefined && relate(first, error) === 'whole';
  const isError = first?.type === 'Literal' && first.value === 'error';
  if (name === 'emit' && isError) return 'rethrown';
  if (findSettled(call.callee, 0, evaluator) !== undefined) return isEmpty(first) ? 'none' : 'answered';
  if (isParameter(skipTypeSyntax(call.callee), evaluator)) {
    if (isWhole) return 'rethrown';
    return relations.some((each) => each !== 'none') || first?.type === 'NewExpression' ? 'answered' : 'none';
  }
  const root = findRootName(call.callee) ?? '';
  if (TELLING.test(name) || (RESPONSE.test(root) && RESPONDING.test(name))) return 'answered';
  const isHeld = relations.some((each) => each !== 'none');
  const method = findMethodCall(call);
  if (method !== undefined && /^(?:push|unshift|add|set|append)$/.test(method.name))
    return isHeld || FAILURES.test(lastNameOf(method.object)) ? 'answered' : 'none';
  if (evaluator.functionOf(call.callee) !== undefined || evaluator.builtinOf(call.callee) !== undefined) return 'none';
  if (isSetter(name) && first !== undefined && !isNothing(first)) return 'answered';
  if (relations.includes('whole')) return 'given';
  // A value that is made of the message, such as a text to be logged, tells nobody yet.
  return relations.includes('part') && isDropped(call) ? 'answered' : 'none';
}

function isEmpty(node: TSESTree.Node | undefined): boolean {
  return node === undefined || (node.type === 'Identifier' && node.name === 'undefined');
}

/** Names of what shows that work is under way. That it ended says nothing of how. */
const PROGRESS = /loading|busy|pending|running|submitting|spinning|retr|count|attempt|delay|index/i;
/** Names of what says how work ended. */
const RESULT = /err|fail|message|msg|result|status|success|^(?:body|exitCode|ok|state)$/i;

/** `setError`, `setErrorMessage` of a user interface: it shows what it is given. */
function isSetter(name: string): boolean {
  const state = /^set([A-Z]\w*)$/.exec(name)?.[1];
  return state !== undefined && RESULT.test(state) && !PROGRESS.test(state);
}

/** `ctx.body = …`, `lastError = err`, `ok = false`: somebody can see that it failed. */
function findAssignmentEffect({ left, right }: TSESTree.AssignmentExpression, reading: Reading): Effect {
  const target = skipTypeSyntax(left);
  // A variable that gets the error is another name of it: it counts where the variable is read.
  if (relate(target, reading.error) !== 'none')
    return target.type === 'Identifier' ? findVariableEffect(target, reading) : 'none';
  if (relateWithin(right, reading.error) !== 'none') return 'answered';
  // It says that all went well.
  if (lastNameOf(target) === 'exitCode' && right.type === 'Literal' && right.value === 0) return 'none';
  return findWriteEffect(target, reading);
}

/** What somebody learns by a write of something that is not the error: `failed++`, `stats.failed += 1`, `error.value = 'failed'`. */
function findWriteEffect(target: TSESTree.Node, reading: Reading): Effect {
  const last = lastNameOf(target);
  // The state of a user interface in Vue.
  const name = target.type === 'MemberExpression' && last === 'value' ? lastNameOf(target.object) : last;
  if (PROGRESS.test(name)) return 'none';
  if (target.type === 'MemberExpression') return RESULT.test(name) ? 'answered' : 'none';
  return findVariableEffect(target, reading);
}

/** Whether a variable from outside of the handler is read there again. */
function findVariableEffect(target: TSESTree.Node, { facts }: Reading): Effect {
  const variable = findVariableOf(target, facts.sourceCode);
  const definition = variable?.defs[0];
  if (variable === undefined || definition === undefined || !isReassigned(variable)) return 'none';
  const handler = findHandler(target);
  const isOuter = handler !== undefined && !isWithin(definition.name, handler);
  const isReadLater = referencesOf(variable).some(
    (reference) => reference.isRead() && handler !== undefined && !isWithin(reference.identifier, handler),
  );
  return isOuter && isReadLater ? 'answered' : 'none';
}

function findHandler(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'CatchClause' || isFunction(parent)) return parent;
  }
  return undefined;
}
