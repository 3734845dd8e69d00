import type { Heading, Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A row of a table. Lines are counted from 1. */
export interface MarkdownRow {
  readonly line: number;
  /** Text of the cells, without markup. A row may have fewer cells than its table has columns, or more. */
  readonly cells: readonly string[];
}

export interface MarkdownTable {
  /** Text of the headings above the table, innermost first. */
  readonly headings: readonly string[];
  readonly header: MarkdownRow;
  readonly rows: readonly MarkdownRow[];
}

export interface MarkdownPage {
  readonly tables: readonly MarkdownTable[];
  /** Lines of paragraphs that start with `|`: rows that an empty line, or a missing delimiter row, keeps out of any table. */
  readonly strayRows: readonly number[];
  /** Lines of tables in HTML. */
  readonly htmlTables: readonly number[];
}

/** Finding pairs of `*` and `_` takes the square of their number: minutes for a hostile page of 100 KiB. */
const TOO_SLOW = ['attention'];
const BOLD = /\*\*([^*]+)\*\*/g;
const LINE_BREAK = /^<\/?(?:br|p|div|li|ul|ol)\b/i;
const FORMATTING = /^<(?:\/?(?:a|b|code|em|font|i|s|span|strong|sub|sup|u)\b|!--)/i;

/** Reads the tables of a Markdown page, with tables as GitHub has them. Total: every text is Markdown. */
export function readMarkdownTables(text: string): MarkdownPage {
  const root = fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: TOO_SLOW } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const page = { tables: new Array<MarkdownTable>(), strayRows: new Array<number>(), htmlTables: new Array<number>() };
  let headings: readonly Heading[] = [];
  for (const node of nodesIn(root)) {
    if (node.type === 'heading') headings = [node, ...headings.filter(({ depth }) => depth < node.depth)];
    if (node.type === 'table') page.tables.push(readTable(node, headings.map(textOf)));
    if (node.type === 'paragraph' && textOf(node).startsWith('|')) page.strayRows.push(lineOf(node));
    if (node.type === 'html' && /<table\b/i.test(node.value)) page.htmlTables.push(lineOf(node));
  }
  return page;
}

/** The node and all below it, in the order of the text. Without recursion, as a page may nest as deep as it is long. */
function* nodesIn(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
}

function readTable(table: Table, headings: readonly string[]): MarkdownTable {
  const [header = { line: lineOf(table), cells: [] }, ...rows] = table.children.map((row) => ({
    line: lineOf(row),
    cells: row.children.map(textOf),
  }));
  return { headings, header, rows };
}

/** The text without markup, white space in one run: `` `A` \| [b](c)<br>d  →  A | b d `` */
function textOf(root: Nodes): string {
  const parts = Array.from(nodesIn(root), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'break') return ' ';
    return node.type === 'html' ? textOfTag(node.value) : '';
  });
  return parts.join('').replaceAll(BOLD, '$1').replaceAll(/\s+/g, ' ').trim();
}

/** What looks like a tag but formats nothing is text that somebody wrote: `<FunctionName>`. */
function textOfTag(tag: string): string {
  if (LINE_BREAK.test(tag)) return ' ';
  return FORMATTING.test(tag) ? '' : tag;
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}
