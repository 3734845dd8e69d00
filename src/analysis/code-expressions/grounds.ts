import { type AccessPath, findAccessPath } from '../syntax/access-path.ts';
import { isCodeName, isMessageName } from '../evidence/code-names.ts';
import type { AnalysisContext } from '../context.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { isRewritten, findObjection } from './objections/index.ts';
import { isSdkError } from '../evidence/error-classes/sdk-errors.ts';
import type { Source, Sources } from '../flow/sources.ts';
import { everySource } from '../flow/trace-values.ts';
import { getEvaluator } from '../sdk-calls/index.ts';
import type { Evidence } from './code-expression.ts';
import { findGottenCode } from './getters.ts';
import { findResponseField, type ResponseField } from './response-fields.ts';

/** The reason to take an expression for a code, and how sure it is. */
export interface Ground {
  readonly evidence: Evidence;
  readonly reason: string;
  /** The field of a successful response that has the code; absent: an error has it. */
  readonly field?: ResponseField;
}

/** A value that may be a code: its source, and the path to it. */
export interface Candidate {
  readonly source: Source;
  readonly path: AccessPath;
}

/**
 * The ground to take a value for a code: the settings name it, it is a property of an error of the SDK, or its path or name says
 * so. An objection overrules a ground, unless the settings name the value; a certain ground is only overruled by a change of it.
 */
export function findGround(candidate: Candidate, context: AnalysisContext): Ground | undefined {
  const { path } = candidate;
  if (isOtherEnvelope(path)) return undefined;
  const named = findSettingsGround(path, context);
  if (named !== undefined) return named;
  const ground =
    findCertainGround(candidate, context) ??
    findFieldGround(candidate, context) ??
    findPassedGround(candidate, context) ??
    findNameGround(candidate, context);
  if (ground === undefined || isRewritten(candidate.source, context)) return undefined;
  return ground.evidence !== 'certain' && hasObjection(candidate, context) ? undefined : ground;
}

/** The ground that a value is compared with a code of Tencent Cloud. Message texts and computed values do not count. */
export function findComparedGround(candidate: Candidate, context: AnalysisContext): Ground | undefined {
  const { path } = candidate;
  if (!context.evidence.tencentCloud || isMessage(path) || isOtherEnvelope(path) || isWhole(path)) return undefined;
  const isNamed = path.root.type === 'Identifier' || path.root.type === 'ThisExpression' || path.names.length > 0;
  if (!isNamed || isRewritten(candidate.source, context) || hasObjection(candidate, context)) return undefined;
  return { evidence: 'likely', reason: 'compared with a code' };
}

/** Whether anything speaks against a value; a function that returns the code of an error is asked for the error. */
function hasObjection({ source, path }: Candidate, context: AnalysisContext): boolean {
  const asked = findGottenCode(path, context.sourceCode) ?? { source, path };
  return findObjection(asked.source, asked.path, context) !== undefined;
}

function findCertainGround(candidate: Candidate, context: AnalysisContext): Ground | undefined {
  return findExceptionGround(candidate, context) ?? findPathGround(candidate.path);
}

/**
 * The ground of a value that comes from a certain code, such as the argument for a parameter, and in no case from anything that
 * is not taken for a code. It is certain only where no code elsewhere may pass another value.
 */
function findPassedGround({ source }: Candidate, context: AnalysisContext): Ground | undefined {
  let certain: Ground | undefined;
  const open: Source[] = [];
  const isCertain = (origin: Source): boolean => {
    const found = findSourceGround(origin, findCertainGround, context);
    certain ??= found;
    return found !== undefined;
  };
  const isTaken = (origin: Source, { sources }: Sources): boolean => {
    if (sources.length === 0) return findSourceGround(origin, findLikelyGround, context) !== undefined;
    open.push(origin);
    return true;
  };
  if (!everySource(source, isCertain, getEvaluator(context), isTaken) || certain === undefined) return undefined;
  return open.length === 0 ? certain : { ...certain, evidence: 'likely' };
}

/** A code of an error by its name, in a file about Tencent Cloud. */
function findLikelyGround(candidate: Candidate, context: AnalysisContext): Ground | undefined {
  const { source, path } = candidate;
  const ground = isOtherEnvelope(path) ? undefined : findNameGround(candidate, context);
  const isField = findResponseField(source, path, context) !== undefined;
  return ground?.evidence === 'possible' || isField || hasObjection(candidate, context) ? undefined : ground;
}

/** The ground for a part of an expression. */
function findSourceGround(
  source: Source,
  find: (candidate: Candidate, context: AnalysisContext) => Ground | undefined,
  context: AnalysisContext,
): Ground | undefined {
  const path = findAccessPath(source.node, context.sourceCode);
  return path && find({ source, path: { ...path, names: [...path.names, ...source.way] } }, context);
}

/** `err.code`, where the file shows that `err` (or what it is an alias of) is an error of the SDK. */
function findExceptionGround({ source: { node }, path }: Candidate, context: AnalysisContext): Ground | undefined {
  if (path.names.length !== 1 || !isCodeName(path.names[0] ?? '')) return undefined;
  const member = skipConversions(node);
  const holders = member.type === 'MemberExpression' ? [member.object, path.root] : [path.root];
  return holders.some((holder) => isSdkError(holder, member, context))
    ? { evidence: 'certain', reason: 'error of the SDK' }
    : undefined;
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
  const called = root.type === 'CallExpression' ? calleeNameOf(root) : '';
  return called === '' ? names : [`${called}()`, ...names];
}

function findPathGround(path: AccessPath): Ground | undefined {
  return endsWith(spell(path), ['Response', 'Error', 'Code'])
    ? { evidence: 'certain', reason: 'path Response.Error.Code' }
    : undefined;
}

/** A field of a response that has codes of its product: `data.SendStatusSet[0].Code`. */
function findFieldGround({ source, path }: Candidate, context: AnalysisContext): Ground | undefined {
  const field = findResponseField(source, path, context);
  return field?.product === undefined
    ? undefined
    : { evidence: 'certain', reason: `field of a response of ${field.product}`, field };
}

function findNameGround({ path }: Candidate, { evidence, sourceCode }: AnalysisContext): Ground | undefined {
  const { names, aliases } = path;
  const name = [...names.slice(-1), ...aliases].find(isCodeName);
  const gotten = evidence.tencentCloud && aliases.length === 0 ? findGottenCode(path, sourceCode) : undefined;
  if (gotten !== undefined) return { evidence: 'likely', reason: `name ${gotten.getter}` };
  if (name === undefined) return undefined;
  // `Code` with a capital is how the API spells it; applications hardly do.
  const isLikely = evidence.tencentCloud || (evidence.holdsCode && names.at(-1) === 'Code');
  return { evidence: isLikely ? 'likely' : 'possible', reason: `name ${name}` };
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
