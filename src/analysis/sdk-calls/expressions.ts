import type { TSESTree } from '@typescript-eslint/utils';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { evaluateCallValue } from './call-values.ts';
import { superInstance } from './class-members.ts';
import { evaluateLoaded } from './loaded.ts';
import { isMethodName } from './members.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { findThisOwner } from '../syntax/this-members.ts';
import { findTypedClient } from './typed-clients.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, firstKnown, joinValues, NOTHING, OTHER, UNKNOWN } from './value.ts';

const LITERAL = createBuiltin('literal');

/** What an expression stands for, one step at a time. */
export function evaluateExpression(node: TSESTree.Node, evaluator: Evaluator): Value {
  switch (node.type) {
    case 'Identifier':
      return evaluator.nameValue(node);
    case 'MemberExpression':
      return memberValue(node, evaluator);
    case 'TSQualifiedName':
      return evaluator.memberOf(evaluator.valueOf(node.left), node.right.name);
    case 'CallExpression':
      return evaluateCallValue(node, evaluator);
    case 'NewExpression':
      return evaluator.instanceOf(evaluator.valueOf(node.callee), node.arguments);
    case 'ThisExpression':
      return thisValue(node);
    case 'Super':
      return superValue(node, evaluator);
    default:
      return (
        evaluateLoaded(node, evaluator) ??
        evaluateTypeSyntax(node, evaluator) ??
        evaluateOperator(node, evaluator) ??
        evaluateLiteral(node)
      );
  }
}

/** Casts, which say what a value is unless they say nothing (`as any`), and what changes no value. */
function evaluateTypeSyntax(node: TSESTree.Node, { valueOf, typeOf }: Evaluator): Value | undefined {
  switch (node.type) {
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
      return valueOf(node.expression);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      return firstKnown(
        () => typeOf(node.typeAnnotation),
        () => valueOf(node.expression),
      );
    default:
      return undefined;
  }
}

/** Expressions whose value is that of a part of them; `undefined` for others. */
function evaluateOperator(node: TSESTree.Node, { valueOf }: Evaluator): Value | undefined {
  switch (node.type) {
    case 'AwaitExpression':
      return valueOf(node.argument);
    case 'AssignmentExpression':
      return /^(?:\?\?|\|\||&&)?=$/.test(node.operator) ? valueOf(node.right) : LITERAL;
    case 'ConditionalExpression':
      return joinValues([valueOf(node.consequent), valueOf(node.alternate)]);
    case 'LogicalExpression':
      return node.operator === '&&' ? valueOf(node.right) : joinValues([valueOf(node.left), valueOf(node.right)]);
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last === undefined ? UNKNOWN : valueOf(last);
    }
    default:
      return undefined;
  }
}

function evaluateLiteral(node: TSESTree.Node): Value {
  switch (node.type) {
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return { kind: 'function', node, isPromisified: false };
    case 'ClassExpression':
      return { kind: 'class', node };
    case 'ObjectExpression':
    case 'ArrayExpression':
      return { kind: 'object', node };
    case 'Literal':
      return node.raw === 'null' ? NOTHING : LITERAL;
    case 'UnaryExpression':
      return node.operator === 'void' ? NOTHING : LITERAL;
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'UpdateExpression':
      return LITERAL;
    case 'TaggedTemplateExpression':
    case 'YieldExpression':
      return UNKNOWN;
    default:
      return OTHER;
  }
}

function memberValue(node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const name = findMemberName(node, evaluator.context.sourceCode);
  if (name === undefined) return UNKNOWN;
  const object = skipTypeSyntax(node.object);
  const own = evaluator.memberOf(ownerValue(node.object, name, evaluator), name);
  const variable = object.type === 'Identifier' ? findVariableOf(object, evaluator.context.sourceCode) : undefined;
  const written = variable && evaluator.writtenTo(variable, name);
  if (written === undefined) return own;
  return own.kind === 'unknown' ? written : joinValues([own, written]);
}

/** The object that a member is taken from. Types are asked only for what may be a client's method. */
function ownerValue(node: TSESTree.Expression, member: string, evaluator: Evaluator): Value {
  const value = evaluator.valueOf(node);
  const isOpen = value.kind === 'unknown' || value.kind === 'other';
  return (isOpen && isMethodName(member) ? findTypedClient(node, evaluator) : undefined) ?? value;
}

function thisValue(node: TSESTree.ThisExpression): Value {
  const owner = findThisOwner(node);
  if (owner === undefined) return UNKNOWN;
  if (owner.node.type === 'ObjectExpression') return { kind: 'object', node: owner.node };
  return { kind: owner.isStatic ? 'class' : 'instance', node: owner.node };
}

function superValue(node: TSESTree.Super, evaluator: Evaluator): Value {
  const owner = findThisOwner(node);
  if (owner === undefined || owner.node.type === 'ObjectExpression') return UNKNOWN;
  if (!owner.isStatic) return superInstance(owner.node, evaluator);
  return owner.node.superClass === null ? UNKNOWN : evaluator.valueOf(owner.node.superClass);
}
