import type { Bilingual } from '../../language/language.ts';

/**
 * The format of a registry of one's own, version 1: a JSON file, or an object in
 * `settings['tencentcloud-errors'].registries`. `schema.ts` checks the same, and `schemas/registry.schema.json` publishes it.
 */
export interface UserRegistry {
  readonly $schema?: string;
  /** Name in messages. Absent: its place, `registries[0]`. */
  readonly name?: string;
  /** ISO day of the sources. */
  readonly snapshotDate?: string;
  /** Codes that can arrive from any action of any product. */
  readonly commonCodes?: readonly string[];
  readonly products: readonly UserProduct[];
}

/** One API version of a product: of one's own, or a built-in one that codes are added to. */
export interface UserProduct {
  /** Name in API hosts: `scf`. Lower-case letters, digits and `-`. */
  readonly id: string;
  readonly nameZh?: string;
  /** ISO day. Absent: every version of a product that is known; the only one of a product of one's own. */
  readonly version?: string;
  /** The package whose clients call this product. */
  readonly nodePackage?: string;
  /** What is known of each code; `{}` if nothing but that it exists. */
  readonly codes: Readonly<Record<string, UserCode>>;
  /**
   * ISO day on which these lists were whole. They then take the place of those of the version, unless these are newer; a code that
   * they lack counts as withdrawn on this day. Absent: they add to those of the version.
   */
  readonly completeOn?: string;
  /** Codes that each action documents. Each is in `codes`, or in a known version of the product; if whole, in `codes`. */
  readonly actions?: Readonly<Record<string, readonly string[]>>;
}

/** What is known of one code. Days are ISO days: `2026-01-31`. */
export interface UserCode {
  /** First day on which it existed. */
  readonly since?: string;
  /** Day on which it was withdrawn; absent: the code is current. */
  readonly retired?: string;
  /** What replaces a withdrawn code: a current code of the same product. */
  readonly replacedBy?: string;
  /** Only the international site has it. */
  readonly site?: 'intl';
  /** What it means and what the caller can do, in English. */
  readonly en?: string;
  /** The same in Simplified Chinese. */
  readonly zh?: string;
}

/** Something wrong in a registry of one's own. */
export interface RegistryProblem {
  /** Where, from the registry on: `.products[1].codes['Foo..Bar']`; empty for the registry itself. */
  readonly path: string;
  /** What is wrong and what would be right, as the rest of a sentence: `is …`, with a full stop. */
  readonly problem: Bilingual<string>;
}
