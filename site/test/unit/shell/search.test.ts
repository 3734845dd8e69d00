import { expect, it } from 'vitest';
import { readField, tokenize } from '../../../.vitepress/search.ts';
import { excerpt, markMatches } from '../../../.vitepress/theme/search/excerpt.ts';

it.each([
  [
    'ResourceNotFound.FunctionName',
    ['ResourceNotFound', 'Resource', 'Not', 'Found', 'FunctionName', 'Function', 'Name'],
  ],
  ['no-misspelled-code', ['no', 'misspelled', 'code']],
  ['exports of APIError2', ['exports', 'of', 'APIError2', 'API', 'Error', '2']],
  ['吞掉错误', ['吞掉', '掉错', '错误']],
  ['码', ['码']],
  ['用 switch 判断', ['用', 'switch', '判断']],
  ['', []],
])('cuts %j into terms', (text, terms) => {
  expect(tokenize(text)).toEqual(terms);
});

it('finds what is inside of a Chinese sentence by the same terms', () => {
  const sentence = new Set(tokenize('只有其他产品有可以替代的错误码，兜底处理会吞掉错误。'));
  for (const query of ['替代', '错误码', '吞掉错误', '兜底处理']) {
    expect(
      tokenize(query).filter((term) => !sentence.has(term)),
      query,
    ).toEqual([]);
  }
});

it.each([
  [{ text: ' a &lt;b&gt;\n  &amp;amp; &#123;&#123; c' }, 'text', 'a <b> &amp; {{ c'],
  [{ titles: ['Options', '&quot;fix&quot;\u200B'] }, 'titles', 'Options › "fix"'],
  [{}, 'text', ''],
])('reads a section as a reader does: %j', (section, field, text) => {
  expect(readField(section, field)).toBe(text);
});

const marked = (pieces: readonly { readonly text: string; readonly isMatch: boolean }[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

it.each([
  ['The Exit code of exit codes', 'exit code', 'The [Exit] [code] of [exit] [code]s'],
  ['会吞掉错误', '吞掉错误', '会[吞掉错误]'],
  ['a.b*c', '.*', 'a.b*c'],
])('marks in %j what was searched for', (text, query, expected) => {
  expect(marked(markMatches(text, query))).toBe(expected);
});

it('shows the part of a long text that has the word', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`;
  const shown = marked(excerpt(text, 'needle'));
  expect(shown).toMatch(/^… before .*\[needle\] after .* …$/);
  expect(shown.length).toBeLessThan(150);
});

it('begins at the start of a text that has the word nowhere or early', () => {
  expect(marked(excerpt('short text', 'absent'))).toBe('short text');
  expect(marked(excerpt('short text', 'text'))).toBe('short [text]');
});
