import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../harness/paths.ts';

describe('the licences beside the pages', () => {
  it.each([
    ['licenses.txt', ['vue', 'vitepress', 'minisearch', '@codemirror/view', '@lezer/lr', 'valibot']],
    ['linter/licenses.txt', ['eslint', 'espree', 'typescript', '@typescript-eslint/parser', 'valibot']],
  ])('are those of what is bundled: %s', (file, packages) => {
    const text = readFileSync(join(DIST, file), 'utf8');
    const named = Array.from(
      text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \(([^)]*)\)$/gm),
      ([, name]) => name,
    );
    expect(named).toEqual(expect.arrayContaining(packages));
    expect(text).not.toContain('no licence named');
  });
});
