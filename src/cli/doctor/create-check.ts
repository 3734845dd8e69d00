import type { Language } from '../../language/language.ts';
import { type Values, render } from '../../language/sentence.ts';
import type { Check } from '../records.ts';
import type { CheckText } from './texts/checks.ts';

/** Writes a check in a language: the values are those that its text names. */
export function createCheck<Name extends string>(
  { id, subject, status, text }: CheckText<Name>,
  values: Values<NoInfer<Name>>,
  language: Language,
): Check {
  return { id, subject, status, message: render(text[language], values) };
}
