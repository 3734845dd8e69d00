import { expect, it } from 'vitest';
import { importPage } from '../../../src/cli/registry/page/import-page.ts';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { SPECIFIED_COMMON, SPECIFIED_OF_SCF } from '../../registry/specified-codes.ts';
import { writePage } from './page.ts';

const SCF = { targets: [{ product: 'scf' }] };

/** The rows of the documentation of SCF, with descriptions of ours. */
function rowsOf(codes: readonly string[], language: 'en' | 'zh') {
  return codes.map((code) => ({ code, description: builtinRegistry.describe(code, SCF)?.[language] ?? '' }));
}

it.each(['en', 'zh'] as const)(
  'a page like the documentation of SCF (%s) gives its 68 codes, with descriptions',
  (language) => {
    const page = writePage(language, rowsOf(SPECIFIED_COMMON, language), rowsOf(SPECIFIED_OF_SCF, language));
    const { registry, problems, notes } = importPage(page, 'page.md', { product: 'scf' });
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
    expect(registry.commonCodes).toEqual([...SPECIFIED_COMMON].sort());
    const codes = registry.products[0]?.codes ?? {};
    const expected = rowsOf([...SPECIFIED_COMMON, ...SPECIFIED_OF_SCF], language);
    expect(Object.keys(codes)).toHaveLength(68);
    expect(codes).toEqual(
      Object.fromEntries(expected.map(({ code, description }) => [code, { [language]: description }])),
    );
  },
);
