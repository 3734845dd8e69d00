import type { TSESTree } from '@typescript-eslint/utils';
import { assignsRightSide } from '../syntax/assignments.ts';
import { findMemberName, findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { findThisOwner } from '../syntax/this-members.ts';
import { importTypeValue } from './annotations.ts';
import { superInstance } from './class-members.ts';
import { findTypedClient } from './clients.ts';
import { isMethodName } from './members.ts';
import { loadedValue } from './modules.ts';
import { evaluateCallValue } from './results.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, firstKnown, joinValues, NOTHING, OTHER, UNKNOWN } from './value.ts';

type Transfer<N extends TSESTree.Node> = (node: N, evaluator: Evaluator) => Value;

const LITERAL = createBuiltin('literal');

/** The transfer function of each kind of node; the value of all others is `other`. */
const TRANSFERS = {
  Identifier: (node, { nameValue }) => nameValue(node),
  MemberExpression: memberValue,
  TSQualifiedName: ({ left, right }, { memberOf, valueOf }) => memberOf(valueOf(left), right.name),
  CallExpression: evaluateCallValue,
  NewExpression: ({ callee, arguments: args }, { instanceOf, valueOf }) => instanceOf(valueOf(callee), args),
  ThisExpression: thisValue,
  Super: superValue,

  ImportExpression: ({ source }, { context }) => loadedValue(source, context),
  TSExternalModuleReference: ({ expression }, { context }) => loadedValue(expression, context),
  TSImportType: importTypeValue,

  ChainExpression: innerValue,
  TSNonNullExpression: innerValue,
  TSInstantiationExpression: innerValue,
  TSAsExpression: castValue,
  TSTypeAssertion: castValue,
  TSSatisfiesExpression: castValue,

  AwaitExpression: ({ argument }, { valueOf }) => valueOf(argument),
  AssignmentExpression: (node, { valueOf }) => (assignsRightSide(node) ? valueOf(node.right) : LITERAL),
  ConditionalExpression: ({ consequent, alternate }, { valueOf }) =>
    joinValues([valueOf(consequent), valueOf(alternate)]),
  LogicalExpression: ({ operator, left, right }, { valueOf }) =>
    operator === '&&' ? valueOf(right) : joinValues([valueOf(left), valueOf(right)]),
  SequenceExpression: ({ expressions }, { valueOf }) => {
    const last = expressions.at(-1);
    return last === undefined ? UNKNOWN : valueOf(last);
  },
  UnaryExpression: ({ operator }) => (operator === 'void' ? NOTHING : LITERAL),
  UpdateExpression: () => LITERAL,
  BinaryExpression: () => LITERAL,

  FunctionExpression: (node) => ({ kind: 'function', node, isPromisified: false }),
  ArrowFunctionExpression: (node) => ({ kind: 'function', node, isPromisified: false }),
  ClassExpression: (node) => ({ kind: 'class', node }),
  ObjectExpression: (node) => ({ kind: 'object', node }),
  ArrayExpression: (node) => ({ kind: 'object', node }),
  Literal: ({ raw }) => (raw === 'null' ? NOTHING : LITERAL),
  TemplateLiteral: () => LITERAL,
  TaggedTemplateExpression: () => UNKNOWN,
  YieldExpression: () => UNKNOWN,
} satisfies { readonly [T in TSESTree.Node['type']]?: Transfer<Extract<TSESTree.Node, { type: T }>> };

/** The value of an expression, one step at a time. */
export function evaluateExpression(node: TSESTree.Node, evaluator: Evaluator): Value {
  // TypeScript does not relate the type of a node to its key in the table.
  const transfer = TRANSFERS[node.type as keyof typeof TRANSFERS] as Transfer<TSESTree.Node> | undefined;
  return transfer?.(node, evaluator) ?? OTHER;
}

function innerValue({ expression }: { readonly expression: TSESTree.Node }, { valueOf }: Evaluator): Value {
  return valueOf(expression);
}

type Cast = TSESTree.TSAsExpression | TSESTree.TSTypeAssertion | TSESTree.TSSatisfiesExpression;

/** The type of a cast counts, unless it means nothing: `as any`. */
function castValue({ typeAnnotation, expression }: Cast, { typeOf, valueOf }: Evaluator): Value {
  return firstKnown(
    () => typeOf(typeAnnotation),
    () => valueOf(expression),
  );
}

function memberValue(node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const name = findMemberName(node, evaluator.sourceCode);
  if (name === undefined) return UNKNOWN;
  const object = skipTypeSyntax(node.object);
  const own = evaluator.memberOf(ownerValue(node.object, name, evaluator), name);
  const variable = findVariableOf(object, evaluator.sourceCode);
  const written = variable && evaluator.writtenTo(variable, name);
  if (written === undefined) return own;
  return own.kind === 'unknown' ? written : joinValues([own, written]);
}

/** The object that a member is taken from. Types are only read for what may be a client's method. */
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
