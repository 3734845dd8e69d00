/** Cases of programs with one dispatch on codes of scf. */
import type { InvalidCase, ValidCase } from './run-rule.ts';

const settings = { 'tencentcloud-errors': { products: ['scf'] } };

/** A program of which nothing is reported. */
export function silent(name: string, code: string, more: Partial<ValidCase> = {}): ValidCase {
  return { name, code, settings, ...more };
}

/**
 * A program that lacks codes. The texts that suggestions insert are marked in it: `a();«addB| b();»` suggests, by the
 * message `addB`, `a(); b();`. Marks of one message belong to one suggestion; `order` lists the messages.
 */
export function lacking(name: string, order: readonly string[], marked: string, more: Partial<InvalidCase> = {}) {
  const write = (messageId?: string) =>
    marked.replaceAll(/«(\w+)\|([^»]*)»/g, (_, id: string, text: string) => (id === messageId ? text : ''));
  const suggestions = order.map((messageId) => ({ messageId, output: write(messageId) }));
  return { name, code: write(), settings, errors: [{ messageId: 'missingCases', suggestions }], ...more };
}
