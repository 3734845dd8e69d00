import type { TSESTree } from '@typescript-eslint/utils';
import { findSpelledString } from '../literals.ts';
import { skipTypeSyntax } from '../syntax.ts';
import { superInstance } from './class-members.ts';
import { moduleValue } from './modules.ts';
import { findMemberName } from './names.ts';
import { writtenMembers } from './object-members.ts';
import { findThisOwner } from './this-members.ts';
import { importTypeValue } from './types-of-values.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, firstKnown, joinValues, NOTHING, OTHER, UNKNOWN } from './value.ts';

const LITERAL = createBuiltin('literal');

/** Calls of the language that give what they are given. A promise counts as its result. */
const IDENTITIES: ReadonlySet<string> = new Set(
  ['Object.freeze', 'Object.seal', 'Promise.resolve', 'Promise.all'].map((name) => `global.${name}`),
);

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
      return callValue(node, evaluator);
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

/** Modules that an expression or a type loads; `undefined` for others. */
function evaluateLoaded(node: TSESTree.Node, evaluator: Evaluator): Value | undefined {
  switch (node.type) {
    case 'ImportExpression':
      return loadedValue(node.source, evaluator);
    case 'TSExternalModuleReference':
      return loadedValue(node.expression, evaluator);
    case 'TSImportType':
      return importTypeValue(node, evaluator);
    default:
      return undefined;
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
  const own = evaluator.memberOf(evaluator.valueOf(node.object), name);
  const written = object.type === 'Identifier' ? writtenMembers(object, name, evaluator) : [];
  return written.length === 0 ? own : joinValues(own.kind === 'unknown' ? written : [own, ...written]);
}

function callValue(node: TSESTree.CallExpression, evaluator: Evaluator): Value {
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

function loadedValue(source: TSESTree.Node, { context }: Evaluator): Value {
  const specifier = findSpelledString(source);
  return specifier === undefined ? UNKNOWN : moduleValue(specifier.value, context);
}

function promisify(value: Value): Value {
  return value.kind === 'function' ? { ...value, isPromisified: true } : value;
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
