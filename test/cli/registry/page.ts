/** A row of a table that a test writes. */
export interface WrittenRow {
  readonly code: string;
  readonly description: string;
}

/** Writes a cell so that Markdown reads exactly this text in it. */
function cellOf(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/** Writes a page of error codes as Tencent Cloud lays it out. */
export function writePage(
  language: 'en' | 'zh',
  common: readonly WrittenRow[],
  product: readonly WrittenRow[],
): string {
  const [title, commonTitle, productTitle, code, description] =
    language === 'zh'
      ? ['错误码列表', '公共错误码', '业务错误码', '错误码', '说明']
      : ['Error Codes', 'Common Error Codes', 'Error Codes', 'Error Code', 'Description'];
  const tableOf = (rows: readonly WrittenRow[]) =>
    [
      `| ${code} | ${description} |`,
      '|--------|------|',
      ...rows.map((row) => `| ${cellOf(row.code)} | ${cellOf(row.description)} |`),
    ].join('\n');
  return [`## ${title}`, `### ${commonTitle}`, tableOf(common), `### ${productTitle}`, tableOf(product), ''].join(
    '\n\n',
  );
}
