import type { TSESTree } from '@typescript-eslint/utils';
import { type AccessPath, findAccessPath, keyOf } from './access-path.ts';
import { isCodeName, isErrorName, isMessageName } from './code-names.ts';
import type { AnalysisContext } from './context.ts';
import { findConstInitializer } from './definitions.ts';
import { findVariable, getPropertyName } from './eslint-utils.ts';
import { findCodeOfNamespace } from './namespace-expressions.ts';
import { isCastToException, isSdkException, isTypedException } from './sdk-exception.ts';
import { skipTypeSyntax } from './syntax.ts';
import { isNearerToOtherVendor } from './vendor-proximity.ts';
import type { CodeExpression, Evidence } from './types.ts';

/** Why an expression holds a code, strongest evidence first. */
interface Ground {
  readonly evidence: Evidence;
  readonly reason: string;
}

/**
 * The code expression that a node is, with its evidence; `undefined` if nothing says that it holds an error code.
 * Follows constant aliases and destructuring, and looks through casts and conversions to string.
 */
export function findCodeExpression(node: TSESTree.Node, context: AnalysisContext): CodeExpression | undefined {
  const plain = skipConversions(node);
  const codeNode = findCodeOfNamespace(plain, context.sourceCode);
  const part = codeNode === undefined ? 'code' : 'namespace';
  const path = findAccessPath(skipConversions(codeNode ?? plain), context.sourceCode);
  if (path === undefined) return undefined;
  const ground = findExceptionGround(codeNode ?? plain, path, context) ?? findGround(node, path, context);
  return ground && createExpression(node, part, path, ground, context);
}

/**
 * The code expression that is a property of a node, where the access is not written out: for `isCode(err, 'X')` that
 * of `err.code`, from `err` and `code`.
 */
export function findExpressionBelow(
  node: TSESTree.Node,
  names: readonly string[],
  context: AnalysisContext,
): CodeExpression | undefined {
  const above = findAccessPath(skipConversions(node), context.sourceCode);
  const path = { root: node, aliases: [], ...above, names: [...(above?.names ?? []), ...names] };
  const ground = findGround(node, path, context);
  return ground && createExpression(node, 'code', path, ground, context);
}

/**
 * Any other expression, taken for a code because it is compared with a literal that is shaped like one of
 * Tencent Cloud's codes in a file about Tencent Cloud. Message texts and computed values are not.
 */
export function createComparedExpression(node: TSESTree.Node, context: AnalysisContext): CodeExpression | undefined {
  const path = findAccessPath(skipConversions(node), context.sourceCode);
  if (path === undefined || isMessage(path) || isOtherEnvelope(path)) return undefined;
  if (!context.evidence.tencentCloud || isOthers(node, context)) return undefined;
  const isNamed = path.root.type === 'Identifier' || path.root.type === 'ThisExpression' || path.names.length > 0;
  const ground: Ground = { evidence: 'likely', reason: 'compared with a code' };
  return isNamed ? createExpression(node, 'code', path, ground, context) : undefined;
}

/**
 * What leaves a code as it is, if there is one: `String(x)`, `` `${x}` ``, `x ?? ''`, `x.toString()`, `x.trim()`,
 * `e && e.code`, and what compilers make of `e?.code`: `e === null || e === void 0 ? void 0 : e.code`.
 */
export function skipConversions(node: TSESTree.Node): TSESTree.Node {
  const plain = skipTypeSyntax(node);
  const inner = findConverted(plain);
  return inner === undefined ? plain : skipConversions(inner);
}

function findConverted(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.quasis.every(({ value }) => value.raw === '') ? node.expressions[0] : undefined;
    case 'LogicalExpression':
      if (node.operator === '&&') return node.right;
      return node.right.type === 'Literal' ? node.left : undefined;
    case 'ConditionalExpression':
      if (isNothing(node.consequent)) return node.alternate;
      return isNothing(node.alternate) ? node.consequent : undefined;
    case 'CallExpression':
      return findConvertedArgument(node);
    default:
      return undefined;
  }
}

/** `undefined`, `void 0`, `null`, `''`. */
function isNothing(node: TSESTree.Expression): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'Literal') return node.value === null || node.value === '';
  return node.type === 'UnaryExpression' && node.operator === 'void';
}

