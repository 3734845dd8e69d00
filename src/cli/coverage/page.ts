import type { PositionRecord } from '../records.ts';

/** What a report says, before it is text for a terminal or Markdown. */
export interface Page {
  readonly title: string;
  readonly intro: readonly string[];
  /** Rows of cells, the heads of the columns first. */
  readonly table?: readonly (readonly string[])[];
  readonly sections: readonly Section[];
}

/** A list with a title; what matters most is first. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Writes what comes out of the code that was looked at. */
export interface Writer {
  /** A name, such as that of a file or a code. */
  readonly name: (name: string) => string;
  /** A place that is there now. */
  readonly place: (file: string, position: PositionRecord) => string;
}

/** `src/a.js:4:15` */
export function writePlace(file: string, { line, column }: PositionRecord): string {
  return `${file}:${line}:${column}`;
}

/** A section, or none where it would have no lines. */
export function sectionOf(title: string, lines: readonly string[]): readonly Section[] {
  return lines.length === 0 ? [] : [{ title, lines }];
}
