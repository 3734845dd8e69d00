import { oncePerObject } from '../../memo/once.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import { isForeignCode, isSharedCode } from '../evidence/shared-codes.ts';
import type { FileFacts } from '../facts.ts';
import { subCodeOf } from '../../registry/index.ts';
import { listLiteralScopes } from './literal-scopes.ts';
import { type JudgedLiteral, judge } from './judgement.ts';
import { meaningOf } from './meaning.ts';
import { type Target, findConflict, isOfferedElsewhere } from './replacement/conflicts.ts';
import { type FileTarget, planReplacement, isReplaceable, isRivalled } from './replacement/plan-replacement.ts';
import { isPlainlyWritten, mayBeRewritten } from './replacement/literal-texts.ts';
import { type RemovableEntry, findRemovableEntry } from './replacement/removable-entries.ts';

/** What a user lets a rule correct. */
export interface CorrectionOptions {
  /** Known mistakes and the codes that they mean. They need no proof. */
  readonly corrections: Readonly<Record<string, string>>;
  readonly fix: 'safe' | 'off';
}

/** Literals of a file that a code replaces, all together. */
export interface Fix {
  readonly literals: readonly CodeLiteral[];
  readonly code: string;
  readonly facts: FileFacts;
}

/** How a literal may be corrected: by a fix, by choices, by its removal, or (where its text cannot be edited) not at all. */
export interface Correction {
  /** The one right code, declared or proven. */
  readonly code: string | undefined;
  readonly isDeclared: boolean;
  readonly fix: Fix | undefined;
  /** Best first. Leaves out codes that the file handles elsewhere, and codes that would be reported themselves. */
  readonly choices: readonly string[];
  /** The entry to remove where neither is possible because the right one is beside it. */
  readonly entry: RemovableEntry | undefined;
}

/** The one right code in the place of a literal: declared, else proven or recorded. */
export function rightCodeOf(
  { literal, judgement }: Pick<JudgedLiteral, 'literal' | 'judgement'>,
  { corrections }: CorrectionOptions,
): string | undefined {
  return Object.hasOwn(corrections, literal.value) ? corrections[literal.value] : meaningOf(judgement).code;
}

/** Finds how a literal may be corrected. A declared correction wins over a proven one, and needs a safe place as well. */
export function planCorrection(
  judged: Pick<JudgedLiteral, 'literal' | 'judgement'>,
  options: CorrectionOptions,
  facts: FileFacts,
): Correction {
  const { literal, judgement } = judged;
  const { corrections } = options;
  const isDeclared = Object.hasOwn(corrections, literal.value);
  const code = rightCodeOf(judged, options);
  if (code === undefined) {
    // A code of another vendor is no mistake for a similar code; only the property path can point to Tencent Cloud.
    const choices = isForeignCode(literal.value, facts.settings.registry)
      ? []
      : listChoices(literal, meaningOf(judgement).candidates, facts);
    return { code, isDeclared, fix: undefined, choices, entry: undefined };
  }
  const rivals = Object.keys(corrections).filter((text) => corrections[text] === code && text !== literal.value);
  const target = { literal, code, rivals };
  const mayFix = options.fix === 'safe' && (isDeclared || isProvenHere(target, facts));
  const fix = mayFix && isFinal(target, facts) ? findFix(target, facts) : undefined;
  const choices = fix === undefined && !isRivalled(target, facts) ? listChoices(literal, [code], facts) : [];
  const isObstructed = fix === undefined && choices.length === 0;
  return {
    code,
    isDeclared,
    fix,
    choices,
    entry: isObstructed ? findRemovableEntry(target, facts.sourceCode) : undefined,
  };
}

/** `InvalidInstanceID.NotFound` is how Amazon EC2 writes what is `InvalidInstanceId.NotFound` here. */
function isProvenHere({ literal, code }: Target, { settings, sourceCode }: FileFacts): boolean {
  const isOurs = !isSharedCode(literal.value) && !isForeignCode(literal.value, settings.registry);
  return isOurs && !mayBeRewritten(literal, code, sourceCode);
}

const fixesOf = oncePerObject((_: FileFacts) => new Map<string, Fix | undefined>());

/** The fix of a literal; one for all equal literals. A comment is replaced by itself. */
function findFix(target: FileTarget, facts: FileFacts): Fix | undefined {
  const { literal, code, rivals } = target;
  const place = literal.form === 'text' ? literal.range[0] : '';
  const key = JSON.stringify([literal.value, literal.match, place, code, rivals]);
  const fixes = fixesOf(facts);
  if (!fixes.has(key)) fixes.set(key, createFix(target, facts));
  return fixes.get(key);
}

function createFix(target: FileTarget, facts: FileFacts): Fix | undefined {
  const replacement = planReplacement(target, facts);
  const { literals } = { literals: [], ...replacement };
  return literals.length > 0 ? { literals, code: target.code, facts } : undefined;
}

/**
 * The codes that may be offered for a single literal. None where the best may not: some tools apply the first offer, and the second best
 * code is hardly ever the right one.
 */
export function listChoices(literal: CodeLiteral, candidates: readonly string[], facts: FileFacts): readonly string[] {
  const choices = candidates.filter(
    (code) =>
      !isMet({ literal, code }, facts) &&
      !isBareNamespace({ literal, code }, facts) &&
      isFinal({ literal, code }, facts) &&
      isReplaceable({ literal, code }, facts) &&
      isPlainlyWritten(literal, facts.sourceCode),
  );
  return choices[0] === candidates[0] ? choices : [];
}

/**
 * Whether a code is only the namespace of others that can arrive, though the literal is no bare code: `no-bare-namespace` would report
 * it.
 */
function isBareNamespace({ literal, code }: Target, facts: FileFacts): boolean {
  if (literal.match !== 'code' || subCodeOf(literal.value) === undefined || subCodeOf(code) !== undefined) return false;
  const { registry } = facts.settings;
  return listLiteralScopes(literal, facts).some((scope) =>
    registry.codesOfNamespace(code, scope).some((other) => other !== code),
  );
}

/** Whether another place of the file has a code, or is offered it. Nothing that runs depends on a comment. */
function isMet(target: Target, facts: FileFacts): boolean {
  if (target.literal.form === 'text') return false;
  return isOfferedElsewhere(target, facts) || findConflict(target, facts) !== undefined;
}

/** Whether a code is not reported itself where it replaces a literal: a withdrawn one would be replaced again. */
function isFinal({ literal, code }: Target, facts: FileFacts): boolean {
  const { kind } = judge({ ...literal, value: code }, facts).verdict;
  return kind === 'known' || kind === 'other-scope';
}
