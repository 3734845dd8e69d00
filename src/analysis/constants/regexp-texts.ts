import type * as Regexpp from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import { host } from '../../host/index.ts';
import type { LiteralMatch } from './code-literal.ts';

/** A text that a regular expression asks for, and the place of its characters in the pattern, if they are side by side. */
export interface PatternText {
  readonly value: string;
  readonly match: LiteralMatch;
  readonly start?: number;
  readonly end?: number;
}

/** A text that grows while the elements of a pattern are read. */
interface Draft {
  readonly value: string;
  readonly start?: number;
  readonly end?: number;
  /** Whether it begins at `^`, ends at `$`, and whether something unreadable follows. */
  readonly anchored: boolean;
  readonly ended: boolean;
  readonly stopped: boolean;
}

/** Alternatives within alternatives multiply; a pattern that asks for more texts than this is left alone. */
const MAX_TEXTS = 64;

/** A longer pattern is left alone: no list of codes is as long, and its parser takes time. */
const MAX_LENGTH = 10_000;

/** Groups in groups multiply the work before the number of texts shows it; a pattern that takes more steps is left alone. */
const MAX_STEPS = 20_000;

/** Groups nested deeper than this are not read: they would exhaust the stack. */
const MAX_DEPTH = 100;

/** The progress of reading a pattern: steps are counted over the whole of it, groups from its root to the element. */
interface Progress {
  readonly total: { steps: number };
  readonly depth: number;
}

const EMPTY: Draft = { value: '', anchored: false, ended: false, stopped: false };

let parser: Regexpp.RegExpParser | undefined;

/** The parser, loaded for the first pattern that meets a code: it takes as long as the rest of the plugin. */
function getParser(): Regexpp.RegExpParser {
  if (parser !== undefined) return parser;
  const { RegExpParser } = host().loadRegexpp();
  parser = new RegExpParser();
  return parser;
}

/**
 * The texts that a pattern asks for: `^(?:AuthFailure|LimitExceeded)\.` → two prefixes. Reading ends at the first thing
 * that is no character (`\w+`, `[A-Z]`); what comes before it is a prefix then. Patterns that ignore case, or begin
 * with something unreadable, have no texts that can be compared with codes.
 */
export function readPatternTexts(pattern: string, flags: string): readonly PatternText[] {
  const isRead = !flags.includes('i') && pattern.length <= MAX_LENGTH;
  const parsed = isRead ? parse(pattern, flags) : undefined;
  const total = { steps: 0 };
  const drafts = parsed?.alternatives.flatMap(({ elements }) => read(elements, [EMPTY], { total, depth: 0 })) ?? [];
  if (drafts.length > MAX_TEXTS || total.steps > MAX_STEPS) return [];
  return drafts.filter(({ value }) => value !== '').map(finish);
}

function parse(pattern: string, flags: string): AST.Pattern | undefined {
  try {
    return getParser().parsePattern(pattern, 0, pattern.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
  } catch {
    return undefined;
  }
}

function finish({ value, start, end, anchored, ended }: Draft): PatternText {
  const match = !anchored ? 'part' : ended ? 'code' : 'prefix';
  return start === undefined || end === undefined ? { value, match } : { value, match, start, end };
}

function read(elements: readonly AST.Element[], drafts: readonly Draft[], progress: Progress): readonly Draft[] {
  return elements.reduce<readonly Draft[]>(
    (grown, element) => (grown.length > MAX_TEXTS ? grown : grown.flatMap((draft) => extend(draft, element, progress))),
    drafts,
  );
}

function extend(draft: Draft, element: AST.Element, { total, depth }: Progress): readonly Draft[] {
  total.steps += 1;
  if (draft.stopped || draft.ended || total.steps > MAX_STEPS) return [draft];
  switch (element.type) {
    case 'Character':
      return [append(draft, String.fromCodePoint(element.value), element)];
    case 'CharacterSet':
      // An unescaped dot between words is meant as the dot of a code, and matches it.
      return [element.kind === 'any' && draft.value !== '' ? append(draft, '.', element) : { ...draft, stopped: true }];
    case 'Assertion':
      return [anchor(draft, element)];
    case 'Group':
    case 'CapturingGroup':
      if (depth === MAX_DEPTH) return [{ ...draft, stopped: true }];
      return element.alternatives.flatMap(({ elements }) => read(elements, [draft], { total, depth: depth + 1 }));
    default:
      return [{ ...draft, stopped: true }];
  }
}

function anchor(draft: Draft, { kind }: AST.Assertion): Draft {
  if (kind === 'start' && draft.value === '') return { ...draft, anchored: true };
  return kind === 'end' ? { ...draft, ended: true } : { ...draft, stopped: true };
}

/** Adds a character. The place is known as long as the characters are side by side. */
function append(
  draft: Draft,
  character: string,
  { start, end }: { readonly start: number; readonly end: number },
): Draft {
  const { value, anchored, ended, stopped } = draft;
  const grown = { value: value + character, anchored, ended, stopped };
  if (value === '') return { ...grown, start, end };
  return draft.start !== undefined && draft.end === start ? { ...grown, start: draft.start, end } : grown;
}
