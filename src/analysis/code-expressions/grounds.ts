import { oncePerObject } from '../../memo/once.ts';
import { type AccessPath, findAccessPath } from '../syntax/access-path.ts';
import { isCodeName, isMessageName } from '../evidence/code-names.ts';
import type { AnalysisContext } from '../context.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { calleeNameOf } from '../syntax/method-calls.ts';
import { isRewritten, findObjection } from './objections/index.ts';
import type { ExpressionRefusal, Objection } from '../refusals.ts';
import { canShowSdkErrors, isSdkError } from '../evidence/error-classes/sdk-errors.ts';
import { hasEnvelope } from '../evidence/gate.ts';
import type { Source } from '../flow/sources.ts';
import { findOnlyOrigin } from '../flow/trace-values.ts';
import { getEvaluator } from '../sdk-calls/index.ts';
import type { Evidence } from './code-expression.ts';
import { findGottenCode } from './getters.ts';
import type { Reason } from './reason.ts';
import { findResponseField, type ResponseField } from './response-fields.ts';

/** The reason to take an expression for a code, and how sure it is. */
export interface Ground {
  readonly evidence: Evidence;
  readonly reason: Reason;
  /** The field of a successful response that has the code; absent: an error has it. */
  readonly field?: ResponseField;
}

/** A value that may be a code: its source, and the path to it. */
export interface Candidate {
  readonly source: Source;
  readonly path: AccessPath;
}

/**
 * The ground to take a value for a code (the settings name it, it is a property of an error of the SDK, or its path or name says
 * so), or else why it is none. An objection overrules a ground, unless the settings name the value; a certain ground is only
 * overruled by a change of it.
 */
export function judgeNamed(candidate: Candidate, context: AnalysisContext): Ground | ExpressionRefusal {
  const { path } = candidate;
  if (isOtherEnvelope(path)) return 'other-envelope';
  const named = findSettingsGround(path, context);
  if (named !== undefined) return named;
  const ground =
    findCertainGround(candidate, context) ??
    findFieldGround(candidate, context) ??
    findPassedGround(candidate, context) ??
    findNameGround(candidate, context);
  if (ground === undefined) return 'not-named';
  if (isRewritten(candidate.source, context)) return 'rewritten';
  return ground.evidence === 'certain' ? ground : (objectTo(candidate, context) ?? ground);
}

/**
 * The ground that a value is compared with a code of Tencent Cloud, or else why that is none. Message texts and computed values
 * do not count.
 */
export function judgeCompared(candidate: Candidate, context: AnalysisContext): Ground | ExpressionRefusal {
  const { path } = candidate;
  if (!context.evidence.tencentCloud) return 'not-named';
  if (isMessage(path)) return 'message-text';
  if (isOtherEnvelope(path)) return 'other-envelope';
  if (isWhole(path)) return 'whole-error';
  const isNamed = path.root.type === 'Identifier' || path.root.type === 'ThisExpression' || path.names.length > 0;
  if (!isNamed) return refuseComputed(candidate.source, context);
  if (isRewritten(candidate.source, context)) return 'rewritten';
  return objectTo(candidate, context) ?? { evidence: 'likely', reason: { kind: 'compared' } };
}

/** Why a computed value is none. Rules need not know whether it is made of a code, which takes long to find out. */
export function refuseComputed(source: Source, context: AnalysisContext): ExpressionRefusal {
  return context.refuse !== undefined && isRewritten(source, context) ? 'rewritten' : 'computed';
}

/** What speaks against a value; a function that returns the code of an error is asked for the error. */
function objectTo({ source, path }: Candidate, context: AnalysisContext): Objection | undefined {
  const asked = findGottenCode(path, context.sourceCode) ?? { source, path };
  return findObjection(asked.source, asked.path, context);
}

function findCertainGround(candidate: Candidate, context: AnalysisContext): Ground | undefined {
  return findExceptionGround(candidate, context) ?? findPathGround(candidate.path);
}

/**
 * The ground of a value that comes from a certain code, such as the argument for a parameter, and in no case from anything that
 * is not taken for a code. It is certain only where no code elsewhere may pass another value.
 */
function findPassedGround({ source }: Candidate, context: AnalysisContext): Ground | undefined {
  const found = passedGrounds(context)?.(source);
  if (found === undefined) return undefined;
  return found.isOpen ? { ...found.origin, evidence: 'likely' } : found.origin;
}

/** `undefined` for the many files that show no certain code, which could be passed on. */
const passedGrounds = oncePerObject((context: AnalysisContext) =>
  canShowSdkErrors(context.sourceCode) || hasEnvelope(context.sourceCode.text)
    ? findOnlyOrigin(
        {
          findOrigin: (origin) => findSourceGround(origin, findCertainGround, context),
          isAllowed: (origin) => findSourceGround(origin, findLikelyGround, context) !== undefined,
        },
        getEvaluator(context),
      )
    : undefined,
);

/** A code of an error by its name, in a file about Tencent Cloud. */
function findLikelyGround(candidate: Candidate, context: AnalysisContext): Ground | undefined {
  const { source, path } = candidate;
  const ground = isOtherEnvelope(path) ? undefined : findNameGround(candidate, context);
  const isField = findResponseField(source, path, context) !== undefined;
  return ground?.evidence === 'possible' || isField || objectTo(candidate, context) !== undefined ? undefined : ground;
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
    ? { evidence: 'certain', reason: { kind: 'sdk-error' } }
    : undefined;
}

function findSettingsGround(path: AccessPath, { settings }: AnalysisContext): Ground | undefined {
  const spelled = spell(path);
  const isNamed = settings.codeExpressions.some(({ path: names }) => endsWith(spelled, names));
  return isNamed ? { evidence: 'certain', reason: { kind: 'setting' } } : undefined;
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
    ? { evidence: 'certain', reason: { kind: 'path' } }
    : undefined;
}

/** A field of a response that has codes of its product: `data.SendStatusSet[0].Code`. */
function findFieldGround({ source, path }: Candidate, context: AnalysisContext): Ground | undefined {
  const field = findResponseField(source, path, context);
  return field?.product === undefined
    ? undefined
    : { evidence: 'certain', reason: { kind: 'response-field', name: field.product }, field };
}

function findNameGround({ path }: Candidate, { evidence, sourceCode }: AnalysisContext): Ground | undefined {
  const { names, aliases } = path;
  const name = [...names.slice(-1), ...aliases].find(isCodeName);
  const gotten = evidence.tencentCloud && aliases.length === 0 ? findGottenCode(path, sourceCode) : undefined;
  if (gotten !== undefined) return { evidence: 'likely', reason: { kind: 'name', name: gotten.getter } };
  if (name === undefined) return undefined;
  // `Code` with a capital is how the API spells it; applications hardly do.
  const isLikely = evidence.tencentCloud || (evidence.holdsCode && names.at(-1) === 'Code');
  return { evidence: isLikely ? 'likely' : 'possible', reason: { kind: 'name', name } };
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
