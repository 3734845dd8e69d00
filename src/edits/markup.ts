import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { findContainer } from '../analysis/syntax/template.ts';
import type { Edit } from './edit.ts';
import { quoteMarkOf } from './layout.ts';

/** Texts that need no quotes around an attribute. */
const PLAIN = /^[\w.]*$/;

/** The quote mark for a text at a place: in an attribute of a template the one that does not end it, else the file's. */
export function quoteMarkAt(place: number, sourceCode: SourceCode): '"' | "'" {
  const container = findContainer(place, sourceCode.ast);
  const delimiter = container && sourceCode.text[container.range[0]];
  if (delimiter === '"') return "'";
  return delimiter === "'" ? '"' : quoteMarkOf(sourceCode.text);
}

/**
 * Whether the text of an edit does not end the attribute or the `{{ }}` of a template that it is written into. An edit that
 * reaches further replaces several codes, each in its quotes.
 */
export function keepsMarkup({ range, text }: Edit, { ast, text: file }: SourceCode): boolean {
  const container = findContainer(range[0], ast);
  if (container === undefined || range[1] > container.range[1]) return true;
  const delimiter = file[container.range[0]] ?? '';
  switch (delimiter) {
    case '"':
    case "'":
      return !text.includes(delimiter);
    case '{':
      return !text.includes('}}');
    default:
      return PLAIN.test(text);
  }
}
