/**
 * What the command writes into the page and the page reads. It names neither the browser nor Node.js, so that both can import it. The
 * names of states are written out, since the page has nothing of the analysis; the writer does not compile where they differ.
 */
import type { Bilingual, Language } from '../language/language.ts';
import type { Sentence } from '../language/sentence.ts';

/** States that a text of the file decides about. */
export type Decision = 'named' | 'listed' | 'prefix' | 'pattern' | 'rest';

/** Where a code goes that nothing decides about. */
export type Outcome = 'rethrown' | 'answered' | 'unknown' | 'uncaught' | 'swallowed';

/** What happens to one code of one call. */
export type State = Decision | Outcome;

/** In what a failure arrives. */
export type ArrivalKind = 'catch' | 'promise' | 'callback' | 'pair';

/** A place in a file. Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What happens to a code, and the line that decides about it. */
export interface DecidedCode {
  readonly code: string;
  readonly state: State;
  readonly line?: number;
}

/** One call, with only those codes spelled out whose state is not its outcome. */
export interface PackedCall extends Position {
  readonly file: string;
  readonly product: string;
  readonly version?: string;
  readonly action?: string;
  /** The function around it. */
  readonly function?: string;
  readonly outcome: Outcome;
  /** The key of the sentence that says why, in `words.reasons`. */
  readonly why?: string;
  readonly end: Position;
  readonly isRestMarked?: true;
  readonly arrivals: readonly (Position & { readonly kind: ArrivalKind })[];
  /** The index of the codes of its action in `codeLists`. */
  readonly codeList: number;
  readonly codes: readonly DecidedCode[];
  readonly commonCodes: readonly DecidedCode[];
}

/** Words that the command has as well, so that page and command say the same. */
export interface Words {
  readonly outcomes: Bilingual<Readonly<Record<Outcome, string>>>;
  readonly reasons: Readonly<Record<string, Bilingual<Sentence<'line'>>>>;
}

/** All that the page shows but for the source code. */
export interface PageData {
  /** The language that the page begins with. */
  readonly language: Language;
  /** Version of the program. */
  readonly version: string;
  /** Day of the registry. */
  readonly date: string;
  readonly files: number;
  readonly unparsed: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly codeLists: readonly (readonly string[])[];
  /** The codes that every call can return. */
  readonly commonCodes: readonly string[];
  readonly calls: readonly PackedCall[];
  /** Indices of the calls that are most worth a look. */
  readonly worthALook: readonly number[];
  readonly words: Words;
}

/** Lines of a file that follow each other. */
export interface Excerpt {
  /** The number of the first line. */
  readonly start: number;
  readonly lines: readonly string[];
  /** How many characters of a line are left out at its end, by its number. */
  readonly cut?: Readonly<Record<string, number>>;
}

/** The lines around the calls of each file, in order. A file that cannot be read is missing. */
export type Sources = Readonly<Record<string, readonly Excerpt[]>>;

/** Ids of the elements that hold the data. */
export const DATA_ID = 'coverage-data';
export const SOURCES_ID = 'coverage-sources';
