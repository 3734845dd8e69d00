import type { TSESTree } from '@typescript-eslint/utils';
import { findAssignmentTo } from '../syntax/assignments.ts';
import { findBuiltinMethod } from '../syntax/builtins.ts';
import { isElementStep } from '../syntax/elements.ts';
import { findMemberName } from '../syntax/member-names.ts';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { climbTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { from, joinSources, type Sources, type Way } from './sources.ts';

/**
 * What is written to a part of a value through an expression that has it: `err.code = x`, `this.last.code = x`, `codes.push(x)`,
 * `Object.assign(err, { code: x })`.
 */
export function writesThrough(holder: TSESTree.Node, way: Way, sourceCode: SourceCode): Sources {
  const { parent } = climbTypeSyntax(holder);
  if (parent?.type === 'CallExpression') return extensionsOf(holder, parent, way);
  if (parent?.type !== 'MemberExpression' || parent.property === holder) return from();
  const name = findMemberName(parent, sourceCode);
  const assignment = findAssignmentTo(parent);
  const [step, ...rest] = way;
  if (step === undefined) return assignment === undefined ? from() : { ...from(), changed: [name ?? ''] };
  const added = isElementStep(step) ? from(...listAdded(parent, name).map((node) => ({ node, way: rest }))) : from();
  if (!mayBe(name, step)) return added;
  return assignment === undefined
    ? joinSources([added, writesThrough(parent, rest, sourceCode)])
    : from({ node: assignment, way: rest });
}

/** Whether a member may be the one that a step leads to; one without a static name may be any element. */
function mayBe(name: string | undefined, step: string): boolean {
  if (name === step) return true;
  return isElementStep(step) && (name === undefined || (step === '*' && isElementStep(name)));
}

/** What a method adds to its list or set: `promises.push(client.GetFunction())` → the call. */
export function listAdded(method: TSESTree.MemberExpression, name: string | undefined): readonly TSESTree.Node[] {
  const { parent } = method;
  const isCalled = parent.type === 'CallExpression' && parent.callee === method;
  return isCalled && findBuiltinMethod(name ?? '')?.adds === true ? parent.arguments : [];
}

/** The objects that `Object.assign` copies into another. */
function extensionsOf(target: TSESTree.Node, node: TSESTree.CallExpression, way: Way): Sources {
  const call = findMethodCall(node);
  const isExtended = call?.name === 'assign' && isNamed(call.object, 'Object') && call.arguments[0] === target;
  return way.length > 0 && isExtended ? from(...call.arguments.slice(1).map((each) => ({ node: each, way }))) : from();
}
