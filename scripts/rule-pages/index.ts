/**
 * Writes the headers of the Chinese pages of the rules, from the metadata of the rules and the Chinese descriptions. eslint-doc-generator
 * writes the English ones. `--check` only says which pages are not as they should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { RULES, renderHeader, replaceHeader } from './header.ts';

const check = process.argv.includes('--check');

for (const [name, { meta }] of RULES) {
  const path = `docs/zh/rules/${name}.md`;
  const file = new URL(`../../${path}`, import.meta.url);
  const page = readFileSync(file, 'utf8');
  const expected = replaceHeader(page, renderHeader(name, meta));
  if (expected === undefined) {
    console.error(`${path} has no line that ends its header.`);
    process.exitCode = 1;
  } else if (page !== expected && check) {
    console.error(`${path} has a stale header. Run: npm run generate`);
    process.exitCode = 1;
  } else if (page !== expected) {
    writeFileSync(file, expected);
  }
}
