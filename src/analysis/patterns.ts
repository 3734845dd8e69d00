import { createRequire } from 'node:module';
import type * as Regexpp from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import type { LiteralMatch } from './types.ts';

/** A text that a regular expression asks for, and where its characters stand in the pattern, if they stand together. */
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

const EMPTY: Draft = { value: '', anchored: false, ended: false, stopped: false };

const require = createRequire(import.meta.url);

let parser: Regexpp.RegExpParser | undefined;

/** The parser, loaded for the first pattern that meets a code: it takes as long as the rest of the plugin. */
function getParser(): Regexpp.RegExpParser {
  if (parser !== undefined) return parser;
  const { RegExpParser } = require('@eslint-community/regexpp') as typeof Regexpp;
  parser = new RegExpParser();
  return parser;
}

/**
 * The texts that a pattern asks for: `^(?:AuthFailure|LimitExceeded)\.` → two prefixes. Reading ends at the first thing
 * that is no character (`\w+`, `[A-Z]`); what comes before it is a prefix then. Patterns that ignore case, or begin
 * with something unreadable, ask for nothing that can be held against codes.
 */
export function findPatternTexts(pattern: string, flags: string): readonly PatternText[] {
  const parsed = flags.includes('i') ? undefined : parse(pattern, flags);
  const drafts = parsed?.alternatives.flatMap((alternative) => read(alternative.elements, [EMPTY])) ?? [];
  if (drafts.length > MAX_TEXTS) return [];
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

function read(elements: readonly AST.Element[], drafts: readonly Draft[]): readonly Draft[] {
  return elements.reduce<readonly Draft[]>(
    (grown, element) => (grown.length > MAX_TEXTS ? grown : grown.flatMap((draft) => extend(draft, element))),
    drafts,
  );
}

function extend(draft: Draft, element: AST.Element): readonly Draft[] {
  if (draft.stopped || draft.ended) return [draft];
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
      return element.alternatives.flatMap((alternative) => read(alternative.elements, [draft]));
    default:
      return [{ ...draft, stopped: true }];
  }
}

function anchor(draft: Draft, { kind }: AST.Assertion): Draft {
  if (kind === 'start' && draft.value === '') return { ...draft, anchored: true };
  return kind === 'end' ? { ...draft, ended: true } : { ...draft, stopped: true };
}

/** Adds a character. The place is known as long as the characters stand side by side. */
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
