import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { isNamed } from '../../syntax/method-calls.ts';
import type { AnalysisContext } from '../../context.ts';
import { getEvaluator } from '../../sdk-calls/index.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { findConstantString } from '../../constants/constant-strings.ts';
import {
  listMadeCodes,
  listResultCodes,
  isCodeKey,
  isInOwnErrorClass,
  isOwnErrorClass,
  isOwnError,
} from './made-errors.ts';
import { allNodesOf } from '../../syntax/nodes.ts';
import { skipTypeSyntax, type SourceCode, type Variable } from '../../syntax/syntax.ts';
import type { Source } from '../../flow/sources.ts';
import { collectInSources, visitSources } from '../../flow/trace-values.ts';

/**
 * The codes of errors that a file makes itself: `new OrderError('X')`, `Object.assign(new Error(), { code: 'X' })`,
 * `reject({ code: 'X' })`, `return { ok: false, code: 'X' }`, `e.code = 'X'` with `throw e`, `super('X')` in a class of errors
 * of the file. They are the application's own, whatever they look like. Errors of the SDK, which tests make, do not count.
 */
export const ownCodesOf = oncePerObject((context: AnalysisContext): ReadonlySet<string> => {
  const codes = new Set<string>();
  const values = listOwnValues(context.sourceCode).flatMap((node) => [[], ['code']].map((way) => ({ node, way })));
  const visit = ({ node, way }: Source): void => {
    for (const text of way.length === 0 ? textsOfConstant(node, context.sourceCode) : []) codes.add(text);
  };
  visitSources(values, visit, getEvaluator(context));
  return codes;
});

/** The expressions whose values may be codes of errors that the file makes. */
function listOwnValues(sourceCode: SourceCode): readonly TSESTree.Node[] {
  const values: TSESTree.Node[] = [];
  const assignments: TSESTree.AssignmentExpression[] = [];
  const thrown = new Set<Variable>();
  const made = new Set<TSESTree.Node>();
  for (const node of allNodesOf(sourceCode)) {
    if (node.type === 'AssignmentExpression') assignments.push(node);
    for (const value of listCodesAt(node, sourceCode)) values.push(value);
    const error = findThrownError(node);
    if (error === undefined) continue;
    made.add(resolveErrorValue(error, sourceCode));
    const variable = findVariableOf(error, sourceCode);
    if (variable !== undefined) thrown.add(variable);
  }
  for (const error of made) values.push(...listMadeCodes(error, sourceCode, true));
  const assigned = assignments.filter(({ left }) => isCodeOfOwn(left, thrown, sourceCode));
  return [...values, ...assigned.map(({ right }) => right)];
}

const NO_CODES: readonly TSESTree.Node[] = [];

/** The codes of a class, of an error that is made, or of a result; most nodes have none. */
function listCodesAt(node: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return listClassCodes(node, sourceCode);
    case 'CallExpression':
    case 'NewExpression':
      return listMadeCodes(node, sourceCode);
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return listResultCodes(node);
    default:
      return NO_CODES;
  }
}

/** Functions that pass an error on, or make a result of it: `reject(err)`, `next(err)`, `err(failure)`. */
const PASSING = ['callback', 'cb', 'done', 'err', 'Err', 'fail', 'failure', 'left', 'next', 'reject'] as const;

/** Methods that do the same: `Promise.reject(err)`, and the responses of a server. */
const PASSING_METHODS: ReadonlySet<string> = new Set(['err', 'fail', 'json', 'reject', 'rejectWithValue', 'send']);

/** The error that a node throws, or passes to the `reject` of a promise, to a callback, or to a client of the application. */
function findThrownError(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'ThrowStatement') return skipTypeSyntax(node.argument);
  if (node.type !== 'CallExpression') return undefined;
  const [first, second] = node.arguments;
  const method = node.callee.type === 'MemberExpression' ? getPropertyName(node.callee) : null;
  const isPassing = isNamed(node.callee, ...PASSING) || PASSING_METHODS.has(method ?? '');
  const isEmitting = method === 'emit' && first?.type === 'Literal' && first.value === 'error';
  const error = isPassing ? first : isEmitting ? second : undefined;
  return error && skipTypeSyntax(error);
}

/** The expression that makes an error: the value of the variable that holds it, or itself. */
function resolveErrorValue(error: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  const definition = error.type === 'Identifier' ? findOnlyDefinition(error, sourceCode)?.node : undefined;
  return definition?.type === 'VariableDeclarator' && definition.init ? skipTypeSyntax(definition.init) : error;
}

/** `code = 'X'` and `get code() { return 'X'; }` in a class of errors. */
function listClassCodes(
  node: TSESTree.PropertyDefinition | TSESTree.MethodDefinition,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  if (!isCodeKey(node) || !isOwnErrorClass(node.parent.parent, sourceCode)) return [];
  if (node.type === 'PropertyDefinition') return node.value === null ? [] : [node.value];
  const [only] = node.kind === 'get' ? (node.value.body?.body ?? []) : [];
  return only?.type === 'ReturnStatement' && only.argument !== null ? [only.argument] : [];
}

/** `e.code` where `e` is thrown or made in the file, and `this.code` in a class of errors. */
function isCodeOfOwn(node: TSESTree.Node, thrown: ReadonlySet<Variable>, sourceCode: SourceCode): boolean {
  if (node.type !== 'MemberExpression' || !isCodeKey(node)) return false;
  const object = skipTypeSyntax(node.object);
  if (object.type === 'ThisExpression') return isInOwnErrorClass(object, sourceCode);
  if (object.type !== 'Identifier') return false;
  const variable = findVariableOf(object, sourceCode);
  return (
    (variable !== undefined && thrown.has(variable)) || isOwnError(resolveErrorValue(object, sourceCode), sourceCode)
  );
}

/** The texts that the file spells out for a value: a fallback, a default, an argument. */
export function collectTexts(start: Source, context: AnalysisContext): ReadonlySet<string> {
  return writtenTexts(context)(start);
}

const writtenTexts = oncePerObject((context: AnalysisContext) =>
  collectInSources(
    ({ node, way }) => (way.length === 0 ? findConstantString(node, context.sourceCode)?.value : undefined),
    getEvaluator(context),
  ),
);

/** The text of a constant. Of a member of an enum or a table of the file, all texts count: they are made for the same errors. */
function textsOfConstant(node: TSESTree.Node, sourceCode: SourceCode): readonly string[] {
  const constant = findConstantString(node, sourceCode);
  if (constant === undefined) return [];
  const isMember = skipTypeSyntax(node).type === 'MemberExpression';
  const siblings = isMember ? siblingValuesOf(constant.node) : [];
  return [constant.value, ...siblings.flatMap((sibling) => findConstantString(sibling, sourceCode)?.value ?? [])];
}

function siblingValuesOf(literal: TSESTree.Node): readonly TSESTree.Node[] {
  const owner = literal.parent?.parent;
  switch (owner?.type) {
    case 'TSEnumBody':
      return owner.members.flatMap(({ initializer }) => initializer ?? []);
    case 'ObjectExpression':
      return owner.properties.flatMap((property) => (property.type === 'Property' ? property.value : []));
    case 'ClassBody':
      return owner.body.flatMap((element) =>
        element.type === 'PropertyDefinition' && element.value ? element.value : [],
      );
    default:
      return [];
  }
}
