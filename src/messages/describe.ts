import type { FileFacts } from '../analysis/facts.ts';

/** What a code means, as a sentence to stand after another (so with a space before it); empty if nothing is recorded. */
export function describeAfter(code: string, { scope, settings }: FileFacts): string {
  const description = settings.registry.describe(code, scope.scope);
  return description === undefined ? '' : ` ${description[settings.language]}`;
}
