import { createLiteral, findSpelledString } from '../../constants/constant-strings.ts';
import { findNodeAt } from '../../syntax/nodes.ts';
import { isCodePlace, isUsedOtherwise } from './code-places.ts';
import { isDisabled } from './disabled-lines.ts';
import type { FileText } from './file-texts.ts';
import { type Meeting, findMeeting } from './find-meeting.ts';
import { indexOpenTests } from './open-tests.ts';
import { isTestedRoughly } from './rough-tests.ts';
import { indexTexts } from './text-index.ts';
import { isPlainlyWritten } from './written.ts';
import type { CodeLiteral } from '../../constants/code-literal.ts';
import type { FileFacts } from '../../facts.ts';
import type { SourceCode } from '../../syntax/syntax.ts';

/**
 * Why a wrong text is not replaced: the right code is there already (`Meeting`); `open-test`, the same code is held against
 * something that the file does not spell out, which may be the right code; `unfixable`, the text stands in the file where it
 * cannot be replaced; `no-place`, nothing shows that it is a code somewhere; `other-use`, it is one, but something else
 * depends on it; `disabled`, a comment switches the report off somewhere.
 */
export type Obstacle = Meeting | 'open-test' | 'unfixable' | 'no-place' | 'other-use' | 'disabled';

/** All literals that must be replaced together, or why none may be. */
export type Replacement =
  { readonly literals: readonly CodeLiteral[]; readonly obstacle?: undefined } | { readonly obstacle: Obstacle };

/**
 * Finds what must be replaced in a file so that a code takes the place of a wrong text and all else stays as it is. If the
 * right code is nowhere else, and each place of the wrong one changes, the program only gives another name to what it
 * handled before. Else nothing may be replaced. `rivals` are texts for which the same code is declared.
 */
export function findReplacement(
  literal: CodeLiteral,
  code: string,
  rivals: readonly string[],
  facts: FileFacts,
  sourceCode: SourceCode,
): Replacement {
  if (literal.form === 'text') return findInComment(literal, code, rivals, facts, sourceCode);
  const texts = indexTexts(sourceCode);
  if (rivals.some((text) => texts.withWord(text).length > 0)) return { obstacle: 'rival' };
  const obstacle = findMeeting(literal, code, facts, sourceCode);
  if (obstacle !== undefined) return { obstacle };
  if (literal.match === 'code') {
    if (isTestedRoughly(literal.value, facts, sourceCode)) return { obstacle: 'rough-test' };
    if ([...texts.likeIt(literal.value)].some((text) => text !== literal.value)) return { obstacle: 'unfixable' };
  }
  const literals = findOccurrences(literal, facts, sourceCode);
  if (literals === undefined) return { obstacle: 'unfixable' };
  return findObstacleAt(literals, code, facts, sourceCode) ?? { literals };
}

/**
 * Whether a replacement may at least be suggested for a literal: it stands as a code where it is, and no longer text, no
 * pattern and no escaped twin holds the same wrong text.
 */
export function isReplaceable(literal: CodeLiteral, code: string, facts: FileFacts, sourceCode: SourceCode): boolean {
  if (literal.form === 'text') return true;
  if (!isPlaceOf(literal, code, facts, sourceCode)) return false;
  return literal.match !== 'code' || findOccurrences(literal, facts, sourceCode) !== undefined;
}

/**
 * Nothing that runs depends on a comment. It is left alone only where the wrong text stays in code, and where the right
 * code stands in the same line.
 */
function findInComment(
  literal: CodeLiteral,
  code: string,
  rivals: readonly string[],
  facts: FileFacts,
  sourceCode: SourceCode,
): Replacement {
  const line = sourceCode.lines[literal.loc.start.line - 1] ?? '';
  if (line.split(/[^\w.]+/).includes(code)) return { obstacle: 'right-code' };
  const [inCode] = indexTexts(sourceCode).withWord(literal.value);
  if (inCode === undefined) return { literals: [literal] };
  const same = findSpelled(inCode);
  const found = same && findReplacement({ ...same, match: literal.match }, code, rivals, facts, sourceCode);
  return found?.obstacle === undefined && found !== undefined ? { literals: [literal] } : { obstacle: 'unfixable' };
}

