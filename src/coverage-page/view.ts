import type { Excerpt } from './data.ts';
import type { Model } from './model.ts';
import type { Wording } from './wording.ts';

/** The lines around the calls of each file. */
export type SourcesByName = ReadonlyMap<string, readonly Excerpt[]>;

/** What a view is made of. */
export interface Context {
  readonly model: Model;
  readonly wording: Wording;
  /** Reads the source code, which is most of the page, when it is first needed. */
  readonly readSources: () => SourcesByName;
}

/** What a view shows. */
export interface View {
  /** Of the window, and the main heading. */
  readonly title: string;
  readonly content: readonly (Node | undefined)[];
}
