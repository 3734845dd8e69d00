import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type Definition, type Variable } from '../syntax/syntax.ts';
import { findAllCalls, findParameter } from '../syntax/uses.ts';
import { moduleValue } from './modules.ts';
import { findMemberName } from '../syntax/member-names.ts';
import type { Evaluator, Value } from './types.ts';
import { createBuiltin, firstKnown, isKnown, joinValues, NOTHING, OTHER, UNKNOWN } from './value.ts';
import { findPatternSteps } from '../syntax/destructuring.ts';

/** Globals that do not call the API; `fetch` may. */
const BUILTIN_GLOBALS: ReadonlySet<string> = new Set(
  `AbortController AggregateError Array ArrayBuffer Atomics BigInt Boolean Buffer DataView Date Error EvalError FinalizationRegistry
  Float32Array Float64Array FormData Function Headers Infinity Int8Array Int16Array Int32Array Intl Iterator JSON Map Math NaN
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TextDecoder TextEncoder
  TypeError URIError URL URLSearchParams Uint8Array Uint16Array Uint32Array WeakMap WeakRef WeakSet __dirname __filename atob btoa
  clearImmediate clearInterval clearTimeout console crypto decodeURI decodeURIComponent encodeURI encodeURIComponent escape
  globalThis isFinite isNaN module parseFloat parseInt performance process queueMicrotask require setImmediate setInterval
  setTimeout structuredClone unescape`.split(/\s+/),
);

/** What a global name stands for, if nothing in the file declares it. */
export function globalValue(name: string): Value {
  if (name === 'undefined') return NOTHING;
  return BUILTIN_GLOBALS.has(name) ? createBuiltin(`global.${name}`) : UNKNOWN;
}

/** What a variable holds: its type says so, or all that is ever written to it agrees. */
export function evaluateVariable(variable: Variable, evaluator: Evaluator): Value {
  if (variable.defs.length === 0) return globalValue(variable.name);
  const typed = joinValues(variable.defs.map((definition) => annotatedValue(definition, evaluator)));
  if (isKnown(typed)) return typed;
  const defined = findImplementations(variable).map((definition) => definedValue(definition, evaluator));
  const value = joinValues([...defined, ...writtenValues(variable, evaluator)]);
  return value.kind === 'nothing' ? UNKNOWN : value;
}

/** The definitions of a variable; signatures of functions count only where no function is written. */
function findImplementations({ defs }: Variable): readonly Definition[] {
  const written = defs.filter(({ node }) => node.type !== 'TSDeclareFunction');
  return written.length > 0 ? written : defs.slice(0, 1);
}

/** `const client: ScfClient`. */
function annotatedValue({ name, node }: Definition, evaluator: Evaluator): Value {
  const annotation = node.type === 'VariableDeclarator' && name.type === 'Identifier' ? name.typeAnnotation : undefined;
  return annotation ? evaluator.typeOf(annotation.typeAnnotation) : UNKNOWN;
}

function definedValue(definition: Definition, evaluator: Evaluator): Value {
  const { node, name } = definition;
  switch (node.type) {
    case 'VariableDeclarator':
      if (node.init === null) return isLoopVariable(node) ? UNKNOWN : NOTHING;
      return valueInPattern(name, node.id, evaluator.valueOf(node.init), evaluator);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'TSImportEqualsDeclaration':
      return importedValue(node, evaluator);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return { kind: 'class', node };
    case 'TSDeclareFunction':
      return { kind: 'function', node, isPromisified: false };
    case 'CatchClause':
    case 'TSEnumDeclaration':
      return OTHER;
    default:
      if (!isFunction(node)) return UNKNOWN;
      if (name === node.id) return { kind: 'function', node, isPromisified: false };
      return parameterValue(node, name, evaluator);
  }
}

function isLoopVariable({ parent: { parent } }: TSESTree.VariableDeclarator): boolean {
  return parent.type === 'ForOfStatement' || parent.type === 'ForInStatement';
}

