import type { Bilingual } from '../../../language/language.ts';
import { excerptOf, hasCodeShape, noCodeShape } from '../code-shape.ts';
import type { BilingualRemark } from '../remark.ts';
import { type MarkdownPage, type MarkdownRow, type MarkdownTable, readMarkdownTables } from './markdown-tables.ts';

/** A code as a row of a page has it. */
export interface PageEntry {
  readonly code: string;
  /** Absent if the cell is empty. */
  readonly description?: string;
  readonly language: 'en' | 'zh';
  /** Whether it is under a heading that says that the codes are common to all products. */
  readonly isCommon: boolean;
  readonly line: number;
}

/** What a page of error codes holds. With problems, the entries are not all there is. */
export interface PageReading {
  readonly entries: readonly PageEntry[];
  /** Whether there is a table of common codes, be it empty. */
  readonly hasCommonTable: boolean;
  readonly problems: readonly BilingualRemark[];
  readonly notes: readonly BilingualRemark[];
}

const HEADERS = [
  { language: 'zh', code: /^错误码$/, description: /^(?:说明|描述|错误描述)$/ },
  { language: 'en', code: /^error ?codes?$/i, description: /^descriptions?$/i },
] as const;

/** A web page, saved by a browser, is what most have at hand. */
const PANDOC = 'pandoc --from html --to gfm-raw_html page.html --output page.md';

const COMMON_HEADING = /公共错误码|common error codes?/i;
const ANY_HEADING = /错误码|error codes?/i;

/** Where a table has what, and in which language. */
interface Columns {
  readonly language: 'en' | 'zh';
  readonly code: number;
  readonly description: number;
}

/** Reads the error codes of a page. Total; `file` names the page in what is remarked. */
export function readPage(text: string, file: string): PageReading {
  const page = readMarkdownTables(text);
  const tables = page.tables.map((table) => ({ table, columns: columnsOf(table.header) }));
  const rows = tables.flatMap(({ table, columns }) => (columns ? readRows(table, columns) : []));
  const problems = [
    ...(tables.some(({ columns }) => columns) ? [] : [noTable(page)]),
    ...page.strayRows.map(strayRow),
    ...rows.flatMap(({ problem }) => problem ?? []),
  ];
  const others = tables.flatMap(({ table, columns }) => (columns ? [] : table.header));
  return {
    entries: rows.flatMap(({ entry }) => entry ?? []),
    hasCommonTable: tables.some(({ table, columns }) => columns !== undefined && isOfCommonCodes(table)),
    problems: problems.map((problem) => ({ file, ...problem })),
    notes: others.map((header) => ({ file, line: header.line, text: notRead(header) })),
  };
}

type Problem = Omit<BilingualRemark, 'file'>;

function columnsOf({ cells }: MarkdownRow): Columns | undefined {
  for (const { language, ...header } of HEADERS) {
    const code = cells.findIndex((cell) => header.code.test(cell));
    const description = cells.findIndex((cell) => header.description.test(cell));
    if (code !== -1 && description !== -1) return { language, code, description };
  }
  return undefined;
}

/** A row is one of the two. */
interface RowReading {
  readonly entry?: PageEntry;
  readonly problem?: Problem;
}

/** The nearest heading that speaks of error codes says so. */
function isOfCommonCodes({ headings }: MarkdownTable): boolean {
  return COMMON_HEADING.test(headings.find((text) => ANY_HEADING.test(text)) ?? '');
}

function readRows(table: MarkdownTable, columns: Columns): RowReading[] {
  const isCommon = isOfCommonCodes(table);
  return table.rows.map(({ line, cells }) => {
    const code = cells[columns.code] ?? '';
    const description = cells[columns.description] ?? '';
    if (code === '') return { problem: { line, text: NO_CODE } };
    if (!hasCodeShape(code)) return { problem: { line, text: noCodeShape(code) } };
    const described = description === '' ? {} : { description };
    return { entry: { code, ...described, language: columns.language, isCommon, line } };
  });
}

const NO_CODE: Bilingual<string> = { en: 'This row has no code.', zh: '这一行没有错误码。' };

const WANTED: Bilingual<string> = {
  en: "A table with the columns 'Error Code' and 'Description' (错误码, 说明) is needed",
  zh: '需要含有“错误码”和“说明”（或 Error Code 和 Description）两列的表格',
};

function noTable({ tables, htmlTables: [htmlLine] }: MarkdownPage): Problem {
  if (htmlLine !== undefined) {
    const text = {
      en: `This table is HTML. ${WANTED.en}, in Markdown. pandoc converts a page: ${PANDOC}`,
      zh: `这个表格是 HTML。${WANTED.zh}，格式为 Markdown。可以用 pandoc 转换：${PANDOC}`,
    };
    return { line: htmlLine, text };
  }
  const [first] = tables;
  if (first === undefined) {
    return { text: { en: `No table is found. ${WANTED.en}.`, zh: `没有找到表格。${WANTED.zh}。` } };
  }
  const header = describeHeader(first.header);
  return {
    line: first.header.line,
    text: {
      en: `No table of error codes is found; the first one is ${header.en}. ${WANTED.en}.`,
      zh: `没有找到错误码表格，第一个表格${header.zh}。${WANTED.zh}。`,
    },
  };
}

function strayRow(line: number): Problem {
  return {
    line,
    text: {
      en: 'This row is in no table. A table starts with its header and a row of dashes (| --- | --- |), and ends at an empty line.',
      zh: '这一行不在任何表格中。表格以表头和一行短横线（| --- | --- |）开始，到空行结束。',
    },
  };
}

function notRead(header: MarkdownRow): Bilingual<string> {
  const described = describeHeader(header);
  return { en: `Not read: ${described.en}.`, zh: `没有读取这个表格：它${described.zh}。` };
}

function describeHeader({ cells }: MarkdownRow): Bilingual<string> {
  const excerpts = cells.map(excerptOf);
  return {
    en: `a table of ${excerpts.map((cell) => `'${cell}'`).join(', ')}`,
    zh: `的列是${excerpts.map((cell) => `“${cell}”`).join('、')}`,
  };
}
