import { oncePerObject } from '../../../memo/once.ts';
import { isNearCode, isNearNamespace } from '../../../registry/explain/index.ts';
import { WHOLE_REGISTRY, namespaceOf, subCodeOf } from '../../../registry/index.ts';
import { createLiteral } from '../../constants/constant-strings.ts';
import type { Settings } from '../../../settings.ts';
import type { AnalysisContext } from '../../context.ts';
import { dottedNamesIn } from '../../evidence/dotted-names.ts';
import { isNameOfErrorConstant } from '../../evidence/code-names.ts';
import { isDottedCode, isTellingCode } from '../../evidence/shared-codes.ts';
import type { Reason, ReasonKind } from '../../code-expressions/reason.ts';
import type { DefinitionRefusal } from '../../refusals.ts';
import { canBeCode } from '../can-be-code.ts';
import type { DefinedString, Definition } from './definition.ts';
import { isInDomain } from './names.ts';

type Entries = readonly DefinedString[];

/** The entries of a definition that are codes, and why. */
export interface DefinedCodes {
  readonly entries: Entries;
  readonly reason: Reason;
}

/** The entries count as codes from this many known dotted codes on, if they are more than half. */
const ENOUGH = 2;

/** Whether a text is a misspelling takes time to find out, so no more are asked for it in one definition. */
const MOST_ASKED = 20;

/**
 * The entries of a definition that are codes, perhaps misspelled: all if most of them are known, or if half of them are and
 * there is more evidence; in a file about Tencent Cloud, also those whose names say so. Or else why it has none; `undefined` where nothing can be one.
 */
export function judgeDefinition(
  definition: Definition,
  context: AnalysisContext,
): DefinedCodes | DefinitionRefusal | undefined {
  const { entries } = definition;
  if (entries.length === 0) return undefined;
  const known = entries.filter(({ value }) => isDottedCode(value, context.settings.registry));
  const kind =
    known.length === 0 ? undefined : (findMajority(entries, known, context) ?? findHalf(entries, known, context));
  return kind === undefined ? judgeNamedCodes(definition, context) : { entries, reason: { kind } };
}

function findMajority(entries: Entries, known: Entries, context: AnalysisContext): ReasonKind | undefined {
  if (known.length < ENOUGH) return undefined;
  if (countCodes(entries, known, context) * 2 > entries.length) return 'most-codes';
  return isMixed(entries, known, context) ? 'most-possible-codes' : undefined;
}

/** The number of codes: bare ones, which many applications have, count beside a dotted one that is no everyday word. */
function countCodes(entries: Entries, known: Entries, { settings: { registry } }: AnalysisContext): number {
  if (!known.some(({ value }) => isTellingCode(value))) return known.length;
  return entries.filter(({ value }) => registry.isCode(value, WHOLE_REGISTRY)).length;
}

/**
 * Whether a definition in a file about Tencent Cloud has its codes beside those of others, such as a table for two vendors: one
 * is no everyday word, and they are most of the entries that can be codes of Tencent Cloud at all.
 */
function isMixed(entries: Entries, known: Entries, context: AnalysisContext): boolean {
  if (!context.evidence.tencentCloud || !known.some(({ value }) => isTellingCode(value))) return false;
  return known.length * 2 > entries.filter((entry) => isPossible(entry, context)).length;
}

/**
 * Of two entries one may be wrong. Half is enough if another entry is a proven misspelling, which nobody invents, or if the file
 * is about a product that has one of the codes. Bare codes count for neither side: many applications have an `InternalError`.
 */
function findHalf(entries: Entries, known: Entries, context: AnalysisContext): ReasonKind | undefined {
  const { settings, evidence, namedProducts } = context;
  const { registry } = settings;
  const counted = entries.filter(
    ({ value }) => subCodeOf(value) !== undefined || !registry.isCode(value, WHOLE_REGISTRY),
  );
  if (counted.length < 2 || known.length * 2 < counted.length) return undefined;
  const isOfProducts = ({ value }: DefinedString) => registry.isCode(value, { targets: namedProducts });
  if (evidence.tencentCloud && namedProducts.length > 0 && known.some(isOfProducts)) return 'half-of-products';
  const others = counted.filter(({ value }) => !isDottedCode(value, registry)).slice(0, MOST_ASKED);
  return others.some(({ value }) => isNearCode(value, registry)) ? 'half-and-misspelled' : undefined;
}

/** The entries that are named as codes, in a file about Tencent Cloud alone, and not about a domain of the application. */
function judgeNamedCodes(
  { node, entries, findName }: Definition,
  context: AnalysisContext,
): DefinedCodes | DefinitionRefusal | undefined {
  const { evidence, settings, refuse } = context;
  if (!evidence.tencentCloud || evidence.otherVendor) return 'few-codes';
  // Rules need not know why there are none, and a name is seen sooner than a code.
  if (refuse === undefined && !entries.some(isNamedAsCode) && findName() === undefined) return 'unnamed';
  const possible = entries.filter((entry) => isPossible(entry, context));
  if (possible.length === 0) return undefined;
  if (areOwn(possible, settings) || hasOwnCodes(context)) return 'own-codes';
  const name = findName();
  const named = name === undefined ? possible.filter(isNamedAsCode) : possible;
  if (named.length === 0) return 'unnamed';
  return isInDomain(node)
    ? 'own-domain'
    : { entries: named, reason: { kind: 'defined-name', name: name ?? named[0]?.ownName ?? '' } };
}

/**
 * Whether several dotted texts are codes of the application: fewer than half of them are known (an application may have an
 * `InvalidParameter.Email` of its own), and none is a misspelling of a code.
 */
function areOwn(all: readonly Pick<DefinedString, 'value'>[], { registry }: Settings): boolean {
  const texts = all.filter(({ value }) => subCodeOf(value) !== undefined);
  if (texts.length < 2) return false;
  const isKnown = ({ value }: Pick<DefinedString, 'value'>) => registry.isCode(value, WHOLE_REGISTRY);
  const known = texts.filter(isKnown);
  const unknown = texts.filter((text) => !isKnown(text));
  if (known.length >= unknown.length) return false;
  return !unknown.slice(0, MOST_ASKED).some(({ value }) => isNearCode(value, registry));
}

/** Whether all dotted names of a file that have a namespace of Tencent Cloud are codes of the application. */
const hasOwnCodes = oncePerObject(({ sourceCode, settings }: AnalysisContext): boolean => {
  const names = new Set(dottedNamesIn(sourceCode.text).map(({ name }) => name));
  const ours = [...names].filter((name) => isNearNamespace(namespaceOf(name), settings.registry));
  return areOwn(
    ours.map((value) => ({ value })),
    settings,
  );
});

function isNamedAsCode({ ownName }: DefinedString): boolean {
  return ownName !== undefined && isNameOfErrorConstant(ownName);
}

function isPossible(entry: DefinedString, context: AnalysisContext): boolean {
  return canBeCode(createLiteral(entry, 'code'), 'likely', context);
}
