/**
 * Writes what is generated of the pages of the rules: the headers of the Chinese ones, from the metadata of the rules and the Chinese
 * descriptions (eslint-doc-generator writes the English ones), and in both languages the section that says where to tell of a wrong report.
 * `--check` only says which pages are not as they should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../src/language/language.ts';
import { RULES, type RuleName, renderHeader, replaceHeader } from './header.ts';
import { renderReportSection, replaceReportSection } from './report-section.ts';

const check = process.argv.includes('--check');

for (const [name, { meta }] of RULES) {
  update(`docs/rules/${name}.md`, (page) => renderSection(page, name, 'en'));
  update(`docs/zh/rules/${name}.md`, (page) => {
    const headed = replaceHeader(page, renderHeader(name, meta));
    return headed === undefined ? undefined : renderSection(headed, name, 'zh');
  });
}

function renderSection(page: string, name: RuleName, language: Language): string | undefined {
  return replaceReportSection(page, renderReportSection(name, language));
}

/** Writes what a page should be, or only checks it. */
function update(path: string, render: (page: string) => string | undefined): void {
  const file = new URL(`../../${path}`, import.meta.url);
  const page = readFileSync(file, 'utf8');
  const expected = render(page);
  if (expected === undefined) {
    console.error(`${path} lacks the comments around what is generated.`);
    process.exitCode = 1;
  } else if (page !== expected && check) {
    console.error(`${path} is stale. Run: npm run generate`);
    process.exitCode = 1;
  } else if (page !== expected) {
    writeFileSync(file, expected);
  }
}