/** The literals of a text wherever it stands in the file; `undefined` if any place cannot be edited. */
function findOccurrences(
  { value, match }: CodeLiteral,
  facts: FileFacts,
  sourceCode: SourceCode,
): readonly CodeLiteral[] | undefined {
  const texts = indexTexts(sourceCode);
  const found = match === 'code' ? texts.withWord(value) : texts.withPart(value);
  const known = literalsOf(value, facts);
  const literals = new Map<number, CodeLiteral>();
  for (const [text, times] of count(found)) {
    const here = known.filter(({ range: [start] }) => isBetween(start, ...text.node.range));
    const spelled = text.text === value && text.kind === 'string' ? findSpelled(text) : undefined;
    const own = new Set(here.map(({ range: [start] }) => start)).size >= times ? here : spelled ? [spelled] : [];
    if (own.length === 0 || own.some((each) => each.match !== match && here.includes(each))) return undefined;
    if (!own.every((each) => isPlainlyWritten(each, sourceCode))) return undefined;
    for (const each of own) literals.set(each.range[0], each);
  }
  return [...literals.values()].sort((one, other) => one.range[0] - other.range[0]);
}

const remembered = new WeakMap<FileFacts, ReadonlyMap<string, readonly CodeLiteral[]>>();

/** The literals of a value that sites have in code. */
function literalsOf(value: string, facts: FileFacts): readonly CodeLiteral[] {
  const known = remembered.get(facts) ?? groupLiterals(facts);
  remembered.set(facts, known);
  return known.get(value) ?? [];
}

function groupLiterals({ sites }: FileFacts): ReadonlyMap<string, readonly CodeLiteral[]> {
  const groups = new Map<string, CodeLiteral[]>();
  for (const literal of sites.flatMap(({ literals }) => literals)) {
    if (literal.form === 'text') continue;
    const group = groups.get(literal.value);
    if (group === undefined) groups.set(literal.value, [literal]);
    else group.push(literal);
  }
  return groups;
}

function findObstacleAt(
  literals: readonly CodeLiteral[],
  code: string,
  facts: FileFacts,
  sourceCode: SourceCode,
): Replacement | undefined {
  const open = indexOpenTests(facts, sourceCode);
  for (const { range, loc, form, value } of literals) {
    if (isDisabled(loc.start.line, sourceCode)) return { obstacle: 'disabled' };
    if (open.isNear(range)) return { obstacle: 'open-test' };
    const node = findNodeAt(range[0], sourceCode);
    if (node === undefined || !isPlaceOf({ form, range, value }, code, facts, sourceCode))
      return { obstacle: 'no-place' };
    if (isUsedOtherwise(node, [code, value], facts, sourceCode)) return { obstacle: 'other-use' };
  }
  return undefined;
}

/** Whether a literal is a code where it stands. Keys without quotes, and the texts of patterns, are literals of sites only. */
function isPlaceOf(
  { form, range, value }: Pick<CodeLiteral, 'form' | 'range' | 'value'>,
  code: string,
  facts: FileFacts,
  sourceCode: SourceCode,
): boolean {
  if (form === 'key' || form === 'pattern') return true;
  const node = findNodeOf(range, value, sourceCode);
  return node !== undefined && isCodePlace(node, [code, value], facts, sourceCode);
}

function findNodeOf([start]: readonly [number, number], value: string, sourceCode: SourceCode) {
  return indexTexts(sourceCode)
    .equalTo(value)
    .find(({ node }) => node.range[0] === start)?.node;
}

function findSpelled({ node }: FileText): CodeLiteral | undefined {
  const spelled = findSpelledString(node);
  return spelled && createLiteral(spelled, 'code');
}

function count(texts: readonly FileText[]): ReadonlyMap<FileText, number> {
  const counts = new Map<FileText, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isBetween(place: number, start: number, end: number): boolean {
  return start <= place && place < end;
}
