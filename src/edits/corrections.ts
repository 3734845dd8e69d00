import { judge } from '../analysis/findings/judgement.ts';
import { findConflict, isOfferedElsewhere } from '../analysis/findings/replacement/conflicts.ts';
import { findReplacement, isReplaceable, isRivalled } from '../analysis/findings/replacement/find-replacement.ts';
import { isForeignCode, isSharedCode } from '../analysis/evidence/shared-codes.ts';
import { mayBeRewritten } from '../analysis/findings/replacement/literal-texts.ts';
import { removeEntry } from './remove-entry.ts';
import { type Edit, replaceCode, replaceCodes } from './replace-code.ts';
import type { CodeLiteral } from '../analysis/constants/code-literal.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/** What is known of the right code in the place of a wrong one. */
interface Findings {
  readonly code?: string;
  readonly candidates?: readonly string[];
}

interface Options {
  readonly corrections: Readonly<Record<string, string>>;
  readonly fix: 'safe' | 'off';
}

/** How a literal is corrected: by a fix, by choices, by being removed, or (where its text cannot be edited) by none of these. */
export interface Correction {
  /** The one right code, declared or proven. */
  readonly code: string | undefined;
  readonly isDeclared: boolean;
  readonly fix: Edit | undefined;
  /** Best first. None of them puts a code where the file holds it already, or where no code stands. */
  readonly choices: readonly { readonly code: string; readonly edit: Edit }[];
  /** Takes the wrong entry away where the right one stands beside it. */
  readonly removal: Edit | undefined;
}

/**
 * Turns what is known of the right code into edits. A declared correction wins over what was found out; where it may be
 * applied is found out all the same.
 */
export function findCorrection(
  literal: CodeLiteral,
  found: Findings,
  options: Options,
  facts: FileFacts,
  sourceCode: SourceCode,
): Correction {
  const { corrections } = options;
  const declared = Object.hasOwn(corrections, literal.value) ? corrections[literal.value] : undefined;
  const code = declared ?? found.code;
  const isDeclared = declared !== undefined;
  const fix = code === undefined ? undefined : findFix(literal, code, isDeclared, options, facts, sourceCode);
  const rivals = code === undefined ? [] : findRivals(literal, code, options);
  const hasRival = isRivalled({ rivals }, facts);
  const candidates = code === undefined ? (found.candidates ?? []) : fix === undefined && !hasRival ? [code] : [];
  // What another vendor lists is no mistake for some code that is like it; only the path says that Tencent Cloud's is meant.
  const isForeign = code === undefined && isForeignCode(literal.value, facts.settings.registry);
  const choices = isForeign ? [] : findChoices(literal, candidates, facts, sourceCode);
  const isBeside = code !== undefined && fix === undefined && choices.length === 0;
  const removal = isBeside ? removeEntry(literal, code, sourceCode) : undefined;
  return { code, isDeclared, fix, choices, removal };
}

function findFix(
  literal: CodeLiteral,
  code: string,
  isDeclared: boolean,
  options: Options,
  facts: FileFacts,
  sourceCode: SourceCode,
): Edit | undefined {
  // `InvalidInstanceID.NotFound` is how Amazon EC2 writes what is `InvalidInstanceId.NotFound` here.
  const isOurs = isDeclared || !(isSharedCode(literal.value) || isForeignCode(literal.value, facts.settings.registry));
  if (options.fix === 'off' || !isOurs || !isFinal(literal, code, facts)) return undefined;
  if (!isDeclared && mayBeRewritten(literal, code, sourceCode)) return undefined;
  const rivals = findRivals(literal, code, options);
  // A comment is replaced by itself, all else together: then each of equal literals has the same fix.
  const place = literal.form === 'text' ? literal.range[0] : '';
  const fixOf = fixes.get(facts) ?? new Map<string, Edit | undefined>();
  fixes.set(facts, fixOf);
  const key = JSON.stringify([literal.value, literal.match, place, code, rivals]);
  if (!fixOf.has(key)) fixOf.set(key, createFix(literal, code, rivals, facts, sourceCode));
  return fixOf.get(key);
}

const fixes = new WeakMap<FileFacts, Map<string, Edit | undefined>>();

function createFix(
  literal: CodeLiteral,
  code: string,
  rivals: readonly string[],
  facts: FileFacts,
  sourceCode: SourceCode,
): Edit | undefined {
  const replacement = findReplacement({ literal, code, rivals }, facts);
  return replacement.obstacle === undefined ? replaceCodes(replacement.literals, code, sourceCode) : undefined;
}

/** Other texts that are declared to mean the same code. */
function findRivals({ value }: CodeLiteral, code: string, { corrections }: Options): readonly string[] {
  return Object.keys(corrections).filter((text) => corrections[text] === code && text !== value);
}

/** Choices for a single literal. */
export function findChoices(
  literal: CodeLiteral,
  candidates: readonly string[],
  facts: FileFacts,
  sourceCode: SourceCode,
): Correction['choices'] {
  return candidates.flatMap((code) => {
    // Nothing that runs depends on a comment.
    const isMet =
      literal.form !== 'text' &&
      (isOfferedElsewhere({ literal, code }, facts) || findConflict({ literal, code }, facts) !== undefined);
    const isOffered = !isMet && isFinal(literal, code, facts) && isReplaceable({ literal, code }, facts);
    const edit = isOffered ? replaceCode(literal, code, sourceCode) : undefined;
    return edit === undefined ? [] : [{ code, edit }];
  });
}

/** Whether nothing is to be said of a code once it stands there: what is withdrawn itself would be replaced again. */
function isFinal(literal: CodeLiteral, code: string, facts: FileFacts): boolean {
  const { kind } = judge({ ...literal, value: code }, facts).verdict;
  return kind === 'known' || kind === 'other-scope';
}
