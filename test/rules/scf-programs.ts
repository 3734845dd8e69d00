/** Cases of programs with one dispatch on codes of scf. */
import type { InvalidCase, ValidCase } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

/** A program of which nothing is reported. */
export function silent(name: string, code: string, more: Partial<ValidCase> = {}): ValidCase {
  return { name, code, settings, ...more };
}

/**
 * A program that lacks codes. The texts that suggestions insert are marked in it: `a();«addB| b();»` suggests, by the
 * message `addB`, `a(); b();`; `«addB:a()|b()»` replaces `a()`. Marks of one message belong to one suggestion; `order` lists the
 * messages.
 */
export function lacking(
  name: string,
  order: readonly string[],
  marked: string,
  more: Partial<InvalidCase> = {},
): InvalidCase {
  const suggestions = order.map((messageId) => ({ messageId, output: write(marked, messageId) }));
  return { name, code: write(marked), settings, errors: [{ messageId: 'missingCases', suggestions }], ...more };
}

/** A report with its whole message and place. Of its suggestions, by message, the whole descriptions. */
export function pinned(
  name: string,
  report: { readonly message: string; readonly line: number; readonly column: number; readonly endColumn: number },
  suggested: Readonly<Record<string, string>>,
  marked: string,
  more: Partial<InvalidCase> = {},
): InvalidCase {
  const suggestions = Object.entries(suggested).map(([id, desc]) => ({ desc, output: write(marked, id) }));
  return { name, code: write(marked), settings, errors: [{ ...report, suggestions }], ...more };
}

/** The program itself, or with what one suggestion inserts. */
function write(marked: string, suggestion?: string): string {
  return marked.replaceAll(/«(\w+)(?::([^|]*))?\|([^»]*)»/g, (_, id: string, old: string | undefined, text: string) =>
    id === suggestion ? text : (old ?? ''),
  );
}
