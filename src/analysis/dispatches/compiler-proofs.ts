import type { TSESTree } from '@typescript-eslint/utils';
import { findNamedFunction, resolveConstant } from '../constants/definitions.ts';
import { readType } from '../constants/string-types.ts';
import type { FileFacts } from '../facts.ts';
import { findAccessPath, keyOf } from '../syntax/access-path.ts';
import { findImportedValue } from '../syntax/imported-types.ts';
import { listFallbackParts } from '../syntax/fallbacks.ts';
import { findMethodCall, isNamed, lastNameOf } from '../syntax/method-calls.ts';
import { usesTypeScript } from '../syntax/nodes.ts';
import { findTypeServices } from '../syntax/type-information.ts';
import { isFunction, parentOf, type SourceCode, walkWhile } from '../syntax/syntax.ts';
import type { Dispatch } from './dispatch.ts';
import { findSibling } from './ladders.ts';

/** Statements whose parts do not run for all codes that reach them. */
const BRANCHING: ReadonlySet<string> = new Set(
  'BlockStatement ForInStatement ForOfStatement ForStatement IfStatement SwitchStatement TryStatement WhileStatement'.split(
    ' ',
  ),
);

/** The names, in small letters, that functions and errors which take `never` usually have. */
const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'absurd assertexhaustive assertisnever assertnever assertunreachable casenever checkexhaustive checknever ensureexhaustive ' +
    'ensurenever exhaustive exhaustivecheck exhaustiveerror exhaustiveguard exhaustivenesscheck exhaustivenesserror never ' +
    'unreachable unreachablecase unreachablecaseerror unreachableerror'
  ).split(' '),
);

/**
 * Whether TypeScript proves a dispatch exhaustive: its fallback takes the value for `never` (`code satisfies never`,
 * `const rest: never = code`, `assertNever(code)`), or its table is written to have all keys of a type
 * (`satisfies Record<Code, string>`).
 */
export function isProvenByCompiler(dispatch: Dispatch, { sourceCode }: FileFacts): boolean {
  if (dispatch.kind === 'lookup' && isWholeRecord(dispatch.node, sourceCode)) return true;
  return listPartsBehind(dispatch).some((part) => holdsNeverCheck(part, dispatch, sourceCode));
}

/** What runs for all other codes: the fallback, or without one the next statement. */
function listPartsBehind({ node, last }: Dispatch): readonly TSESTree.Node[] {
  const parts = last === undefined ? listFallbackParts(node) : [];
  const next = parts.length === 0 ? findSibling(last ?? node, 1) : undefined;
  return next === undefined ? parts : [next];
}

function holdsNeverCheck(part: TSESTree.Node, dispatch: Dispatch, sourceCode: SourceCode): boolean {
  let isFound = false;
  walkWhile(part, sourceCode, (node) => {
    isFound ||= listNevers(node, sourceCode).some((value) => isDispatched(value, dispatch, sourceCode));
    return !isFound && !isFunction(node) && !BRANCHING.has(node.type);
  });
  return isFound;
}

/** The values that a node takes for `never`. */
function listNevers(node: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'TSSatisfiesExpression':
      return node.typeAnnotation.type === 'TSNeverKeyword' ? [node.expression] : [];
    case 'VariableDeclarator':
      return node.id.typeAnnotation?.typeAnnotation.type === 'TSNeverKeyword' && node.init ? [node.init] : [];
    case 'CallExpression':
    case 'NewExpression':
      return listNeverArguments(node, sourceCode);
    default:
      return [];
  }
}

/** Those of a function of the file that are declared as `never`; of any other function, all if it has a usual name. */
function listNeverArguments(
  { callee, arguments: args }: TSESTree.CallExpression | TSESTree.NewExpression,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const params = callee.type === 'Identifier' ? findNamedFunction(callee, sourceCode)?.params : undefined;
  if (params !== undefined) return args.filter((_, index) => isTypedNever(params[index]));
  const isChecked = usesTypeScript(sourceCode) || findTypeServices(sourceCode) !== undefined;
  return isChecked && NEVER_NAMES.has(lastNameOf(callee).toLowerCase()) ? args : [];
}

function isTypedNever(param: TSESTree.Parameter | undefined): boolean {
  return param?.type === 'Identifier' && param.typeAnnotation?.typeAnnotation.type === 'TSNeverKeyword';
}

/** Whether an expression is the value that is dispatched on, or the error that has it. */
function isDispatched(node: TSESTree.Node, { expression }: Dispatch, sourceCode: SourceCode): boolean {
  const path = findAccessPath(node, sourceCode);
  const key = path && keyOf(path, sourceCode);
  return key !== undefined && (key === expression.key || expression.key.startsWith(`${key}.`));
}

/** Whether the table of a look-up is declared as, or satisfies, `Record<Code, …>` for a type that names the keys. */
function isWholeRecord(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const read = node.type === 'MemberExpression' ? node.object : findMethodCall(node)?.object;
  const table = read && resolveConstant(read, sourceCode);
  if (table === undefined) return false;
  return table.type === 'ObjectExpression' ? isObjectOfNames(table, sourceCode) : hasNamedType(table, sourceCode);
}

/** Whether a table of another file is declared as a type that has a name. The type of a mere object has none. */
function hasNamedType(table: TSESTree.Node, sourceCode: SourceCode): boolean {
  const type = findImportedValue(table, sourceCode)?.type;
  return type !== undefined && (type.aliasSymbol !== undefined || type.isClassOrInterface());
}

function isObjectOfNames(object: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let parent = parentOf(object); parent; parent = parentOf(parent)) {
    const type = findTypeOver(parent);
    if (type !== undefined) return isRecordOfNames(type, sourceCode);
    if (parent.type !== 'TSAsExpression' && parent.type !== 'CallExpression') return false;
  }
  return false;
}

/** The type that a node demands of the value below it. */
function findTypeOver(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'TSSatisfiesExpression') return node.typeAnnotation;
  const owner = node.type === 'VariableDeclarator' ? node.id : node;
  return 'typeAnnotation' in owner && owner.typeAnnotation?.type === 'TSTypeAnnotation'
    ? owner.typeAnnotation.typeAnnotation
    : undefined;
}

function isRecordOfNames(type: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (type.type === 'TSMappedType') return !type.optional && readType(type.constraint, sourceCode) !== 'open';
  if (type.type !== 'TSTypeReference') return false;
  const [first] = type.typeArguments?.params ?? [];
  if (first === undefined) return false;
  if (isNamed(type.typeName, 'Readonly')) return isRecordOfNames(first, sourceCode);
  return isNamed(type.typeName, 'Record') && readType(first, sourceCode) !== 'open';
}
