import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserProduct } from '../../../src/registry/custom/index.ts';
import { importPage } from '../../../src/cli/registry/page/import-page.ts';
import { remarksIn } from '../../../src/cli/registry/remark.ts';
import { type WrittenRow, writePage } from './page.ts';

const FILE = 'page.md';

function read(...lines: readonly string[]) {
  return readText(lines.join('\n'));
}

/** What is read of a page, with remarks in English. */
function readText(page: string) {
  const { registry, problems, notes } = importPage(page, FILE, { product: 'shop' });
  return { registry, problems: remarksIn('en', problems), notes: remarksIn('en', notes) };
}

/** The codes that a page of one table gives. */
function codesOf(...lines: readonly string[]): UserProduct['codes'] {
  const { registry, problems } = read(...lines);
  expect(problems).toEqual([]);
  return registry.products[0]?.codes ?? {};
}

const HEADER = ['| Error Code | Description |', '| --- | --- |'];

describe('a page', () => {
  it('in Chinese gives common codes and codes of the product, with descriptions', () => {
    const page = writePage(
      'zh',
      [{ code: 'InternalError', description: '内部错误。' }],
      [
        { code: 'LimitExceeded.Cart', description: '购物车已满。' },
        { code: 'InternalError', description: '内部错误' },
      ],
    );
    expect(importPage(page, FILE, { product: 'shop', version: '2026-01-31' })).toEqual({
      registry: {
        commonCodes: ['InternalError'],
        products: [
          {
            id: 'shop',
            version: '2026-01-31',
            codes: { InternalError: { zh: '内部错误' }, 'LimitExceeded.Cart': { zh: '购物车已满。' } },
          },
        ],
      },
      problems: [],
      notes: [],
    });
  });

  it('in English gives the same', () => {
    const page = writePage(
      'en',
      [{ code: 'InternalError', description: 'It broke.' }],
      [{ code: 'LimitExceeded.Cart', description: 'The cart is full.' }],
    );
    expect(importPage(page, FILE, { product: 'shop' })).toEqual({
      registry: {
        commonCodes: ['InternalError'],
        products: [
          {
            id: 'shop',
            codes: { InternalError: { en: 'It broke.' }, 'LimitExceeded.Cart': { en: 'The cart is full.' } },
          },
        ],
      },
      problems: [],
      notes: [],
    });
  });

  it('in both languages gives both descriptions', () => {
    const codes = codesOf(
      '| 错误码 | 说明 |',
      '| --- | --- |',
      '| LimitExceeded | 超限 |',
      '',
      ...HEADER,
      '| LimitExceeded | Too many. |',
    );
    expect(codes).toEqual({ LimitExceeded: { en: 'Too many.', zh: '超限' } });
  });

  it('may have carriage returns, a table without headings, dashes without spaces, and no pipes at the ends', () => {
    expect(codesOf('Error code|Description\r', '-|-\r', 'LimitExceeded|Too many.\r', '')).toEqual({
      LimitExceeded: { en: 'Too many.' },
    });
  });

  it('may have more columns, in any order', () => {
    const codes = codesOf('| HTTP | Description | Error Code |', '|:-:|-|-:|', '| 400 | Too many. | LimitExceeded |');
    expect(codes).toEqual({ LimitExceeded: { en: 'Too many.' } });
  });

  it('may have rows that are too long, or end after the code', () => {
    const codes = codesOf(...HEADER, '| LimitExceeded | Too many. | more |', '| InternalError |');
    expect(codes).toEqual({ InternalError: {}, LimitExceeded: { en: 'Too many.' } });
  });

  it('may end in the middle of a row', () => {
    expect(codesOf(...HEADER, '| LimitExceeded | Too ma')).toEqual({ LimitExceeded: { en: 'Too ma' } });
  });

  it('may list a code twice with the same description', () => {
    expect(codesOf(...HEADER, '| LimitExceeded | Too many. |', '| LimitExceeded | Too many |')).toEqual({
      LimitExceeded: { en: 'Too many.' },
    });
  });

  it('may have other tables, which are noted', () => {
    const { registry, problems, notes } = read(
      '| Field | Type |',
      '|-|-|',
      '| Code | String |',
      '',
      ...HEADER,
      '| A.B | c |',
    );
    expect({ registry, problems }).toEqual({
      registry: { products: [{ id: 'shop', codes: { 'A.B': { en: 'c' } } }] },
      problems: [],
    });
    expect(notes).toEqual([{ file: FILE, line: 1, text: "Not read: a table of 'Field', 'Type'." }]);
  });

  it('says nothing of common codes if it has no table of them, and that there are none if that is empty', () => {
    expect(read(...HEADER, '| A.B | c |').registry).not.toHaveProperty('commonCodes');
    const { registry } = read(
      '## Common Error Codes',
      '',
      ...HEADER,
      '',
      '## Error Codes',
      '',
      ...HEADER,
      '| A.B | c |',
    );
    expect(registry).toEqual({ commonCodes: [], products: [{ id: 'shop', codes: { 'A.B': { en: 'c' } } }] });
  });

  it('may show a table in a block of code, which is none', () => {
    expect(codesOf('```', ...HEADER, '| A | b |', '```', '', ...HEADER, '| C | d |')).toEqual({ C: { en: 'd' } });
  });

  it('keeps what the product says of a code that is also common, and notes that', () => {
    const page = writePage(
      'en',
      [{ code: 'InternalError', description: 'It broke.' }],
      [{ code: 'InternalError', description: 'The shop is closed.' }],
    );
    const { registry, problems, notes } = readText(page);
    expect(registry.products[0]?.codes).toEqual({ InternalError: { en: 'The shop is closed.' } });
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      { file: FILE, line: 7, text: "'InternalError' is described differently on line 13, which is what is kept." },
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['inline code', '`a` and `b`', 'a and b'],
    ['a link', 'see [the guide](https://example.com/a_b)', 'see the guide'],
    ['an image', '![logo](a.png) text', 'text'],
    ['bold text', '**Now** or never', 'Now or never'],
    ['single stars', 'qcs::*:*', 'qcs::*:*'],
    ['an escaped pipe', String.raw`a \| b`, 'a | b'],
    ['an escaped pipe in code', String.raw`${'`'}a \| b${'`'}`, 'a | b'],
    ['line breaks', 'one<br>two<br/>three', 'one two three'],
    ['formatting in HTML', '<b>one</b> <a href="x">two</a>', 'one two'],
    ['what only looks like HTML', 'Check <FunctionName>.', 'Check <FunctionName>.'],
    ['entities', 'a &lt; b &amp; c', 'a < b & c'],
    ['much space', 'a    b', 'a b'],
  ])('with %s', (_, cell, en) => {
    expect(codesOf(...HEADER, `| Some.Code | ${cell} |`)).toEqual({ 'Some.Code': { en } });
  });

  it.each(['`Some.Code`', '[Some.Code](https://example.com)', '**Some.Code**', 'Some.Code<br>'])(
    'of a code may be written as %s',
    (cell) => {
      expect(codesOf(...HEADER, `| ${cell} | a |`)).toEqual({ 'Some.Code': { en: 'a' } });
    },
  );
});

