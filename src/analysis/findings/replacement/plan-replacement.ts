/**
 * This folder decides whether a code may replace a wrong text so that the program does the same as before for every code.
 * That is safe if the right code is nowhere else in the file (`conflicts.ts`), and every place of the wrong text is replaced
 * together. Each place must be one for codes (`code-places.ts`), with no other use and no comment that disables the report.
 * Near it, no code may be compared with a value that the file does not spell out, which may be the right code
 * (`dynamic-tests.ts`). Otherwise nothing is replaced, and the obstacle is returned as a value.
 */
import { groupBy } from '../../../memo/group-by.ts';
import { createLiteral, findSpelledString } from '../../constants/constant-strings.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { FileFacts } from '../../facts.ts';
import { findNodeAt } from '../../syntax/nodes.ts';
import { isCodePlace, isUsedOtherwise } from './code-places.ts';
import { type Conflict, type Target, findConflict } from './conflicts.ts';
import { isDisabled } from './disabled-lines.ts';
import { isNearDynamicTest } from './dynamic-test-places.ts';
import type { FileText } from './file-texts.ts';
import { indexLiterals } from './literal-index.ts';
import { isPlainlyWritten } from './literal-texts.ts';
import { isPartlyTested } from './partial-tests.ts';
import { indexTexts } from './text-index.ts';

/** A code that is to replace the text of a literal wherever the text is in the file. */
export interface FileTarget extends Target {
  /** Other texts that the user declares to mean the same code. */
  readonly rivals: readonly string[];
}

/**
 * Why a wrong text is not replaced: the right code is there already (`Conflict`); `dynamic-test`, the same code is compared
 * with a value that the file does not spell out, which may be the right code; `unfixable`, the text is somewhere where it
 * cannot be replaced; `no-place`, nothing shows that it is a code at one of its places; `other-use`, it is a code, but something
 * else depends on it; `disabled`, a comment disables the report at one of its places.
 */
export type Obstacle = Conflict | 'dynamic-test' | 'unfixable' | 'no-place' | 'other-use' | 'disabled';

/** All literals that must be replaced together, or why none may be. */
export type Replacement =
  { readonly literals: readonly CodeLiteral[]; readonly obstacle?: undefined } | { readonly obstacle: Obstacle };

/** Finds the literals that must be replaced together, so that a code replaces a wrong text and nothing else changes. */
export function planReplacement(target: FileTarget, facts: FileFacts): Replacement {
  const { literal, code } = target;
  if (literal.form === 'text') return planCommentReplacement(target, facts);
  if (isRivalled(target, facts)) return { obstacle: 'rival' };
  const conflict = findConflict(target, facts);
  if (conflict !== undefined) return { obstacle: conflict };
  if (literal.match === 'code') {
    if (isPartlyTested(literal.value, facts)) return { obstacle: 'partial-test' };
    const alike = indexTexts(facts.sourceCode).likeIt(literal.value);
    if (alike.some((text) => text !== literal.value)) return { obstacle: 'unfixable' };
  }
  const literals = findOccurrences(literal, facts);
  if (literals === undefined) return { obstacle: 'unfixable' };
  const obstacle = findObstacleAt(literals, code, facts);
  return obstacle === undefined ? { literals } : { obstacle };
}

/** Whether the file has another text that is declared to mean the same code. */
export function isRivalled({ rivals }: Pick<FileTarget, 'rivals'>, { sourceCode }: FileFacts): boolean {
  return rivals.some((text) => indexTexts(sourceCode).withWord(text).length > 0);
}

/**
 * Whether a replacement may at least be suggested for a single literal: it is a code at its place, and no longer text, no
 * pattern and no escaped spelling holds the same wrong text.
 */
export function isReplaceable({ literal, code }: Target, facts: FileFacts): boolean {
  if (literal.form === 'text') return true;
  if (!isPlaceOf(literal, code, facts)) return false;
  return literal.match !== 'code' || findOccurrences(literal, facts) !== undefined;
}

/**
 * Nothing that runs depends on a comment. A text in a comment is kept only if the wrong text stays in code, or if the right
 * code is in the same line.
 */
function planCommentReplacement(target: FileTarget, facts: FileFacts): Replacement {
  const { literal, code } = target;
  const { sourceCode } = facts;
  const line = sourceCode.lines[literal.loc.start.line - 1] ?? '';
  if (line.split(/[^\w.]+/).includes(code)) return { obstacle: 'right-code' };
  const [inCode] = indexTexts(sourceCode).withWord(literal.value);
  if (inCode === undefined) return { literals: [literal] };
  const spelled = findLiteral(inCode);
  if (spelled === undefined) return { obstacle: 'unfixable' };
  const { obstacle } = planReplacement({ ...target, literal: { ...spelled, match: literal.match } }, facts);
  return obstacle === undefined ? { literals: [literal] } : { obstacle: 'unfixable' };
}

/** The literals of a text wherever it is in the file; `undefined` if it cannot be edited at one of its places. */
function findOccurrences({ value, match }: CodeLiteral, facts: FileFacts): readonly CodeLiteral[] | undefined {
  const texts = indexTexts(facts.sourceCode);
  const found = match === 'code' ? texts.withWord(value) : texts.withPart(value);
  const known = indexLiterals(facts).literalsOf(value);
  const literals = new Map<number, CodeLiteral>();
  for (const [text, times] of groupBy(found, (each) => each)) {
    const [start, end] = text.node.range;
    const here = known.filter(({ range: [at] }) => start <= at && at < end);
    const spelled = text.text === value && text.kind === 'string' ? findLiteral(text) : undefined;
    const isKnown = new Set(here.map(({ range: [at] }) => at)).size >= times.length;
    const own = isKnown ? here : spelled ? [spelled] : [];
    if (own.length === 0 || (isKnown && own.some((each) => each.match !== match))) return undefined;
    if (!own.every((each) => isPlainlyWritten(each, facts.sourceCode))) return undefined;
    for (const each of own) literals.set(each.range[0], each);
  }
  return [...literals.values()].sort((one, other) => one.range[0] - other.range[0]);
}

function findObstacleAt(literals: readonly CodeLiteral[], code: string, facts: FileFacts): Obstacle | undefined {
  const { sourceCode } = facts;
  for (const literal of literals) {
    const [start] = literal.range;
    if (isDisabled(literal.loc.start.line, sourceCode)) return 'disabled';
    if (isNearDynamicTest(start, facts)) return 'dynamic-test';
    const node = findNodeAt(start, sourceCode);
    if (node === undefined || !isPlaceOf(literal, code, facts)) return 'no-place';
    if (isUsedOtherwise(node, [code, literal.value], facts)) return 'other-use';
  }
  return undefined;
}

/** Whether a literal is a code at its place. Keys without quotes, and the texts of patterns, are always literals of sites. */
function isPlaceOf({ form, range, value }: CodeLiteral, code: string, facts: FileFacts): boolean {
  if (form === 'key' || form === 'pattern') return true;
  const text = indexTexts(facts.sourceCode)
    .equalTo(value)
    .find(({ node }) => node.range[0] === range[0]);
  return text !== undefined && isCodePlace(text.node, [code, value], facts);
}

function findLiteral({ node }: FileText): CodeLiteral | undefined {
  const spelled = findSpelledString(node);
  return spelled && createLiteral(spelled, 'code');
}
