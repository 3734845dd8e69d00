import { type Bilingual, type Language, inEach } from './language.ts';
import { fit } from './spacing.ts';

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

/** The text of a sentence for given values. Chinese gets a space where a value begins or ends in Latin. */
export function render<Name extends string>({ parts, names }: Sentence<Name>, values: Values<Name>): string {
  return fill(
    parts,
    names.map((name) => String(values[name])),
  );
}

/** The text of a sentence in each language, for values that are written in it. */
export function renderBoth<Name extends string>(
  sentences: Bilingual<Sentence<Name>>,
  valuesIn: (language: Language) => Values<NoInfer<Name>>,
): Bilingual<string> {
  return inEach((language) => render(sentences[language], valuesIn(language)));
}

/** The sentence as ESLint takes it: `Replace with {{code}}.` Values that are known beforehand replace their names. */
export function toTemplate({ parts, names }: Sentence, known: Partial<Values> = {}): string {
  return fill(
    parts,
    names.map((name) => String(known[name] ?? placeholderOf(name))),
  );
}

/** Values for a template, which ESLint fills in as they are: with the spaces that `render` puts around them. */
export function fitValues(template: string, values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const [before = '', after] = template.split(placeholderOf(name), 2);
      return [name, after === undefined ? String(value) : fit(before, String(value), after)];
    }),
  );
}

/** A sentence in both languages. The Chinese one names nothing that the English one does not name. */
export function inBoth<Name extends string>(
  en: Sentence<Name>,
  zh: Sentence<NoInfer<Name>>,
): Bilingual<Sentence<Name>> {
  return { en, zh };
}

function placeholderOf(name: string): string {
  return `{{${name}}}`;
}

function fill(parts: Sentence['parts'], values: readonly string[]): string {
  let [text = ''] = parts;
  values.forEach((value, at) => {
    const after = parts[at + 1] ?? '';
    text += fit(parts[at] ?? '', value, after) + after;
  });
  return text;
}
