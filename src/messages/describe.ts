import type { FileFacts } from '../analysis/facts.ts';
import type { Language } from '../language/language.ts';
import { listNames, quote } from '../language/lists.ts';
import { render } from '../language/sentence.ts';
import { PHRASES } from './sentences.ts';

/** What stands between a sentence and the description that follows it. */
const GAPS = { en: ' ', zh: '' } as const;

/**
 * A code and its meaning, with which a message ends: empty if none is recorded, else a sentence of its own. A registry of one's own
 * may have it in the other language only.
 */
export function describeCode(
  code: string,
  { scope, settings: { registry, language } }: FileFacts,
): Readonly<Record<'code' | 'description', string>> {
  const description = registry.describe(code, scope.scope);
  return {
    code: quote(code, language),
    description: description === undefined ? '' : GAPS[language] + description[language],
  };
}

/** What a suggested statement does with the error: it rethrows the variable of that name, or throws another error. */
export function describeThrow(rethrown: string | undefined, language: Language): string {
  return rethrown === undefined ? PHRASES.throws[language] : render(PHRASES.rethrows[language], { error: rethrown });
}

/** What cases test, in the words of the source, which have their own quotes. Chinese sets them apart as code. */
export function describeCases(cases: readonly string[], language: Language): string {
  return listNames(language === 'zh' ? cases.map((test) => `\`${test}\``) : cases, language);
}