describe('problems', () => {
  const NEEDED = "A table with the columns 'Error Code' and 'Description' (错误码, 说明) is needed";
  const STRAY =
    'This row is in no table. A table starts with its header and a row of dashes (| --- | --- |), and ends at an empty line.';

  it.each([
    ['no table', ['Just text.'], [{ text: `No table is found. ${NEEDED}.` }]],
    [
      'only other tables',
      ['| Field | Type |', '|-|-|'],
      [{ line: 1, text: `No table of error codes is found; the first one is a table of 'Field', 'Type'. ${NEEDED}.` }],
    ],
    [
      'a table in HTML',
      ['Text.', '', '<table><tr><td>A</td></tr></table>'],
      [
        {
          line: 3,
          text: `This table is HTML. ${NEEDED}, in Markdown. pandoc converts a page: pandoc --from html --to gfm-raw_html page.html --output page.md`,
        },
      ],
    ],
    ['a row without a code', [...HEADER, '|  | text |'], [{ line: 3, text: 'This row has no code.' }]],
    [
      'a row whose code is none',
      [...HEADER, '| A.B | c |', '| not a code | d |'],
      [{ line: 4, text: "'not a code' is no error code. One looks like LimitExceeded or LimitExceeded.Memory." }],
    ],
    [
      'a code with two descriptions',
      [...HEADER, '| A.B | One. |', '| A.B | Two. |'],
      [{ line: 4, text: "'A.B' is described differently on line 3. One of the rows must go." }],
    ],
    ['an empty line in a table', [...HEADER, '| A.B | c |', '', '| A.C | d |'], [{ line: 5, text: STRAY }]],
    [
      'a table without the row of dashes',
      ['| Error Code | Description |', '| A.B | c |'],
      [{ text: `No table is found. ${NEEDED}.` }, { line: 1, text: STRAY }],
    ],
  ])('%s', (_, lines, problems) => {
    expect(read(...lines).problems).toEqual(problems.map((problem) => ({ file: FILE, ...problem })));
  });
});

describe('hostile pages', () => {
  it.each([
    ['deep quotes', '> '],
    ['deep lists', '- '],
    ['stars', '_a* '],
    ['brackets', '[!['],
    ['pipes', '|'],
  ])('of %s end in problems, not in a crash', (_, part) => {
    expect(read(part.repeat(5000)).problems).not.toEqual([]);
  });

  it('leave the prototypes of objects alone', () => {
    expect(Object.keys(codesOf(...HEADER, '| toString | a |', '| hasOwnProperty | b |'))).toEqual([
      'hasOwnProperty',
      'toString',
    ]);
    expect(read(...HEADER, '| __proto__ | a |').problems).toHaveLength(1);
  });
});

describe('any codes', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/);
  const code = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
  const description = fc
    .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }))
    .map((text) => text.replaceAll(/[\s\p{C}]+/gu, ' ').trim())
    .filter((text) => text !== '' && !/\*\*[^*]+\*\*/.test(text));
  const rows = fc.uniqueArray(fc.record({ code, description }), { selector: (row) => row.code, maxLength: 20 });

  it('come back from the page that is made of them', () => {
    fc.assert(
      fc.property(fc.constantFrom('en' as const, 'zh' as const), rows, rows, (language, common, product) => {
        const { registry, problems } = importPage(writePage(language, common, product), FILE, { product: 'shop' });
        const byCode = new Map([...common, ...product].map((row) => [row.code, row.description]));
        expect(problems).toEqual([]);
        expect(registry).toEqual({
          commonCodes: common.map((row: WrittenRow) => row.code).sort(),
          products: [
            { id: 'shop', codes: Object.fromEntries([...byCode].map(([each, text]) => [each, { [language]: text }])) },
          ],
        });
      }),
    );
  });
});