function findConvertedArgument({ callee, arguments: [argument] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (callee.type === 'Identifier') return callee.name === 'String' ? argument : undefined;
  if (callee.type !== 'MemberExpression' || argument !== undefined) return undefined;
  const name = getPropertyName(callee);
  return name === 'toString' || name === 'trim' ? callee.object : undefined;
}

function createExpression(
  node: TSESTree.Node,
  part: CodeExpression['part'],
  path: AccessPath,
  { evidence, reason }: Ground,
  { sourceCode }: AnalysisContext,
): CodeExpression {
  const errorName = findErrorName(path, node, sourceCode);
  const expression = { node, part, evidence, reason, key: keyOf(path, sourceCode) };
  return errorName === undefined ? expression : { ...expression, errorName };
}

/**
 * The variable that holds the caught error itself (the one a `catch` binds, or one named like an error), if its name
 * means the same where the code is compared.
 */
function findErrorName(
  { root, names }: AccessPath,
  compared: TSESTree.Node,
  sourceCode: AnalysisContext['sourceCode'],
): string | undefined {
  if (root.type !== 'Identifier' || names.length === 0) return undefined;
  const variable = findVariable(sourceCode.getScope(root), root);
  if (variable !== findVariable(sourceCode.getScope(compared), root.name)) return undefined;
  return variable?.defs[0]?.node.type === 'CatchClause' || isErrorName(root.name) ? root.name : undefined;
}

/** `err.code`, where `err` (or what it is an alias of) is said to be an error of the SDK. */
function findExceptionGround(
  node: TSESTree.Node,
  path: AccessPath,
  { sourceCode }: AnalysisContext,
): Ground | undefined {
  if (path.names.length !== 1 || !isCodeName(path.names[0] ?? '')) return undefined;
  const member = skipConversions(node);
  const holders = member.type === 'MemberExpression' ? [member.object, path.root] : [path.root];
  return holders.some((holder) => isException(holder, sourceCode))
    ? { evidence: 'certain', reason: 'error of the SDK' }
    : undefined;
}

function isException(node: TSESTree.Node, sourceCode: AnalysisContext['sourceCode']): boolean {
  if (isCastToException(node) || isTypedException(node, sourceCode)) return true;
  if (node.type !== 'Identifier') return false;
  const init = findConstInitializer(node, sourceCode);
  return isSdkException(node, sourceCode) || (init !== undefined && isCastToException(init));
}

function findGround(node: TSESTree.Node, path: AccessPath, context: AnalysisContext): Ground | undefined {
  if (isOtherEnvelope(path)) return undefined;
  const certain = findSettingsGround(path, context) ?? findPathGround(path);
  return certain ?? (isOthers(node, context) ? undefined : findNameGround(path, context));
}

function findSettingsGround(path: AccessPath, { settings }: AnalysisContext): Ground | undefined {
  const spelled = spell(path);
  const isNamed = settings.codeExpressions.some(({ path: names }) => endsWith(spelled, names));
  return isNamed ? { evidence: 'certain', reason: 'named in the settings' } : undefined;
}

/** `a.b.c` → `a b c`; `f().b` → `f() b`. */
function spell({ root, names }: AccessPath): readonly string[] {
  if (root.type === 'Identifier') return [root.name, ...names];
  if (root.type === 'ThisExpression') return ['this', ...names];
  if (root.type !== 'CallExpression') return names;
  const { callee } = root;
  const called = callee.type === 'MemberExpression' ? getPropertyName(callee) : 'name' in callee ? callee.name : null;
  return typeof called === 'string' ? [`${called}()`, ...names] : names;
}

function findPathGround(path: AccessPath): Ground | undefined {
  return endsWith(spell(path), ['Response', 'Error', 'Code'])
    ? { evidence: 'certain', reason: 'path Response.Error.Code' }
    : undefined;
}

function findNameGround({ names, aliases }: AccessPath, { evidence }: AnalysisContext): Ground | undefined {
  const name = [...names.slice(-1), ...aliases].find(isCodeName);
  if (name === undefined) return undefined;
  return { evidence: evidence.tencentCloud ? 'likely' : 'possible', reason: `name ${name}` };
}

/** Whether a file about Tencent Cloud and another vendor speaks of the other where a node stands. */
function isOthers(node: TSESTree.Node, { evidence, sourceCode }: AnalysisContext): boolean {
  return evidence.otherVendor && isNearerToOtherVendor(node, sourceCode);
}

function isMessage({ names, aliases }: AccessPath): boolean {
  return [...names, ...aliases].some(isMessageName);
}

/** Envelopes of other vendors and of API 2.0, which look alike. */
function isOtherEnvelope({ names }: AccessPath): boolean {
  return names.includes('ResponseMetadata') || names.includes('codeDesc');
}

function endsWith(names: readonly string[], tail: readonly string[]): boolean {
  return names.length >= tail.length && tail.every((name, index) => names[names.length - tail.length + index] === name);
}
