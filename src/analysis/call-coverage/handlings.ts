import type { TSESTree } from '@typescript-eslint/utils';
import type { FileFacts } from '../facts.ts';
import { isTested } from '../dispatches/implicit-fallbacks.ts';
import type { Evaluator } from '../sdk-calls/index.ts';
import { statementsIn } from '../syntax/control-flow.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { isWithin } from '../syntax/nodes.ts';
import { referencesOf } from '../syntax/references.ts';
import { climbTypeSyntax, isFunction, parentOf, type SourceCode, type Variable, walkWhile } from '../syntax/syntax.ts';
import { type Ending, isLoop, readBehind, readBody, readStatements } from './body.ts';
import type { Handler } from './stops.ts';
import { listDecisions } from './decisions.ts';
import type { Effect } from './effects.ts';
import { createErrorValue, isDropped } from './error-value.ts';
import { type Reading, startReading } from './reading.ts';
import type { Decision, End, Outcome } from './types.ts';

/** What the analysis reads. */
export interface Tools {
  readonly facts: FileFacts;
  readonly evaluator: Evaluator;
}

/** An error goes on from here: as it is, or as one of the program's own. */
export interface Leaving {
  readonly node: TSESTree.Node;
  readonly how: 'thrown' | 'rejected';
  readonly isOwn: boolean;
}

/** What code that gets the error of a call does with it. */
export interface Handling {
  readonly decisions: readonly Decision[];
  /** Where codes that nothing decides about end, and where they go on. */
  readonly ends: readonly (End | Leaving)[];
  /** Whether a test that cannot be read decides which of these it is. */
  readonly isUnread: boolean;
}

/** Reads the code that gets an error. */
export function readHandling(handler: Handler, tools: Tools): Handling {
  const error = handler.error && createErrorValue(handler.error, tools.facts.sourceCode);
  const reading = startReading(regionOf(handler), error, tools);
  const settled = goOnBehind(withoutRetries(readEndings(handler, reading), handler.node), handler.node, reading);
  return {
    decisions: [...reading.findings.sites].flatMap(listDecisions),
    ends: settled.map((ending) => endOf(ending, handler, tools)),
    isUnread: reading.findings.isUnread,
  };
}

/** The part of the file in which the error has its name. */
function regionOf({ kind, node }: Handler): TSESTree.Node {
  if (kind === 'catch' && node.type === 'CatchClause') return node.body;
  if (kind !== 'pair') return node;
  let region = node;
  for (let parent = parentOf(node); parent !== undefined; parent = parentOf(parent)) {
    region = parent;
    if (isFunction(parent)) break;
  }
  return region;
}

function readEndings({ kind, node }: Handler, reading: Reading): readonly Ending[] {
  if (node.type === 'CatchClause') return readStatements(node.body.body, 'none', reading);
  if (kind === 'pair') {
    const declaration = node.parent;
    const statements = declaration?.parent === undefined ? [] : statementsIn(declaration.parent);
    const at = statements.findIndex((each) => each === declaration);
    return readStatements(at === -1 ? [] : statements.slice(at + 1), 'none', reading);
  }
  return isFunction(node) ? readBody(node, 'none', reading) : [];
}

/** In a loop that repeats the call, what goes on to the next turn tries again, if the error leaves at last. */
function withoutRetries(endings: readonly Ending[], node: TSESTree.Node): readonly Ending[] {
  const isBounded = endings.some((each) => each.kind === 'returns' || each.kind === 'leaves');
  if (node.type !== 'CatchClause' || !isBounded || !isInRetry(node)) return endings;
  return endings.filter(({ kind }) => kind !== 'falls' && kind !== 'jumps');
}

/**
 * What falls out of a `catch` goes on behind its `try`, and behind the loop after `continue` in the last turn. That counts where it runs
 * only after a failure.
 */
