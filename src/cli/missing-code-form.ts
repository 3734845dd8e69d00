import { ISSUES } from '../version.ts';

/** The address of the form for a code that the registry lacks, with the code filled in if there is one. */
export function missingCodeForm(code?: string): string {
  const filledIn = code === undefined ? '' : `&code=${encodeURIComponent(code)}`;
  return `${ISSUES}/new?template=missing-code.yml${filledIn}`;
}
