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

/** Writes a name out of the code that was looked at, such as that of a file. */
export type WriteName = (name: string) => string;

/** A section, or none where it would have no lines. */
export function sectionOf(title: string, lines: readonly string[]): readonly Section[] {
  return lines.length === 0 ? [] : [{ title, lines }];
}