function goOnBehind(endings: readonly Ending[], node: TSESTree.Node, reading: Reading): readonly Ending[] {
  if (node.type !== 'CatchClause') return endings;
  const { parent } = node;
  return endings.flatMap((each) => {
    if (each.kind === 'falls') return readBehind(parent, each.effect, reading) ?? [each];
    const loop = each.kind === 'jumps' ? findLoop(parent) : undefined;
    return each.kind === 'jumps' && loop !== undefined
      ? (readBehind(parent, each.effect, reading, loop) ?? [each])
      : [each];
  });
}

/** The loop that `continue` and `break` are for; `undefined` where `break` may be for a `switch`. */
function findLoop(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let parent = parentOf(node); parent !== undefined && !isFunction(parent); parent = parentOf(parent)) {
    if (isLoop(parent)) return parent;
    if (parent.type === 'SwitchStatement') return undefined;
  }
  return undefined;
}

/** `for (const item of items)` goes on with the next one, which is no second try. */
function isInRetry(node: TSESTree.Node): boolean {
  for (let parent = parentOf(node); parent !== undefined && !isFunction(parent); parent = parentOf(parent)) {
    if (isLoop(parent)) return parent.type !== 'ForOfStatement' && parent.type !== 'ForInStatement';
  }
  return false;
}

const OUTCOMES: Readonly<Record<Effect, Outcome>> = {
  none: 'swallowed',
  given: 'unknown',
  answered: 'answered',
  rethrown: 'rethrown',
};

function endOf(ending: Ending, handler: Handler, tools: Tools): End | Leaving {
  switch (ending.kind) {
    case 'leaves':
      return ending;
    case 'lost':
      return { outcome: 'unknown', loss: 'too-complex', node: ending.node };
    case 'returns':
      return isTaken(handler) ? { outcome: 'answered', node: ending.node } : endOfEffect(ending.effect, handler, tools);
    default:
      return endOfEffect(ending.effect, handler, tools);
  }
}

function endOfEffect(effect: Effect, handler: Handler, tools: Tools): End {
  const { node } = handler;
  if (effect === 'none' && isNoticed(handler, tools.facts.sourceCode)) return { outcome: 'answered', node };
  const outcome = OUTCOMES[effect];
  return { outcome, node, ...(outcome === 'unknown' && { loss: 'given-error' as const }) };
}

/** Whether anybody takes what the handler returns: nobody takes the result of a callback, or of a chain that is a statement. */
function isTaken({ kind, node }: Handler): boolean {
  if (kind === 'callback') return false;
  const chain = kind === 'promise' ? climbTypeSyntax(node).parent : undefined;
  return chain?.type !== 'CallExpression' || !isDropped(chain);
}

/** Whether code behind asks for the result that a failure leaves out: `const data = await call().catch(log); if (!data) return;` */
function isNoticed({ kind, node }: Handler, sourceCode: SourceCode): boolean {
  const results = kind === 'catch' ? listAssignedIn(node, sourceCode) : listDeclaredBy(node, sourceCode);
  return results.some((variable) =>
    referencesOf(variable).some(({ identifier }) => identifier.range[0] > node.range[1] && isTested(identifier)),
  );
}

/** The variables of outside that the block of a `try` writes to. */
function listAssignedIn(node: TSESTree.Node, sourceCode: SourceCode): readonly Variable[] {
  const block = node.parent?.type === 'TryStatement' ? node.parent.block : undefined;
  const assigned: Variable[] = [];
  if (block === undefined) return assigned;
  walkWhile(block, sourceCode, (each) => {
    const variable = each.type === 'AssignmentExpression' ? findVariableOf(each.left, sourceCode) : undefined;
    const definition = variable?.defs[0];
    if (variable !== undefined && definition !== undefined && !isWithin(definition.name, block))
      assigned.push(variable);
    return !isFunction(each);
  });
  return assigned;
}

/** The variable that gets the result of a chain. */
function listDeclaredBy(handler: TSESTree.Node, sourceCode: SourceCode): readonly Variable[] {
  const chain = climbTypeSyntax(handler).parent;
  const value = chain && climbTypeSyntax(chain).parent;
  const declarator = value?.type === 'AwaitExpression' ? climbTypeSyntax(value).parent : value;
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier'
    ? sourceCode.getDeclaredVariables(declarator)
    : [];
}