function importedValue(node: TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration, evaluator: Evaluator): Value {
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = node;
    return evaluator.valueOf(moduleReference);
  }
  const declaration = node.parent;
  if (declaration.type !== 'ImportDeclaration') return UNKNOWN;
  const value = moduleValue(declaration.source.value, evaluator.context);
  if (node.type === 'ImportNamespaceSpecifier') return value;
  if (node.type === 'ImportDefaultSpecifier') return evaluator.memberOf(value, 'default');
  const { imported } = node;
  return evaluator.memberOf(value, imported.type === 'Identifier' ? imported.name : imported.value);
}

/** What a parameter holds: by its type, its default, or the arguments of all calls. */
function parameterValue(fn: TSESTree.FunctionLike, name: TSESTree.Node, evaluator: Evaluator): Value {
  const parameter = findParameter(fn, name);
  if (parameter === undefined) return UNKNOWN;
  const { pattern, fallback } = splitParameter(parameter.node);
  const whole = firstKnown(
    () =>
      'typeAnnotation' in pattern && pattern.typeAnnotation
        ? evaluator.typeOf(pattern.typeAnnotation.typeAnnotation)
        : UNKNOWN,
    () => (fallback === undefined ? UNKNOWN : evaluator.valueOf(fallback)),
    () => argumentValue(fn, parameter.index, evaluator),
  );
  return pattern.type === 'RestElement' ? UNKNOWN : valueInPattern(name, pattern, whole, evaluator);
}

function splitParameter(node: TSESTree.Parameter): {
  readonly pattern: Exclude<TSESTree.Parameter, TSESTree.TSParameterProperty>;
  readonly fallback?: TSESTree.Node;
} {
  const plain = node.type === 'TSParameterProperty' ? node.parameter : node;
  return plain.type === 'AssignmentPattern' ? { pattern: plain.left, fallback: plain.right } : { pattern: plain };
}

/** What all calls of a function pass to a parameter; `import('…').then((sdk) => …)` passes the module. */
function argumentValue(fn: TSESTree.FunctionLike, index: number, evaluator: Evaluator): Value {
  const promise = findThenObject(fn, evaluator);
  if (promise !== undefined) return index === 0 ? evaluator.valueOf(promise) : UNKNOWN;
  const calls = findAllCalls(fn, evaluator.context.sourceCode) ?? [];
  const values = calls.map(({ arguments: args }) => {
    const argument = args[index];
    if (args.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return UNKNOWN;
    return argument === undefined ? NOTHING : evaluator.valueOf(argument);
  });
  return calls.length === 0 ? UNKNOWN : joinValues(values);
}

/** `promise` of `promise.then(fn)`. */
function findThenObject(fn: TSESTree.FunctionLike, { context }: Evaluator): TSESTree.Node | undefined {
  const call = fn.parent;
  if (call.type !== 'CallExpression' || call.arguments[0] !== fn) return undefined;
  const { callee } = call;
  return callee.type === 'MemberExpression' && findMemberName(callee, context.sourceCode) === 'then'
    ? callee.object
    : undefined;
}

/** What assignments write to a variable; by patterns and loops, what is unknown. */
function writtenValues(variable: Variable, evaluator: Evaluator): readonly Value[] {
  return variable.references.flatMap((reference) => {
    if (!reference.isWrite() || reference.init === true) return [];
    const { parent } = reference.identifier;
    const isPlain = parent.type === 'AssignmentExpression' && parent.left === reference.identifier;
    return isPlain ? evaluator.valueOf(parent) : UNKNOWN;
  });
}

/** The value of a name in a pattern, given the value of the whole: `{ scf: { v20180416: v } }`, `v` → two members. */
function valueInPattern(name: TSESTree.Node, pattern: TSESTree.Node, whole: Value, evaluator: Evaluator): Value {
  const steps = findPatternSteps(name, pattern, evaluator.context.sourceCode);
  if (steps === undefined) return UNKNOWN;
  return steps.reduce((value, step) => {
    if ('name' in step) return evaluator.memberOf(value, step.name);
    return firstKnown(
      () => value,
      () => evaluator.valueOf(step.fallback),
    );
  }, whole);
}
