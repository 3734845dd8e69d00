import type { FileFacts } from '../analysis/facts.ts';
import { PHRASES } from './english.ts';
import { render } from '../language/sentence.ts';
import { quote } from './text.ts';

/** A code and its meaning, with which a sentence ends: empty if none is recorded, else a space and a sentence of its own. */
export function describeCode(
  code: string,
  { scope, settings }: FileFacts,
): Readonly<Record<'code' | 'description', string>> {
  const description = settings.registry.describe(code, scope.scope);
  return { code: quote(code), description: description === undefined ? '' : ` ${description[settings.language]}` };
}

/** What a suggested statement does with the error: it rethrows the variable of that name, or throws another error. */
export function describeThrow(rethrown: string | undefined): string {
  return rethrown === undefined ? PHRASES.throws : render(PHRASES.rethrows, { error: rethrown });
}
