/** Pages of Markdown, cut into sections, so that a page and its translation can be held against each other. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Code, Heading, Nodes, Parents, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

export const ROOT = new URL('../../', import.meta.url);

/** What stands between two headings of a page. The text above the first heading is a section, too. */
export interface Section {
  /** The heading, as it is written: `## Try it`; empty above the first. */
  readonly heading: string;
  readonly nodes: readonly Nodes[];
}

/** A page, by its path in the project: `docs/cli.md`. */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly sections: readonly Section[];
}

/** A page and the one that says the same in Chinese. */
export interface Pair {
  readonly english: string;
  readonly chinese: string;
}

const ROOT_PAGES: readonly Pair[] = ['README', 'CHANGELOG'].map((name) => ({
  english: `${name}.md`,
  chinese: `${name}.zh-CN.md`,
}));

/** All pages below a folder that ends in `/`, by their paths in it, in order. */
function listPages(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort();
}

/** The pages of `docs/` in English, by their paths there: `guides/ci.md`. */
export function listEnglishPages(): readonly string[] {
  return listPages('docs/').filter((path) => !path.startsWith('zh/'));
}

/** The pages of `docs/zh/`, by their paths there. */
export function listChinesePages(): readonly string[] {
  return listPages('docs/zh/');
}

/** `docs/guides/ci.md` → the pair of it and `docs/zh/guides/ci.md`; `undefined` for a page of one language. */
export function pairOf(path: string): Pair | undefined {
  const known = ROOT_PAGES.find(({ english, chinese }) => path === english || path === chinese);
  const [, name] = /^docs\/(?:zh\/)?(.*\.md)$/.exec(path) ?? [];
  return name === undefined ? known : { english: `docs/${name}`, chinese: `docs/zh/${name}` };
}

/** All pages with a translation: those of `docs/`, the README and the changelog. */
export function listPairs(): readonly Pair[] {
  return [...ROOT_PAGES, ...listEnglishPages().flatMap((name) => pairOf(`docs/${name}`) ?? [])];
}

/** Reads a page by its path in the project. */
export function readPage(path: string): Page {
  return parsePage(readFileSync(new URL(path, ROOT), 'utf8'), path);
}

/** Cuts the text of a page into sections. */
export function parsePage(text: string, path: string): Page {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return { path, text, sections: cutSections(withoutGenerated(tree.children), text) };
}

/** What a generator writes in the words of one language, between comments that say so. Tests of its own look at it. */
const GENERATED = { begin: /^<!-- begin .*list -->/m, end: /^<!-- end .*list -->/m, header: /^<!-- end .*header -->/m };

/** The nodes of a page but for generated lists, and for what a generated header has below the title. */
function withoutGenerated(nodes: readonly Nodes[]): readonly Nodes[] {
  const matches = (marker: RegExp) => nodes.findIndex((node) => node.type === 'html' && marker.test(node.value));
  const [begin, end, header] = [matches(GENERATED.begin), matches(GENERATED.end), matches(GENERATED.header)];
  return nodes.filter((_, index) => (index < begin || index > end) && (index === 0 || index > header));
}

function cutSections(nodes: readonly Nodes[], text: string): readonly Section[] {
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' ? index : []));
  const ends = [...starts, nodes.length];
  const top: Section = { heading: '', nodes: nodes.slice(0, ends[0]) };
  const others = starts.map((start, index) => ({
    heading: sourceOf(nodes[start], text),
    nodes: nodes.slice(start, ends[index + 1]),
  }));
  return [top, ...others];
}

/** The text of a node as it is written. */
export function sourceOf(node: Nodes | undefined, text: string): string {
  return text.slice(node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0);
}

/** A node and all nodes in it, in the order of the text. */
export function flatten(node: Nodes): readonly Nodes[] {
  return [node, ...(isParent(node) ? node.children.flatMap((child) => flatten(child)) : [])];
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** The text of all sections, tables or paragraphs that a reader reads, code left out. */
export function proseOf(nodes: readonly Nodes[]): string {
  const inner = nodes.flatMap(flatten);
  return inner.flatMap((node) => (node.type === 'text' ? node.value : [])).join(' ');
}

/** Keywords that English uses as words (“each case”), where Chinese writes them as code. */
const KEYWORDS: ReadonlySet<string> = new Set(['case', 'catch', 'default', 'else', 'if', 'switch', 'throw', 'try']);

/** The spans of code in these nodes, sorted, each once; single keywords are left out. */
export function codeSpansOf(nodes: readonly Nodes[]): readonly string[] {
  const spans = nodes.flatMap(flatten).flatMap((node) => (node.type === 'inlineCode' ? node.value : []));
  return [...new Set(spans)].filter((span) => !KEYWORDS.has(span)).sort();
}

/** The blocks of code in a section. */
export function codeBlocksOf({ nodes }: Section): readonly Code[] {
  return nodes.flatMap(flatten).filter((node): node is Code => node.type === 'code');
}

/** The tables in a section. */
export function tablesOf({ nodes }: Section): readonly Table[] {
  return nodes.flatMap(flatten).filter((node): node is Table => node.type === 'table');
}

/** `## Try it` → 2; 0 above the first heading. */
export function levelOf({ nodes: [first] }: Section): Heading['depth'] | 0 {
  return first?.type === 'heading' ? first.depth : 0;
}

/** A month, which is a number in Chinese only: June 2021, 2021 年 6 月. */
const MONTH = /(\d{4}) 年 \d{1,2} 月/g;

/** The numbers in the text that a reader reads, sorted, each once. What is in code is compared as code. */
export function figuresOf({ nodes }: Section): readonly string[] {
  const text = proseOf(nodes).replaceAll(MONTH, '$1');
  return [...new Set(text.match(/\d+(?:[.,:-]\d+)*/g))].sort();
}

/** `## An old code base` → `#an-old-code-base`, as GitHub does. */
export function anchorOf(heading: string): string {
  const name = heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
  return `#${name}`;
}
