import type { TSESTree } from '@typescript-eslint/utils';
import { isNearMissOfBareCode, isNearMissOfNamespace } from '../../registry/explain/index.ts';
import { ALL_CODES, type Registry, WHOLE_REGISTRY, namespaceOf } from '../../registry/index.ts';
import { oncePerObject } from '../../memo/once.ts';
import { type CommentLine, linesOfComments } from '../syntax/comment-lines.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/** A name in a rest comment: `LimitExceeded.*`, `AuthFailure.TokenFailure`. */
export interface RestName {
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
}

/** What a comment says of the rest: `// rest: LimitExceeded.*, AuthFailure.TokenFailure -- nothing to be done`. */
export interface RestNote {
  /** The comments that it is written in: several are lines below one another. */
  readonly comments: readonly [TSESTree.Comment, ...TSESTree.Comment[]];
  readonly loc: TSESTree.SourceLocation;
  readonly names: readonly RestName[];
  /** Whether it is about all namespaces that the dispatch names: `// rest: *`. */
  readonly isAll: boolean;
  /** Where the last name ends: before a reason. */
  readonly end: number;
}

/** How the names must be written. `slips`: where nothing else is likely, misspelled names count as names, too. */
export type RestGrammar = 'names' | 'slips';

// Chinese keyboards write wide colons and commas, and a dash of two characters without spaces.
const OPENING = /^rest\s*[:：]\s*/i;
/** ESLint's own comments have their reasons behind two dashes as well; editors make one long dash of them. */
const REASON = /(?:^|\s)(?:-{2,}|[–—])(?:\s.*)?$/;
const CHINESE_DASH = '——';
const ENTRY = /[^,，、]+/g;
const OPEN_END = /(?:^|[,，、])\s*$/;
const ALL = '*';
const NAME = /^[A-Z]\w*(?:\.\w+)*(?:\.\*)?$/;
/** One word in any letter case, whatever signs are around it. */
const SLIP = /^\W*[A-Za-z]\w*(?:\.\w+)*(?:\.\*)?\W*$/;
const WORD = /[A-Za-z]\w*(?:\.\w+)*(?:\.\*)?/;

/** Reads the rest comments among comments, which are in the order of the file. Prose is none: `// rest: see below`. */
export function readRestNotes(
  comments: readonly TSESTree.Comment[],
  grammar: RestGrammar,
  { registry, sourceCode }: { readonly registry: Registry; readonly sourceCode: SourceCode },
): readonly RestNote[] {
  if (!comments.some(({ value }) => mayHoldRest(value))) return [];
  const lines = linesOfComments(comments, sourceCode);
  return lines.flatMap((line, index) => {
    const opening = OPENING.exec(line.text);
    return opening === null ? [] : (readNote(lines, { index, from: opening[0].length }, { grammar, registry }) ?? []);
  });
}

/** The names before a reason: `LimitExceeded.* -- nothing to be done` → `LimitExceeded.*`. */
export function withoutReason(text: string): string {
  const [names = ''] = text.split(CHINESE_DASH, 1);
  return names.replace(REASON, '');
}

/** Whether a text can hold a rest comment, which few do. */
export function mayHoldRest(text: string): boolean {
  return /\brest\s*[:：]/i.test(text);
}

/** Whether a file can hold one. Each fallback and each rule asks. */
export const holdsRest = oncePerObject(({ text }: SourceCode): boolean => mayHoldRest(text));

interface Reading {
  readonly grammar: RestGrammar;
  readonly registry: Registry;
}

/** Reads the note whose names begin in a line, behind `rest:`. */
function readNote(
  lines: readonly CommentLine[],
  { index, from }: { readonly index: number; readonly from: number },
  reading: Reading,
): RestNote | undefined {
  const entries: RestName[] = [];
  const comments: TSESTree.Comment[] = [];
  for (let at = index, start = from; at < lines.length; at += 1, start = 0) {
    const line = lines[at];
    // A list goes on in the next line after a comma only, so that a note below it remains one of its own.
    if (line === undefined || (at > index && (!line.isContinued || OPENING.test(line.text)))) break;
    const text = withoutReason(line.text.slice(start));
    entries.push(...splitEntries(text, line.start + start));
    if (comments.at(-1) !== line.comment) comments.push(line.comment);
    if (!OPEN_END.test(text) || text.length < line.text.length - start) break;
  }
  const [first, ...others] = comments;
  return first !== undefined && isList(entries, reading) ? createNote([first, ...others], entries) : undefined;
}

/** The parts of a list between commas, and where they begin in the file. */
function splitEntries(text: string, start: number): readonly RestName[] {
  return Array.from(text.matchAll(ENTRY), ({ 0: part, index }) => {
    const margin = part.length - part.trimStart().length;
    return { text: part.trim(), start: start + index + margin };
  }).filter((entry) => entry.text !== '');
}

/** Whether entries are names and not prose: each has the form of one, and at least one is more than a single word. */
function isList(entries: readonly RestName[], { grammar, registry }: Reading): boolean {
  const pattern = grammar === 'slips' ? SLIP : NAME;
  const isEntry = ({ text }: RestName) => text === ALL || pattern.test(text);
  const isCode = ({ text }: RestName) =>
    text === ALL ||
    (grammar === 'slips' ? isNearName(text, registry) : text.includes('.')) ||
    registry.isCode(text, WHOLE_REGISTRY);
  return entries.every(isEntry) && entries.some(isCode);
}

/** What tells a misspelled name from prose (`err.message`, `retryLater`): `.*`, or a namespace that exists or nearly does. */
function isNearName(text: string, registry: Registry): boolean {
  const word = WORD.exec(text)?.[0] ?? '';
  if (word.endsWith(ALL_CODES)) return true;
  const namespace = namespaceOf(word);
  const isNear = registry.isNamespace(namespace) || isNearMissOfNamespace(namespace, registry);
  return word.includes('.') ? isNear : isNearMissOfBareCode(word, registry);
}

function createNote(comments: RestNote['comments'], entries: readonly RestName[]): RestNote {
  const names = entries.flatMap(({ text, start }): readonly RestName[] => {
    const word = WORD.exec(text);
    return word === null ? [] : [{ text: word[0], start: start + word.index }];
  });
  const last = entries.at(-1);
  return {
    comments,
    loc: { start: comments[0].loc.start, end: (comments.at(-1) ?? comments[0]).loc.end },
    names,
    isAll: entries.some(({ text }) => text === ALL),
    end: last === undefined ? comments[0].range[1] : last.start + last.text.length,
  };
}
