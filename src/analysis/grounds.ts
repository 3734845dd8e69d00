import type { TSESTree } from '@typescript-eslint/utils';
import type { AccessPath } from './access-path.ts';
import { isCodeName, isMessageName } from './code-names.ts';
import type { AnalysisContext } from './context.ts';
import { skipConversions } from './conversions.ts';
import { findConstInitializer } from './definitions.ts';
import { getPropertyName } from './eslint-utils.ts';
import { isCastToException, isSdkException, isTypedException } from './sdk-exception.ts';
import type { Evidence } from './types.ts';
import { isNearerToOtherVendor } from './vendor-proximity.ts';

/** Why an expression is taken for a code, and how sure that is. */
export interface Ground {
  readonly evidence: Evidence;
  readonly reason: string;
}

/** That something is compared with a literal of Tencent Cloud's. Message texts and computed values do not count. */
export function findComparedGround(
  node: TSESTree.Node,
  path: AccessPath,
  context: AnalysisContext,
): Ground | undefined {
  if (!context.evidence.tencentCloud || isMessage(path) || isOtherEnvelope(path) || isWhole(path)) return undefined;
  const isNamed = path.root.type === 'Identifier' || path.root.type === 'ThisExpression' || path.names.length > 0;
  return isNamed && !isOthers(node, context) ? { evidence: 'likely', reason: 'compared with a code' } : undefined;
}

/** `err.code`, where `err` (or what it is an alias of) is said to be an error of the SDK. */
export function findExceptionGround(
  node: TSESTree.Node,
  path: AccessPath,
  context: AnalysisContext,
): Ground | undefined {
  if (path.names.length !== 1 || !isCodeName(path.names[0] ?? '')) return undefined;
  const member = skipConversions(node);
  const holders = member.type === 'MemberExpression' ? [member.object, path.root] : [path.root];
  return holders.some((holder) => isException(holder, member, context))
    ? { evidence: 'certain', reason: 'error of the SDK' }
    : undefined;
}

function isException(node: TSESTree.Node, use: TSESTree.Node, context: AnalysisContext): boolean {
  if (isCastToException(node) || isTypedException(node, context)) return true;
  if (node.type !== 'Identifier') return false;
  const { sourceCode } = context;
  const init = findConstInitializer(node, sourceCode);
  return isSdkException(node, use, sourceCode) || (init !== undefined && isCastToException(init));
}

/** What else says that an expression holds a code: the settings, its path, or its name. */
export function findGround(node: TSESTree.Node, path: AccessPath, context: AnalysisContext): Ground | undefined {
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
  // `Code` with a capital is how the API spells it; applications hardly do.
  const isLikely = evidence.tencentCloud || (evidence.holdsCode && names.at(-1) === 'Code');
  return { evidence: isLikely ? 'likely' : 'possible', reason: `name ${name}` };
}

/** Whether a file about Tencent Cloud and another vendor speaks of the other where a node stands. */
function isOthers(node: TSESTree.Node, context: AnalysisContext): boolean {
  return context.evidence.otherVendor && isNearerToOtherVendor(node, context);
}

function isMessage({ names, aliases }: AccessPath): boolean {
  return [...names, ...aliases].some(isMessageName);
}

/** `res.Response.Error`: the object that has the code. */
function isWhole({ names }: AccessPath): boolean {
  return /^(?:Error|Response)$/.test(names.at(-1) ?? '');
}

/** Envelopes of other vendors and of API 2.0, which look alike. */
function isOtherEnvelope({ names }: AccessPath): boolean {
  return names.includes('ResponseMetadata') || names.includes('codeDesc');
}

function endsWith(names: readonly string[], tail: readonly string[]): boolean {
  return names.length >= tail.length && tail.every((name, index) => names[names.length - tail.length + index] === name);
}
