import type { Bilingual } from './language.ts';

/** A sentence in parts, with the names of values between them. */
export interface Sentence<Name extends string = string> {
  readonly parts: readonly string[];
  readonly names: readonly Name[];
}

/** What a sentence names: quoted codes, lists and counts. */
export type Values<Name extends string = string> = Readonly<Record<Name, string | number>>;

/** Writes a sentence with names in the places of values: sentence`Replace with ${'code'}.` */
export function sentence<Name extends string = never>(
  parts: TemplateStringsArray,
  ...names: readonly Name[]
): Sentence<Name> {
  return { parts, names };
}

/** The text of a sentence for given values. */
export function render<Name extends string>({ parts, names }: Sentence<Name>, values: Values<Name>): string {
  return String.raw({ raw: parts }, ...names.map((name) => values[name]));
}

/** The sentence as ESLint takes it: `Replace with {{code}}.` Values that are known beforehand replace their names. */
export function toTemplate({ parts, names }: Sentence, known: Partial<Values> = {}): string {
  return String.raw({ raw: parts }, ...names.map((name) => known[name] ?? `{{${name}}}`));
}

/** A sentence in both languages. The Chinese one names nothing that the English one does not name. */
export function inBoth<Name extends string>(
  en: Sentence<Name>,
  zh: Sentence<NoInfer<Name>>,
): Bilingual<Sentence<Name>> {
  return { en, zh };
}
